// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::RoutingRuleActionInvokeApi;

/// What happens to a request that a routing rule matches.
#[derive(Default)]
#[non_exhaustive]
pub struct RoutingRuleAction {
    /// Invoke the stage of an API.
    pub invoke_api: Option<RoutingRuleActionInvokeApi>,
}

members! { RoutingRuleAction, "com.amazonaws.apigatewayv2#RoutingRuleAction";
    0 invoke_api "InvokeApi" json("invokeApi") required;
}

impl RoutingRuleAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoke_api`](Self::invoke_api).
    #[inline]
    pub fn with_invoke_api(mut self, value: RoutingRuleActionInvokeApi) -> Self {
        self.invoke_api = Some(value);
        self
    }
}
