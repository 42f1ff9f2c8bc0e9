// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteApi`: `DELETE /v2/apis/{ApiId}`
//!
//! Takes `DeleteApiRequest` and returns `DeleteApiOutput`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteApi` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteApi")
    .http("DELETE", "/v2/apis/{ApiId}");

/// The API to delete.
///
/// Input of [`Client::delete_api`](crate::Client::delete_api).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteApiRequest {
    /// The identifier of the API. It is the first part of the host name of the default endpoint.
    pub api_id: String,
}

members! { DeleteApiRequest, "com.amazonaws.apigatewayv2#DeleteApiRequest";
    0 api_id "ApiId" label required;
}

impl DeleteApiRequest {
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

/// Output of [`Client::delete_api`](crate::Client::delete_api).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteApiOutput {}

members! { DeleteApiOutput, "com.amazonaws.apigatewayv2#DeleteApiOutput";
}

impl DeleteApiOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
