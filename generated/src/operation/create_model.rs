// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `CreateModel`: `POST /v2/apis/{ApiId}/models`
//!
//! Takes `CreateModelRequest` and returns `CreateModelResponse`. Its modeled errors are
//! `BadRequestException`, `ConflictException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `CreateModel` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("CreateModel")
    .http("POST", "/v2/apis/{ApiId}/models");

/// The model to add: a name and a schema.
///
/// Input of [`Client::create_model`](crate::Client::create_model).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateModelRequest {
    /// The API that the model belongs to.
    pub api_id: String,
    /// The content type of the payloads that the model describes, such as `application/json`.
    pub content_type: Option<String>,
    /// What the model describes, in the words of its owner.
    pub description: Option<String>,
    /// The name of the model, letters and digits only. Routes refer to it.
    pub name: String,
    /// The schema, in JSON Schema draft 4 for the content type `application/json`. At most 32 K.
    pub schema: String,
}

members! { CreateModelRequest, "com.amazonaws.apigatewayv2#CreateModelRequest";
    0 api_id "ApiId" label required;
    1 content_type "ContentType" json("contentType");
    2 description "Description" json("description");
    3 name "Name" json("name") required;
    4 schema "Schema" json("schema") required;
}

impl CreateModelRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        name: impl Into<String>,
        schema: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            name: name.into(),
            schema: schema.into(),
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

/// The model that was added, with its identifier.
///
/// Output of [`Client::create_model`](crate::Client::create_model).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateModelResponse {
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

members! { CreateModelResponse, "com.amazonaws.apigatewayv2#CreateModelResponse";
    0 content_type "ContentType" json("contentType");
    1 description "Description" json("description");
    2 model_id "ModelId" json("modelId");
    3 name "Name" json("name");
    4 schema "Schema" json("schema");
}

impl CreateModelResponse {
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
