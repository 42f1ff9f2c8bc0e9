// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetRouteResponses`: `GET /v2/apis/{ApiId}/routes/{RouteId}/routeresponses`
//!
//! Takes `GetRouteResponsesRequest` and returns `GetRouteResponsesResponse`. Its modeled errors
//! are `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::RouteResponse;

/// How `GetRouteResponses` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetRouteResponses")
    .http("GET", "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses");

/// The route, and which page of its list to return.
///
/// Input of [`Client::get_route_responses`](crate::Client::get_route_responses).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRouteResponsesRequest {
    /// The API that the route belongs to.
    pub api_id: String,
    /// How many items the page may have at most, as a number in decimal digits. The service chooses
    /// if it is not set, and may return fewer.
    pub max_results: Option<String>,
    /// Where the page starts: the `NextToken` of the page before. Not set for the first page.
    pub next_token: Option<String>,
    /// The route that the route response belongs to.
    pub route_id: String,
}

members! { GetRouteResponsesRequest, "com.amazonaws.apigatewayv2#GetRouteResponsesRequest";
    0 api_id "ApiId" label required;
    1 max_results "MaxResults" query("maxResults");
    2 next_token "NextToken" query("nextToken");
    3 route_id "RouteId" label required;
}

impl GetRouteResponsesRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, route_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            route_id: route_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`max_results`](Self::max_results).
    #[inline]
    pub fn with_max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets [`next_token`](Self::next_token).
    #[inline]
    pub fn with_next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
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

/// One page of the route responses.
///
/// Output of [`Client::get_route_responses`](crate::Client::get_route_responses).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRouteResponsesResponse {
    /// The items of the page, in an order that the service chooses.
    pub items: Option<Vec<RouteResponse>>,
    /// Where the next page starts, to be sent with the next request. Not set on the last page.
    pub next_token: Option<String>,
}

members! { GetRouteResponsesResponse, "com.amazonaws.apigatewayv2#GetRouteResponsesResponse";
    0 items "Items" json("items");
    1 next_token "NextToken" json("nextToken");
}

impl GetRouteResponsesResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](Self::items).
    #[inline]
    pub fn with_items(mut self, value: Vec<RouteResponse>) -> Self {
        self.items = Some(value);
        self
    }

    /// Sets [`next_token`](Self::next_token).
    #[inline]
    pub fn with_next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}
