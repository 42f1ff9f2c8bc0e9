// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UpdateIntegrationResponse`: `PATCH /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}`
//!
//! Takes `UpdateIntegrationResponseRequest` and returns `UpdateIntegrationResponseResponse`.
//! Its modeled errors are `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::ContentHandlingStrategy;

/// How `UpdateIntegrationResponse` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UpdateIntegrationResponse")
    .http(
        "PATCH",
        "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}",
    );

/// The integration response to change, and the new values.
///
/// Input of
/// [`Client::update_integration_response`](crate::Client::update_integration_response).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIntegrationResponseRequest {
    /// The API that the integration belongs to.
    pub api_id: String,
    /// How the payload of the reply is converted between text and binary. If it is not set, it is
    /// passed on unchanged.
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    /// The integration that the integration response belongs to.
    pub integration_id: String,
    /// The integration response, by the identifier that the service gave it.
    pub integration_response_id: String,
    /// Which replies the integration response is for: a value of the integration's response
    /// selection expression between slashes, such as `/200/`, or `$default` for all others.
    pub integration_response_key: Option<String>,
    /// Parameters of the message to the client. A key is `method.response.header.{name}`; a value
    /// is a fixed text in single quotes, `integration.response.header.{name}` or
    /// `integration.response.body.{JSON expression}`.
    pub response_parameters: Option<BTreeMap<String, String>>,
    /// Mapping templates that form the message to the client, by content type or by the value of
    /// `TemplateSelectionExpression`.
    pub response_templates: Option<BTreeMap<String, String>>,
    /// The expression whose value chooses among `ResponseTemplates`.
    pub template_selection_expression: Option<String>,
}

members! { UpdateIntegrationResponseRequest, "com.amazonaws.apigatewayv2#UpdateIntegrationResponseRequest";
    0 api_id "ApiId" label required;
    1 content_handling_strategy "ContentHandlingStrategy" json("contentHandlingStrategy");
    2 integration_id "IntegrationId" label required;
    3 integration_response_id "IntegrationResponseId" label required;
    4 integration_response_key "IntegrationResponseKey" json("integrationResponseKey");
    5 response_parameters "ResponseParameters" json("responseParameters");
    6 response_templates "ResponseTemplates" json("responseTemplates");
    7 template_selection_expression "TemplateSelectionExpression" json("templateSelectionExpression");
}

impl UpdateIntegrationResponseRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        integration_id: impl Into<String>,
        integration_response_id: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            integration_id: integration_id.into(),
            integration_response_id: integration_response_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`content_handling_strategy`](Self::content_handling_strategy).
    #[inline]
    pub fn with_content_handling_strategy(
        mut self,
        value: ContentHandlingStrategy,
    ) -> Self {
        self.content_handling_strategy = Some(value);
        self
    }

    /// Sets [`integration_response_key`](Self::integration_response_key).
    #[inline]
    pub fn with_integration_response_key(mut self, value: impl Into<String>) -> Self {
        self.integration_response_key = Some(value.into());
        self
    }

    /// Sets [`response_parameters`](Self::response_parameters).
    #[inline]
    pub fn with_response_parameters(mut self, value: BTreeMap<String, String>) -> Self {
        self.response_parameters = Some(value);
        self
    }

    /// Sets [`response_templates`](Self::response_templates).
    #[inline]
    pub fn with_response_templates(mut self, value: BTreeMap<String, String>) -> Self {
        self.response_templates = Some(value);
        self
    }

    /// Sets [`template_selection_expression`](Self::template_selection_expression).
    #[inline]
    pub fn with_template_selection_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.template_selection_expression = Some(value.into());
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

/// The integration response after the change.
///
/// Output of
/// [`Client::update_integration_response`](crate::Client::update_integration_response).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIntegrationResponseResponse {
    /// How the payload of the reply is converted between text and binary. If it is not set, it is
    /// passed on unchanged.
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    /// The integration response, by the identifier that the service gave it.
    pub integration_response_id: Option<String>,
    /// Which replies the integration response is for: a value of the integration's response
    /// selection expression between slashes, such as `/200/`, or `$default` for all others.
    pub integration_response_key: Option<String>,
    /// Parameters of the message to the client. A key is `method.response.header.{name}`; a value
    /// is a fixed text in single quotes, `integration.response.header.{name}` or
    /// `integration.response.body.{JSON expression}`.
    pub response_parameters: Option<BTreeMap<String, String>>,
    /// Mapping templates that form the message to the client, by content type or by the value of
    /// `TemplateSelectionExpression`.
    pub response_templates: Option<BTreeMap<String, String>>,
    /// The expression whose value chooses among `ResponseTemplates`.
    pub template_selection_expression: Option<String>,
}

members! { UpdateIntegrationResponseResponse, "com.amazonaws.apigatewayv2#UpdateIntegrationResponseResponse";
    0 content_handling_strategy "ContentHandlingStrategy" json("contentHandlingStrategy");
    1 integration_response_id "IntegrationResponseId" json("integrationResponseId");
    2 integration_response_key "IntegrationResponseKey" json("integrationResponseKey");
    3 response_parameters "ResponseParameters" json("responseParameters");
    4 response_templates "ResponseTemplates" json("responseTemplates");
    5 template_selection_expression "TemplateSelectionExpression" json("templateSelectionExpression");
}

impl UpdateIntegrationResponseResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content_handling_strategy`](Self::content_handling_strategy).
    #[inline]
    pub fn with_content_handling_strategy(
        mut self,
        value: ContentHandlingStrategy,
    ) -> Self {
        self.content_handling_strategy = Some(value);
        self
    }

    /// Sets [`integration_response_id`](Self::integration_response_id).
    #[inline]
    pub fn with_integration_response_id(mut self, value: impl Into<String>) -> Self {
        self.integration_response_id = Some(value.into());
        self
    }

    /// Sets [`integration_response_key`](Self::integration_response_key).
    #[inline]
    pub fn with_integration_response_key(mut self, value: impl Into<String>) -> Self {
        self.integration_response_key = Some(value.into());
        self
    }

    /// Sets [`response_parameters`](Self::response_parameters).
    #[inline]
    pub fn with_response_parameters(mut self, value: BTreeMap<String, String>) -> Self {
        self.response_parameters = Some(value);
        self
    }

    /// Sets [`response_templates`](Self::response_templates).
    #[inline]
    pub fn with_response_templates(mut self, value: BTreeMap<String, String>) -> Self {
        self.response_templates = Some(value);
        self
    }

    /// Sets [`template_selection_expression`](Self::template_selection_expression).
    #[inline]
    pub fn with_template_selection_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.template_selection_expression = Some(value.into());
        self
    }
}
