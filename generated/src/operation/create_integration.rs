// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `CreateIntegration`: `POST /v2/apis/{ApiId}/integrations`
//!
//! Takes `CreateIntegrationRequest` and returns `CreateIntegrationResult`. Its modeled errors
//! are `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::{
    ConnectionType, ContentHandlingStrategy, IntegrationType, PassthroughBehavior,
    TlsConfig, TlsConfigInput,
};

/// How `CreateIntegration` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("CreateIntegration")
    .http("POST", "/v2/apis/{ApiId}/integrations");

/// The integration to add: its type and, for all but mocks, where the backend is.
///
/// Input of [`Client::create_integration`](crate::Client::create_integration).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIntegrationRequest {
    /// The API that the integration belongs to, by the identifier that the service gave it. It is a
    /// part of the path and must not be empty.
    pub api_id: String,
    /// The identifier of the VPC link that leads to the backend of a private integration, 1 to
    /// 1,024 characters.
    ///
    /// HTTP APIs only. Needed where `ConnectionType` is `VPC_LINK`.
    pub connection_id: Option<String>,
    /// Whether the backend is reached through the public internet (`INTERNET`) or inside a VPC
    /// (`VPC_LINK`). The default is `INTERNET`.
    pub connection_type: Option<ConnectionType>,
    /// How the payload of replies from the backend is converted: `CONVERT_TO_BINARY` decodes Base64
    /// text to bytes, `CONVERT_TO_TEXT` encodes bytes as Base64 text.
    ///
    /// WebSocket APIs only. If it is not set, the payload is passed on unchanged.
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    /// By which right API Gateway calls the backend. There are three ways:
    ///
    /// - the ARN of an IAM role, which API Gateway takes on;
    /// - `arn:aws:iam::*:user/*`, which passes on the identity of the caller;
    /// - not set, which relies on the permissions of the backend, for example the resource policy
    ///   of a Lambda function.
    ///
    /// Meant for integrations with AWS services and Lambda functions. An HTTP API that calls an AWS
    /// service (`IntegrationSubtype`) needs a role.
    pub credentials_arn: Option<String>,
    /// What the integration is for, in the words of its owner, at most 1,024 characters.
    pub description: Option<String>,
    /// The HTTP method of requests to the backend, such as `GET`, or `ANY` to keep the method of
    /// the caller's request.
    ///
    /// Needed for `HTTP` and `HTTP_PROXY` integrations. Invocations of a Lambda function are always
    /// `POST`. `MOCK` integrations and those with `IntegrationSubtype` have none.
    pub integration_method: Option<String>,
    /// The action of an AWS service that the integration invokes, written `Service-Action`: for
    /// example `SQS-SendMessage`, `EventBridge-PutEvents` or `StepFunctions-StartExecution`.
    ///
    /// Only for `AWS_PROXY` integrations of HTTP APIs, and not for Lambda functions.
    /// `RequestParameters` holds the parameters of the action.
    pub integration_subtype: Option<String>,
    /// The kind of backend. HTTP APIs know `AWS_PROXY` (Lambda function, or AWS service with
    /// `IntegrationSubtype`) and `HTTP_PROXY` (public or private HTTP endpoint). WebSocket APIs
    /// know `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY` and `MOCK`.
    pub integration_type: IntegrationType,
    /// Where the backend is, 1 to 2,048 characters:
    ///
    /// - for a Lambda function, its ARN, or the URI of its invocation
    ///   (`arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function ARN}/invocations`),
    ///   which WebSocket APIs need;
    /// - for an HTTP endpoint, its full URL;
    /// - for a private integration of an HTTP API, the ARN of a listener of an Application or
    ///   Network Load Balancer, or of an AWS Cloud Map service, which must be in the account of the
    ///   API. With Cloud Map, query parameters behind the ARN narrow the choice of instances.
    ///
    /// `MOCK` integrations and those with `IntegrationSubtype` have none.
    pub integration_uri: Option<String>,
    /// What happens to a request for whose content type `RequestTemplates` has no template:
    /// `WHEN_NO_MATCH` passes it on as it came, `WHEN_NO_TEMPLATES` does so only if there are no
    /// templates at all, `NEVER` refuses it with status 415.
    ///
    /// WebSocket APIs only. The default is `WHEN_NO_MATCH`.
    pub passthrough_behavior: Option<PassthroughBehavior>,
    /// The format of the event that the backend gets, which for Lambda functions also decides how
    /// their reply is read.
    ///
    /// HTTP APIs must have one: `1.0` or `2.0` for Lambda functions, `1.0` for all others.
    /// WebSocket APIs know `1.0` only.
    pub payload_format_version: Option<String>,
    /// Parameters of the request to the backend. What they are depends on the API and the
    /// integration:
    ///
    /// - **HTTP API:** changes to the request before it is sent. A key names the change, as
    ///   `append:`, `overwrite:` or `remove:` followed by `header.NAME` or `querystring.NAME`, or
    ///   as `overwrite:path`; for example `append:header.x-agent`. A value is a fixed text or takes
    ///   from the request, from stage variables or from the context, for example
    ///   `$request.header.user-agent` or `$context.requestId`.
    /// - **HTTP API with `IntegrationSubtype`:** the parameters of the AWS action by name, such as
    ///   `QueueUrl` and `MessageBody`, with values of the same kinds, for example
    ///   `$request.body.message`.
    /// - **WebSocket API:** a key names the parameter of the backend's request. A value is a fixed
    ///   text in single quotes, encoded as the backend needs it, or takes a parameter of the
    ///   caller's request: `method.request.{location}.{name}`, where the location is `querystring`,
    ///   `path` or `header`.
    ///
    /// A value has 1 to 512 characters.
    pub request_parameters: Option<BTreeMap<String, String>>,
    /// Mapping templates, in the Velocity Template Language (VTL), that form the request body. A
    /// key is the content type of the caller's request, such as `application/json`, or a value of
    /// `TemplateSelectionExpression`; a template has at most 32 K.
    ///
    /// WebSocket APIs only, and not for `HTTP_PROXY` and `AWS_PROXY`. Without a template for it,
    /// `PassthroughBehavior` decides.
    pub request_templates: Option<BTreeMap<String, String>>,
    /// Changes to the reply of the backend before the caller gets it, by the HTTP status code of
    /// the reply (`200` to `599`).
    ///
    /// An inner key names the change, as `append:header.NAME`, `overwrite:header.NAME`,
    /// `remove:header.NAME` or `overwrite:statuscode`. Its value is a fixed text or takes from the
    /// reply, from stage variables or from the context, for example `$response.header.etag` or
    /// `$context.requestId`.
    ///
    /// HTTP APIs only. If it is not set, the reply is passed on as it is.
    pub response_parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// The expression whose value chooses among `RequestTemplates`, for example
    /// `$request.body.action`. The key `$default` takes what matches no other.
    ///
    /// WebSocket APIs only.
    pub template_selection_expression: Option<String>,
    /// How long API Gateway waits for the backend, in milliseconds: 50 to 30,000 for HTTP APIs, 50
    /// to 29,000 for WebSocket APIs. The default is the upper limit: 30 seconds for HTTP APIs, 29
    /// seconds for WebSocket APIs.
    ///
    /// A client refuses values outside 50 to 30,000 before anything is sent. That a WebSocket API
    /// takes no more than 29,000 is for the service to check.
    pub timeout_in_millis: Option<i32>,
    /// Makes a private integration speak HTTPS with its backend. If it is not set, the traffic is
    /// plain HTTP.
    ///
    /// HTTP APIs only, with `ConnectionType` `VPC_LINK`.
    pub tls_config: Option<TlsConfigInput>,
}

members! { CreateIntegrationRequest, "com.amazonaws.apigatewayv2#CreateIntegrationRequest";
    0 api_id "ApiId" label required;
    1 connection_id "ConnectionId" json("connectionId");
    2 connection_type "ConnectionType" json("connectionType");
    3 content_handling_strategy "ContentHandlingStrategy" json("contentHandlingStrategy");
    4 credentials_arn "CredentialsArn" json("credentialsArn");
    5 description "Description" json("description");
    6 integration_method "IntegrationMethod" json("integrationMethod");
    7 integration_subtype "IntegrationSubtype" json("integrationSubtype");
    8 integration_type "IntegrationType" json("integrationType") required;
    9 integration_uri "IntegrationUri" json("integrationUri");
    10 passthrough_behavior "PassthroughBehavior" json("passthroughBehavior");
    11 payload_format_version "PayloadFormatVersion" json("payloadFormatVersion");
    12 request_parameters "RequestParameters" json("requestParameters");
    13 request_templates "RequestTemplates" json("requestTemplates");
    14 response_parameters "ResponseParameters" json("responseParameters");
    15 template_selection_expression "TemplateSelectionExpression" json("templateSelectionExpression");
    16 timeout_in_millis "TimeoutInMillis" json("timeoutInMillis") [constraints range(50, 30000)];
    17 tls_config "TlsConfig" json("tlsConfig");
}

impl CreateIntegrationRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, integration_type: IntegrationType) -> Self {
        Self {
            api_id: api_id.into(),
            integration_type,
            ..Self::default()
        }
    }

    /// Sets [`connection_id`](Self::connection_id).
    #[inline]
    pub fn with_connection_id(mut self, value: impl Into<String>) -> Self {
        self.connection_id = Some(value.into());
        self
    }

    /// Sets [`connection_type`](Self::connection_type).
    #[inline]
    pub fn with_connection_type(mut self, value: ConnectionType) -> Self {
        self.connection_type = Some(value);
        self
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

    /// Sets [`credentials_arn`](Self::credentials_arn).
    #[inline]
    pub fn with_credentials_arn(mut self, value: impl Into<String>) -> Self {
        self.credentials_arn = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`integration_method`](Self::integration_method).
    #[inline]
    pub fn with_integration_method(mut self, value: impl Into<String>) -> Self {
        self.integration_method = Some(value.into());
        self
    }

    /// Sets [`integration_subtype`](Self::integration_subtype).
    #[inline]
    pub fn with_integration_subtype(mut self, value: impl Into<String>) -> Self {
        self.integration_subtype = Some(value.into());
        self
    }

    /// Sets [`integration_uri`](Self::integration_uri).
    #[inline]
    pub fn with_integration_uri(mut self, value: impl Into<String>) -> Self {
        self.integration_uri = Some(value.into());
        self
    }

    /// Sets [`passthrough_behavior`](Self::passthrough_behavior).
    #[inline]
    pub fn with_passthrough_behavior(mut self, value: PassthroughBehavior) -> Self {
        self.passthrough_behavior = Some(value);
        self
    }

    /// Sets [`payload_format_version`](Self::payload_format_version).
    #[inline]
    pub fn with_payload_format_version(mut self, value: impl Into<String>) -> Self {
        self.payload_format_version = Some(value.into());
        self
    }

    /// Sets [`request_parameters`](Self::request_parameters).
    #[inline]
    pub fn with_request_parameters(mut self, value: BTreeMap<String, String>) -> Self {
        self.request_parameters = Some(value);
        self
    }

    /// Sets [`request_templates`](Self::request_templates).
    #[inline]
    pub fn with_request_templates(mut self, value: BTreeMap<String, String>) -> Self {
        self.request_templates = Some(value);
        self
    }

    /// Sets [`response_parameters`](Self::response_parameters).
    #[inline]
    pub fn with_response_parameters(
        mut self,
        value: BTreeMap<String, BTreeMap<String, String>>,
    ) -> Self {
        self.response_parameters = Some(value);
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

    /// Sets [`timeout_in_millis`](Self::timeout_in_millis).
    #[inline]
    pub fn with_timeout_in_millis(mut self, value: i32) -> Self {
        self.timeout_in_millis = Some(value);
        self
    }

    /// Sets [`tls_config`](Self::tls_config).
    #[inline]
    pub fn with_tls_config(mut self, value: TlsConfigInput) -> Self {
        self.tls_config = Some(value);
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

/// The integration that was added, with its identifier.
///
/// Output of [`Client::create_integration`](crate::Client::create_integration).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIntegrationResult {
    /// Whether API Gateway manages the integration, which is so if quick create has made it
    /// together with its API. Such an integration can be updated, but not deleted on its own.
    pub api_gateway_managed: Option<bool>,
    /// The identifier of the VPC link that leads to the backend of a private integration, 1 to
    /// 1,024 characters.
    ///
    /// HTTP APIs only. Needed where `ConnectionType` is `VPC_LINK`.
    pub connection_id: Option<String>,
    /// Whether the backend is reached through the public internet (`INTERNET`) or inside a VPC
    /// (`VPC_LINK`). The default is `INTERNET`.
    pub connection_type: Option<ConnectionType>,
    /// How the payload of replies from the backend is converted: `CONVERT_TO_BINARY` decodes Base64
    /// text to bytes, `CONVERT_TO_TEXT` encodes bytes as Base64 text.
    ///
    /// WebSocket APIs only. If it is not set, the payload is passed on unchanged.
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    /// By which right API Gateway calls the backend. There are three ways:
    ///
    /// - the ARN of an IAM role, which API Gateway takes on;
    /// - `arn:aws:iam::*:user/*`, which passes on the identity of the caller;
    /// - not set, which relies on the permissions of the backend, for example the resource policy
    ///   of a Lambda function.
    ///
    /// Meant for integrations with AWS services and Lambda functions. An HTTP API that calls an AWS
    /// service (`IntegrationSubtype`) needs a role.
    pub credentials_arn: Option<String>,
    /// What the integration is for, in the words of its owner, at most 1,024 characters.
    pub description: Option<String>,
    /// The identifier that the service gave the integration. Routes refer to it in their `Target`.
    pub integration_id: Option<String>,
    /// The HTTP method of requests to the backend, such as `GET`, or `ANY` to keep the method of
    /// the caller's request.
    ///
    /// Needed for `HTTP` and `HTTP_PROXY` integrations. Invocations of a Lambda function are always
    /// `POST`. `MOCK` integrations and those with `IntegrationSubtype` have none.
    pub integration_method: Option<String>,
    /// The expression whose value chooses the integration response for a reply of the backend.
    ///
    /// WebSocket APIs only. The service sets it; see `CreateIntegrationResponse`.
    pub integration_response_selection_expression: Option<String>,
    /// The action of an AWS service that the integration invokes, written `Service-Action`: for
    /// example `SQS-SendMessage`, `EventBridge-PutEvents` or `StepFunctions-StartExecution`.
    ///
    /// Only for `AWS_PROXY` integrations of HTTP APIs, and not for Lambda functions.
    /// `RequestParameters` holds the parameters of the action.
    pub integration_subtype: Option<String>,
    /// The kind of backend. HTTP APIs know `AWS_PROXY` (Lambda function, or AWS service with
    /// `IntegrationSubtype`) and `HTTP_PROXY` (public or private HTTP endpoint). WebSocket APIs
    /// know `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY` and `MOCK`.
    pub integration_type: Option<IntegrationType>,
    /// Where the backend is, 1 to 2,048 characters:
    ///
    /// - for a Lambda function, its ARN, or the URI of its invocation
    ///   (`arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function ARN}/invocations`),
    ///   which WebSocket APIs need;
    /// - for an HTTP endpoint, its full URL;
    /// - for a private integration of an HTTP API, the ARN of a listener of an Application or
    ///   Network Load Balancer, or of an AWS Cloud Map service, which must be in the account of the
    ///   API. With Cloud Map, query parameters behind the ARN narrow the choice of instances.
    ///
    /// `MOCK` integrations and those with `IntegrationSubtype` have none.
    pub integration_uri: Option<String>,
    /// What happens to a request for whose content type `RequestTemplates` has no template:
    /// `WHEN_NO_MATCH` passes it on as it came, `WHEN_NO_TEMPLATES` does so only if there are no
    /// templates at all, `NEVER` refuses it with status 415.
    ///
    /// WebSocket APIs only. The default is `WHEN_NO_MATCH`.
    pub passthrough_behavior: Option<PassthroughBehavior>,
    /// The format of the event that the backend gets, which for Lambda functions also decides how
    /// their reply is read.
    ///
    /// HTTP APIs must have one: `1.0` or `2.0` for Lambda functions, `1.0` for all others.
    /// WebSocket APIs know `1.0` only.
    pub payload_format_version: Option<String>,
    /// Parameters of the request to the backend. What they are depends on the API and the
    /// integration:
    ///
    /// - **HTTP API:** changes to the request before it is sent. A key names the change, as
    ///   `append:`, `overwrite:` or `remove:` followed by `header.NAME` or `querystring.NAME`, or
    ///   as `overwrite:path`; for example `append:header.x-agent`. A value is a fixed text or takes
    ///   from the request, from stage variables or from the context, for example
    ///   `$request.header.user-agent` or `$context.requestId`.
    /// - **HTTP API with `IntegrationSubtype`:** the parameters of the AWS action by name, such as
    ///   `QueueUrl` and `MessageBody`, with values of the same kinds, for example
    ///   `$request.body.message`.
    /// - **WebSocket API:** a key names the parameter of the backend's request. A value is a fixed
    ///   text in single quotes, encoded as the backend needs it, or takes a parameter of the
    ///   caller's request: `method.request.{location}.{name}`, where the location is `querystring`,
    ///   `path` or `header`.
    ///
    /// A value has 1 to 512 characters.
    pub request_parameters: Option<BTreeMap<String, String>>,
    /// Mapping templates, in the Velocity Template Language (VTL), that form the request body. A
    /// key is the content type of the caller's request, such as `application/json`, or a value of
    /// `TemplateSelectionExpression`; a template has at most 32 K.
    ///
    /// WebSocket APIs only, and not for `HTTP_PROXY` and `AWS_PROXY`. Without a template for it,
    /// `PassthroughBehavior` decides.
    pub request_templates: Option<BTreeMap<String, String>>,
    /// Changes to the reply of the backend before the caller gets it, by the HTTP status code of
    /// the reply (`200` to `599`).
    ///
    /// An inner key names the change, as `append:header.NAME`, `overwrite:header.NAME`,
    /// `remove:header.NAME` or `overwrite:statuscode`. Its value is a fixed text or takes from the
    /// reply, from stage variables or from the context, for example `$response.header.etag` or
    /// `$context.requestId`.
    ///
    /// HTTP APIs only. If it is not set, the reply is passed on as it is.
    pub response_parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// The expression whose value chooses among `RequestTemplates`, for example
    /// `$request.body.action`. The key `$default` takes what matches no other.
    ///
    /// WebSocket APIs only.
    pub template_selection_expression: Option<String>,
    /// How long API Gateway waits for the backend, in milliseconds: 50 to 30,000 for HTTP APIs, 50
    /// to 29,000 for WebSocket APIs. The default is the upper limit: 30 seconds for HTTP APIs, 29
    /// seconds for WebSocket APIs.
    pub timeout_in_millis: Option<i32>,
    /// Makes a private integration speak HTTPS with its backend. If it is not set, the traffic is
    /// plain HTTP.
    ///
    /// HTTP APIs only, with `ConnectionType` `VPC_LINK`.
    pub tls_config: Option<TlsConfig>,
}

members! { CreateIntegrationResult, "com.amazonaws.apigatewayv2#CreateIntegrationResult";
    0 api_gateway_managed "ApiGatewayManaged" json("apiGatewayManaged");
    1 connection_id "ConnectionId" json("connectionId");
    2 connection_type "ConnectionType" json("connectionType");
    3 content_handling_strategy "ContentHandlingStrategy" json("contentHandlingStrategy");
    4 credentials_arn "CredentialsArn" json("credentialsArn");
    5 description "Description" json("description");
    6 integration_id "IntegrationId" json("integrationId");
    7 integration_method "IntegrationMethod" json("integrationMethod");
    8 integration_response_selection_expression "IntegrationResponseSelectionExpression" json("integrationResponseSelectionExpression");
    9 integration_subtype "IntegrationSubtype" json("integrationSubtype");
    10 integration_type "IntegrationType" json("integrationType");
    11 integration_uri "IntegrationUri" json("integrationUri");
    12 passthrough_behavior "PassthroughBehavior" json("passthroughBehavior");
    13 payload_format_version "PayloadFormatVersion" json("payloadFormatVersion");
    14 request_parameters "RequestParameters" json("requestParameters");
    15 request_templates "RequestTemplates" json("requestTemplates");
    16 response_parameters "ResponseParameters" json("responseParameters");
    17 template_selection_expression "TemplateSelectionExpression" json("templateSelectionExpression");
    18 timeout_in_millis "TimeoutInMillis" json("timeoutInMillis") [constraints range(50, 30000)];
    19 tls_config "TlsConfig" json("tlsConfig");
}

impl CreateIntegrationResult {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_gateway_managed`](Self::api_gateway_managed).
    #[inline]
    pub fn with_api_gateway_managed(mut self, value: bool) -> Self {
        self.api_gateway_managed = Some(value);
        self
    }

    /// Sets [`connection_id`](Self::connection_id).
    #[inline]
    pub fn with_connection_id(mut self, value: impl Into<String>) -> Self {
        self.connection_id = Some(value.into());
        self
    }

    /// Sets [`connection_type`](Self::connection_type).
    #[inline]
    pub fn with_connection_type(mut self, value: ConnectionType) -> Self {
        self.connection_type = Some(value);
        self
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

    /// Sets [`credentials_arn`](Self::credentials_arn).
    #[inline]
    pub fn with_credentials_arn(mut self, value: impl Into<String>) -> Self {
        self.credentials_arn = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`integration_id`](Self::integration_id).
    #[inline]
    pub fn with_integration_id(mut self, value: impl Into<String>) -> Self {
        self.integration_id = Some(value.into());
        self
    }

    /// Sets [`integration_method`](Self::integration_method).
    #[inline]
    pub fn with_integration_method(mut self, value: impl Into<String>) -> Self {
        self.integration_method = Some(value.into());
        self
    }

    /// Sets [`integration_response_selection_expression`](Self::integration_response_selection_expression).
    #[inline]
    pub fn with_integration_response_selection_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.integration_response_selection_expression = Some(value.into());
        self
    }

    /// Sets [`integration_subtype`](Self::integration_subtype).
    #[inline]
    pub fn with_integration_subtype(mut self, value: impl Into<String>) -> Self {
        self.integration_subtype = Some(value.into());
        self
    }

    /// Sets [`integration_type`](Self::integration_type).
    #[inline]
    pub fn with_integration_type(mut self, value: IntegrationType) -> Self {
        self.integration_type = Some(value);
        self
    }

    /// Sets [`integration_uri`](Self::integration_uri).
    #[inline]
    pub fn with_integration_uri(mut self, value: impl Into<String>) -> Self {
        self.integration_uri = Some(value.into());
        self
    }

    /// Sets [`passthrough_behavior`](Self::passthrough_behavior).
    #[inline]
    pub fn with_passthrough_behavior(mut self, value: PassthroughBehavior) -> Self {
        self.passthrough_behavior = Some(value);
        self
    }

    /// Sets [`payload_format_version`](Self::payload_format_version).
    #[inline]
    pub fn with_payload_format_version(mut self, value: impl Into<String>) -> Self {
        self.payload_format_version = Some(value.into());
        self
    }

    /// Sets [`request_parameters`](Self::request_parameters).
    #[inline]
    pub fn with_request_parameters(mut self, value: BTreeMap<String, String>) -> Self {
        self.request_parameters = Some(value);
        self
    }

    /// Sets [`request_templates`](Self::request_templates).
    #[inline]
    pub fn with_request_templates(mut self, value: BTreeMap<String, String>) -> Self {
        self.request_templates = Some(value);
        self
    }

    /// Sets [`response_parameters`](Self::response_parameters).
    #[inline]
    pub fn with_response_parameters(
        mut self,
        value: BTreeMap<String, BTreeMap<String, String>>,
    ) -> Self {
        self.response_parameters = Some(value);
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

    /// Sets [`timeout_in_millis`](Self::timeout_in_millis).
    #[inline]
    pub fn with_timeout_in_millis(mut self, value: i32) -> Self {
        self.timeout_in_millis = Some(value);
        self
    }

    /// Sets [`tls_config`](Self::tls_config).
    #[inline]
    pub fn with_tls_config(mut self, value: TlsConfig) -> Self {
        self.tls_config = Some(value);
        self
    }
}
