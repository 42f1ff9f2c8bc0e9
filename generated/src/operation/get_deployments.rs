// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetDeployments`: `GET /v2/apis/{ApiId}/deployments`
//!
//! Takes `GetDeploymentsRequest` and returns `GetDeploymentsResponse`. Its modeled errors are
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::Deployment;

/// How `GetDeployments` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetDeployments")
    .http("GET", "/v2/apis/{ApiId}/deployments");

/// The API, and which page of its list to return.
///
/// Input of [`Client::get_deployments`](crate::Client::get_deployments).
#[derive(Default)]
#[non_exhaustive]
pub struct GetDeploymentsRequest {
    /// The API that the deployment is made from.
    pub api_id: String,
    /// How many items the page may have at most, as a number in decimal digits. The service chooses
    /// if it is not set, and may return fewer.
    pub max_results: Option<String>,
    /// Where the page starts: the `NextToken` of the page before. Not set for the first page.
    pub next_token: Option<String>,
}

members! { GetDeploymentsRequest, "com.amazonaws.apigatewayv2#GetDeploymentsRequest";
    0 api_id "ApiId" label required;
    1 max_results "MaxResults" query("maxResults");
    2 next_token "NextToken" query("nextToken");
}

impl GetDeploymentsRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
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

/// One page of the deployments.
///
/// Output of [`Client::get_deployments`](crate::Client::get_deployments).
#[derive(Default)]
#[non_exhaustive]
pub struct GetDeploymentsResponse {
    /// The items of the page, in an order that the service chooses.
    pub items: Option<Vec<Deployment>>,
    /// Where the next page starts, to be sent with the next request. Not set on the last page.
    pub next_token: Option<String>,
}

members! { GetDeploymentsResponse, "com.amazonaws.apigatewayv2#GetDeploymentsResponse";
    0 items "Items" json("items");
    1 next_token "NextToken" json("nextToken");
}

impl GetDeploymentsResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](Self::items).
    #[inline]
    pub fn with_items(mut self, value: Vec<Deployment>) -> Self {
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
