//! Settings of a client and of single calls.

use tinsmith_runtime::environment::Environment;
use tinsmith_runtime::{Config, Credentials};
use tinsmith_tests::{Answer, Received};

use crate::serve;
use crate::things::UpdateThingRequest;

fn empty() -> Answer {
    Answer::json(200, "{}")
}

fn scope(received: &Received) -> &str {
    let authorization = received.header("authorization").unwrap();
    let (_, rest) = authorization.split_once("Credential=").unwrap();
    rest.split(',').next().unwrap()
}

#[tokio::test]
async fn overrides_hold_for_the_calls_made_through_them_alone() {
    let (server, client) = serve([empty(), empty()]).await;
    let (other, _) = serve([empty()]).await;
    let overrides = Config::new()
        .with_region("us-east-2")
        .with_endpoint(other.url())
        .with_credentials(Credentials::new("AKIDOTHER", "another-secret"));
    for client in [&client, &client.with(overrides), &client] {
        client
            .update_thing(UpdateThingRequest::new("a1"))
            .await
            .unwrap();
    }
    let usual = "AKIDEXAMPLE/20260301/eu-west-1/things/aws4_request";
    assert_eq!(
        server.received().iter().map(scope).collect::<Vec<_>>(),
        [usual, usual]
    );
    assert_eq!(
        scope(&other.received()[0]),
        "AKIDOTHER/20260301/us-east-2/things/aws4_request"
    );
}

#[tokio::test]
async fn the_environment_is_enough() {
    let (server, _) = serve([empty(), empty()]).await;
    let (other, _) = serve([empty()]).await;
    let variables = [
        ("AWS_DEFAULT_REGION", "eu-north-1".to_owned()),
        ("AWS_ACCESS_KEY_ID", "AKIDENV".to_owned()),
        ("AWS_SECRET_ACCESS_KEY", "secret".to_owned()),
        ("AWS_ENDPOINT_URL", other.url()),
        ("AWS_ENDPOINT_URL_THINGS", server.url()),
        ("AWS_MAX_ATTEMPTS", "7".to_owned()),
        ("AWS_SDK_UA_APP_ID", "shop".to_owned()),
    ];
    let config = Config::from_environment(Environment::from_iter(variables)).unwrap();
    let client = crate::things::Client::new(config);
    client
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .unwrap();
    let received = server.received();
    assert!(scope(&received[0]).starts_with("AKIDENV/"));
    assert!(scope(&received[0]).ends_with("/eu-north-1/things/aws4_request"));
    assert_eq!(
        received[0].header("amz-sdk-request"),
        Some("attempt=1; max=7")
    );
    let user_agent = received[0].header("user-agent").unwrap();
    assert!(user_agent.ends_with(" m/E,N app/shop"), "{user_agent}");
    let in_code = client.with(Config::new().with_endpoint(other.url()));
    in_code
        .update_thing(UpdateThingRequest::new("a1"))
        .await
        .unwrap();
    assert_eq!((server.received().len(), other.received().len()), (1, 1));
}
