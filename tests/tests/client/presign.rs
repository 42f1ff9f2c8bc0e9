//! Calls that are signed in their URL, for somebody else to send.

use std::future;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use http::{Method, Request};
use tinsmith_runtime::auth::Scheme;
use tinsmith_runtime::auth::bearer::Token;
use tinsmith_runtime::codegen::{AwsQuery, Core, Operation, RestJson1, Service};
use tinsmith_runtime::{Call, Config, Credentials, PresignedRequest};

use crate::things::{Client, Error, ListThingsRequest, Thing, UpdateThingRequest};
use crate::{NOON, TestPlatform, credentials};

const HOUR: Duration = Duration::from_secs(3_600);

const OPERATION: Operation = Operation::new("UpdateThing").http("PATCH", "/things/{ThingId}");

fn config() -> Config {
    Config::new()
        .with_region("eu-west-1")
        .with_credentials(credentials())
        .with_platform(TestPlatform::at(NOON))
}

fn call(service: &'static Service, name: &str) -> Call<Thing, Error> {
    let input = UpdateThingRequest::new("a1").with_name(name);
    let config = config()
        .with_endpoint("https://things.example.com")
        .with_token(Token::new("made-up"));
    Core::new(service, config).call(&OPERATION, input)
}

/// The value of a parameter of a URL, as it stands there.
fn parameter<'a>(presigned: &'a PresignedRequest, name: &str) -> Option<&'a str> {
    let parameters = presigned.url.query().unwrap_or_default().split('&');
    let mut parameters = parameters.filter_map(|parameter| parameter.split_once('='));
    parameters
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}

#[tokio::test]
async fn the_url_has_all_that_the_service_needs() {
    let client = Client::new(config());
    let input = UpdateThingRequest::new("a b").with_name("Vase");
    let presigned = client.update_thing(input).presign(HOUR).await.unwrap();
    assert_eq!(presigned.method, Method::PATCH);
    let url = presigned.url.to_string();
    assert!(
        url.starts_with("https://things.eu-west-1.amazonaws.com/things/a%20b?X-Amz-Algorithm="),
        "{url}"
    );
    for (name, value) in [
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        (
            "X-Amz-Credential",
            "AKIDEXAMPLE%2F20260301%2Feu-west-1%2Fthings%2Faws4_request",
        ),
        ("X-Amz-Date", "20260301T120000Z"),
        ("X-Amz-Expires", "3600"),
        ("X-Amz-SignedHeaders", "content-type%3Bhost"),
    ] {
        assert_eq!(parameter(&presigned, name), Some(value), "{name}");
    }
    assert_eq!(parameter(&presigned, "X-Amz-Signature").unwrap().len(), 64);
    assert_eq!(presigned.headers.len(), 1);
    assert_eq!(presigned.headers["content-type"], "application/json");
    assert_eq!(presigned.body, r#"{"name":"Vase"}"#);

    let request = Request::from(presigned.clone());
    assert_eq!(request.uri(), &presigned.url);
    assert_eq!(request.method(), presigned.method);
    assert_eq!(request.headers(), &presigned.headers);
    assert_eq!(request.body(), &presigned.body);
}

#[tokio::test]
async fn a_url_can_be_made_in_a_task_and_not_of_a_call_that_was_sent() {
    let client = Client::new(config());
    let call = client.update_thing(UpdateThingRequest::new("a1"));
    let task = tokio::spawn(call.presign(HOUR));
    assert!(task.await.unwrap().is_ok());

    // Nothing listens there.
    let client = client.with(Config::new().with_endpoint("http://127.0.0.1:1"));
    let mut call = client.update_thing(UpdateThingRequest::new("a1"));
    let polled = future::poll_fn(|context| Poll::Ready(Pin::new(&mut call).poll(context)));
    assert!(polled.await.is_pending());
    let error = call.presign(HOUR).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "a call that was sent cannot be presigned; presign a new one"
    );
}

#[tokio::test]
async fn a_form_moves_into_the_url() {
    const QUERY: Service = Service::new("Things", "2026-01-01", &AwsQuery).signing_name("things");
    let presigned = call(&QUERY, "é+ &").presign(HOUR).await.unwrap();
    assert_eq!(presigned.method, Method::GET);
    assert!(presigned.headers.is_empty() && presigned.body.is_empty());
    let url = presigned.url.to_string();
    assert!(
        url.starts_with(
            "https://things.example.com/?Action=UpdateThing&Version=2026-01-01&ThingId=a1\
             &Name=%C3%A9%2B%20%26&X-Amz-Algorithm="
        ),
        "{url}"
    );
}

#[tokio::test]
async fn the_payload_of_s3_is_left_open() {
    const PLAIN: Service = Service::new("Things", "2026-01-01", &RestJson1).signing_name("s3");
    const S3: Service = PLAIN.s3_signing();
    let signature = async |service, name: &str| {
        let presigned = call(service, name).presign(HOUR).await.unwrap();
        parameter(&presigned, "X-Amz-Signature").unwrap().to_owned()
    };
    assert_eq!(signature(&S3, "one").await, signature(&S3, "two").await);
    assert_ne!(
        signature(&PLAIN, "one").await,
        signature(&PLAIN, "two").await
    );
}

#[tokio::test]
async fn the_url_lets_in_whoever_has_it_and_is_not_printed() {
    let temporary = Credentials::new("AKIDTEMP", crate::SECRET).with_session_token("made-up");
    let client = Client::new(config().with_credentials(temporary));
    let input = UpdateThingRequest::new("hidden").with_secret("hidden");
    let presigned = client.update_thing(input).presign(HOUR).await.unwrap();
    assert_eq!(
        parameter(&presigned, "X-Amz-Security-Token"),
        Some("made-up")
    );
    assert_eq!(
        format!("{presigned:?}"),
        "PresignedRequest { method: PATCH, host: \"things.eu-west-1.amazonaws.com\", \
         headers: [\"content-type\"], body_bytes: 19, .. }"
    );
}

#[tokio::test]
async fn what_cannot_be_presigned_is_told() {
    let client = Client::new(config());
    let update = |input| client.update_thing(input);
    let week = Duration::from_secs(604_800);
    let input = || UpdateThingRequest::new("a1");
    assert!(update(input()).presign(week).await.is_ok());
    for (call, expires_in, message) in [
        (
            update(input()),
            week + Duration::from_secs(1),
            "the request cannot be signed: its URL shall expire in 604801 s, which is not in \
             1 to 604800 s",
        ),
        (
            update(input().with_size(10)),
            HOUR,
            "UpdateThingRequest is not valid: size: 10 is outside the allowed range 1 to 9",
        ),
        (
            client.list_things(ListThingsRequest::default()),
            HOUR,
            "calls that are not signed have no signed URL",
        ),
    ] {
        let error = call.presign(expires_in).await.unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    const BEARER: Service = Service::new("Things", "2026-01-01", &RestJson1)
        .auth(&[Scheme::HttpBearerAuth])
        .bearer_auth();
    let error = call(&BEARER, "one").presign(HOUR).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "a bearer token has no place in a signed URL"
    );
}

#[tokio::test]
async fn no_credentials_means_no_url() {
    let config = Config::new().with_region("eu-west-1");
    let client = Client::new(config);
    let call = client.update_thing(UpdateThingRequest::new("a1"));
    assert!(matches!(
        call.presign(HOUR).await,
        Err(Error::Credentials(_))
    ));
}
