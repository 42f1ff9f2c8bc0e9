//! Both ways at a time, over HTTP/1.1.

use tinsmith_runtime::EventStream;

use crate::talk::{REST_JSON, TalkInput};
use crate::{event, listen, peer, text, word};

/// How many words are said and heard.
const ROUNDS: usize = 100;

#[tokio::test]
async fn each_event_answers_the_one_before() {
    let (listener, client) = listen(&REST_JSON).await;
    let (sender, events) = EventStream::channel();
    let service = async {
        let mut peer = listener.accept().await;
        peer.answer(&[("x-speaker", "echo")]).await;
        let mut rounds = 0;
        while let Some(signed) = peer.hear().await {
            let Some(message) = peer::decoded(&signed.payload) else {
                continue;
            };
            assert_eq!(text(&message, ":event-type"), Some("word"));
            peer.say(&event("word", &message.payload)).await;
            rounds += 1;
        }
        peer.end().await;
        rounds
    };
    let conversation = async {
        let mut output = client.talk(TalkInput::new(events)).await.unwrap();
        assert_eq!(output.speaker.as_deref(), Some("echo"));
        for round in 0..ROUNDS {
            let said = round.to_string();
            sender.send(word(&said)).await.unwrap();
            assert_eq!(output.heard.recv().await.unwrap(), Some(word(&said)));
        }
        drop(sender);
        assert_eq!(output.heard.recv().await.unwrap(), None);
    };
    let (rounds, ()) = tokio::join!(service, conversation);
    assert_eq!(rounds, ROUNDS);
}

#[tokio::test]
async fn a_service_may_wait_for_events_before_it_answers() {
    let (listener, client) = listen(&REST_JSON).await;
    let (sender, events) = EventStream::channel();
    sender.send(word("first")).await.unwrap();
    let (output, ()) = tokio::join!(client.talk(TalkInput::new(events)), async {
        let mut peer = listener.accept().await;
        let signed = peer.hear().await.unwrap();
        let message = peer::decoded(&signed.payload).unwrap();
        peer.answer(&[]).await;
        peer.say(&event("word", &message.payload)).await;
        peer.end().await;
    });
    let mut output = output.unwrap();
    assert_eq!(output.heard.recv().await.unwrap(), Some(word("first")));
    assert_eq!(output.heard.recv().await.unwrap(), None);
    drop(sender);
}
