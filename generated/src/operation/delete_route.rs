// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteRoute`: `DELETE /v2/apis/{ApiId}/routes/{RouteId}`
//!
//! Takes `DeleteRouteRequest` and returns `DeleteRouteOutput`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteRoute` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteRoute")
    .http("DELETE", "/v2/apis/{ApiId}/routes/{RouteId}");

/// The route to delete.
///
/// Input of [`Client::delete_route`](crate::Client::delete_route).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteRequest {
    /// The API that the route belongs to.
    pub api_id: String,
    /// The route, by the identifier that the service gave it.
    pub route_id: String,
}

members! { DeleteRouteRequest, "com.amazonaws.apigatewayv2#DeleteRouteRequest";
    0 api_id "ApiId" label required;
    1 route_id "RouteId" label required;
}

impl DeleteRouteRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, route_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
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

/// Output of [`Client::delete_route`](crate::Client::delete_route).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteOutput {}

members! { DeleteRouteOutput, "com.amazonaws.apigatewayv2#DeleteRouteOutput";
}

impl DeleteRouteOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
