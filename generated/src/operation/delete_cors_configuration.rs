// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteCorsConfiguration`: `DELETE /v2/apis/{ApiId}/cors`
//!
//! Takes `DeleteCorsConfigurationRequest` and returns `DeleteCorsConfigurationOutput`. Its
//! modeled errors are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteCorsConfiguration` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteCorsConfiguration")
    .http("DELETE", "/v2/apis/{ApiId}/cors");

/// The API whose CORS configuration to delete.
///
/// Input of [`Client::delete_cors_configuration`](crate::Client::delete_cors_configuration).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCorsConfigurationRequest {
    /// The identifier of the API. It is the first part of the host name of the default endpoint.
    pub api_id: String,
}

members! { DeleteCorsConfigurationRequest, "com.amazonaws.apigatewayv2#DeleteCorsConfigurationRequest";
    0 api_id "ApiId" label required;
}

impl DeleteCorsConfigurationRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>) -> Self {
        Self { api_id: api_id.into() }
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

/// Output of [`Client::delete_cors_configuration`](crate::Client::delete_cors_configuration).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCorsConfigurationOutput {}

members! { DeleteCorsConfigurationOutput, "com.amazonaws.apigatewayv2#DeleteCorsConfigurationOutput";
}

impl DeleteCorsConfigurationOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
