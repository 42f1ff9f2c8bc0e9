// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::Timestamp;
use tinsmith_runtime::codegen::members;

use crate::types::{DomainNameStatus, EndpointType, IpAddressType, SecurityPolicy};

/// How a custom domain name is served: endpoint, certificate and TLS settings.
#[derive(Default)]
#[non_exhaustive]
pub struct DomainNameConfiguration {
    /// The host name of the service that DNS must point to. The service sets it.
    pub api_gateway_domain_name: Option<String>,
    /// The ARN of the certificate in AWS Certificate Manager, which must be in the region of the
    /// domain name.
    pub certificate_arn: Option<String>,
    /// A name for the certificate, for its owner's use.
    pub certificate_name: Option<String>,
    /// When the certificate was put in place.
    pub certificate_upload_date: Option<Timestamp>,
    /// Whether the domain name can be used. Only available ones can be updated.
    pub domain_name_status: Option<DomainNameStatus>,
    /// More about the status, for example why the domain name is not available.
    pub domain_name_status_message: Option<String>,
    /// Where the endpoint stands: `REGIONAL` for HTTP and WebSocket APIs.
    pub endpoint_type: Option<EndpointType>,
    /// Needed for a DNS alias record in Amazon Route 53: the hosted zone that
    /// `ApiGatewayDomainName` is in. The service sets it.
    pub hosted_zone_id: Option<String>,
    /// Whether the domain name answers over IPv4 alone or over IPv6 too.
    pub ip_address_type: Option<IpAddressType>,
    /// The lowest version of TLS that is accepted: `TLS_1_2` for HTTP and WebSocket APIs.
    pub security_policy: Option<SecurityPolicy>,
    /// The ARN of a public certificate of AWS Certificate Manager that proves who owns the domain.
    /// Needed only with mutual TLS and a certificate that is imported or from a private authority.
    pub ownership_verification_certificate_arn: Option<String>,
}

members! { DomainNameConfiguration, "com.amazonaws.apigatewayv2#DomainNameConfiguration";
    0 api_gateway_domain_name "ApiGatewayDomainName" json("apiGatewayDomainName");
    1 certificate_arn "CertificateArn" json("certificateArn");
    2 certificate_name "CertificateName" json("certificateName");
    3 certificate_upload_date "CertificateUploadDate" json("certificateUploadDate") date_time;
    4 domain_name_status "DomainNameStatus" json("domainNameStatus");
    5 domain_name_status_message "DomainNameStatusMessage" json("domainNameStatusMessage");
    6 endpoint_type "EndpointType" json("endpointType");
    7 hosted_zone_id "HostedZoneId" json("hostedZoneId");
    8 ip_address_type "IpAddressType" json("ipAddressType");
    9 security_policy "SecurityPolicy" json("securityPolicy");
    10 ownership_verification_certificate_arn "OwnershipVerificationCertificateArn" json("ownershipVerificationCertificateArn");
}

impl DomainNameConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_gateway_domain_name`](Self::api_gateway_domain_name).
    #[inline]
    pub fn with_api_gateway_domain_name(mut self, value: impl Into<String>) -> Self {
        self.api_gateway_domain_name = Some(value.into());
        self
    }

    /// Sets [`certificate_arn`](Self::certificate_arn).
    #[inline]
    pub fn with_certificate_arn(mut self, value: impl Into<String>) -> Self {
        self.certificate_arn = Some(value.into());
        self
    }

    /// Sets [`certificate_name`](Self::certificate_name).
    #[inline]
    pub fn with_certificate_name(mut self, value: impl Into<String>) -> Self {
        self.certificate_name = Some(value.into());
        self
    }

    /// Sets [`certificate_upload_date`](Self::certificate_upload_date).
    #[inline]
    pub fn with_certificate_upload_date(mut self, value: Timestamp) -> Self {
        self.certificate_upload_date = Some(value);
        self
    }

    /// Sets [`domain_name_status`](Self::domain_name_status).
    #[inline]
    pub fn with_domain_name_status(mut self, value: DomainNameStatus) -> Self {
        self.domain_name_status = Some(value);
        self
    }

    /// Sets [`domain_name_status_message`](Self::domain_name_status_message).
    #[inline]
    pub fn with_domain_name_status_message(mut self, value: impl Into<String>) -> Self {
        self.domain_name_status_message = Some(value.into());
        self
    }

    /// Sets [`endpoint_type`](Self::endpoint_type).
    #[inline]
    pub fn with_endpoint_type(mut self, value: EndpointType) -> Self {
        self.endpoint_type = Some(value);
        self
    }

    /// Sets [`hosted_zone_id`](Self::hosted_zone_id).
    #[inline]
    pub fn with_hosted_zone_id(mut self, value: impl Into<String>) -> Self {
        self.hosted_zone_id = Some(value.into());
        self
    }

    /// Sets [`ip_address_type`](Self::ip_address_type).
    #[inline]
    pub fn with_ip_address_type(mut self, value: IpAddressType) -> Self {
        self.ip_address_type = Some(value);
        self
    }

    /// Sets [`security_policy`](Self::security_policy).
    #[inline]
    pub fn with_security_policy(mut self, value: SecurityPolicy) -> Self {
        self.security_policy = Some(value);
        self
    }

    /// Sets [`ownership_verification_certificate_arn`](Self::ownership_verification_certificate_arn).
    #[inline]
    pub fn with_ownership_verification_certificate_arn(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.ownership_verification_certificate_arn = Some(value.into());
        self
    }
}
