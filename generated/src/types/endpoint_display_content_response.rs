// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The texts of a page about a REST API method.
#[derive(Default)]
#[non_exhaustive]
pub struct EndpointDisplayContentResponse {
    /// The description.
    pub body: Option<String>,
    /// The endpoint, as readers see it.
    pub endpoint: Option<String>,
    /// The name of the operation, as readers see it.
    pub operation_name: Option<String>,
}

members! { EndpointDisplayContentResponse, "com.amazonaws.apigatewayv2#EndpointDisplayContentResponse";
    0 body "Body" json("body") [constraints length(1, 32768)];
    1 endpoint "Endpoint" json("endpoint") required [constraints length(1, 1024)];
    2 operation_name "OperationName" json("operationName") [constraints length(1, 255)];
}

impl EndpointDisplayContentResponse {
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
