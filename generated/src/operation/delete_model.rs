// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteModel`: `DELETE /v2/apis/{ApiId}/models/{ModelId}`
//!
//! Takes `DeleteModelRequest` and returns `DeleteModelOutput`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteModel` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteModel")
    .http("DELETE", "/v2/apis/{ApiId}/models/{ModelId}");

/// The model to delete.
///
/// Input of [`Client::delete_model`](crate::Client::delete_model).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteModelRequest {
    /// The API that the model belongs to.
    pub api_id: String,
    /// The model, by the identifier that the service gave it.
    pub model_id: String,
}

members! { DeleteModelRequest, "com.amazonaws.apigatewayv2#DeleteModelRequest";
    0 api_id "ApiId" label required;
    1 model_id "ModelId" label required;
}

impl DeleteModelRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            model_id: model_id.into(),
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

/// Output of [`Client::delete_model`](crate::Client::delete_model).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteModelOutput {}

members! { DeleteModelOutput, "com.amazonaws.apigatewayv2#DeleteModelOutput";
}

impl DeleteModelOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
