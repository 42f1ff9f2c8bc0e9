// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Has no members: that it is present is what counts.
#[derive(Default)]
#[non_exhaustive]
pub struct None {}

members! { None, "com.amazonaws.apigatewayv2#None";
}

impl None {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
