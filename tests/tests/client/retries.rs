//! What is tried again, when, and how often.

use std::time::Duration;

use tinsmith_runtime::Config;
use tinsmith_runtime::environment::Environment;
use tinsmith_tests::{Answer, Server, TestPlatform};

use crate::things::{Client, Error, UpdateThingRequest};
use crate::{NOON, config, credentials};

fn error(status: u16, code: &str) -> Answer {
    Answer::with_headers(status, &[("x-amzn-errortype", code)], "{}")
}

fn success() -> Answer {
    Answer::json(200, "{}")
}

async fn serve(script: impl IntoIterator<Item = Answer>) -> (Server, Client, TestPlatform) {
    let server = Server::start(script).await.unwrap();
    let platform = TestPlatform::at(NOON);
    let client = Client::new(config(&server).with_platform(platform.clone()));
    (server, client, platform)
}

async fn call(client: &Client) -> Result<(), Error> {
    client
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .map(drop)
}

fn seconds(pauses: &TestPlatform) -> Vec<f64> {
    pauses.pauses().iter().map(Duration::as_secs_f64).collect()
}

#[tokio::test]
async fn throttling_and_faults_pass() {
    let (server, client, platform) =
        serve([error(400, "ThrottlingException"), error(503, ""), success()]).await;
    call(&client).await.unwrap();
    assert_eq!(seconds(&platform), [1.0, 2.0]);
    let received = server.received();
    let header = |name: &str| {
        received
            .iter()
            .map(|it| it.header(name))
            .collect::<Vec<_>>()
    };
    let info = ["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"];
    assert_eq!(header("amz-sdk-request"), info.map(Some));
    let dates = ["20260301T120000Z", "20260301T120001Z", "20260301T120003Z"];
    assert_eq!(header("x-amz-date"), dates.map(Some));
    let mut ids = header("amz-sdk-invocation-id");
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert!(received.iter().all(|it| it.body == received[0].body));
}

#[tokio::test]
async fn the_last_error_says_how_often_it_was_tried() {
    let (server, client, _) = serve([error(500, "A"), error(500, "B"), error(500, "C")]).await;
    let error = call(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "C, with the body `{}` (HTTP 500, after 3 attempts)"
    );
    assert!(error.is_retryable());
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_lost_connection_is_made_anew() {
    let (server, client, _) = serve([
        Answer::hang_up(),
        Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").then_hang_up(),
        success(),
    ])
    .await;
    call(&client).await.unwrap();
    let connections: Vec<usize> = server.received().iter().map(|it| it.connection).collect();
    assert_eq!(connections, [0, 1, 2]);
}

#[tokio::test]
async fn what_will_not_pass_is_not_tried_again() {
    for answer in [
        error(400, "ValidationException"),
        error(404, "NotFoundException"),
        error(501, ""),
    ] {
        let (server, client, platform) = serve([answer, success()]).await;
        assert!(!call(&client).await.unwrap_err().is_retryable());
        assert_eq!(server.received().len(), 1);
        assert!(platform.pauses().is_empty());
    }
}

#[tokio::test]
async fn the_model_says_what_else_may_pass() {
    let (server, client, _) = serve([error(409, "BusyException"), success()]).await;
    call(&client).await.unwrap();
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn one_attempt_is_one_attempt() {
    let (server, client, _) = serve([error(503, ""), success()]).await;
    for attempts in [0, 1] {
        let client = client.with(Config::new().with_max_attempts(attempts));
        if attempts == 0 {
            call(&client).await.unwrap_err();
        } else {
            call(&client).await.unwrap();
        }
    }
    assert_eq!(server.received().len(), 2);
    assert_eq!(
        server.received()[0].header("amz-sdk-request"),
        Some("attempt=1; max=1")
    );
}

#[tokio::test]
async fn the_service_may_ask_for_patience() {
    let patience = |name, value| Answer::with_headers(503, &[(name, value)], "");
    let (_server, client, platform) = serve([
        patience("x-amz-retry-after", "2500"),
        patience("retry-after", "3600"),
        success(),
    ])
    .await;
    call(&client).await.unwrap();
    assert_eq!(seconds(&platform), [2.5, 7.0]);
}

#[tokio::test]
async fn a_client_that_fails_all_the_time_stops_to_retry() {
    let (server, client, _) = serve(std::iter::repeat_n(error(500, ""), 300)).await;
    let persistent = client.with(Config::new().with_max_attempts(200));
    let failure = call(&persistent).await.unwrap_err();
    assert_eq!(failure.response().map(|it| it.attempts()), Some(101));
    // Clients that were made from one another share what they may retry.
    for client in [&client, &client.with(Config::new().with_max_attempts(5))] {
        let failure = call(client).await.unwrap_err();
        assert_eq!(failure.response().map(|it| it.attempts()), Some(1));
    }
    assert_eq!(server.received().len(), 103);
}

#[tokio::test]
async fn a_wrong_clock_is_corrected() {
    let skewed = || {
        let headers = [
            ("x-amzn-errortype", "InvalidSignatureException"),
            ("date", "Sun, 01 Mar 2026 12:10:00 GMT"),
        ];
        Answer::with_headers(403, &headers, "{}")
    };
    let (server, client, _) = serve([skewed(), success(), skewed()]).await;
    call(&client).await.unwrap();
    let off = Environment::from_iter([("AWS_DISABLE_CLOCK_SKEW_CORRECTION", "true")]);
    let off = Config::from_environment(off)
        .unwrap()
        .with_credentials(credentials());
    let error = call(&client.with(off)).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidSignatureException"));
    let received = server.received();
    let dates: Vec<_> = received.iter().map(|it| it.header("x-amz-date")).collect();
    let dates_sent = ["20260301T120000Z", "20260301T121001Z", "20260301T120001Z"];
    assert_eq!(dates, dates_sent.map(Some));
}

#[tokio::test]
async fn a_clock_that_is_right_explains_nothing() {
    let headers = [
        ("x-amzn-errortype", "AccessDeniedException"),
        ("date", "Sun, 01 Mar 2026 12:00:01 GMT"),
    ];
    let (server, client, _) = serve([Answer::with_headers(403, &headers, "{}"), success()]).await;
    call(&client).await.unwrap_err();
    assert_eq!(server.received().len(), 1);
}
