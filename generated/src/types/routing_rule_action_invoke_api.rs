// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The stage of an API that a routing rule sends requests to.
#[derive(Default)]
#[non_exhaustive]
pub struct RoutingRuleActionInvokeApi {
    /// The API to invoke.
    pub api_id: Option<String>,
    /// The name of the API's stage.
    pub stage: Option<String>,
    /// Whether the base path that has matched is taken off before the request is passed on.
    pub strip_base_path: Option<bool>,
}

members! { RoutingRuleActionInvokeApi, "com.amazonaws.apigatewayv2#RoutingRuleActionInvokeApi";
    0 api_id "ApiId" json("apiId") required;
    1 stage "Stage" json("stage") required;
    2 strip_base_path "StripBasePath" json("stripBasePath");
}

impl RoutingRuleActionInvokeApi {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_id`](Self::api_id).
    #[inline]
    pub fn with_api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }

    /// Sets [`stage`](Self::stage).
    #[inline]
    pub fn with_stage(mut self, value: impl Into<String>) -> Self {
        self.stage = Some(value.into());
        self
    }

    /// Sets [`strip_base_path`](Self::strip_base_path).
    #[inline]
    pub fn with_strip_base_path(mut self, value: bool) -> Self {
        self.strip_base_path = Some(value);
        self
    }
}
