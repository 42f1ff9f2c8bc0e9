// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// How a private integration of an HTTP API uses TLS. If it is there, the traffic to the
/// backend is HTTPS, otherwise plain HTTP.
#[derive(Default)]
#[non_exhaustive]
pub struct TlsConfig {
    /// The host name that the certificate of the backend must be for, 1 to 512 characters. It is
    /// also what API Gateway asks for in the TLS handshake (server name indication, SNI).
    pub server_name_to_verify: Option<String>,
}

members! { TlsConfig, "com.amazonaws.apigatewayv2#TlsConfig";
    0 server_name_to_verify "ServerNameToVerify" json("serverNameToVerify");
}

impl TlsConfig {
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
