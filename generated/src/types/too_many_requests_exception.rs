// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The caller sends requests faster than the service admits, or would exceed a quota of the
/// account. Where the rate is the reason, sending it again after a pause helps.
#[derive(Default)]
#[non_exhaustive]
pub struct TooManyRequestsException {
    /// Which limit was exceeded, where the service tells.
    pub limit_type: Option<String>,
    /// Which limit was exceeded, in a sentence for people. Its wording may change.
    pub message: Option<String>,
}

members! { TooManyRequestsException, "com.amazonaws.apigatewayv2#TooManyRequestsException";
    0 limit_type "LimitType" json("limitType");
    1 message "Message" json("message");
}

impl TooManyRequestsException {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limit_type`](Self::limit_type).
    #[inline]
    pub fn with_limit_type(mut self, value: impl Into<String>) -> Self {
        self.limit_type = Some(value.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
