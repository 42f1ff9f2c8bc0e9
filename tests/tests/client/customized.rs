//! What single services need that no trait of their model says.

use tinsmith_runtime::codegen::{Core, Operation, RestXml, Service};
use tinsmith_runtime::{Call, Config};
use tinsmith_tests::{Answer, Server};

use crate::config;
use crate::things::{Error, Thing, UpdateThingRequest};

const SERVICE: Service = Service::new("Things", "2026-01-01", &RestXml)
    .signing_name("things")
    .header("accept", "application/xml")
    .error_in_success();

const OPERATION: Operation = Operation::new("UpdateThing").http("PATCH", "/things/{ThingId}");

const ELSEWHERE: Operation = OPERATION.endpoint_member("Name");

const OWN: Operation = OPERATION.default_for(&["ThingId"], "-");

fn call(config: Config, operation: &'static Operation, id: &str) -> Call<Thing, Error> {
    Core::new(&SERVICE, config).call(operation, UpdateThingRequest::new(id))
}

fn error_in_success() -> Answer {
    let body = "<?xml version=\"1.0\"?>\n  <Error><Code>InternalError</Code>\
                <Message>Halfway</Message></Error>";
    Answer::with_headers(200, &[], body)
}

#[tokio::test]
async fn every_request_has_the_header_of_the_service() {
    let server = Server::start([Answer::with_headers(200, &[], "")])
        .await
        .unwrap();
    call(config(&server), &OPERATION, "a").await.unwrap();
    let received = server.received();
    assert_eq!(received[0].header("accept"), Some("application/xml"));
}

#[tokio::test]
async fn an_input_may_say_where_it_goes() {
    let ok = || [Answer::with_headers(200, &[], "")];
    let (server, other) = (
        Server::start(ok()).await.unwrap(),
        Server::start(ok()).await.unwrap(),
    );
    let client = Core::new(&SERVICE, config(&server));
    let input = UpdateThingRequest::new("a").with_name(other.url());
    let sent: Call<Thing, Error> = client.call(&ELSEWHERE, input);
    sent.await.unwrap();
    assert_eq!(other.received()[0].target(), "/things/a");
    assert!(server.received().is_empty());
    let nowhere: Call<Thing, Error> = client.call(&ELSEWHERE, UpdateThingRequest::new("b"));
    nowhere.await.unwrap();
    assert_eq!(server.received()[0].target(), "/things/b");
}

#[tokio::test]
async fn an_empty_member_gets_its_default_before_it_is_validated() {
    let server = Server::start([Answer::with_headers(200, &[], "")])
        .await
        .unwrap();
    call(config(&server), &OWN, "").await.unwrap();
    assert_eq!(server.received()[0].target(), "/things/-");
}

#[tokio::test]
async fn a_status_alone_may_say_which_error_it_is() {
    const HEAD: Operation = Operation::new("HeadThing")
        .http("HEAD", "/things/{ThingId}")
        .not_found("NotFoundException");
    let script = [
        Answer::with_headers(404, &[], ""),
        Answer::with_headers(403, &[], ""),
    ];
    let server = Server::start(script).await.unwrap();
    let error = call(config(&server), &HEAD, "a").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "NotFoundException and without a body (HTTP 404)"
    );
    let error = call(config(&server), &HEAD, "a").await.unwrap_err();
    assert!(!error.is_not_found());
}

#[tokio::test]
async fn an_error_behind_the_status_of_a_success_is_one_and_may_pass() {
    let script = [
        error_in_success(),
        Answer::with_headers(200, &[], "<Thing/>"),
    ];
    let server = Server::start(script).await.unwrap();
    call(config(&server), &OPERATION, "a").await.unwrap();
    assert_eq!(server.received().len(), 2);
    let server = Server::start([error_in_success()]).await.unwrap();
    let once = config(&server).with_max_attempts(1);
    let error = call(once, &OPERATION, "a").await.unwrap_err();
    assert_eq!(error.to_string(), "InternalError: Halfway (HTTP 500)");
}
