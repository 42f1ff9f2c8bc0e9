// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::PortalTheme;

/// What readers see of a portal on every page.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalContent {
    /// What the portal offers, for readers.
    pub description: Option<String>,
    /// What readers see as the title of the portal, 3 to 255 characters.
    pub display_name: Option<String>,
    /// Colors and logo.
    pub theme: Option<PortalTheme>,
}

members! { PortalContent, "com.amazonaws.apigatewayv2#PortalContent";
    0 description "Description" json("description") [constraints length(0, 1024)];
    1 display_name "DisplayName" json("displayName") required [constraints length(3, 255)];
    2 theme "Theme" json("theme") required;
}

impl PortalContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[inline]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`theme`](Self::theme).
    #[inline]
    pub fn with_theme(mut self, value: PortalTheme) -> Self {
        self.theme = Some(value);
        self
    }
}
