// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The address of a portal.
#[derive(Default)]
#[non_exhaustive]
pub struct EndpointConfigurationResponse {
    /// The ARN of the certificate for the portal's own domain name.
    pub certificate_arn: Option<String>,
    /// The portal's own domain name, if it has one.
    pub domain_name: Option<String>,
    /// The domain name that the service gave the portal.
    pub portal_default_domain_name: Option<String>,
    /// Needed for a DNS alias record in Amazon Route 53: the hosted zone that the default domain
    /// name is in.
    pub portal_domain_hosted_zone_id: Option<String>,
}

members! { EndpointConfigurationResponse, "com.amazonaws.apigatewayv2#EndpointConfigurationResponse";
    0 certificate_arn "CertificateArn" json("certificateArn") [constraints length(10, 2048)];
    1 domain_name "DomainName" json("domainName") [constraints length(3, 256)];
    2 portal_default_domain_name "PortalDefaultDomainName" json("portalDefaultDomainName") required [constraints length(3, 256)];
    3 portal_domain_hosted_zone_id "PortalDomainHostedZoneId" json("portalDomainHostedZoneId") required [constraints length(1, 64)];
}

impl EndpointConfigurationResponse {
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

    /// Sets [`portal_default_domain_name`](Self::portal_default_domain_name).
    #[inline]
    pub fn with_portal_default_domain_name(mut self, value: impl Into<String>) -> Self {
        self.portal_default_domain_name = Some(value.into());
        self
    }

    /// Sets [`portal_domain_hosted_zone_id`](Self::portal_domain_hosted_zone_id).
    #[inline]
    pub fn with_portal_domain_hosted_zone_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.portal_domain_hosted_zone_id = Some(value.into());
        self
    }
}
