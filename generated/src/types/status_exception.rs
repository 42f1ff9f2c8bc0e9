// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Why something that ran in the background failed.
#[derive(Default)]
#[non_exhaustive]
pub struct StatusException {
    /// The kind of failure.
    pub exception: Option<String>,
    /// What went wrong, in a sentence for people.
    pub message: Option<String>,
}

members! { StatusException, "com.amazonaws.apigatewayv2#StatusException";
    0 exception "Exception" json("exception") [constraints length(1, 256)];
    1 message "Message" json("message") [constraints length(1, 2048)];
}

impl StatusException {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`exception`](Self::exception).
    #[inline]
    pub fn with_exception(mut self, value: impl Into<String>) -> Self {
        self.exception = Some(value.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
