// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::Timestamp;
use tinsmith_runtime::codegen::members;

use crate::types::CustomColors;

/// The look of a portal.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalTheme {
    /// The colors.
    pub custom_colors: Option<CustomColors>,
    /// The moment at which the present logo was taken over from its source. The service sets it.
    pub logo_last_uploaded: Option<Timestamp>,
}

members! { PortalTheme, "com.amazonaws.apigatewayv2#PortalTheme";
    0 custom_colors "CustomColors" json("customColors") required;
    1 logo_last_uploaded "LogoLastUploaded" json("logoLastUploaded") date_time;
}

impl PortalTheme {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`custom_colors`](Self::custom_colors).
    #[inline]
    pub fn with_custom_colors(mut self, value: CustomColors) -> Self {
        self.custom_colors = Some(value);
        self
    }

    /// Sets [`logo_last_uploaded`](Self::logo_last_uploaded).
    #[inline]
    pub fn with_logo_last_uploaded(mut self, value: Timestamp) -> Self {
        self.logo_last_uploaded = Some(value);
        self
    }
}
