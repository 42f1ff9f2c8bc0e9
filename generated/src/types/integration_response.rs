// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::members;

use crate::types::ContentHandlingStrategy;

/// How a WebSocket API turns a reply of an integration into the message that the client gets.
#[derive(Default)]
#[non_exhaustive]
pub struct IntegrationResponse {
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

members! { IntegrationResponse, "com.amazonaws.apigatewayv2#IntegrationResponse";
    0 content_handling_strategy "ContentHandlingStrategy" json("contentHandlingStrategy");
    1 integration_response_id "IntegrationResponseId" json("integrationResponseId");
    2 integration_response_key "IntegrationResponseKey" json("integrationResponseKey") required;
    3 response_parameters "ResponseParameters" json("responseParameters");
    4 response_templates "ResponseTemplates" json("responseTemplates");
    5 template_selection_expression "TemplateSelectionExpression" json("templateSelectionExpression");
}

impl IntegrationResponse {
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
