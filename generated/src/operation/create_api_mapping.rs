// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `CreateApiMapping`: `POST /v2/domainnames/{DomainName}/apimappings`
//!
//! Takes `CreateApiMappingRequest` and returns `CreateApiMappingResponse`. Its modeled errors
//! are `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `CreateApiMapping` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("CreateApiMapping")
    .http("POST", "/v2/domainnames/{DomainName}/apimappings");

/// The mapping to create: domain name, API, stage and, unless it is for the root, the path.
///
/// Input of [`Client::create_api_mapping`](crate::Client::create_api_mapping).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateApiMappingRequest {
    /// The API that requests reach.
    pub api_id: String,
    /// The path of the domain name that leads to the stage, such as `orders` or `v1/orders`. Empty
    /// for the root.
    pub api_mapping_key: Option<String>,
    /// The custom domain name that the mapping belongs to.
    pub domain_name: String,
    /// The name of the API's stage that requests reach.
    pub stage: String,
}

members! { CreateApiMappingRequest, "com.amazonaws.apigatewayv2#CreateApiMappingRequest";
    0 api_id "ApiId" json("apiId") required;
    1 api_mapping_key "ApiMappingKey" json("apiMappingKey");
    2 domain_name "DomainName" label required;
    3 stage "Stage" json("stage") required;
}

impl CreateApiMappingRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        domain_name: impl Into<String>,
        stage: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            domain_name: domain_name.into(),
            stage: stage.into(),
            ..Self::default()
        }
    }

    /// Sets [`api_mapping_key`](Self::api_mapping_key).
    #[inline]
    pub fn with_api_mapping_key(mut self, value: impl Into<String>) -> Self {
        self.api_mapping_key = Some(value.into());
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

/// The mapping that was created, with its identifier.
///
/// Output of [`Client::create_api_mapping`](crate::Client::create_api_mapping).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateApiMappingResponse {
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

members! { CreateApiMappingResponse, "com.amazonaws.apigatewayv2#CreateApiMappingResponse";
    0 api_id "ApiId" json("apiId");
    1 api_mapping_id "ApiMappingId" json("apiMappingId");
    2 api_mapping_key "ApiMappingKey" json("apiMappingKey");
    3 stage "Stage" json("stage");
}

impl CreateApiMappingResponse {
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
