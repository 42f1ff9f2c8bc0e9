// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `ResetAuthorizersCache`: `DELETE /v2/apis/{ApiId}/stages/{StageName}/cache/authorizers`
//!
//! Takes `ResetAuthorizersCacheRequest` and returns `ResetAuthorizersCacheOutput`. Its modeled
//! errors are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `ResetAuthorizersCache` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("ResetAuthorizersCache")
    .http("DELETE", "/v2/apis/{ApiId}/stages/{StageName}/cache/authorizers");

/// The stage whose cache to clear.
///
/// Input of [`Client::reset_authorizers_cache`](crate::Client::reset_authorizers_cache).
#[derive(Default)]
#[non_exhaustive]
pub struct ResetAuthorizersCacheRequest {
    /// The API that the stage belongs to.
    pub api_id: String,
    /// The name of the stage: letters, digits, hyphens and underscores, or `$default` for HTTP
    /// APIs. At most 128 characters.
    pub stage_name: String,
}

members! { ResetAuthorizersCacheRequest, "com.amazonaws.apigatewayv2#ResetAuthorizersCacheRequest";
    0 api_id "ApiId" label required;
    1 stage_name "StageName" label required;
}

impl ResetAuthorizersCacheRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, stage_name: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            stage_name: stage_name.into(),
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

/// Output of [`Client::reset_authorizers_cache`](crate::Client::reset_authorizers_cache).
#[derive(Default)]
#[non_exhaustive]
pub struct ResetAuthorizersCacheOutput {}

members! { ResetAuthorizersCacheOutput, "com.amazonaws.apigatewayv2#ResetAuthorizersCacheOutput";
}

impl ResetAuthorizersCacheOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
