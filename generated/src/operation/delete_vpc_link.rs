// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteVpcLink`: `DELETE /v2/vpclinks/{VpcLinkId}`
//!
//! Takes `DeleteVpcLinkRequest` and returns `DeleteVpcLinkResponse`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteVpcLink` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteVpcLink")
    .http("DELETE", "/v2/vpclinks/{VpcLinkId}");

/// The VPC link to delete.
///
/// Input of [`Client::delete_vpc_link`](crate::Client::delete_vpc_link).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpcLinkRequest {
    /// The identifier of the VPC link, which integrations use as `ConnectionId`.
    pub vpc_link_id: String,
}

members! { DeleteVpcLinkRequest, "com.amazonaws.apigatewayv2#DeleteVpcLinkRequest";
    0 vpc_link_id "VpcLinkId" label required;
}

impl DeleteVpcLinkRequest {
    /// With the required members.
    #[inline]
    pub fn new(vpc_link_id: impl Into<String>) -> Self {
        Self {
            vpc_link_id: vpc_link_id.into(),
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

/// Empty: the deletion goes on in the background and `GetVpcLink` shows its state.
///
/// Output of [`Client::delete_vpc_link`](crate::Client::delete_vpc_link).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpcLinkResponse {}

members! { DeleteVpcLinkResponse, "com.amazonaws.apigatewayv2#DeleteVpcLinkResponse";
}

impl DeleteVpcLinkResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
