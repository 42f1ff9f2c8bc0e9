// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Title and text of a page of free text.
#[derive(Default)]
#[non_exhaustive]
pub struct DisplayContent {
    /// The text of the page, at most 32,768 characters.
    pub body: Option<String>,
    /// The title of the page.
    pub title: Option<String>,
}

members! { DisplayContent, "com.amazonaws.apigatewayv2#DisplayContent";
    0 body "Body" json("body") required [constraints length(1, 32768)];
    1 title "Title" json("title") required [constraints length(1, 255)];
}

impl DisplayContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn with_body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
