// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteIntegrationResponse`: `DELETE /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}`
//!
//! Takes `DeleteIntegrationResponseRequest` and returns `DeleteIntegrationResponseOutput`. Its
//! modeled errors are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteIntegrationResponse` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteIntegrationResponse")
    .http(
        "DELETE",
        "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}",
    );

/// The integration response to delete.
///
/// Input of
/// [`Client::delete_integration_response`](crate::Client::delete_integration_response).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIntegrationResponseRequest {
    /// The API that the integration belongs to.
    pub api_id: String,
    /// The integration that the integration response belongs to.
    pub integration_id: String,
    /// The integration response, by the identifier that the service gave it.
    pub integration_response_id: String,
}

members! { DeleteIntegrationResponseRequest, "com.amazonaws.apigatewayv2#DeleteIntegrationResponseRequest";
    0 api_id "ApiId" label required;
    1 integration_id "IntegrationId" label required;
    2 integration_response_id "IntegrationResponseId" label required;
}

impl DeleteIntegrationResponseRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        integration_id: impl Into<String>,
        integration_response_id: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            integration_id: integration_id.into(),
            integration_response_id: integration_response_id.into(),
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

/// Output of
/// [`Client::delete_integration_response`](crate::Client::delete_integration_response).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIntegrationResponseOutput {}

members! { DeleteIntegrationResponseOutput, "com.amazonaws.apigatewayv2#DeleteIntegrationResponseOutput";
}

impl DeleteIntegrationResponseOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
