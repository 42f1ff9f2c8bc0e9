// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `ListRoutingRules`: `GET /v2/domainnames/{DomainName}/routingrules`
//!
//! Takes `ListRoutingRulesRequest` and returns `ListRoutingRulesResponse`. Its modeled errors
//! are `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::RoutingRule;

/// How `ListRoutingRules` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("ListRoutingRules")
    .http("GET", "/v2/domainnames/{DomainName}/routingrules");

/// The domain name, and which page of its list to return.
///
/// Input of [`Client::list_routing_rules`](crate::Client::list_routing_rules).
#[derive(Default)]
#[non_exhaustive]
pub struct ListRoutingRulesRequest {
    /// The custom domain name that the routing rule belongs to.
    pub domain_name: String,
    /// The identifier of the domain name, which is needed where the name alone does not tell which
    /// one is meant: private custom domain names.
    pub domain_name_id: Option<String>,
    /// How many routing rules the page may have at most, from 1 to 100. The service chooses if it
    /// is not set.
    pub max_results: Option<i32>,
    /// Where the page starts: the `NextToken` of the page before. Not set for the first page.
    pub next_token: Option<String>,
}

members! { ListRoutingRulesRequest, "com.amazonaws.apigatewayv2#ListRoutingRulesRequest";
    0 domain_name "DomainName" label required;
    1 domain_name_id "DomainNameId" query("domainNameId");
    2 max_results "MaxResults" query("maxResults") [constraints range(1, 100)];
    3 next_token "NextToken" query("nextToken");
}

impl ListRoutingRulesRequest {
    /// With the required members.
    #[inline]
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`domain_name_id`](Self::domain_name_id).
    #[inline]
    pub fn with_domain_name_id(mut self, value: impl Into<String>) -> Self {
        self.domain_name_id = Some(value.into());
        self
    }

    /// Sets [`max_results`](Self::max_results).
    #[inline]
    pub fn with_max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
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

/// One page of the routing rules.
///
/// Output of [`Client::list_routing_rules`](crate::Client::list_routing_rules).
#[derive(Default)]
#[non_exhaustive]
pub struct ListRoutingRulesResponse {
    /// Where the next page starts, to be sent with the next request. Not set on the last page.
    pub next_token: Option<String>,
    /// The page of the list: routing rules in an order that the service chooses.
    pub routing_rules: Option<Vec<RoutingRule>>,
}

members! { ListRoutingRulesResponse, "com.amazonaws.apigatewayv2#ListRoutingRulesResponse";
    0 next_token "NextToken" json("nextToken");
    1 routing_rules "RoutingRules" json("routingRules");
}

impl ListRoutingRulesResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next_token`](Self::next_token).
    #[inline]
    pub fn with_next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets [`routing_rules`](Self::routing_rules).
    #[inline]
    pub fn with_routing_rules(mut self, value: Vec<RoutingRule>) -> Self {
        self.routing_rules = Some(value);
        self
    }
}
