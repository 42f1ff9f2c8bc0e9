//! No TLS: clients that speak `http` alone, to a service on the same machine or behind a proxy that
//! encrypts.

use ::reqwest::ClientBuilder;

use crate::transport::TransportError;

/// Nothing that TLS connections could be made with.
pub(in crate::transport) struct Tls;

impl Tls {
    /// Whether `https` can be spoken.
    pub(in crate::transport) const IS_THERE: bool = false;

    pub(in crate::transport) const fn new() -> Self {
        Self
    }

    /// A client of HTTP/1.1.
    pub(in crate::transport) fn http1(
        &self,
        client: ClientBuilder,
    ) -> Result<ClientBuilder, TransportError> {
        Ok(client)
    }

    /// A client of HTTP/2.
    #[cfg(feature = "http2")]
    pub(in crate::transport) fn http2(
        &self,
        client: ClientBuilder,
    ) -> Result<ClientBuilder, TransportError> {
        Ok(client)
    }
}
