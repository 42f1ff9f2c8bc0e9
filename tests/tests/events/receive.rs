//! What comes out of responses.

use tinsmith_runtime::Timestamp;
use tinsmith_runtime::eventstream::{HeaderValue, Message};
use tinsmith_runtime::shape::Document;

use crate::peer::Peer;
use crate::talk::{
    AWS_JSON, CBOR, Client, Error, REST_JSON, REST_XML, Talk, TalkInput, TalkOutput,
};
use crate::{event, listen, word};

/// What a client makes of a response, of which `say` says all after its head.
async fn heard(say: impl AsyncFnOnce(&mut Peer)) -> TalkOutput {
    let (listener, client) = listen(&REST_JSON).await;
    let (output, ()) = tokio::join!(client.talk(TalkInput::default()), async {
        let mut peer = listener.accept().await;
        peer.answer(&[("x-amzn-requestid", "abc")]).await;
        say(&mut peer).await;
    });
    output.unwrap()
}

/// All events, and the error after them.
async fn drained(output: &mut TalkOutput) -> (Vec<Talk>, Option<Error>) {
    let mut events = Vec::new();
    loop {
        match output.heard.recv().await {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, None),
            Err(error) => {
                let after = output.heard.recv().await;
                assert!(matches!(after, Ok(None)), "{after:?}");
                return (events, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn events_have_their_types() {
    let at = Timestamp::from_seconds(1_700_000_000);
    let mut output = heard(async |peer| {
        let loud = event("word", r#"{"text":"hello"}"#);
        peer.say(&loud.with_header("volume", HeaderValue::Integer(11)))
            .await;
        let sound = event("sound", b"\0\x01").with_header("source", "left");
        peer.say(&sound.with_header("at", HeaderValue::Timestamp(at)))
            .await;
        peer.say(&event("silence", "{}")).await;
        peer.say(&event("silence", "")).await;
        peer.end().await;
    })
    .await;
    let (events, error) = drained(&mut output).await;
    assert!(error.is_none(), "{error:?}");
    let [
        Talk::Word(word),
        Talk::Sound(sound),
        Talk::Silence(_),
        Talk::Silence(_),
    ] = &events[..]
    else {
        panic!("{events:?}");
    };
    assert_eq!((word.text.as_str(), word.volume), ("hello", Some(11)));
    assert_eq!(sound.samples.as_deref(), Some(&b"\0\x01"[..]));
    assert_eq!(
        (sound.at, sound.source.as_deref()),
        (Some(at), Some("left"))
    );
}

#[tokio::test]
async fn every_protocol_has_its_documents() {
    let documents = [
        (&REST_JSON, r#"{"text":"hello"}"#),
        (&REST_XML, "<Word><text>hello</text></Word>"),
        (&AWS_JSON, r#"{"text":"hello"}"#),
        (&CBOR, "\u{1}"),
    ];
    for (service, document) in documents {
        let document = match document {
            "\u{1}" => b"\xa1\x64text\x65hello",
            text => text.as_bytes(),
        };
        let (listener, client) = listen(service).await;
        let (output, ()) = tokio::join!(client.talk(TalkInput::default()), async {
            let mut peer = listener.accept().await;
            peer.answer(&[("smithy-protocol", "rpc-v2-cbor")]).await;
            peer.say(&event("word", document)).await;
            peer.end().await;
        });
        let (events, error) = drained(&mut output.unwrap()).await;
        assert!(error.is_none(), "{service:?}: {error:?}");
        assert_eq!(events, [word("hello")], "{service:?}");
    }
}

#[tokio::test]
async fn an_unknown_event_is_kept() {
    let mut output = heard(async |peer| {
        peer.say(&event("gesture", r#"{"hand":"left"}"#)).await;
        peer.say(&event("noise", "not JSON")).await;
        peer.say(&event("image", b"\xff\xd8")).await;
        peer.say(&event("pause", "")).await;
        peer.say(&event("word", r#"{"text":"on"}"#)).await;
        peer.end().await;
    })
    .await;
    let (events, error) = drained(&mut output).await;
    assert!(error.is_none(), "{error:?}");
    let unknown = events.iter().filter_map(|event| match event {
        Talk::Unknown(unknown) => Some((unknown.name.as_str(), &unknown.value)),
        _ => None,
    });
    let [gesture, noise, image, pause] = unknown.collect::<Vec<_>>()[..] else {
        panic!("{events:?}");
    };
    assert_eq!(gesture.0, "gesture");
    let Document::Map(members) = gesture.1 else {
        panic!("{gesture:?}");
    };
    assert_eq!(members["hand"], "left".into());
    assert_eq!(noise, ("noise", &"not JSON".into()));
    assert_eq!(image, ("image", &"/9g=".into()));
    assert_eq!(pause, ("pause", &Document::Null));
    assert_eq!(events.last(), Some(&word("on")));
}

/// A stream of one word and then this message.
async fn ended_by(message: Message) -> Error {
    let mut output = heard(async |peer| {
        peer.say(&event("word", r#"{"text":"but"}"#)).await;
        peer.say(&message).await;
        peer.say(&event("word", r#"{"text":"never"}"#)).await;
        peer.end().await;
    })
    .await;
    let (events, error) = drained(&mut output).await;
    assert_eq!(events, [word("but")]);
    error.unwrap()
}

fn exception(name: &str, payload: &str) -> Message {
    Message::new(payload.to_owned())
        .with_header(":message-type", "exception")
        .with_header(":exception-type", name)
}

#[tokio::test]
async fn an_exception_is_an_error_of_the_service() {
    let error = ended_by(exception("interruption", r#"{"message":"Stop","by":"me"}"#)).await;
    assert_eq!(
        error.to_string(),
        "Interruption: Stop (in an event stream, request id abc)"
    );
    assert!(error.is_interruption() && !error.is_retryable());
    assert_eq!(
        (error.code(), error.request_id()),
        (Some("Interruption"), Some("abc"))
    );
    let Error::Interruption(interruption) = error else {
        panic!("{error:?}");
    };
    assert_eq!(interruption.by.as_deref(), Some("me"));
    assert_eq!(
        interruption.response().body(),
        r#"{"message":"Stop","by":"me"}"#
    );
}

#[tokio::test]
async fn an_exception_that_is_not_in_the_model_is_kept() {
    let error = ended_by(exception("example#Earthquake", r#"{"magnitude":9}"#)).await;
    assert_eq!(
        error.to_string(),
        r#"Earthquake, with the body `{"magnitude":9}` (in an event stream, request id abc)"#
    );
    assert!(matches!(error, Error::Unmodeled(_)));
}

#[tokio::test]
async fn the_details_of_an_exception_may_be_wrong() {
    let error = ended_by(exception("interruption", "{")).await;
    let said = error.to_string();
    let start = "Interruption, with the body `{` (in an event stream, request id abc), whose \
                 details are not understood: ";
    assert!(said.starts_with(start), "{said}");
}

#[tokio::test]
async fn an_unmodeled_error_has_its_code_and_message() {
    let message = Message::default()
        .with_header(":message-type", "error")
        .with_header(":error-code", "ThrottlingException")
        .with_header(":error-message", "Slow down");
    let error = ended_by(message).await;
    assert_eq!(
        error.to_string(),
        "ThrottlingException: Slow down (in an event stream, request id abc)"
    );
    assert!(matches!(error, Error::Unmodeled(_)));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn what_is_no_event_is_told_with_its_place() {
    let cases = [
        (
            Message::default(),
            "header `:message-type`: expected a text, found no such header",
        ),
        (
            Message::default().with_header(":message-type", "ping"),
            "header `:message-type`: expected `event`, `exception` or `error`, found `ping`",
        ),
        (
            Message::default()
                .with_header(":message-type", "event")
                .with_header(":event-type", HeaderValue::Byte(1)),
            "header `:event-type`: expected a text, found a value that is no text",
        ),
        (
            event("word", r#"{"text":1}"#),
            "$.word.text (byte 8): expected a string, found a number",
        ),
        (
            event("word", "{}").with_header("volume", "loud"),
            "header `volume`: expected an integer, found a string",
        ),
    ];
    for (message, problem) in cases {
        let error = ended_by(message).await.to_string();
        let expected =
            format!("the answer is not understood: {problem} (HTTP 200, request id abc)");
        assert_eq!(error, expected);
    }
}

#[tokio::test]
async fn a_message_that_is_cut_off_is_an_error() {
    let word_event = event("word", r#"{"text":"half"}"#).encode().unwrap();
    let mut output = heard(async |peer| {
        peer.say_bytes(&word_event).await;
        peer.say_bytes(&word_event[..20]).await;
        peer.end().await;
    })
    .await;
    let (events, error) = drained(&mut output).await;
    assert_eq!(events, [word("half")]);
    let expected = format!(
        "the answer is not understood: body: expected messages of an event stream, found the \
         event-stream message at byte {0}: the stream ends after 20 of its {0} bytes (HTTP 200, \
         request id abc)",
        word_event.len()
    );
    assert_eq!(error.unwrap().to_string(), expected);
}

#[tokio::test]
async fn a_message_that_was_changed_is_an_error() {
    let mut changed = event("word", r#"{"text":"x"}"#).encode().unwrap().to_vec();
    let last = changed.len() - 5;
    changed[last] ^= 1;
    let mut output = heard(async |peer| {
        peer.say_bytes(&changed).await;
        peer.end().await;
    })
    .await;
    let (events, error) = drained(&mut output).await;
    assert_eq!(events, []);
    let said = error.unwrap().to_string();
    assert!(said.contains("at byte 0: its checksum is "), "{said}");
}

#[tokio::test]
async fn a_connection_that_breaks_is_no_end() {
    let (listener, client) = listen(&REST_JSON).await;
    let (output, ()) = tokio::join!(client.talk(TalkInput::default()), async {
        let mut peer = listener.accept().await;
        peer.answer(&[]).await;
        peer.say(&event("word", r#"{"text":"and"}"#)).await;
    });
    let (events, error) = drained(&mut output.unwrap()).await;
    assert_eq!(events, [word("and")]);
    let error = error.unwrap();
    let peer = listener.url().replace("http://", "");
    assert_eq!(
        error.to_string(),
        format!("the connection to {peer} was closed before the answer was complete")
    );
    assert!(matches!(error, Error::Connect(_)) && error.is_retryable());
}

/// What a client of a protocol without HTTP bindings makes of these messages.
async fn heard_by_rpc(messages: &[Message]) -> TalkOutput {
    let (listener, client) = listen(&AWS_JSON).await;
    let (output, ()) = tokio::join!(client.talk_by_rpc(TalkInput::default()), async {
        let mut peer = listener.accept().await;
        peer.answer(&[]).await;
        for message in messages {
            peer.say(message).await;
        }
        peer.end().await;
    });
    output.unwrap()
}

#[tokio::test]
async fn the_rest_of_an_output_is_in_the_first_message() {
    let initial = event("initial-response", r#"{"speaker":"Ada"}"#);
    let first = event("word", r#"{"text":"first"}"#);
    let mut output = heard_by_rpc(&[initial.clone(), first.clone()]).await;
    assert_eq!(output.speaker.as_deref(), Some("Ada"));
    assert_eq!(drained(&mut output).await.0, [word("first")]);
    let mut output = heard_by_rpc(&[first]).await;
    assert_eq!(output.speaker, None);
    assert_eq!(drained(&mut output).await.0, [word("first")]);
    let mut output = heard_by_rpc(&[]).await;
    assert_eq!(drained(&mut output).await.0, []);
    let exception = exception("interruption", r#"{"message":"Not now"}"#);
    let mut output = heard_by_rpc(&[exception]).await;
    assert!(drained(&mut output).await.1.unwrap().is_interruption());
    // There may be one where the model has no rest, too.
    let mut output = heard(async |peer| {
        peer.say(&initial).await;
        peer.say(&event("word", r#"{"text":"next"}"#)).await;
        peer.end().await;
    })
    .await;
    assert_eq!(drained(&mut output).await.0, [word("next")]);
}

#[tokio::test]
async fn an_error_comes_before_any_event() {
    let (listener, client) = listen(&REST_JSON).await;
    let (output, ()) = tokio::join!(client.talk(TalkInput::default()), async {
        let mut peer = listener.accept().await;
        peer.hear_all().await;
        let answer = "HTTP/1.1 400 Bad\r\nx-amzn-errortype: Interruption\r\n\
                      content-length: 15\r\n\r\n{\"message\":\"No\"}";
        peer.write(answer.replace("15", "16").as_bytes()).await;
    });
    let error = output.unwrap_err();
    assert_eq!(error.to_string(), "Interruption: No (HTTP 400)");
}

#[tokio::test]
async fn a_clone_has_the_events_if_it_is_first() {
    let output = heard(async |peer| {
        peer.say(&event("word", r#"{"text":"mine"}"#)).await;
        peer.end().await;
    })
    .await;
    let mut clone = output.clone();
    assert!(clone == output);
    assert_eq!(drained(&mut clone).await.0, [word("mine")]);
    let said = output.clone().heard.recv().await.unwrap_err().to_string();
    assert_eq!(
        said,
        "the events of this response are received by a clone of it"
    );
    let (events, error) = drained(&mut TalkOutput::default()).await;
    assert!(events.is_empty() && error.is_none());
}

#[tokio::test]
async fn no_event_is_lost_with_a_future() {
    let (listener, client) = listen(&REST_JSON).await;
    let (output, mut peer) = tokio::join!(client.talk(TalkInput::default()), async {
        let mut peer = listener.accept().await;
        peer.answer(&[]).await;
        peer
    });
    let mut output = output.unwrap();
    let half = event("word", r#"{"text":"whole"}"#).encode().unwrap();
    peer.say_bytes(&half[..30]).await;
    let waited = tokio::time::timeout(std::time::Duration::from_millis(50), output.heard.recv());
    assert!(waited.await.is_err());
    peer.say_bytes(&half[30..]).await;
    assert_eq!(output.heard.recv().await.unwrap(), Some(word("whole")));
}

/// A program may hold on to the client alone, and events be received elsewhere.
#[test]
fn events_can_be_received_in_another_task() {
    fn is_send<T: Send + Sync + 'static>() {}
    is_send::<TalkInput>();
    is_send::<TalkOutput>();
    is_send::<Client>();
}
