// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::RoutingRuleMatchHeaderValue;

/// Is met by a request with at least one of the headers listed.
#[derive(Default)]
#[non_exhaustive]
pub struct RoutingRuleMatchHeaders {
    /// The headers, one of which must match.
    pub any_of: Option<Vec<RoutingRuleMatchHeaderValue>>,
}

members! { RoutingRuleMatchHeaders, "com.amazonaws.apigatewayv2#RoutingRuleMatchHeaders";
    0 any_of "AnyOf" json("anyOf") required;
}

impl RoutingRuleMatchHeaders {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`any_of`](Self::any_of).
    #[inline]
    pub fn with_any_of(mut self, value: Vec<RoutingRuleMatchHeaderValue>) -> Self {
        self.any_of = Some(value);
        self
    }
}
