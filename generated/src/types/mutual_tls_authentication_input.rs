// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Mutual TLS for a custom domain name: which certificates clients must show.
#[derive(Default)]
#[non_exhaustive]
pub struct MutualTlsAuthenticationInput {
    /// Where the accepted certificate authorities are: an Amazon S3 URL such as
    /// `s3://bucket/truststore.pem`. To change the truststore, put a new version of the object
    /// there and set `TruststoreVersion`.
    pub truststore_uri: Option<String>,
    /// The version of that S3 object, if its bucket has versions.
    pub truststore_version: Option<String>,
}

members! { MutualTlsAuthenticationInput, "com.amazonaws.apigatewayv2#MutualTlsAuthenticationInput";
    0 truststore_uri "TruststoreUri" json("truststoreUri");
    1 truststore_version "TruststoreVersion" json("truststoreVersion");
}

impl MutualTlsAuthenticationInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`truststore_uri`](Self::truststore_uri).
    #[inline]
    pub fn with_truststore_uri(mut self, value: impl Into<String>) -> Self {
        self.truststore_uri = Some(value.into());
        self
    }

    /// Sets [`truststore_version`](Self::truststore_version).
    #[inline]
    pub fn with_truststore_version(mut self, value: impl Into<String>) -> Self {
        self.truststore_version = Some(value.into());
        self
    }
}
