//! The calls by hand as they are measured.

use std::collections::BTreeMap;
use std::sync::Arc;

use bench_floor::client::Client;
use bench_floor::integration::{IntegrationChange, TlsConfig};
use bench_harness::Subject;

#[derive(Clone)]
pub struct Floor(Arc<Client>);

impl Floor {
    pub async fn connect() -> Self {
        let client = Client::from_env().expect("the environment has the settings");
        Self(Arc::new(client))
    }
}

impl Subject for Floor {
    async fn call(&self) {
        let output = self
            .0
            .update_integration("a1b2c3", "int-7", &change())
            .await;
        let output = output.expect("the server is content");
        assert_eq!(output.timeout_in_millis, Some(29_000));
    }
}

/// All members.
pub fn change() -> IntegrationChange {
    let text = |text: &str| Some(text.to_owned());
    let response_parameters = BTreeMap::from([
        ("200".to_owned(), text_map("append:header.via", "tinsmith")),
        ("500".to_owned(), text_map("overwrite:statuscode", "502")),
    ]);
    IntegrationChange {
        connection_id: text("vpclink-1"),
        connection_type: text("VPC_LINK"),
        content_handling_strategy: text("CONVERT_TO_TEXT"),
        credentials_arn: text("arn:aws:iam::123456789012:role/gateway"),
        description: text("Pets, \"caf\u{e9}\" edition"),
        integration_method: text("POST"),
        integration_subtype: text("SQS-SendMessage"),
        integration_type: text("AWS_PROXY"),
        integration_uri: text("https://example.com/pets?x=1"),
        passthrough_behavior: text("WHEN_NO_MATCH"),
        payload_format_version: text("2.0"),
        request_parameters: Some(text_map("append:header.agent", "$context.requestId")),
        request_templates: Some(text_map("application/json", "{\"a\": 1}")),
        response_parameters: Some(response_parameters),
        template_selection_expression: text("$request.body.action"),
        timeout_in_millis: Some(29_000),
        tls_config: Some(TlsConfig {
            server_name_to_verify: text("example.com"),
        }),
    }
}

fn text_map(key: &str, value: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(key.to_owned(), value.to_owned())])
}
