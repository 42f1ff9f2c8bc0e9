//! What goes into requests.

use std::future::{Future, pending, poll_fn};
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;

use http::{Request, Response};
use http_body::Body as _;
use tinsmith_runtime::eventstream::{HeaderValue, Message};
use tinsmith_runtime::transport::{Body, Transport, TransportError};
use tinsmith_runtime::{Document, EventStream, Timestamp, UnknownVariant};

use crate::talk::{
    AWS_JSON, CBOR, Client, Error, Interruption, REST_JSON, REST_XML, Silence, Sound, Talk,
    TalkInput,
};
use crate::{config, listen, peer, signature, text, word};

/// One event of each kind.
fn every_kind() -> EventStream<Talk> {
    let mut loud = crate::talk::Word::new("hello");
    loud.volume = Some(11);
    EventStream::from_events([
        Talk::Word(loud),
        Talk::Sound(Sound {
            samples: Some(b"\0\x01".to_vec().into()),
            at: Some(Timestamp::from_seconds(1_700_000_000)),
            source: None,
        }),
        Talk::Silence(Silence {}),
        Talk::Interruption(Interruption {
            message: Some("Stop".to_owned()),
            by: None,
        }),
    ])
}

fn payload(message: &Message) -> &str {
    std::str::from_utf8(&message.payload).unwrap()
}

#[tokio::test]
async fn events_are_signed_one_after_the_other() {
    let (listener, client) = listen(&REST_JSON).await;
    let mut input = TalkInput::new(every_kind());
    input.language = Some("en".to_owned());
    let (output, messages) = tokio::join!(client.talk(input), async {
        let mut peer = listener.accept().await;
        assert_eq!(peer.request_line(), "POST /talk HTTP/1.1");
        assert_eq!(peer.header("x-language"), Some("en"));
        let media_type = Some("application/vnd.amazon.eventstream");
        assert_eq!(peer.header("content-type"), media_type);
        assert_eq!(peer.header("transfer-encoding"), Some("chunked"));
        assert_eq!(peer.header("content-length"), None);
        let content = Some("STREAMING-AWS4-HMAC-SHA256-EVENTS");
        assert_eq!(peer.header("x-amz-content-sha256"), content);
        let authorization = peer.header("authorization").unwrap().to_owned();
        assert!(authorization.contains("x-amz-content-sha256"));
        let signed = peer.hear_all().await;
        peer.answer(&[]).await;
        peer.end().await;
        signature::verified(&signed, signature::of_request(&authorization))
    });
    output.unwrap();
    let [word, sound, silence, interruption] = &messages[..] else {
        panic!("{messages:?}");
    };
    assert_eq!(text(word, ":message-type"), Some("event"));
    assert_eq!(text(word, ":event-type"), Some("word"));
    assert_eq!(text(word, ":content-type"), Some("application/json"));
    assert_eq!(word.header("volume"), Some(&HeaderValue::Integer(11)));
    assert_eq!(payload(word), r#"{"text":"hello"}"#);
    assert_eq!(
        text(sound, ":content-type"),
        Some("application/octet-stream")
    );
    let at = HeaderValue::Timestamp(Timestamp::from_seconds(1_700_000_000));
    assert_eq!(
        (sound.header("at"), sound.header("source")),
        (Some(&at), None)
    );
    assert_eq!(sound.payload, &b"\0\x01"[..]);
    assert_eq!(payload(silence), "{}");
    assert_eq!(text(interruption, ":message-type"), Some("exception"));
    assert_eq!(text(interruption, ":exception-type"), Some("interruption"));
    assert_eq!(interruption.header(":event-type"), None);
    assert_eq!(payload(interruption), r#"{"message":"Stop"}"#);
}

#[tokio::test]
async fn without_a_signature_messages_stand_alone() {
    let (listener, client) = listen(&REST_XML).await;
    let (output, messages) =
        tokio::join!(client.talk_in_public(TalkInput::new(every_kind())), async {
            let mut peer = listener.accept().await;
            assert_eq!(peer.header("authorization"), None);
            assert_eq!(peer.header("x-amz-content-sha256"), None);
            let messages = peer.hear_all().await;
            peer.answer(&[]).await;
            peer.end().await;
            messages
        });
    output.unwrap();
    assert_eq!(messages.len(), 4);
    assert_eq!(text(&messages[0], ":content-type"), Some("application/xml"));
    assert_eq!(payload(&messages[0]), "<Word><text>hello</text></Word>");
    assert_eq!(payload(&messages[2]), "<Silence></Silence>");
}

#[tokio::test]
async fn rpc_protocols_have_the_rest_of_an_input_in_the_stream() {
    let cbor = "\u{a1}\u{68}language\u{62}en".chars().map(|it| it as u8);
    let cases = [
        (
            &AWS_JSON,
            "application/json",
            br#"{"language":"en"}"#.to_vec(),
        ),
        (&CBOR, "application/cbor", cbor.collect()),
    ];
    for (service, media_type, document) in cases {
        let (listener, client) = listen(service).await;
        let mut input = TalkInput::new(EventStream::from_events([word("hello")]));
        input.language = Some("en".to_owned());
        let (output, messages) = tokio::join!(client.talk(input), async {
            let mut peer = listener.accept().await;
            let events = Some("application/vnd.amazon.eventstream");
            assert_eq!(peer.header("content-type"), events);
            if media_type == "application/cbor" {
                assert_eq!(peer.header("accept"), events);
            }
            let authorization = peer.header("authorization").unwrap().to_owned();
            let signed = peer.hear_all().await;
            peer.answer(&[("smithy-protocol", "rpc-v2-cbor")]).await;
            peer.end().await;
            signature::verified(&signed, signature::of_request(&authorization))
        });
        output.unwrap();
        let [initial, first] = &messages[..] else {
            panic!("{messages:?}");
        };
        assert_eq!(text(initial, ":message-type"), Some("event"));
        assert_eq!(text(initial, ":event-type"), Some("initial-request"));
        assert_eq!(text(initial, ":content-type"), Some(media_type));
        assert_eq!(initial.payload, document);
        assert_eq!(text(first, ":event-type"), Some("word"));
    }
}

#[tokio::test]
async fn no_events_are_just_their_end() {
    let (listener, client) = listen(&REST_JSON).await;
    let (output, ()) = tokio::join!(client.talk(TalkInput::default()), async {
        let mut peer = listener.accept().await;
        let authorization = peer.header("authorization").unwrap().to_owned();
        let signed = peer.hear_all().await;
        assert_eq!(signed.len(), 1);
        signature::verified(&signed, signature::of_request(&authorization));
        peer.answer(&[]).await;
        peer.end().await;
    });
    output.unwrap();
}

#[tokio::test]
async fn events_are_sent_once() {
    let (listener, client) = listen(&REST_JSON).await;
    let input = TalkInput::new(EventStream::from_events([word("once")]));
    let copy = input.clone();
    assert!(input == copy);
    let (error, ()) = tokio::join!(client.talk(input), async {
        let mut peer = listener.accept().await;
        peer.hear_all().await;
        let answer = b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n";
        peer.write(answer).await;
    });
    // A retry would have nothing to send.
    let error = error.unwrap_err();
    assert_eq!(
        error.response().map(|response| response.attempts()),
        Some(1)
    );
    assert!(error.is_retryable());
    let error = client.talk(copy).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "TalkInput is not valid: said: has events that were sent before; each call needs its own"
    );
}

#[tokio::test]
async fn an_event_without_a_form_breaks_the_call_off() {
    let long = "x".repeat(40_000);
    let sound = Talk::Sound(Sound {
        source: Some(long),
        ..Sound::default()
    });
    let unknown = Talk::Unknown(UnknownVariant::new("gesture", Document::Null));
    let cases = [
        (
            sound,
            "Sound: the event-stream message cannot be encoded: header \"source\" has 40000 \
                 bytes, and at most 32767 fit",
        ),
        (
            unknown,
            "gesture: is not in the model, and has no form on the wire",
        ),
        (
            Talk::default(),
            "an event: is not in the model, and has no form on the wire",
        ),
    ];
    for (event, problem) in cases {
        // It is connected to, and need not say anything.
        let (_listener, client) = listen(&REST_JSON).await;
        let (sender, events) = EventStream::channel();
        sender.send(word("fine")).await.unwrap();
        sender.send(event).await.unwrap();
        let error = client.talk(TalkInput::new(events)).await.unwrap_err();
        let expected = format!("Talk is not valid: {problem}");
        assert_eq!(error.to_string(), expected);
        assert!(matches!(error, Error::InvalidInput(_)));
        let error = sender.send(word("too late")).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the event stream broke off: {expected}")
        );
    }
}

#[tokio::test]
async fn an_event_without_a_form_breaks_the_answer_off_too() {
    let (listener, client) = listen(&REST_JSON).await;
    let (sender, events) = EventStream::channel();
    let (output, _peer) = tokio::join!(client.talk(TalkInput::new(events)), async {
        let mut peer = listener.accept().await;
        peer.answer(&[]).await;
        peer
    });
    let mut output = output.unwrap();
    sender.send(Talk::default()).await.unwrap();
    let error = output.heard.recv().await.unwrap_err();
    assert!(matches!(error, Error::InvalidInput(_)), "{error:?}");
}

#[tokio::test]
async fn a_sender_is_told_that_nobody_listens() {
    let (sender, events) = EventStream::channel();
    drop(events);
    let error = sender.send(word("hello")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the event is not sent, since the call is over; its result says why"
    );
    let (sender, events) = EventStream::channel();
    let client = Client::new(&REST_JSON, config("http://127.0.0.1:1"));
    let error = client.talk(TalkInput::new(events)).await.unwrap_err();
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(sender.send(word("hello")).await.is_err());
}

/// Takes from a body what it is asked for, and never answers.
#[derive(Debug, Default)]
struct Held(Mutex<Option<Body>>);

impl Transport for &'static Held {
    fn send(
        &self,
        request: Request<Body>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + '_>> {
        *self.0.lock().unwrap() = Some(request.into_body());
        Box::pin(pending())
    }
}

#[tokio::test]
async fn a_sender_waits_for_the_connection() {
    let held: &'static Held = Box::leak(Box::default());
    let client = Client::new(&REST_JSON, config("http://localhost").with_transport(held));
    let (sender, events) = EventStream::channel();
    let call = tokio::spawn(client.talk(TalkInput::new(events)));
    while held.0.lock().unwrap().is_none() {
        tokio::task::yield_now().await;
    }
    let mut body = held.0.lock().unwrap().take().unwrap();
    let mut sent = 0;
    let brief = Duration::from_millis(20);
    while tokio::time::timeout(brief, sender.send(word("more")))
        .await
        .is_ok()
    {
        sent += 1;
        assert!(sent < 100, "nothing holds the sender back");
    }
    let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
    let signed = peer::decoded(&frame.unwrap().unwrap().into_data().unwrap()).unwrap();
    let first = peer::decoded(&signed.payload).unwrap();
    assert_eq!(text(&first, ":event-type"), Some("word"));
    // There is room for one more.
    sender.send(word("one more")).await.unwrap();
    assert!(
        tokio::time::timeout(brief, sender.send(word("two")))
            .await
            .is_err()
    );
    // Dropping the call is the end of it.
    call.abort();
    drop(body);
    assert!(sender.send(word("three")).await.is_err());
}

#[tokio::test]
async fn a_call_with_events_has_no_signed_url() {
    let client = Client::new(&REST_JSON, config("http://localhost"));
    let call = client.talk(TalkInput::default());
    let error = call.presign(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "a call that sends events has no signed URL, since each event is signed too"
    );
}
