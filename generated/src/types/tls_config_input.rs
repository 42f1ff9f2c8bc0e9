// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Makes a private integration of an HTTP API speak HTTPS with its backend, in place of plain
/// HTTP.
#[derive(Default)]
#[non_exhaustive]
pub struct TlsConfigInput {
    /// The host name that the certificate of the backend must be for, 1 to 512 characters. API
    /// Gateway also asks for it in the TLS handshake (server name indication, SNI), so that one
    /// backend can serve several names.
    pub server_name_to_verify: Option<String>,
}

members! { TlsConfigInput, "com.amazonaws.apigatewayv2#TlsConfigInput";
    0 server_name_to_verify "ServerNameToVerify" json("serverNameToVerify");
}

impl TlsConfigInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`server_name_to_verify`](Self::server_name_to_verify).
    #[inline]
    pub fn with_server_name_to_verify(mut self, value: impl Into<String>) -> Self {
        self.server_name_to_verify = Some(value.into());
        self
    }
}
