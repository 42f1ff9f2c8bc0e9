// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UpdateApiMapping`: `PATCH /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}`
//!
//! Takes `UpdateApiMappingRequest` and returns `UpdateApiMappingResponse`. Its modeled errors
//! are `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `UpdateApiMapping` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UpdateApiMapping")
    .http("PATCH", "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}");

/// The API mapping to change, and the new values.
///
/// Input of [`Client::update_api_mapping`](crate::Client::update_api_mapping).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateApiMappingRequest {
    /// The API that requests reach.
    pub api_id: String,
    /// The API mapping, by the identifier that the service gave it.
    pub api_mapping_id: String,
    /// The path of the domain name that leads to the stage, such as `orders` or `v1/orders`. Empty
    /// for the root.
    pub api_mapping_key: Option<String>,
    /// The custom domain name that the mapping belongs to.
    pub domain_name: String,
    /// The name of the API's stage that requests reach.
    pub stage: Option<String>,
}

members! { UpdateApiMappingRequest, "com.amazonaws.apigatewayv2#UpdateApiMappingRequest";
    0 api_id "ApiId" json("apiId") required;
    1 api_mapping_id "ApiMappingId" label required;
    2 api_mapping_key "ApiMappingKey" json("apiMappingKey");
    3 domain_name "DomainName" label required;
    4 stage "Stage" json("stage");
}

impl UpdateApiMappingRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        api_mapping_id: impl Into<String>,
        domain_name: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            api_mapping_id: api_mapping_id.into(),
            domain_name: domain_name.into(),
            ..Self::default()
        }
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

/// The API mapping after the change.
///
/// Output of [`Client::update_api_mapping`](crate::Client::update_api_mapping).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateApiMappingResponse {
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

members! { UpdateApiMappingResponse, "com.amazonaws.apigatewayv2#UpdateApiMappingResponse";
    0 api_id "ApiId" json("apiId");
    1 api_mapping_id "ApiMappingId" json("apiMappingId");
    2 api_mapping_key "ApiMappingKey" json("apiMappingKey");
    3 stage "Stage" json("stage");
}

impl UpdateApiMappingResponse {
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
