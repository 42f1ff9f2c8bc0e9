// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetApiMapping`: `GET /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}`
//!
//! Takes `GetApiMappingRequest` and returns `GetApiMappingResponse`. Its modeled errors are
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `GetApiMapping` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetApiMapping")
    .http("GET", "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}");

/// The API mapping to read.
///
/// Input of [`Client::get_api_mapping`](crate::Client::get_api_mapping).
#[derive(Default)]
#[non_exhaustive]
pub struct GetApiMappingRequest {
    /// The API mapping, by the identifier that the service gave it.
    pub api_mapping_id: String,
    /// The custom domain name that the mapping belongs to.
    pub domain_name: String,
}

members! { GetApiMappingRequest, "com.amazonaws.apigatewayv2#GetApiMappingRequest";
    0 api_mapping_id "ApiMappingId" label required;
    1 domain_name "DomainName" label required;
}

impl GetApiMappingRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_mapping_id: impl Into<String>,
        domain_name: impl Into<String>,
    ) -> Self {
        Self {
            api_mapping_id: api_mapping_id.into(),
            domain_name: domain_name.into(),
        }
    }

    /// Checks every constraint that the model states, at any depth.
    ///
    /// # Errors
    ///
    /// All violations at once, each with the path of the member.
    #[inline]
    pub fn validate(&self) -> Result<(), InvalidInput> {
        validate(self)
    }
}

/// The API mapping.
///
/// Output of [`Client::get_api_mapping`](crate::Client::get_api_mapping).
#[derive(Default)]
#[non_exhaustive]
pub struct GetApiMappingResponse {
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

members! { GetApiMappingResponse, "com.amazonaws.apigatewayv2#GetApiMappingResponse";
    0 api_id "ApiId" json("apiId");
    1 api_mapping_id "ApiMappingId" json("apiMappingId");
    2 api_mapping_key "ApiMappingKey" json("apiMappingKey");
    3 stage "Stage" json("stage");
}

impl GetApiMappingResponse {
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
