//! The shapes of `UpdateIntegration`. Enumerations are plain text here.

use std::collections::BTreeMap;

use crate::wire;

wire! {
    /// What to change, without the two labels of the path.
    IntegrationChange {
        connection_id: String = "connectionId",
        connection_type: String = "connectionType",
        content_handling_strategy: String = "contentHandlingStrategy",
        credentials_arn: String = "credentialsArn",
        description: String = "description",
        integration_method: String = "integrationMethod",
        integration_subtype: String = "integrationSubtype",
        integration_type: String = "integrationType",
        integration_uri: String = "integrationUri",
        passthrough_behavior: String = "passthroughBehavior",
        payload_format_version: String = "payloadFormatVersion",
        request_parameters: BTreeMap<String, String> = "requestParameters",
        request_templates: BTreeMap<String, String> = "requestTemplates",
        response_parameters: BTreeMap<String, BTreeMap<String, String>> = "responseParameters",
        template_selection_expression: String = "templateSelectionExpression",
        timeout_in_millis: i32 = "timeoutInMillis",
        tls_config: TlsConfig = "tlsConfig",
    }
}

wire! {
    Integration {
        api_gateway_managed: bool = "apiGatewayManaged",
        connection_id: String = "connectionId",
        connection_type: String = "connectionType",
        content_handling_strategy: String = "contentHandlingStrategy",
        credentials_arn: String = "credentialsArn",
        description: String = "description",
        integration_id: String = "integrationId",
        integration_method: String = "integrationMethod",
        integration_response_selection_expression: String
            = "integrationResponseSelectionExpression",
        integration_subtype: String = "integrationSubtype",
        integration_type: String = "integrationType",
        integration_uri: String = "integrationUri",
        passthrough_behavior: String = "passthroughBehavior",
        payload_format_version: String = "payloadFormatVersion",
        request_parameters: BTreeMap<String, String> = "requestParameters",
        request_templates: BTreeMap<String, String> = "requestTemplates",
        response_parameters: BTreeMap<String, BTreeMap<String, String>> = "responseParameters",
        template_selection_expression: String = "templateSelectionExpression",
        timeout_in_millis: i32 = "timeoutInMillis",
        tls_config: TlsConfig = "tlsConfig",
    }
}

wire! {
    TlsConfig {
        server_name_to_verify: String = "serverNameToVerify",
    }
}
