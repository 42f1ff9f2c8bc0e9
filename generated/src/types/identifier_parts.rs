// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The stage, path and method that together name an endpoint of a REST API.
#[derive(Default)]
#[non_exhaustive]
pub struct IdentifierParts {
    /// The HTTP method, such as `GET`.
    pub method: Option<String>,
    /// The path, such as `/pets/{id}`.
    pub path: Option<String>,
    /// The identifier of the REST API.
    pub rest_api_id: Option<String>,
    /// The name of the REST API's stage.
    pub stage: Option<String>,
}

members! { IdentifierParts, "com.amazonaws.apigatewayv2#IdentifierParts";
    0 method "Method" json("method") required [constraints length(1, 20)];
    1 path "Path" json("path") required [constraints length(1, 4096)];
    2 rest_api_id "RestApiId" json("restApiId") required [constraints length(1, 50)];
    3 stage "Stage" json("stage") required [constraints length(1, 128)];
}

impl IdentifierParts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`method`](Self::method).
    #[inline]
    pub fn with_method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }

    /// Sets [`path`](Self::path).
    #[inline]
    pub fn with_path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }

    /// Sets [`rest_api_id`](Self::rest_api_id).
    #[inline]
    pub fn with_rest_api_id(mut self, value: impl Into<String>) -> Self {
        self.rest_api_id = Some(value.into());
        self
    }

    /// Sets [`stage`](Self::stage).
    #[inline]
    pub fn with_stage(mut self, value: impl Into<String>) -> Self {
        self.stage = Some(value.into());
        self
    }
}
