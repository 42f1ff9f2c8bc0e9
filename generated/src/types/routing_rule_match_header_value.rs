// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// A header and the pattern that its value must fit.
#[derive(Default)]
#[non_exhaustive]
pub struct RoutingRuleMatchHeaderValue {
    /// The name of the header.
    pub header: Option<String>,
    /// The pattern that the header's value must fit, in which `*` stands for any characters.
    pub value_glob: Option<String>,
}

members! { RoutingRuleMatchHeaderValue, "com.amazonaws.apigatewayv2#RoutingRuleMatchHeaderValue";
    0 header "Header" json("header") required;
    1 value_glob "ValueGlob" json("valueGlob") required;
}

impl RoutingRuleMatchHeaderValue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`header`](Self::header).
    #[inline]
    pub fn with_header(mut self, value: impl Into<String>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// Sets [`value_glob`](Self::value_glob).
    #[inline]
    pub fn with_value_glob(mut self, value: impl Into<String>) -> Self {
        self.value_glob = Some(value.into());
        self
    }
}
