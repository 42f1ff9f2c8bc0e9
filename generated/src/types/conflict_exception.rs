// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The request contradicts the present state: something of that name exists already, or the
/// resource is being changed or in use.
#[derive(Default)]
#[non_exhaustive]
pub struct ConflictException {
    /// What the request conflicts with, in a sentence for people. Its wording may change.
    pub message: Option<String>,
}

members! { ConflictException, "com.amazonaws.apigatewayv2#ConflictException";
    0 message "Message" json("message");
}

impl ConflictException {
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
