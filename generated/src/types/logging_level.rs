// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// What a WebSocket API writes into its execution log.
#[non_exhaustive]
pub enum LoggingLevel {
    /// Errors only.
    Error,
    /// Errors and the course of every request.
    Info,
    /// Nothing. This is the default.
    Off,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { LoggingLevel;
    Error "ERROR";
    Info "INFO";
    Off "OFF";
}
