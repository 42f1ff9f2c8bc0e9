// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// A domain name of your own for a portal, with a certificate from AWS Certificate Manager.
#[derive(Default)]
#[non_exhaustive]
pub struct AcmManaged {
    /// The ARN of the certificate in AWS Certificate Manager.
    pub certificate_arn: Option<String>,
    /// The domain name of the portal, such as `developers.example.com`.
    pub domain_name: Option<String>,
}

members! { AcmManaged, "com.amazonaws.apigatewayv2#ACMManaged";
    0 certificate_arn "CertificateArn" json("certificateArn") required [constraints length(10, 2048)];
    1 domain_name "DomainName" json("domainName") required [constraints length(3, 256)];
}

impl AcmManaged {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`certificate_arn`](Self::certificate_arn).
    #[inline]
    pub fn with_certificate_arn(mut self, value: impl Into<String>) -> Self {
        self.certificate_arn = Some(value.into());
        self
    }

    /// Sets [`domain_name`](Self::domain_name).
    #[inline]
    pub fn with_domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}
