// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// What a WebSocket API demands of a request parameter.
#[derive(Default)]
#[non_exhaustive]
pub struct ParameterConstraints {
    /// Whether a request must have the parameter.
    pub required: Option<bool>,
}

members! { ParameterConstraints, "com.amazonaws.apigatewayv2#ParameterConstraints";
    0 required "Required" json("required");
}

impl ParameterConstraints {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`required`](Self::required).
    #[inline]
    pub fn with_required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
}
