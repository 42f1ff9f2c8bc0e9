// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteApiMapping`: `DELETE /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}`
//!
//! Takes `DeleteApiMappingRequest` and returns `DeleteApiMappingOutput`. Its modeled errors are
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteApiMapping` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteApiMapping")
    .http("DELETE", "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}");

/// The API mapping to delete.
///
/// Input of [`Client::delete_api_mapping`](crate::Client::delete_api_mapping).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteApiMappingRequest {
    /// The API mapping, by the identifier that the service gave it.
    pub api_mapping_id: String,
    /// The custom domain name that the mapping belongs to.
    pub domain_name: String,
}

members! { DeleteApiMappingRequest, "com.amazonaws.apigatewayv2#DeleteApiMappingRequest";
    0 api_mapping_id "ApiMappingId" label required;
    1 domain_name "DomainName" label required;
}

impl DeleteApiMappingRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_mapping_id: impl Into<String>,
        domain_name: impl Into<String>,
    ) -> Self {
        Self {
            api_mapping_id: api_mapping_id.into(),
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

/// Output of [`Client::delete_api_mapping`](crate::Client::delete_api_mapping).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteApiMappingOutput {}

members! { DeleteApiMappingOutput, "com.amazonaws.apigatewayv2#DeleteApiMappingOutput";
}

impl DeleteApiMappingOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
