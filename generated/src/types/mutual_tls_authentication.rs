// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Mutual TLS of a custom domain name: which certificates clients must show.
#[derive(Default)]
#[non_exhaustive]
pub struct MutualTlsAuthentication {
    /// Where the accepted certificate authorities are: an Amazon S3 URL such as
    /// `s3://bucket/truststore.pem`.
    pub truststore_uri: Option<String>,
    /// The version of that S3 object, if its bucket has versions.
    pub truststore_version: Option<String>,
    /// What is wrong with certificates in the truststore, such as one that has expired.
    pub truststore_warnings: Option<Vec<String>>,
}

members! { MutualTlsAuthentication, "com.amazonaws.apigatewayv2#MutualTlsAuthentication";
    0 truststore_uri "TruststoreUri" json("truststoreUri");
    1 truststore_version "TruststoreVersion" json("truststoreVersion");
    2 truststore_warnings "TruststoreWarnings" json("truststoreWarnings");
}

impl MutualTlsAuthentication {
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

    /// Sets [`truststore_warnings`](Self::truststore_warnings).
    #[inline]
    pub fn with_truststore_warnings(mut self, value: Vec<String>) -> Self {
        self.truststore_warnings = Some(value);
        self
    }
}
