// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteDomainName`: `DELETE /v2/domainnames/{DomainName}`
//!
//! Takes `DeleteDomainNameRequest` and returns `DeleteDomainNameOutput`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteDomainName` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteDomainName")
    .http("DELETE", "/v2/domainnames/{DomainName}");

/// The domain name to delete.
///
/// Input of [`Client::delete_domain_name`](crate::Client::delete_domain_name).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDomainNameRequest {
    /// The custom domain name, such as `api.example.com`. A leading `*` makes it a wildcard.
    pub domain_name: String,
}

members! { DeleteDomainNameRequest, "com.amazonaws.apigatewayv2#DeleteDomainNameRequest";
    0 domain_name "DomainName" label required;
}

impl DeleteDomainNameRequest {
    /// With the required members.
    #[inline]
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
        }
    }

    /// Checks every constraint that the model states, at any depth.
    ///
    /// # Errors
    ///
    /// All violations at once, each with the path of the member.
    #[inline]
    pub fn validate(&self) -> Result<(), InvalidInput> {
        validate(self)
    }
}

/// Output of [`Client::delete_domain_name`](crate::Client::delete_domain_name).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDomainNameOutput {}

members! { DeleteDomainNameOutput, "com.amazonaws.apigatewayv2#DeleteDomainNameOutput";
}

impl DeleteDomainNameOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
