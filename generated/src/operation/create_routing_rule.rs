// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `CreateRoutingRule`: `POST /v2/domainnames/{DomainName}/routingrules`
//!
//! Takes `CreateRoutingRuleRequest` and returns `CreateRoutingRuleResponse`. Its modeled errors
//! are `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::{RoutingRuleAction, RoutingRuleCondition};

/// How `CreateRoutingRule` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("CreateRoutingRule")
    .http("POST", "/v2/domainnames/{DomainName}/routingrules");

/// The rule to add: conditions, action and priority.
///
/// Input of [`Client::create_routing_rule`](crate::Client::create_routing_rule).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRoutingRuleRequest {
    /// What to do with a request that meets the conditions. There is one kind: to invoke the stage
    /// of an API.
    pub actions: Vec<RoutingRuleAction>,
    /// What a request must meet, all of it. At most two conditions about headers and one about base
    /// paths; an empty list matches every request.
    pub conditions: Vec<RoutingRuleCondition>,
    /// The custom domain name that the routing rule belongs to.
    pub domain_name: String,
    /// The identifier of the domain name, which is needed where the name alone does not tell which
    /// one is meant: private custom domain names.
    pub domain_name_id: Option<String>,
    /// The place of the rule among those of the domain name. The lowest number is tried first, and
    /// no two rules share one.
    pub priority: i32,
}

members! { CreateRoutingRuleRequest, "com.amazonaws.apigatewayv2#CreateRoutingRuleRequest";
    0 actions "Actions" json("actions") required;
    1 conditions "Conditions" json("conditions") required;
    2 domain_name "DomainName" label required;
    3 domain_name_id "DomainNameId" query("domainNameId");
    4 priority "Priority" json("priority") required [constraints range(1, 1000000)];
}

impl CreateRoutingRuleRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        actions: Vec<RoutingRuleAction>,
        conditions: Vec<RoutingRuleCondition>,
        domain_name: impl Into<String>,
        priority: i32,
    ) -> Self {
        Self {
            actions,
            conditions,
            domain_name: domain_name.into(),
            priority,
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

/// The rule that was added, with its identifier.
///
/// Output of [`Client::create_routing_rule`](crate::Client::create_routing_rule).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRoutingRuleResponse {
    /// What to do with a request that meets the conditions. There is one kind: to invoke the stage
    /// of an API.
    pub actions: Option<Vec<RoutingRuleAction>>,
    /// What a request must meet, all of it. At most two conditions about headers and one about base
    /// paths; an empty list matches every request.
    pub conditions: Option<Vec<RoutingRuleCondition>>,
    /// The place of the rule among those of the domain name. The lowest number is tried first, and
    /// no two rules share one.
    pub priority: Option<i32>,
    /// The ARN under which policies know the routing rule.
    pub routing_rule_arn: Option<String>,
    /// The routing rule, by the identifier that the service gave it.
    pub routing_rule_id: Option<String>,
}

members! { CreateRoutingRuleResponse, "com.amazonaws.apigatewayv2#CreateRoutingRuleResponse";
    0 actions "Actions" json("actions");
    1 conditions "Conditions" json("conditions");
    2 priority "Priority" json("priority") [constraints range(1, 1000000)];
    3 routing_rule_arn "RoutingRuleArn" json("routingRuleArn");
    4 routing_rule_id "RoutingRuleId" json("routingRuleId");
}

impl CreateRoutingRuleResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actions`](Self::actions).
    #[inline]
    pub fn with_actions(mut self, value: Vec<RoutingRuleAction>) -> Self {
        self.actions = Some(value);
        self
    }

    /// Sets [`conditions`](Self::conditions).
    #[inline]
    pub fn with_conditions(mut self, value: Vec<RoutingRuleCondition>) -> Self {
        self.conditions = Some(value);
        self
    }

    /// Sets [`priority`](Self::priority).
    #[inline]
    pub fn with_priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets [`routing_rule_arn`](Self::routing_rule_arn).
    #[inline]
    pub fn with_routing_rule_arn(mut self, value: impl Into<String>) -> Self {
        self.routing_rule_arn = Some(value.into());
        self
    }

    /// Sets [`routing_rule_id`](Self::routing_rule_id).
    #[inline]
    pub fn with_routing_rule_id(mut self, value: impl Into<String>) -> Self {
        self.routing_rule_id = Some(value.into());
        self
    }
}
