// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UpdateRoute`: `PATCH /v2/apis/{ApiId}/routes/{RouteId}`
//!
//! Takes `UpdateRouteRequest` and returns `UpdateRouteResult`. Its modeled errors are
//! `BadRequestException`, `ConflictException`, `NotFoundException`, `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::{AuthorizationType, ParameterConstraints};

/// How `UpdateRoute` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UpdateRoute")
    .http("PATCH", "/v2/apis/{ApiId}/routes/{RouteId}");

/// The route to change, and the new values.
///
/// Input of [`Client::update_route`](crate::Client::update_route).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateRouteRequest {
    /// The API that the route belongs to.
    pub api_id: String,
    /// Whether callers must send an API key. WebSocket APIs only; the default is `false`.
    pub api_key_required: Option<bool>,
    /// OAuth 2.0 scopes of which the token must have at least one. Only with a `JWT` authorizer.
    pub authorization_scopes: Option<Vec<String>>,
    /// How callers are authorized. HTTP APIs know `NONE`, `AWS_IAM`, `CUSTOM` and `JWT`, WebSocket
    /// APIs all but `JWT`. The default is `NONE`.
    pub authorization_type: Option<AuthorizationType>,
    /// The authorizer to ask, where the type of authorization is `CUSTOM` or `JWT`.
    pub authorizer_id: Option<String>,
    /// The expression whose value chooses among `RequestModels`. WebSocket APIs only.
    pub model_selection_expression: Option<String>,
    /// A name for what the route does, for its owner's use.
    pub operation_name: Option<String>,
    /// The models that requests are checked against, by the value of `ModelSelectionExpression`.
    /// WebSocket APIs only.
    pub request_models: Option<BTreeMap<String, String>>,
    /// The request parameters of the route, each with whether it is required. WebSocket APIs only.
    pub request_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    /// The route, by the identifier that the service gave it.
    pub route_id: String,
    /// Which requests the route is for. For HTTP APIs a method and a path, such as `GET /pets/{id}`
    /// or `ANY /{proxy+}`, or `$default`. For WebSocket APIs `$connect`, `$disconnect`, `$default`
    /// or a value of the API's route selection expression.
    pub route_key: Option<String>,
    /// The expression whose value chooses the route response. Only `$default` is allowed, which
    /// lets the route answer. WebSocket APIs only.
    pub route_response_selection_expression: Option<String>,
    /// The integration that gets the requests, as `integrations/{integration identifier}`.
    pub target: Option<String>,
}

members! { UpdateRouteRequest, "com.amazonaws.apigatewayv2#UpdateRouteRequest";
    0 api_id "ApiId" label required;
    1 api_key_required "ApiKeyRequired" json("apiKeyRequired");
    2 authorization_scopes "AuthorizationScopes" json("authorizationScopes");
    3 authorization_type "AuthorizationType" json("authorizationType");
    4 authorizer_id "AuthorizerId" json("authorizerId");
    5 model_selection_expression "ModelSelectionExpression" json("modelSelectionExpression");
    6 operation_name "OperationName" json("operationName");
    7 request_models "RequestModels" json("requestModels");
    8 request_parameters "RequestParameters" json("requestParameters");
    9 route_id "RouteId" label required;
    10 route_key "RouteKey" json("routeKey");
    11 route_response_selection_expression "RouteResponseSelectionExpression" json("routeResponseSelectionExpression");
    12 target "Target" json("target");
}

impl UpdateRouteRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, route_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            route_id: route_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`api_key_required`](Self::api_key_required).
    #[inline]
    pub fn with_api_key_required(mut self, value: bool) -> Self {
        self.api_key_required = Some(value);
        self
    }

    /// Sets [`authorization_scopes`](Self::authorization_scopes).
    #[inline]
    pub fn with_authorization_scopes(mut self, value: Vec<String>) -> Self {
        self.authorization_scopes = Some(value);
        self
    }

    /// Sets [`authorization_type`](Self::authorization_type).
    #[inline]
    pub fn with_authorization_type(mut self, value: AuthorizationType) -> Self {
        self.authorization_type = Some(value);
        self
    }

    /// Sets [`authorizer_id`](Self::authorizer_id).
    #[inline]
    pub fn with_authorizer_id(mut self, value: impl Into<String>) -> Self {
        self.authorizer_id = Some(value.into());
        self
    }

    /// Sets [`model_selection_expression`](Self::model_selection_expression).
    #[inline]
    pub fn with_model_selection_expression(mut self, value: impl Into<String>) -> Self {
        self.model_selection_expression = Some(value.into());
        self
    }

    /// Sets [`operation_name`](Self::operation_name).
    #[inline]
    pub fn with_operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }

    /// Sets [`request_models`](Self::request_models).
    #[inline]
    pub fn with_request_models(mut self, value: BTreeMap<String, String>) -> Self {
        self.request_models = Some(value);
        self
    }

    /// Sets [`request_parameters`](Self::request_parameters).
    #[inline]
    pub fn with_request_parameters(
        mut self,
        value: BTreeMap<String, ParameterConstraints>,
    ) -> Self {
        self.request_parameters = Some(value);
        self
    }

    /// Sets [`route_key`](Self::route_key).
    #[inline]
    pub fn with_route_key(mut self, value: impl Into<String>) -> Self {
        self.route_key = Some(value.into());
        self
    }

    /// Sets [`route_response_selection_expression`](Self::route_response_selection_expression).
    #[inline]
    pub fn with_route_response_selection_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.route_response_selection_expression = Some(value.into());
        self
    }

    /// Sets [`target`](Self::target).
    #[inline]
    pub fn with_target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
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

/// The route after the change.
///
/// Output of [`Client::update_route`](crate::Client::update_route).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateRouteResult {
    /// Whether API Gateway manages the route, which is so if quick create has made it together with
    /// its API.
    pub api_gateway_managed: Option<bool>,
    /// Whether callers must send an API key. WebSocket APIs only; the default is `false`.
    pub api_key_required: Option<bool>,
    /// OAuth 2.0 scopes of which the token must have at least one. Only with a `JWT` authorizer.
    pub authorization_scopes: Option<Vec<String>>,
    /// How callers are authorized. HTTP APIs know `NONE`, `AWS_IAM`, `CUSTOM` and `JWT`, WebSocket
    /// APIs all but `JWT`. The default is `NONE`.
    pub authorization_type: Option<AuthorizationType>,
    /// The authorizer to ask, where the type of authorization is `CUSTOM` or `JWT`.
    pub authorizer_id: Option<String>,
    /// The expression whose value chooses among `RequestModels`. WebSocket APIs only.
    pub model_selection_expression: Option<String>,
    /// A name for what the route does, for its owner's use.
    pub operation_name: Option<String>,
    /// The models that requests are checked against, by the value of `ModelSelectionExpression`.
    /// WebSocket APIs only.
    pub request_models: Option<BTreeMap<String, String>>,
    /// The request parameters of the route, each with whether it is required. WebSocket APIs only.
    pub request_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    /// The route, by the identifier that the service gave it.
    pub route_id: Option<String>,
    /// Which requests the route is for. For HTTP APIs a method and a path, such as `GET /pets/{id}`
    /// or `ANY /{proxy+}`, or `$default`. For WebSocket APIs `$connect`, `$disconnect`, `$default`
    /// or a value of the API's route selection expression.
    pub route_key: Option<String>,
    /// The expression whose value chooses the route response. Only `$default` is allowed, which
    /// lets the route answer. WebSocket APIs only.
    pub route_response_selection_expression: Option<String>,
    /// The integration that gets the requests, as `integrations/{integration identifier}`.
    pub target: Option<String>,
}

members! { UpdateRouteResult, "com.amazonaws.apigatewayv2#UpdateRouteResult";
    0 api_gateway_managed "ApiGatewayManaged" json("apiGatewayManaged");
    1 api_key_required "ApiKeyRequired" json("apiKeyRequired");
    2 authorization_scopes "AuthorizationScopes" json("authorizationScopes");
    3 authorization_type "AuthorizationType" json("authorizationType");
    4 authorizer_id "AuthorizerId" json("authorizerId");
    5 model_selection_expression "ModelSelectionExpression" json("modelSelectionExpression");
    6 operation_name "OperationName" json("operationName");
    7 request_models "RequestModels" json("requestModels");
    8 request_parameters "RequestParameters" json("requestParameters");
    9 route_id "RouteId" json("routeId");
    10 route_key "RouteKey" json("routeKey");
    11 route_response_selection_expression "RouteResponseSelectionExpression" json("routeResponseSelectionExpression");
    12 target "Target" json("target");
}

impl UpdateRouteResult {
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

    /// Sets [`api_key_required`](Self::api_key_required).
    #[inline]
    pub fn with_api_key_required(mut self, value: bool) -> Self {
        self.api_key_required = Some(value);
        self
    }

    /// Sets [`authorization_scopes`](Self::authorization_scopes).
    #[inline]
    pub fn with_authorization_scopes(mut self, value: Vec<String>) -> Self {
        self.authorization_scopes = Some(value);
        self
    }

    /// Sets [`authorization_type`](Self::authorization_type).
    #[inline]
    pub fn with_authorization_type(mut self, value: AuthorizationType) -> Self {
        self.authorization_type = Some(value);
        self
    }

    /// Sets [`authorizer_id`](Self::authorizer_id).
    #[inline]
    pub fn with_authorizer_id(mut self, value: impl Into<String>) -> Self {
        self.authorizer_id = Some(value.into());
        self
    }

    /// Sets [`model_selection_expression`](Self::model_selection_expression).
    #[inline]
    pub fn with_model_selection_expression(mut self, value: impl Into<String>) -> Self {
        self.model_selection_expression = Some(value.into());
        self
    }

    /// Sets [`operation_name`](Self::operation_name).
    #[inline]
    pub fn with_operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }

    /// Sets [`request_models`](Self::request_models).
    #[inline]
    pub fn with_request_models(mut self, value: BTreeMap<String, String>) -> Self {
        self.request_models = Some(value);
        self
    }

    /// Sets [`request_parameters`](Self::request_parameters).
    #[inline]
    pub fn with_request_parameters(
        mut self,
        value: BTreeMap<String, ParameterConstraints>,
    ) -> Self {
        self.request_parameters = Some(value);
        self
    }

    /// Sets [`route_id`](Self::route_id).
    #[inline]
    pub fn with_route_id(mut self, value: impl Into<String>) -> Self {
        self.route_id = Some(value.into());
        self
    }

    /// Sets [`route_key`](Self::route_key).
    #[inline]
    pub fn with_route_key(mut self, value: impl Into<String>) -> Self {
        self.route_key = Some(value.into());
        self
    }

    /// Sets [`route_response_selection_expression`](Self::route_response_selection_expression).
    #[inline]
    pub fn with_route_response_selection_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.route_response_selection_expression = Some(value.into());
        self
    }

    /// Sets [`target`](Self::target).
    #[inline]
    pub fn with_target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}
