// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// What kind of backend an integration has, and how much API Gateway shapes the requests to it.
///
/// HTTP APIs know `AWS_PROXY` and `HTTP_PROXY` only, WebSocket APIs know all five.
#[non_exhaustive]
pub enum IntegrationType {
    /// An action of an AWS service, which can be the invocation of a Lambda function, with requests
    /// and replies that templates and mappings shape. WebSocket APIs only.
    Aws,
    /// An HTTP endpoint, with requests and replies that templates and mappings shape. WebSocket
    /// APIs only.
    Http,
    /// No backend: API Gateway answers by itself. WebSocket APIs only.
    Mock,
    /// An HTTP endpoint that gets the caller's request, and whose reply goes back, without
    /// templates. Private integrations of HTTP APIs have this type too.
    HttpProxy,
    /// A Lambda function that gets the whole request as an event and returns the whole reply. For
    /// HTTP APIs it can also be an action of another AWS service, which `IntegrationSubtype` names.
    AwsProxy,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { IntegrationType;
    Aws "AWS";
    Http "HTTP";
    Mock "MOCK";
    HttpProxy "HTTP_PROXY";
    AwsProxy "AWS_PROXY";
}
