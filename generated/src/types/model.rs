// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The schema of a payload of a WebSocket API.
#[derive(Default)]
#[non_exhaustive]
pub struct Model {
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

members! { Model, "com.amazonaws.apigatewayv2#Model";
    0 content_type "ContentType" json("contentType");
    1 description "Description" json("description");
    2 model_id "ModelId" json("modelId");
    3 name "Name" json("name") required;
    4 schema "Schema" json("schema");
}

impl Model {
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
