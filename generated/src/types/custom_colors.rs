// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The colors of a portal, each as a CSS color value.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomColors {
    /// The color of links, buttons and what else stands out.
    pub accent_color: Option<String>,
    /// The color behind the content.
    pub background_color: Option<String>,
    /// The color of errors in what readers have entered.
    pub error_validation_color: Option<String>,
    /// The color of the header.
    pub header_color: Option<String>,
    /// The color of the navigation.
    pub navigation_color: Option<String>,
    /// The color of text.
    pub text_color: Option<String>,
}

members! { CustomColors, "com.amazonaws.apigatewayv2#CustomColors";
    0 accent_color "AccentColor" json("accentColor") required [constraints length(1, 16)];
    1 background_color "BackgroundColor" json("backgroundColor") required [constraints length(1, 16)];
    2 error_validation_color "ErrorValidationColor" json("errorValidationColor") required [constraints length(1, 16)];
    3 header_color "HeaderColor" json("headerColor") required [constraints length(1, 16)];
    4 navigation_color "NavigationColor" json("navigationColor") required [constraints length(1, 16)];
    5 text_color "TextColor" json("textColor") required [constraints length(1, 16)];
}

impl CustomColors {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`accent_color`](Self::accent_color).
    #[inline]
    pub fn with_accent_color(mut self, value: impl Into<String>) -> Self {
        self.accent_color = Some(value.into());
        self
    }

    /// Sets [`background_color`](Self::background_color).
    #[inline]
    pub fn with_background_color(mut self, value: impl Into<String>) -> Self {
        self.background_color = Some(value.into());
        self
    }

    /// Sets [`error_validation_color`](Self::error_validation_color).
    #[inline]
    pub fn with_error_validation_color(mut self, value: impl Into<String>) -> Self {
        self.error_validation_color = Some(value.into());
        self
    }

    /// Sets [`header_color`](Self::header_color).
    #[inline]
    pub fn with_header_color(mut self, value: impl Into<String>) -> Self {
        self.header_color = Some(value.into());
        self
    }

    /// Sets [`navigation_color`](Self::navigation_color).
    #[inline]
    pub fn with_navigation_color(mut self, value: impl Into<String>) -> Self {
        self.navigation_color = Some(value.into());
        self
    }

    /// Sets [`text_color`](Self::text_color).
    #[inline]
    pub fn with_text_color(mut self, value: impl Into<String>) -> Self {
        self.text_color = Some(value.into());
        self
    }
}
