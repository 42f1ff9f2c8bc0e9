//! The generated client as it is measured.

use std::collections::BTreeMap;

use apigatewayv2::operation::UpdateIntegrationRequest;
use apigatewayv2::types::{
    ConnectionType, ContentHandlingStrategy, IntegrationType, PassthroughBehavior, TlsConfigInput,
};
use apigatewayv2::{Client, Config};
use bench_harness::Subject;

#[derive(Clone)]
pub struct Ours(Client);

impl Ours {
    pub async fn connect() -> Self {
        Self(Client::new(
            Config::from_env().expect("the environment has the settings"),
        ))
    }
}

impl Subject for Ours {
    async fn call(&self) {
        let output = self
            .0
            .update_integration(input())
            .await
            .expect("the server is content");
        assert_eq!(output.timeout_in_millis, Some(29_000));
    }
}

/// All members.
pub fn input() -> UpdateIntegrationRequest {
    let response_parameters = BTreeMap::from([
        ("200".to_owned(), text_map("append:header.via", "tinsmith")),
        ("500".to_owned(), text_map("overwrite:statuscode", "502")),
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
        .with_request_parameters(text_map("append:header.agent", "$context.requestId"))
        .with_request_templates(text_map("application/json", "{\"a\": 1}"))
        .with_response_parameters(response_parameters)
        .with_template_selection_expression("$request.body.action")
        .with_timeout_in_millis(29_000)
        .with_tls_config(TlsConfigInput::new().with_server_name_to_verify("example.com"))
}

fn text_map(key: &str, value: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(key.to_owned(), value.to_owned())])
}
