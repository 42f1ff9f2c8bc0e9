// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetTags`: `GET /v2/tags/{ResourceArn}`
//!
//! Takes `GetTagsRequest` and returns `GetTagsResponse`. Its modeled errors are
//! `BadRequestException`, `ConflictException`, `NotFoundException`, `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `GetTags` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetTags")
    .http("GET", "/v2/tags/{ResourceArn}");

/// The resource whose tags to read.
///
/// Input of [`Client::get_tags`](crate::Client::get_tags).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTagsRequest {
    /// The ARN of the resource.
    pub resource_arn: String,
}

members! { GetTagsRequest, "com.amazonaws.apigatewayv2#GetTagsRequest";
    0 resource_arn "ResourceArn" label required;
}

impl GetTagsRequest {
    /// With the required members.
    #[inline]
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
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

/// The tags of the resource.
///
/// Output of [`Client::get_tags`](crate::Client::get_tags).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTagsResponse {
    /// The tags of the resource.
    pub tags: Option<BTreeMap<String, String>>,
}

members! { GetTagsResponse, "com.amazonaws.apigatewayv2#GetTagsResponse";
    0 tags "Tags" json("tags");
}

impl GetTagsResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn with_tags(mut self, value: BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }
}
