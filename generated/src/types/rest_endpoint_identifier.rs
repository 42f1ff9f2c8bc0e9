// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::IdentifierParts;

/// Names an endpoint of a REST API.
#[derive(Default)]
#[non_exhaustive]
pub struct RestEndpointIdentifier {
    /// The endpoint, by REST API, stage, path and method.
    pub identifier_parts: Option<IdentifierParts>,
}

members! { RestEndpointIdentifier, "com.amazonaws.apigatewayv2#RestEndpointIdentifier";
    0 identifier_parts "IdentifierParts" json("identifierParts");
}

impl RestEndpointIdentifier {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`identifier_parts`](Self::identifier_parts).
    #[inline]
    pub fn with_identifier_parts(mut self, value: IdentifierParts) -> Self {
        self.identifier_parts = Some(value);
        self
    }
}
