// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `TagResource`: `POST /v2/tags/{ResourceArn}`
//!
//! Takes `TagResourceRequest` and returns `TagResourceResponse`. Its modeled errors are
//! `BadRequestException`, `ConflictException`, `NotFoundException`, `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `TagResource` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("TagResource")
    .http("POST", "/v2/tags/{ResourceArn}");

/// The resource, and the tags to add to it.
///
/// Input of [`Client::tag_resource`](crate::Client::tag_resource).
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourceRequest {
    /// The ARN of the resource.
    pub resource_arn: String,
    /// The tags to add.
    pub tags: Option<BTreeMap<String, String>>,
}

members! { TagResourceRequest, "com.amazonaws.apigatewayv2#TagResourceRequest";
    0 resource_arn "ResourceArn" label required;
    1 tags "Tags" json("tags");
}

impl TagResourceRequest {
    /// With the required members.
    #[inline]
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            ..Self::default()
        }
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn with_tags(mut self, value: BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
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

/// Empty: the tags are set.
///
/// Output of [`Client::tag_resource`](crate::Client::tag_resource).
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourceResponse {}

members! { TagResourceResponse, "com.amazonaws.apigatewayv2#TagResourceResponse";
}

impl TagResourceResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
