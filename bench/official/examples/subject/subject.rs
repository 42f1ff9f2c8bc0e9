//! The official client as it is measured.

use std::collections::HashMap;

use aws_sdk_apigatewayv2::Client;
use aws_sdk_apigatewayv2::types::{
    ConnectionType, ContentHandlingStrategy, IntegrationType, PassthroughBehavior, TlsConfigInput,
};
use bench_harness::Subject;

#[derive(Clone)]
pub struct Official(Client);

impl Official {
    pub async fn connect() -> Self {
        Self(bench_official::client().await)
    }
}

impl Subject for Official {
    async fn call(&self) {
        let client = &self.0;
        let tls = TlsConfigInput::builder()
            .server_name_to_verify("example.com")
            .build();
        let call = client
            .update_integration()
            .api_id("a1b2c3")
            .integration_id("int-7")
            .connection_id("vpclink-1")
            .connection_type(ConnectionType::VpcLink)
            .content_handling_strategy(ContentHandlingStrategy::ConvertToText)
            .credentials_arn("arn:aws:iam::123456789012:role/gateway")
            .description("Pets, \"caf\u{e9}\" edition")
            .integration_method("POST")
            .integration_subtype("SQS-SendMessage")
            .integration_type(IntegrationType::AwsProxy)
            .integration_uri("https://example.com/pets?x=1")
            .passthrough_behavior(PassthroughBehavior::WhenNoMatch)
            .payload_format_version("2.0")
            .request_parameters("append:header.agent", "$context.requestId")
            .request_templates("application/json", "{\"a\": 1}")
            .response_parameters("200", text_map("append:header.via", "tinsmith"))
            .response_parameters("500", text_map("overwrite:statuscode", "502"))
            .template_selection_expression("$request.body.action")
            .timeout_in_millis(29_000)
            .tls_config(tls);
        let output = call.send().await.expect("the server is content");
        assert_eq!(output.timeout_in_millis, Some(29_000));
    }
}

fn text_map(key: &str, value: &str) -> HashMap<String, String> {
    HashMap::from([(key.to_owned(), value.to_owned())])
}
