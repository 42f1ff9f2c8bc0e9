//! How requests prove who sends them.

use tinsmith_runtime::auth::bearer::Token;
use tinsmith_runtime::auth::{ApiKey, Login, Scheme};
use tinsmith_runtime::codegen::{Core, Operation, RestJson1, Service};
use tinsmith_runtime::environment::Environment;
use tinsmith_runtime::{Call, Config};
use tinsmith_tests::{Answer, Received, Server};

use crate::config;
use crate::things::{Error, Thing, UpdateThingRequest};

const UPDATE_THING: Operation = Operation::new("UpdateThing").http("PATCH", "/things/{ThingId}");

const BEARER: Service = Service::new("Some Things", "2026-01-01", &RestJson1)
    .auth(&[Scheme::HttpBearerAuth])
    .bearer_auth();

const S3: Service = Service::new("S3", "2006-03-01", &RestJson1)
    .signing_name("s3")
    .s3_signing();

fn update(service: &'static Service, config: Config, id: &str) -> Call<Thing, Error> {
    Core::new(service, config).call(&UPDATE_THING, UpdateThingRequest::new(id))
}

/// What arrives of a call that succeeds.
async fn received(service: &'static Service, change: impl Fn(Config) -> Config) -> Received {
    let server = Server::start([Answer::json(200, "{}")]).await.unwrap();
    update(service, change(config(&server)), "a/1")
        .await
        .unwrap();
    server.received().remove(0)
}

#[tokio::test]
async fn a_key_is_sent_where_the_service_wants_it() {
    const KEYED: Service =
        Service::new("Things", "2026-01-01", &RestJson1).auth(&[Scheme::HttpApiKeyAuth]);
    const IN_HEADER: Service = KEYED.api_key_header("X-Api-Key", "");
    const IN_QUERY: Service = KEYED.api_key_query("key");
    let with_key = |config: Config| config.with_api_key(ApiKey::new("made-up"));
    let in_header = received(&IN_HEADER, with_key).await;
    assert_eq!(in_header.header("x-api-key"), Some("made-up"));
    let in_query = received(&IN_QUERY, with_key).await;
    assert_eq!(in_query.target(), "/things/a%2F1?key=made-up");
    for received in [in_header, in_query] {
        assert_eq!(received.header("authorization"), None);
        assert_eq!(received.header("x-amz-date"), None);
    }
    let config = Config::new().with_endpoint("https://things.example.com");
    let error = update(&IN_QUERY, config, "a1").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no credentials found; looked in the settings of the client (`with_api_key` was not called)"
    );
}

#[tokio::test]
async fn a_name_and_a_password_are_sent_together() {
    const BASIC: Service = Service::new("Things", "2026-01-01", &RestJson1)
        .auth(&[Scheme::HttpBasicAuth])
        .basic_auth();
    let received = received(&BASIC, |config| config.with_login(Login::new("a", "b"))).await;
    assert_eq!(received.header("authorization"), Some("Basic YTpi"));
}

#[tokio::test]
async fn a_bearer_token_is_sent_as_it_is() {
    let received = received(&BEARER, |config| config.with_token(Token::new("made-up"))).await;
    assert_eq!(received.header("authorization"), Some("Bearer made-up"));
    assert_eq!(received.header("x-amz-date"), None);
}

#[tokio::test]
async fn a_bearer_token_is_not_sent_in_the_clear() {
    let config = Config::new()
        .with_token(Token::new("made-up"))
        .with_endpoint("http://things.example.com");
    let error = update(&BEARER, config, "a1").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "a bearer token would go to things.example.com in the clear; use an endpoint with https"
    );
}

#[tokio::test]
async fn a_missing_token_says_where_it_was_looked_for() {
    let environment = Environment::from_iter([("AWS_ENDPOINT_URL", "http://localhost:1")]);
    let config = Config::from_environment(environment).unwrap();
    let error = update(&BEARER, config, "a1").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no credentials found; looked in the settings of the client (`with_token` was not called, \
         AWS_BEARER_TOKEN_SOME_THINGS is not set)"
    );
    let config = Config::new().with_endpoint("http://localhost:1");
    let error = update(&BEARER, config, "a1").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no credentials found; looked in the settings of the client (`with_token` was not called, \
         and `Config::new`, unlike `Config::from_env`, does not look at the environment)"
    );
}

#[tokio::test]
async fn s3_is_told_the_hash_of_the_payload() {
    let received = received(&S3, |config| config).await;
    let hash = received.header("x-amz-content-sha256").unwrap();
    assert_eq!(hash.len(), 64);
    let authorization = received.header("authorization").unwrap();
    assert!(
        authorization.contains(";x-amz-content-sha256;"),
        "{authorization}"
    );
}

#[tokio::test]
async fn an_asymmetric_signature_names_its_regions() {
    const SERVICE: Service = Service::new("Things", "2026-01-01", &RestJson1)
        .signing_name("things")
        .auth(&[Scheme::SigV4, Scheme::SigV4A]);
    let received = received(&SERVICE, |config| {
        config
            .with_auth_scheme_preference([Scheme::SigV4A])
            .with_sigv4a_region_set(["eu-west-1", "us-east-1"])
    })
    .await;
    assert_eq!(
        received.header("x-amz-region-set"),
        Some("eu-west-1,us-east-1")
    );
    let authorization = received.header("authorization").unwrap();
    let start = "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20260301/things/aws4_request, ";
    assert!(authorization.starts_with(start), "{authorization}");
}
