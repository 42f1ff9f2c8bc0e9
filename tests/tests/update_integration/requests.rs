//! What arrives at the service.

use apigatewayv2::operation::UpdateIntegrationRequest;
use apigatewayv2::types::IntegrationType;
use tinsmith_tests::{Answer, Received};

use crate::{full_input, serve};

/// The request that the server got for an input.
async fn sent(input: UpdateIntegrationRequest) -> Received {
    let (server, client) = serve([Answer::json(200, "{}")]).await;
    client
        .update_integration(input)
        .await
        .expect("the server is content");
    let received = server.received();
    assert_eq!(received.len(), 1);
    received.into_iter().next().expect("one request")
}

/// The headers by name, with what differs from run to run replaced by what it is.
fn stable_headers(received: &Received) -> Vec<String> {
    let mut headers = received.headers();
    headers.sort_unstable();
    let stable = |(name, value): (&str, &str)| match name {
        "amz-sdk-invocation-id" => format!("{name}: [{} characters]", value.len()),
        "host" => {
            let (host, port) = value
                .split_once(':')
                .expect("the server has a port of its own");
            assert!(port.parse::<u16>().is_ok(), "{value}");
            format!("{name}: {host}:[port]")
        }
        "authorization" => {
            let (scope, signature) = value.split_once("Signature=").expect("it is signed");
            assert!(signature.len() == 64, "{value}");
            format!("{name}: {scope}Signature=[64 digits]")
        }
        // The operating system is that of the machine.
        "user-agent" => {
            let fields = value.split(' ').filter(|field| !field.starts_with("os/"));
            format!("{name}: {}", fields.collect::<Vec<_>>().join(" "))
        }
        _ => format!("{name}: {value}"),
    };
    headers.into_iter().map(stable).collect()
}

#[tokio::test]
async fn every_member_travels_under_its_name() {
    let received = sent(full_input()).await;
    assert_eq!(received.method(), "PATCH");
    assert_eq!(received.target(), "/v2/apis/a1b2c3/integrations/int-7");
    insta::assert_snapshot!(stable_headers(&received).join("\n"), @r##"
    accept: */*
    amz-sdk-invocation-id: [36 characters]
    amz-sdk-request: attempt=1; max=3
    authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/eu-west-1/apigateway/aws4_request, SignedHeaders=amz-sdk-invocation-id;amz-sdk-request;content-type;host;x-amz-date, Signature=[64 digits]
    content-length: 752
    content-type: application/json
    host: 127.0.0.1:[port]
    user-agent: tinsmith/0.1.0 ua/2.1 api/apigatewayv2#2018-11-29 lang/rust m/E,N
    x-amz-date: 20260301T120000Z
    "##);
    insta::assert_snapshot!(received.text().replace(",\"", ",\n\""), @r##"
    {"connectionId":"vpclink-1",
    "connectionType":"VPC_LINK",
    "contentHandlingStrategy":"CONVERT_TO_TEXT",
    "credentialsArn":"arn:aws:iam::123456789012:role/gateway",
    "description":"Pets, \"café\" edition",
    "integrationMethod":"POST",
    "integrationSubtype":"SQS-SendMessage",
    "integrationType":"AWS_PROXY",
    "integrationUri":"https://example.com/pets?x=1",
    "passthroughBehavior":"WHEN_NO_MATCH",
    "payloadFormatVersion":"2.0",
    "requestParameters":{"append:header.agent":"$context.requestId"},
    "requestTemplates":{"application/json":"{\"a\": 1}"},
    "responseParameters":{"200":{"append:header.via":"tinsmith"},
    "500":{"overwrite:statuscode":"502"}},
    "templateSelectionExpression":"$request.body.action",
    "timeoutInMillis":29000,
    "tlsConfig":{"serverNameToVerify":"example.com"}}
    "##);
}

#[tokio::test]
async fn without_members_the_body_is_an_empty_object() {
    let received = sent(UpdateIntegrationRequest::new("a1b2c3", "int-7")).await;
    assert_eq!(received.method(), "PATCH");
    assert_eq!(received.target(), "/v2/apis/a1b2c3/integrations/int-7");
    assert_eq!(received.text(), "{}");
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(received.header("content-length"), Some("2"));
}

#[tokio::test]
async fn labels_are_percent_encoded_and_arrive_as_they_were_encoded() {
    for (id, encoded) in [
        ("a/b", "a%2Fb"),
        ("100%", "100%25"),
        ("a b", "a%20b"),
        ("caf\u{e9}", "caf%C3%A9"),
        // A dot segment would be resolved away on its way.
        ("..", "%2E%2E"),
        (".", "%2E"),
        ("a?b#c", "a%3Fb%23c"),
        ("~-_.", "~-_."),
    ] {
        let received = sent(UpdateIntegrationRequest::new(id, id)).await;
        let expected = format!("/v2/apis/{encoded}/integrations/{encoded}");
        assert_eq!(received.target(), expected, "{id:?}");
    }
}

#[tokio::test]
async fn a_value_that_the_service_adds_tomorrow_can_be_sent() {
    let tomorrow = IntegrationType::from("QUANTUM");
    let input = UpdateIntegrationRequest::new("a", "i").with_integration_type(tomorrow);
    assert_eq!(sent(input).await.text(), r#"{"integrationType":"QUANTUM"}"#);
}
