// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteRoutingRule`: `DELETE /v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}`
//!
//! Takes `DeleteRoutingRuleRequest` and returns `DeleteRoutingRuleOutput`. Its modeled errors
//! are `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteRoutingRule` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteRoutingRule")
    .http("DELETE", "/v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}")
    .idempotent();

/// The routing rule to delete.
///
/// Input of [`Client::delete_routing_rule`](crate::Client::delete_routing_rule).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRoutingRuleRequest {
    /// The custom domain name that the routing rule belongs to.
    pub domain_name: String,
    /// The identifier of the domain name, which is needed where the name alone does not tell which
    /// one is meant: private custom domain names.
    pub domain_name_id: Option<String>,
    /// The routing rule, by the identifier that the service gave it.
    pub routing_rule_id: String,
}

members! { DeleteRoutingRuleRequest, "com.amazonaws.apigatewayv2#DeleteRoutingRuleRequest";
    0 domain_name "DomainName" label required;
    1 domain_name_id "DomainNameId" query("domainNameId");
    2 routing_rule_id "RoutingRuleId" label required;
}

impl DeleteRoutingRuleRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        domain_name: impl Into<String>,
        routing_rule_id: impl Into<String>,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            routing_rule_id: routing_rule_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`domain_name_id`](Self::domain_name_id).
    #[inline]
    pub fn with_domain_name_id(mut self, value: impl Into<String>) -> Self {
        self.domain_name_id = Some(value.into());
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

/// Output of [`Client::delete_routing_rule`](crate::Client::delete_routing_rule).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRoutingRuleOutput {}

members! { DeleteRoutingRuleOutput, "com.amazonaws.apigatewayv2#DeleteRoutingRuleOutput";
}

impl DeleteRoutingRuleOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
