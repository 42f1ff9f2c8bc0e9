// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Is met by a request whose base path is one of those listed.
#[derive(Default)]
#[non_exhaustive]
pub struct RoutingRuleMatchBasePaths {
    /// The base paths, one of which must match. Upper and lower case differ.
    pub any_of: Option<Vec<String>>,
}

members! { RoutingRuleMatchBasePaths, "com.amazonaws.apigatewayv2#RoutingRuleMatchBasePaths";
    0 any_of "AnyOf" json("anyOf") required;
}

impl RoutingRuleMatchBasePaths {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`any_of`](Self::any_of).
    #[inline]
    pub fn with_any_of(mut self, value: Vec<String>) -> Self {
        self.any_of = Some(value);
        self
    }
}
