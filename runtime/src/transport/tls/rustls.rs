//! TLS by rustls, with the platform's trust, and ring or AWS-LC for the cryptography.

use std::sync::{Arc, OnceLock};

use ::reqwest::ClientBuilder;
use ::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use ::rustls::crypto::CryptoProvider;
#[cfg(feature = "aws-lc")]
use ::rustls::crypto::aws_lc_rs as cryptography;
#[cfg(not(feature = "aws-lc"))]
use ::rustls::crypto::ring as cryptography;
use ::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use ::rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;

use crate::transport::{TransportError, TransportErrorKind};

/// What TLS connections are made with.
pub(in crate::transport) struct Tls(Arc<LazyVerifier>);

impl Tls {
    /// Whether `https` can be spoken.
    pub(in crate::transport) const IS_THERE: bool = true;

    pub(in crate::transport) fn new() -> Self {
        let provider = Arc::new(cryptography::default_provider());
        Self(Arc::new(LazyVerifier::new(provider)))
    }

    /// A client of HTTP/1.1 with this TLS.
    pub(in crate::transport) fn http1(
        &self,
        client: ClientBuilder,
    ) -> Result<ClientBuilder, TransportError> {
        Ok(client.tls_backend_preconfigured(self.config()?))
    }

    /// A client of HTTP/2 with this TLS.
    #[cfg(feature = "http2")]
    pub(in crate::transport) fn http2(
        &self,
        client: ClientBuilder,
    ) -> Result<ClientBuilder, TransportError> {
        let mut config = self.config()?;
        config.alpn_protocols = vec![b"h2".to_vec()];
        Ok(client.tls_backend_preconfigured(config))
    }

    /// Made anew for each client, since a copy would be as much code again.
    fn config(&self) -> Result<ClientConfig, TransportError> {
        let Self(verifier) = self;
        let config = ClientConfig::builder_with_provider(Arc::clone(&verifier.provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| TransportError::new(TransportErrorKind::Setup, error.to_string()))?;
        Ok(config
            .dangerous()
            .with_custom_certificate_verifier(Arc::<LazyVerifier>::clone(verifier))
            .with_no_client_auth())
    }
}

/// The platform's verifier, set up with the first certificate that is to be verified: where there
/// is no TLS, nothing is read and no certificates have to be installed.
#[derive(Debug)]
struct LazyVerifier {
    provider: Arc<CryptoProvider>,
    verifier: OnceLock<Verifier>,
}

impl LazyVerifier {
    fn new(provider: Arc<CryptoProvider>) -> Self {
        Self {
            provider,
            verifier: OnceLock::new(),
        }
    }

    fn verifier(&self) -> Result<&Verifier, Error> {
        if let Some(verifier) = self.verifier.get() {
            return Ok(verifier);
        }
        let verifier = Verifier::new(Arc::clone(&self.provider))?;
        Ok(self.verifier.get_or_init(|| verifier))
    }
}

impl ServerCertVerifier for LazyVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.verifier()?.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        )
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier()?
            .verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier()?
            .verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        let algorithms = self.provider.signature_verification_algorithms;
        algorithms.supported_schemes()
    }
}
