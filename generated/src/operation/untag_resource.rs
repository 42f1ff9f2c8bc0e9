// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UntagResource`: `DELETE /v2/tags/{ResourceArn}`
//!
//! Takes `UntagResourceRequest` and returns `UntagResourceOutput`. Its modeled errors are
//! `BadRequestException`, `ConflictException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `UntagResource` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UntagResource")
    .http("DELETE", "/v2/tags/{ResourceArn}");

/// The resource, and the keys of the tags to remove.
///
/// Input of [`Client::untag_resource`](crate::Client::untag_resource).
#[derive(Default)]
#[non_exhaustive]
pub struct UntagResourceRequest {
    /// The ARN of the resource.
    pub resource_arn: String,
    /// The keys of the tags to remove.
    pub tag_keys: Vec<String>,
}

members! { UntagResourceRequest, "com.amazonaws.apigatewayv2#UntagResourceRequest";
    0 resource_arn "ResourceArn" label required;
    1 tag_keys "TagKeys" query("tagKeys") required;
}

impl UntagResourceRequest {
    /// With the required members.
    #[inline]
    pub fn new(resource_arn: impl Into<String>, tag_keys: Vec<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            tag_keys,
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

/// Output of [`Client::untag_resource`](crate::Client::untag_resource).
#[derive(Default)]
#[non_exhaustive]
pub struct UntagResourceOutput {}

members! { UntagResourceOutput, "com.amazonaws.apigatewayv2#UntagResourceOutput";
}

impl UntagResourceOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
