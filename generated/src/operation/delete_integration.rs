// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteIntegration`: `DELETE /v2/apis/{ApiId}/integrations/{IntegrationId}`
//!
//! Takes `DeleteIntegrationRequest` and returns `DeleteIntegrationOutput`. Its modeled errors
//! are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteIntegration` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteIntegration")
    .http("DELETE", "/v2/apis/{ApiId}/integrations/{IntegrationId}");

/// The integration to delete.
///
/// Input of [`Client::delete_integration`](crate::Client::delete_integration).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIntegrationRequest {
    /// The API that the integration belongs to, by the identifier that the service gave it. It is a
    /// part of the path and must not be empty.
    pub api_id: String,
    /// The integration, by the identifier that the service gave it. It is a part of the path and
    /// must not be empty.
    pub integration_id: String,
}

members! { DeleteIntegrationRequest, "com.amazonaws.apigatewayv2#DeleteIntegrationRequest";
    0 api_id "ApiId" label required;
    1 integration_id "IntegrationId" label required;
}

impl DeleteIntegrationRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, integration_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            integration_id: integration_id.into(),
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

/// Output of [`Client::delete_integration`](crate::Client::delete_integration).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIntegrationOutput {}

members! { DeleteIntegrationOutput, "com.amazonaws.apigatewayv2#DeleteIntegrationOutput";
}

impl DeleteIntegrationOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
