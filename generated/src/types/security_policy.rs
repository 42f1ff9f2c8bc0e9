// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// The lowest version of TLS that a custom domain name accepts, and with it the set of ciphers.
#[non_exhaustive]
pub enum SecurityPolicy {
    /// TLS 1.0 and later. For REST APIs only.
    Tls1_0,
    /// TLS 1.2 and later. HTTP and WebSocket APIs need this one.
    Tls1_2,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { SecurityPolicy;
    Tls1_0 "TLS_1_0";
    Tls1_2 "TLS_1_2";
}
