// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteStage`: `DELETE /v2/apis/{ApiId}/stages/{StageName}`
//!
//! Takes `DeleteStageRequest` and returns `DeleteStageOutput`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteStage` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteStage")
    .http("DELETE", "/v2/apis/{ApiId}/stages/{StageName}");

/// The stage to delete.
///
/// Input of [`Client::delete_stage`](crate::Client::delete_stage).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteStageRequest {
    /// The API that the stage belongs to.
    pub api_id: String,
    /// The name of the stage: letters, digits, hyphens and underscores, or `$default` for HTTP
    /// APIs. At most 128 characters.
    pub stage_name: String,
}

members! { DeleteStageRequest, "com.amazonaws.apigatewayv2#DeleteStageRequest";
    0 api_id "ApiId" label required;
    1 stage_name "StageName" label required;
}

impl DeleteStageRequest {
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

/// Output of [`Client::delete_stage`](crate::Client::delete_stage).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteStageOutput {}

members! { DeleteStageOutput, "com.amazonaws.apigatewayv2#DeleteStageOutput";
}

impl DeleteStageOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
