// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// The protocol that callers speak with an API. It is fixed when the API is created.
#[non_exhaustive]
pub enum ProtocolType {
    /// WebSocket: callers hold a connection open, and messages go both ways.
    Websocket,
    /// HTTP: requests and replies.
    Http,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { ProtocolType;
    Websocket "WEBSOCKET";
    Http "HTTP";
}
