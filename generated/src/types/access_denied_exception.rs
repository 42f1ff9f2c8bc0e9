// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The caller's policies do not allow the request.
#[derive(Default)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// What was not allowed, in a sentence for people. Its wording may change.
    pub message: Option<String>,
}

members! { AccessDeniedException, "com.amazonaws.apigatewayv2#AccessDeniedException";
    0 message "Message" json("message");
}

impl AccessDeniedException {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
