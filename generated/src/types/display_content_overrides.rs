// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Texts for a page about a REST API method, in place of those from the API's documentation.
#[derive(Default)]
#[non_exhaustive]
pub struct DisplayContentOverrides {
    /// The description to show, at most 32,768 characters.
    pub body: Option<String>,
    /// The endpoint to show.
    pub endpoint: Option<String>,
    /// The name of the operation to show.
    pub operation_name: Option<String>,
}

members! { DisplayContentOverrides, "com.amazonaws.apigatewayv2#DisplayContentOverrides";
    0 body "Body" json("body") [constraints length(1, 32768)];
    1 endpoint "Endpoint" json("endpoint") [constraints length(1, 1024)];
    2 operation_name "OperationName" json("operationName") [constraints length(1, 255)];
}

impl DisplayContentOverrides {
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

    /// Sets [`endpoint`](Self::endpoint).
    #[inline]
    pub fn with_endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }

    /// Sets [`operation_name`](Self::operation_name).
    #[inline]
    pub fn with_operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }
}
