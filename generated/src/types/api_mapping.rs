// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The link from a path of a custom domain name to a stage of an API.
#[derive(Default)]
#[non_exhaustive]
pub struct ApiMapping {
    /// The API that requests reach.
    pub api_id: Option<String>,
    /// The API mapping, by the identifier that the service gave it.
    pub api_mapping_id: Option<String>,
    /// The path of the domain name that leads to the stage, such as `orders` or `v1/orders`. Empty
    /// for the root.
    pub api_mapping_key: Option<String>,
    /// The name of the API's stage that requests reach.
    pub stage: Option<String>,
}

members! { ApiMapping, "com.amazonaws.apigatewayv2#ApiMapping";
    0 api_id "ApiId" json("apiId") required;
    1 api_mapping_id "ApiMappingId" json("apiMappingId");
    2 api_mapping_key "ApiMappingKey" json("apiMappingKey");
    3 stage "Stage" json("stage") required;
}

impl ApiMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_id`](Self::api_id).
    #[inline]
    pub fn with_api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }

    /// Sets [`api_mapping_id`](Self::api_mapping_id).
    #[inline]
    pub fn with_api_mapping_id(mut self, value: impl Into<String>) -> Self {
        self.api_mapping_id = Some(value.into());
        self
    }

    /// Sets [`api_mapping_key`](Self::api_mapping_key).
    #[inline]
    pub fn with_api_mapping_key(mut self, value: impl Into<String>) -> Self {
        self.api_mapping_key = Some(value.into());
        self
    }

    /// Sets [`stage`](Self::stage).
    #[inline]
    pub fn with_stage(mut self, value: impl Into<String>) -> Self {
        self.stage = Some(value.into());
        self
    }
}
