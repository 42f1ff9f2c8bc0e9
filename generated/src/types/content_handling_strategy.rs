// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// How a WebSocket API converts a payload between text and binary. If it is not set, the
/// payload is passed on unchanged.
#[non_exhaustive]
pub enum ContentHandlingStrategy {
    /// Base64 text is decoded, and its bytes are passed on.
    ConvertToBinary,
    /// Binary data is encoded as Base64, and the text is passed on.
    ConvertToText,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { ContentHandlingStrategy;
    ConvertToBinary "CONVERT_TO_BINARY";
    ConvertToText "CONVERT_TO_TEXT";
}
