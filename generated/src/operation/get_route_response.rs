// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetRouteResponse`: `GET /v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}`
//!
//! Takes `GetRouteResponseRequest` and returns `GetRouteResponseResponse`. Its modeled errors
//! are `NotFoundException`, `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::ParameterConstraints;

/// How `GetRouteResponse` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetRouteResponse")
    .http("GET", "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}");

/// The route response to read.
///
/// Input of [`Client::get_route_response`](crate::Client::get_route_response).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRouteResponseRequest {
    /// The API that the route belongs to.
    pub api_id: String,
    /// The route that the route response belongs to.
    pub route_id: String,
    /// The route response, by the identifier that the service gave it.
    pub route_response_id: String,
}

members! { GetRouteResponseRequest, "com.amazonaws.apigatewayv2#GetRouteResponseRequest";
    0 api_id "ApiId" label required;
    1 route_id "RouteId" label required;
    2 route_response_id "RouteResponseId" label required;
}

impl GetRouteResponseRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        route_id: impl Into<String>,
        route_response_id: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            route_id: route_id.into(),
            route_response_id: route_response_id.into(),
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

/// The route response.
///
/// Output of [`Client::get_route_response`](crate::Client::get_route_response).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRouteResponseResponse {
    /// The expression whose value chooses among `ResponseModels`.
    pub model_selection_expression: Option<String>,
    /// The models of the messages to the client, by the value of `ModelSelectionExpression`.
    pub response_models: Option<BTreeMap<String, String>>,
    /// The parameters of the message to the client, each with whether it is required.
    pub response_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    /// The route response, by the identifier that the service gave it.
    pub route_response_id: Option<String>,
    /// Which replies the route response is for. Only `$default` is allowed.
    pub route_response_key: Option<String>,
}

members! { GetRouteResponseResponse, "com.amazonaws.apigatewayv2#GetRouteResponseResponse";
    0 model_selection_expression "ModelSelectionExpression" json("modelSelectionExpression");
    1 response_models "ResponseModels" json("responseModels");
    2 response_parameters "ResponseParameters" json("responseParameters");
    3 route_response_id "RouteResponseId" json("routeResponseId");
    4 route_response_key "RouteResponseKey" json("routeResponseKey");
}

impl GetRouteResponseResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`model_selection_expression`](Self::model_selection_expression).
    #[inline]
    pub fn with_model_selection_expression(mut self, value: impl Into<String>) -> Self {
        self.model_selection_expression = Some(value.into());
        self
    }

    /// Sets [`response_models`](Self::response_models).
    #[inline]
    pub fn with_response_models(mut self, value: BTreeMap<String, String>) -> Self {
        self.response_models = Some(value);
        self
    }

    /// Sets [`response_parameters`](Self::response_parameters).
    #[inline]
    pub fn with_response_parameters(
        mut self,
        value: BTreeMap<String, ParameterConstraints>,
    ) -> Self {
        self.response_parameters = Some(value);
        self
    }

    /// Sets [`route_response_id`](Self::route_response_id).
    #[inline]
    pub fn with_route_response_id(mut self, value: impl Into<String>) -> Self {
        self.route_response_id = Some(value.into());
        self
    }

    /// Sets [`route_response_key`](Self::route_response_key).
    #[inline]
    pub fn with_route_response_key(mut self, value: impl Into<String>) -> Self {
        self.route_response_key = Some(value.into());
        self
    }
}
