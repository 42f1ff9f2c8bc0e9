// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The service refuses the request because a value in it is missing, malformed or does not fit
/// the others. Sending it again unchanged will fail again.
#[derive(Default)]
#[non_exhaustive]
pub struct BadRequestException {
    /// What is wrong with the request, in a sentence for people. Its wording may change.
    pub message: Option<String>,
}

members! { BadRequestException, "com.amazonaws.apigatewayv2#BadRequestException";
    0 message "Message" json("message");
}

impl BadRequestException {
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
