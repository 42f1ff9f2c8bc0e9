// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::{RoutingRuleMatchBasePaths, RoutingRuleMatchHeaders};

/// A condition of a routing rule, about either the base path or the headers of a request.
#[derive(Default)]
#[non_exhaustive]
pub struct RoutingRuleCondition {
    /// The base path of the request.
    pub match_base_paths: Option<RoutingRuleMatchBasePaths>,
    /// The headers of the request.
    pub match_headers: Option<RoutingRuleMatchHeaders>,
}

members! { RoutingRuleCondition, "com.amazonaws.apigatewayv2#RoutingRuleCondition";
    0 match_base_paths "MatchBasePaths" json("matchBasePaths");
    1 match_headers "MatchHeaders" json("matchHeaders");
}

impl RoutingRuleCondition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`match_base_paths`](Self::match_base_paths).
    #[inline]
    pub fn with_match_base_paths(mut self, value: RoutingRuleMatchBasePaths) -> Self {
        self.match_base_paths = Some(value);
        self
    }

    /// Sets [`match_headers`](Self::match_headers).
    #[inline]
    pub fn with_match_headers(mut self, value: RoutingRuleMatchHeaders) -> Self {
        self.match_headers = Some(value);
        self
    }
}
