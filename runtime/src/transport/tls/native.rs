//! TLS by the platform: Schannel on Windows, Secure Transport on macOS, OpenSSL elsewhere.

use ::reqwest::ClientBuilder;

use crate::transport::TransportError;

/// What TLS connections are made with.
pub(in crate::transport) struct Tls;

impl Tls {
    /// Whether `https` can be spoken.
    pub(in crate::transport) const IS_THERE: bool = true;

    pub(in crate::transport) const fn new() -> Self {
        Self
    }

    /// A client of HTTP/1.1 with this TLS.
    pub(in crate::transport) fn http1(
        &self,
        client: ClientBuilder,
    ) -> Result<ClientBuilder, TransportError> {
        Ok(client.tls_backend_native())
    }

    /// A client of HTTP/2 with this TLS. It is negotiated as the client says by itself.
    #[cfg(feature = "http2")]
    pub(in crate::transport) fn http2(
        &self,
        client: ClientBuilder,
    ) -> Result<ClientBuilder, TransportError> {
        Ok(client.tls_backend_native())
    }
}
