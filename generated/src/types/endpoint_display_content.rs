// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::{DisplayContentOverrides, None};

/// Where the texts of a page about a REST API method come from: exactly one of the members is
/// set.
#[derive(Default)]
#[non_exhaustive]
pub struct EndpointDisplayContent {
    /// Show the texts of the API's own documentation.
    pub none: Option<None>,
    /// Show these texts instead.
    pub overrides: Option<DisplayContentOverrides>,
}

members! { EndpointDisplayContent, "com.amazonaws.apigatewayv2#EndpointDisplayContent";
    0 none "None" json("none");
    1 overrides "Overrides" json("overrides");
}

impl EndpointDisplayContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`none`](Self::none).
    #[inline]
    pub fn with_none(mut self, value: None) -> Self {
        self.none = Some(value);
        self
    }

    /// Sets [`overrides`](Self::overrides).
    #[inline]
    pub fn with_overrides(mut self, value: DisplayContentOverrides) -> Self {
        self.overrides = Some(value);
        self
    }
}
