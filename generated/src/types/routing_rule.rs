// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::{RoutingRuleAction, RoutingRuleCondition};

/// Sends the requests to a custom domain name that meet its conditions to a stage of an API.
/// Rules are tried from the lowest priority number to the highest, and the first that matches
/// decides.
#[derive(Default)]
#[non_exhaustive]
pub struct RoutingRule {
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

members! { RoutingRule, "com.amazonaws.apigatewayv2#RoutingRule";
    0 actions "Actions" json("actions");
    1 conditions "Conditions" json("conditions");
    2 priority "Priority" json("priority") [constraints range(1, 1000000)];
    3 routing_rule_arn "RoutingRuleArn" json("routingRuleArn");
    4 routing_rule_id "RoutingRuleId" json("routingRuleId");
}

impl RoutingRule {
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
