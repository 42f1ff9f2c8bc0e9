//! What arrives at the service.

use http::{HeaderName, HeaderValue, Request};
use tinsmith_runtime::auth::sigv4::{self, PayloadHash, SigningKeyCache, SigningParams};
use tinsmith_runtime::environment::Environment;
use tinsmith_runtime::{Config, Timestamp};
use tinsmith_tests::{Answer, Received, Server};

use crate::things::{Client, ListThingsRequest, UpdateThingRequest};
use crate::{NOON, config, credentials, serve};

fn empty() -> Answer {
    Answer::json(200, "{}")
}

/// The `authorization` that a request has to have, made anew from what arrived.
fn authorization(received: &Received, scheme_and_authority: &str) -> String {
    let mut request = Request::builder()
        .method(received.method())
        .uri(format!("{scheme_and_authority}{}", received.target()))
        .body(())
        .unwrap();
    let value = received.header("authorization").unwrap();
    let (_, signed) = value.split_once("SignedHeaders=").unwrap();
    let (signed, _) = signed.split_once(',').unwrap();
    for name in signed.split(';') {
        let value = received.header(name).unwrap();
        let name = HeaderName::try_from(name).unwrap();
        let value = HeaderValue::try_from(value).unwrap();
        request.headers_mut().insert(name, value);
    }
    let (mut parts, ()) = request.into_parts();
    let credentials = credentials();
    let keys = SigningKeyCache::default();
    let time = Timestamp::from_seconds(i64::try_from(NOON).unwrap());
    let params = SigningParams::new(&credentials, "eu-west-1", "things", time, &keys);
    sigv4::sign_headers(&mut parts, &PayloadHash::of(&received.body), &params).unwrap();
    parts.headers["authorization"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_request_is_exact_to_the_byte() {
    let (server, client) = serve([empty()]).await;
    let input = UpdateThingRequest::new("a1").with_name("x").with_size(3);
    client.update_thing(input).await.unwrap();
    let received = server.received();
    let [received] = received.as_slice() else {
        panic!("{received:?}")
    };
    assert_eq!(
        received.head.lines().next(),
        Some("PATCH /things/a1 HTTP/1.1")
    );
    assert_eq!(received.text(), r#"{"name":"x","size":3}"#);
    let os = std::env::consts::OS;
    let version = env!("CARGO_PKG_VERSION");
    let user_agent =
        format!("tinsmith/{version} ua/2.1 api/things#2026-01-01 os/{os} lang/rust m/E,N");
    let id = received.header("amz-sdk-invocation-id").unwrap();
    assert_eq!(id.len(), 36);
    let authorization = authorization(received, &server.url());
    assert!(
        authorization.starts_with(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/eu-west-1/things/aws4_request, "
        ),
        "{authorization}"
    );
    let mut headers = received.headers();
    headers.sort_unstable();
    assert_eq!(
        headers,
        [
            ("accept", "*/*"),
            ("amz-sdk-invocation-id", id),
            ("amz-sdk-request", "attempt=1; max=3"),
            ("authorization", &authorization),
            ("content-length", "21"),
            ("content-type", "application/json"),
            ("host", server.authority()),
            ("user-agent", &user_agent),
            ("x-amz-date", "20260301T120000Z"),
        ]
    );
}

#[tokio::test]
async fn paths_arrive_as_they_are_encoded_and_signed() {
    let labels = [
        ("a/b", "a%2Fb"),
        ("50% é", "50%25%20%C3%A9"),
        ("..", "%2E%2E"),
        (".", "%2E"),
        ("%2e%2e", "%252e%252e"),
        ("a\\b{c}^|`", "a%5Cb%7Bc%7D%5E%7C%60"),
    ];
    for (label, segment) in labels {
        let (server, client) = serve([empty()]).await;
        client
            .update_thing(UpdateThingRequest::new(label))
            .await
            .unwrap();
        let received = server.received();
        assert_eq!(received[0].target(), format!("/things/{segment}"));
        assert_eq!(
            received[0].header("authorization"),
            Some(authorization(&received[0], &server.url()).as_str()),
            "{label}"
        );
        assert_eq!(received[0].header("host"), Some(server.authority()));
    }
}

#[tokio::test]
async fn the_path_of_the_endpoint_goes_before_that_of_the_operation() {
    for base in ["/base", "/base/"] {
        let (server, client) = serve([empty()]).await;
        let client = client.with(Config::new().with_endpoint(server.url() + base));
        client
            .update_thing(UpdateThingRequest::new("a1"))
            .await
            .unwrap();
        assert_eq!(server.received()[0].target(), "/base/things/a1");
    }
}

#[tokio::test]
async fn calls_share_a_connection() {
    let (server, client) = serve([empty(), empty(), empty()]).await;
    client
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .unwrap();
    client
        .clone()
        .update_thing(UpdateThingRequest::new("a2"))
        .await
        .unwrap();
    let derived = client.with(Config::new().with_max_attempts(1));
    derived
        .update_thing(UpdateThingRequest::new("a3"))
        .await
        .unwrap();
    let connections: Vec<usize> = server.received().iter().map(|it| it.connection).collect();
    assert_eq!(connections, [0, 0, 0]);
}

#[tokio::test]
async fn each_call_has_an_id_of_its_own() {
    let (server, client) = serve([empty(), empty()]).await;
    client
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .unwrap();
    client
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .unwrap();
    let received = server.received();
    let ids = [0, 1].map(|index: usize| received[index].header("amz-sdk-invocation-id"));
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test]
async fn an_anonymous_operation_is_not_signed_and_needs_no_credentials() {
    let server = Server::start([empty()]).await.unwrap();
    let client = Client::new(Config::new().with_endpoint(server.url()));
    client
        .list_things(ListThingsRequest::default())
        .await
        .unwrap();
    let received = server.received();
    assert_eq!(received[0].header("authorization"), None);
    assert_eq!(received[0].header("x-amz-date"), None);
    assert_eq!(
        received[0].head.lines().next(),
        Some("GET /things HTTP/1.1")
    );
}

#[tokio::test]
async fn a_session_token_is_sent_and_signed() {
    let (server, client) = serve([empty()]).await;
    let credentials = credentials().with_session_token("a-session-token");
    let client = client.with(Config::new().with_credentials(credentials));
    client
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .unwrap();
    let received = server.received();
    assert_eq!(
        received[0].header("x-amz-security-token"),
        Some("a-session-token")
    );
    let authorization = received[0].header("authorization").unwrap();
    assert!(
        authorization.contains(";x-amz-security-token,"),
        "{authorization}"
    );
}

#[tokio::test]
async fn lambda_hands_its_trace_on() {
    let (server, client) = serve([empty(), empty()]).await;
    let environment = |name: &str| {
        Environment::from_iter([(name, "things"), ("_X_AMZN_TRACE_ID", "Root=1-2;Sampled=1")])
    };
    for name in ["AWS_LAMBDA_FUNCTION_NAME", "ANOTHER_NAME"] {
        let settings = Config::from_environment(environment(name))
            .unwrap()
            .with_credentials(credentials());
        let client = client.with(settings);
        client
            .update_thing(UpdateThingRequest::new("a1"))
            .await
            .unwrap();
    }
    let received = server.received();
    assert_eq!(
        received[0].header("x-amzn-trace-id"),
        Some("Root=1-2;Sampled=1")
    );
    assert_eq!(received[1].header("x-amzn-trace-id"), None);
}

#[tokio::test]
async fn the_time_to_live_is_told_where_there_is_one() {
    let (server, client) = serve([empty()]).await;
    let timeout = std::time::Duration::from_secs(90);
    let client = client.with(Config::new().with_attempt_timeout(timeout));
    client
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .unwrap();
    assert_eq!(
        server.received()[0].header("amz-sdk-request"),
        Some("ttl=20260301T120130Z; attempt=1; max=3")
    );
}

#[tokio::test]
async fn a_call_can_be_moved_to_another_task() {
    let (server, client) = serve([empty()]).await;
    let call = client.update_thing(UpdateThingRequest::new("a1"));
    drop(client);
    tokio::spawn(call).await.unwrap().unwrap();
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_poll() {
    let server = Server::start([]).await.unwrap();
    let client = Client::new(config(&server));
    let call = client.update_thing(UpdateThingRequest::new("a1"));
    tokio::task::yield_now().await;
    drop(call);
    tokio::task::yield_now().await;
    assert_eq!(server.received(), []);
}
