// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteRouteResponse`: `DELETE /v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}`
//!
//! Takes `DeleteRouteResponseRequest` and returns `DeleteRouteResponseOutput`. Its modeled
//! errors are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteRouteResponse` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteRouteResponse")
    .http(
        "DELETE",
        "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}",
    );

/// The route response to delete.
///
/// Input of [`Client::delete_route_response`](crate::Client::delete_route_response).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteResponseRequest {
    /// The API that the route belongs to.
    pub api_id: String,
    /// The route that the route response belongs to.
    pub route_id: String,
    /// The route response, by the identifier that the service gave it.
    pub route_response_id: String,
}

members! { DeleteRouteResponseRequest, "com.amazonaws.apigatewayv2#DeleteRouteResponseRequest";
    0 api_id "ApiId" label required;
    1 route_id "RouteId" label required;
    2 route_response_id "RouteResponseId" label required;
}

impl DeleteRouteResponseRequest {
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

/// Output of [`Client::delete_route_response`](crate::Client::delete_route_response).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteResponseOutput {}

members! { DeleteRouteResponseOutput, "com.amazonaws.apigatewayv2#DeleteRouteResponseOutput";
}

impl DeleteRouteResponseOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
