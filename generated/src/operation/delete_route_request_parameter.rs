// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteRouteRequestParameter`: `DELETE /v2/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey}`
//!
//! Takes `DeleteRouteRequestParameterRequest` and returns `DeleteRouteRequestParameterOutput`.
//! Its modeled errors are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteRouteRequestParameter` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteRouteRequestParameter")
    .http(
        "DELETE",
        "/v2/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey}",
    );

/// The request parameter to delete and its route.
///
/// Input of
/// [`Client::delete_route_request_parameter`](crate::Client::delete_route_request_parameter).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteRequestParameterRequest {
    /// The API that the route belongs to.
    pub api_id: String,
    /// The request parameter, by its key in `RequestParameters`.
    pub request_parameter_key: String,
    /// The route, by the identifier that the service gave it.
    pub route_id: String,
}

members! { DeleteRouteRequestParameterRequest, "com.amazonaws.apigatewayv2#DeleteRouteRequestParameterRequest";
    0 api_id "ApiId" label required;
    1 request_parameter_key "RequestParameterKey" label required;
    2 route_id "RouteId" label required;
}

impl DeleteRouteRequestParameterRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        request_parameter_key: impl Into<String>,
        route_id: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            request_parameter_key: request_parameter_key.into(),
            route_id: route_id.into(),
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

/// Output of
/// [`Client::delete_route_request_parameter`](crate::Client::delete_route_request_parameter).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteRequestParameterOutput {}

members! { DeleteRouteRequestParameterOutput, "com.amazonaws.apigatewayv2#DeleteRouteRequestParameterOutput";
}

impl DeleteRouteRequestParameterOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
