// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `ListPortals`: `GET /v2/portals`
//!
//! Takes `ListPortalsRequest` and returns `ListPortalsResponse`. Its modeled errors are
//! `AccessDeniedException`, `BadRequestException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::PortalSummary;

/// How `ListPortals` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("ListPortals")
    .http("GET", "/v2/portals");

/// Which page of the list to return.
///
/// Input of [`Client::list_portals`](crate::Client::list_portals).
#[derive(Default)]
#[non_exhaustive]
pub struct ListPortalsRequest {
    /// How many items the page may have at most, as a number in decimal digits. The service chooses
    /// if it is not set, and may return fewer.
    pub max_results: Option<String>,
    /// Where the page starts: the `NextToken` of the page before. Not set for the first page.
    pub next_token: Option<String>,
}

members! { ListPortalsRequest, "com.amazonaws.apigatewayv2#ListPortalsRequest";
    0 max_results "MaxResults" query("maxResults");
    1 next_token "NextToken" query("nextToken");
}

impl ListPortalsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// One page of the portals.
///
/// Output of [`Client::list_portals`](crate::Client::list_portals).
#[derive(Default)]
#[non_exhaustive]
pub struct ListPortalsResponse {
    /// The items of the page, in an order that the service chooses.
    pub items: Option<Vec<PortalSummary>>,
    /// Where the next page starts, to be sent with the next request. Not set on the last page.
    pub next_token: Option<String>,
}

members! { ListPortalsResponse, "com.amazonaws.apigatewayv2#ListPortalsResponse";
    0 items "Items" json("items");
    1 next_token "NextToken" json("nextToken") [constraints length(1, 2048)];
}

impl ListPortalsResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](Self::items).
    #[inline]
    pub fn with_items(mut self, value: Vec<PortalSummary>) -> Self {
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
