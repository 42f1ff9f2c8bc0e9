// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeletePortalProductSharingPolicy`: `DELETE /v2/portalproducts/{PortalProductId}/sharingpolicy`
//!
//! Takes `DeletePortalProductSharingPolicyRequest` and returns
//! `DeletePortalProductSharingPolicyOutput`. Its modeled errors are `AccessDeniedException`,
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeletePortalProductSharingPolicy` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new(
        "DeletePortalProductSharingPolicy",
    )
    .http("DELETE", "/v2/portalproducts/{PortalProductId}/sharingpolicy");

/// The portal product whose sharing policy to delete.
///
/// Input of
/// [`Client::delete_portal_product_sharing_policy`](crate::Client::delete_portal_product_sharing_policy).
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePortalProductSharingPolicyRequest {
    /// The portal product, by the identifier that the service gave it.
    pub portal_product_id: String,
}

members! { DeletePortalProductSharingPolicyRequest, "com.amazonaws.apigatewayv2#DeletePortalProductSharingPolicyRequest";
    0 portal_product_id "PortalProductId" label required;
}

impl DeletePortalProductSharingPolicyRequest {
    /// With the required members.
    #[inline]
    pub fn new(portal_product_id: impl Into<String>) -> Self {
        Self {
            portal_product_id: portal_product_id.into(),
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

/// Output of
/// [`Client::delete_portal_product_sharing_policy`](crate::Client::delete_portal_product_sharing_policy).
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePortalProductSharingPolicyOutput {}

members! { DeletePortalProductSharingPolicyOutput, "com.amazonaws.apigatewayv2#DeletePortalProductSharingPolicyOutput";
}

impl DeletePortalProductSharingPolicyOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
