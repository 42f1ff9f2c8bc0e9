// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UpdateModel`: `PATCH /v2/apis/{ApiId}/models/{ModelId}`
//!
//! Takes `UpdateModelRequest` and returns `UpdateModelResponse`. Its modeled errors are
//! `BadRequestException`, `ConflictException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `UpdateModel` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UpdateModel")
    .http("PATCH", "/v2/apis/{ApiId}/models/{ModelId}");

/// The model to change, and the new values.
///
/// Input of [`Client::update_model`](crate::Client::update_model).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateModelRequest {
    /// The API that the model belongs to.
    pub api_id: String,
    /// The content type of the payloads that the model describes, such as `application/json`.
    pub content_type: Option<String>,
    /// What the model describes, in the words of its owner.
    pub description: Option<String>,
    /// The model, by the identifier that the service gave it.
    pub model_id: String,
    /// The name of the model, letters and digits only. Routes refer to it.
    pub name: Option<String>,
    /// The schema, in JSON Schema draft 4 for the content type `application/json`. At most 32 K.
    pub schema: Option<String>,
}

members! { UpdateModelRequest, "com.amazonaws.apigatewayv2#UpdateModelRequest";
    0 api_id "ApiId" label required;
    1 content_type "ContentType" json("contentType");
    2 description "Description" json("description");
    3 model_id "ModelId" label required;
    4 name "Name" json("name");
    5 schema "Schema" json("schema");
}

impl UpdateModelRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            model_id: model_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`content_type`](Self::content_type).
    #[inline]
    pub fn with_content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`schema`](Self::schema).
    #[inline]
    pub fn with_schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
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

/// The model after the change.
///
/// Output of [`Client::update_model`](crate::Client::update_model).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateModelResponse {
    /// The content type of the payloads that the model describes, such as `application/json`.
    pub content_type: Option<String>,
    /// What the model describes, in the words of its owner.
    pub description: Option<String>,
    /// The model, by the identifier that the service gave it.
    pub model_id: Option<String>,
    /// The name of the model, letters and digits only. Routes refer to it.
    pub name: Option<String>,
    /// The schema, in JSON Schema draft 4 for the content type `application/json`. At most 32 K.
    pub schema: Option<String>,
}

members! { UpdateModelResponse, "com.amazonaws.apigatewayv2#UpdateModelResponse";
    0 content_type "ContentType" json("contentType");
    1 description "Description" json("description");
    2 model_id "ModelId" json("modelId");
    3 name "Name" json("name");
    4 schema "Schema" json("schema");
}

impl UpdateModelResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content_type`](Self::content_type).
    #[inline]
    pub fn with_content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`model_id`](Self::model_id).
    #[inline]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`schema`](Self::schema).
    #[inline]
    pub fn with_schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
}
