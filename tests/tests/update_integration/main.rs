//! `UpdateIntegration` of the generated client over real HTTP: the exact request, every kind of
//! reply, and what is refused before anything is sent.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

mod replies;
mod requests;
mod validation;

use std::collections::BTreeMap;

use apigatewayv2::operation::UpdateIntegrationRequest;
use apigatewayv2::types::{
    ConnectionType, ContentHandlingStrategy, IntegrationType, PassthroughBehavior, TlsConfigInput,
};
use apigatewayv2::{Client, Config, Credentials};
use tinsmith_tests::{Answer, Server, TestPlatform};

/// 2026-03-01T12:00:00Z
const NOON: u64 = 1_772_366_400;

/// A client of a server with this script.
async fn serve(script: impl IntoIterator<Item = Answer>) -> (Server, Client) {
    let server = Server::start(script)
        .await
        .expect("loopback has a free port");
    let client = Client::new(
        Config::new()
            .with_region("eu-west-1")
            .with_credentials(Credentials::new("AKIDEXAMPLE", "made-up-secret"))
            .with_endpoint(server.url())
            .with_platform(TestPlatform::at(NOON)),
    );
    (server, client)
}

fn text_map<const N: usize>(entries: [(&str, &str); N]) -> BTreeMap<String, String> {
    entries
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into()
}

/// An input with all 19 members set.
fn full_input() -> UpdateIntegrationRequest {
    let response_parameters = BTreeMap::from([
        (
            "200".to_owned(),
            text_map([("append:header.via", "tinsmith")]),
        ),
        (
            "500".to_owned(),
            text_map([("overwrite:statuscode", "502")]),
        ),
    ]);
    UpdateIntegrationRequest::new("a1b2c3", "int-7")
        .with_connection_id("vpclink-1")
        .with_connection_type(ConnectionType::VpcLink)
        .with_content_handling_strategy(ContentHandlingStrategy::ConvertToText)
        .with_credentials_arn("arn:aws:iam::123456789012:role/gateway")
        .with_description("Pets, \"caf\u{e9}\" edition")
        .with_integration_method("POST")
        .with_integration_subtype("SQS-SendMessage")
        .with_integration_type(IntegrationType::AwsProxy)
        .with_integration_uri("https://example.com/pets?x=1")
        .with_passthrough_behavior(PassthroughBehavior::WhenNoMatch)
        .with_payload_format_version("2.0")
        .with_request_parameters(text_map([("append:header.agent", "$context.requestId")]))
        .with_request_templates(text_map([("application/json", "{\"a\": 1}")]))
        .with_response_parameters(response_parameters)
        .with_template_selection_expression("$request.body.action")
        .with_timeout_in_millis(29_000)
        .with_tls_config(TlsConfigInput::new().with_server_name_to_verify("example.com"))
}
