// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetModelTemplate`: `GET /v2/apis/{ApiId}/models/{ModelId}/template`
//!
//! Takes `GetModelTemplateRequest` and returns `GetModelTemplateResponse`. Its modeled errors
//! are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `GetModelTemplate` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetModelTemplate")
    .http("GET", "/v2/apis/{ApiId}/models/{ModelId}/template");

/// The model to make a template for.
///
/// Input of [`Client::get_model_template`](crate::Client::get_model_template).
#[derive(Default)]
#[non_exhaustive]
pub struct GetModelTemplateRequest {
    /// The API that the model belongs to.
    pub api_id: String,
    /// The model, by the identifier that the service gave it.
    pub model_id: String,
}

members! { GetModelTemplateRequest, "com.amazonaws.apigatewayv2#GetModelTemplateRequest";
    0 api_id "ApiId" label required;
    1 model_id "ModelId" label required;
}

impl GetModelTemplateRequest {
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

/// The sample template.
///
/// Output of [`Client::get_model_template`](crate::Client::get_model_template).
#[derive(Default)]
#[non_exhaustive]
pub struct GetModelTemplateResponse {
    /// The template, as text.
    pub value: Option<String>,
}

members! { GetModelTemplateResponse, "com.amazonaws.apigatewayv2#GetModelTemplateResponse";
    0 value "Value" json("value");
}

impl GetModelTemplateResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](Self::value).
    #[inline]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
