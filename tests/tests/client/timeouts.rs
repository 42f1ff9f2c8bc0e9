//! Calls that take too long.
//!
//! The servers here never answer, so that the outcome does not depend on how fast the machine is:
//! where something has to happen within a timeout, that is long.

use std::time::Duration;

use tinsmith_runtime::Config;
use tinsmith_runtime::error::TimeoutKind;
use tinsmith_tests::{Answer, Server};

use crate::serve;
use crate::things::{Client, Error, UpdateThingRequest};

const SHORT: Duration = Duration::from_millis(40);
const LONG: Duration = Duration::from_millis(500);

async fn error(client: &Client, label: &str) -> Error {
    match client.update_thing(UpdateThingRequest::new(label)).await {
        Ok(thing) => panic!("{thing:?}"),
        Err(error) => error,
    }
}

fn kind(error: &Error) -> Option<(TimeoutKind, Duration, u32)> {
    match error {
        Error::Timeout(error) => Some((error.kind(), error.limit(), error.attempts())),
        _ => None,
    }
}

#[tokio::test]
async fn an_attempt_without_an_answer_is_made_anew() {
    let (server, client) = serve([Answer::silence(), Answer::json(200, "{}")]).await;
    let client = client.with(Config::new().with_attempt_timeout(LONG));
    client
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .unwrap();
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn an_attempt_without_the_end_of_the_answer_is_too_long() {
    let half = Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").then_silence();
    let (server, client) = serve([half.clone(), half]).await;
    let client = client.with(
        Config::new()
            .with_attempt_timeout(SHORT)
            .with_max_attempts(2),
    );
    let error = error(&client, "a1").await;
    assert_eq!(
        error.to_string(),
        format!(
            "no complete answer from {} within the attempt timeout of 40ms, after 2 attempts",
            server.authority()
        )
    );
    assert_eq!(kind(&error), Some((TimeoutKind::Attempt, SHORT, 2)));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_call_as_a_whole_has_a_timeout() {
    let (server, client) = serve([Answer::silence()]).await;
    let client = client.with(Config::new().with_timeout(LONG));
    let error = error(&client, "a1").await;
    assert_eq!(
        error.to_string(),
        "no complete answer within the call's timeout of 500ms"
    );
    assert_eq!(kind(&error), Some((TimeoutKind::Call, LONG, 1)));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_pause_that_the_timeout_would_end_is_not_begun() {
    let (server, client) = serve([Answer::with_headers(503, &[], "")]).await;
    let client = client.with(Config::new().with_timeout(Duration::from_millis(900)));
    let error = error(&client, "a1").await;
    assert_eq!(error.status(), Some(503));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_connection_that_is_not_established_is_too_long() {
    // It waits for a request line, and TLS sends none.
    let server = Server::start([]).await.unwrap();
    let config = crate::config(&server)
        .with_endpoint(format!("https://{}", server.authority()))
        .with_connect_timeout(SHORT)
        .with_max_attempts(1);
    let client = Client::new(config);
    for label in ["a1", ".."] {
        let error = error(&client, label).await;
        assert_eq!(
            error.to_string(),
            format!(
                "no connection to {} within the connect timeout of 40ms",
                server.authority()
            )
        );
        assert_eq!(kind(&error), Some((TimeoutKind::Connect, SHORT, 1)));
    }
}
