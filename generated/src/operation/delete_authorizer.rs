// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteAuthorizer`: `DELETE /v2/apis/{ApiId}/authorizers/{AuthorizerId}`
//!
//! Takes `DeleteAuthorizerRequest` and returns `DeleteAuthorizerOutput`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteAuthorizer` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteAuthorizer")
    .http("DELETE", "/v2/apis/{ApiId}/authorizers/{AuthorizerId}");

/// The authorizer to delete.
///
/// Input of [`Client::delete_authorizer`](crate::Client::delete_authorizer).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAuthorizerRequest {
    /// The API that the authorizer belongs to.
    pub api_id: String,
    /// The authorizer, by the identifier that the service gave it. Routes refer to it.
    pub authorizer_id: String,
}

members! { DeleteAuthorizerRequest, "com.amazonaws.apigatewayv2#DeleteAuthorizerRequest";
    0 api_id "ApiId" label required;
    1 authorizer_id "AuthorizerId" label required;
}

impl DeleteAuthorizerRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, authorizer_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            authorizer_id: authorizer_id.into(),
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

/// Output of [`Client::delete_authorizer`](crate::Client::delete_authorizer).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAuthorizerOutput {}

members! { DeleteAuthorizerOutput, "com.amazonaws.apigatewayv2#DeleteAuthorizerOutput";
}

impl DeleteAuthorizerOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
