// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `PutPortalProductSharingPolicy`: `PUT /v2/portalproducts/{PortalProductId}/sharingpolicy`
//!
//! Takes `PutPortalProductSharingPolicyRequest` and returns
//! `PutPortalProductSharingPolicyResponse`. Its modeled errors are `AccessDeniedException`,
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `PutPortalProductSharingPolicy` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("PutPortalProductSharingPolicy")
    .http("PUT", "/v2/portalproducts/{PortalProductId}/sharingpolicy");

/// The portal product and its new sharing policy.
///
/// Input of
/// [`Client::put_portal_product_sharing_policy`](crate::Client::put_portal_product_sharing_policy).
#[derive(Default)]
#[non_exhaustive]
pub struct PutPortalProductSharingPolicyRequest {
    /// The policy, as an IAM policy document in JSON. It says which accounts may use the portal
    /// product.
    pub policy_document: String,
    /// The portal product, by the identifier that the service gave it.
    pub portal_product_id: String,
}

members! { PutPortalProductSharingPolicyRequest, "com.amazonaws.apigatewayv2#PutPortalProductSharingPolicyRequest";
    0 policy_document "PolicyDocument" json("policyDocument") required [constraints length(1, 307200)];
    1 portal_product_id "PortalProductId" label required;
}

impl PutPortalProductSharingPolicyRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        policy_document: impl Into<String>,
        portal_product_id: impl Into<String>,
    ) -> Self {
        Self {
            policy_document: policy_document.into(),
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

/// Empty: the policy is in force.
///
/// Output of
/// [`Client::put_portal_product_sharing_policy`](crate::Client::put_portal_product_sharing_policy).
#[derive(Default)]
#[non_exhaustive]
pub struct PutPortalProductSharingPolicyResponse {}

members! { PutPortalProductSharingPolicyResponse, "com.amazonaws.apigatewayv2#PutPortalProductSharingPolicyResponse";
}

impl PutPortalProductSharingPolicyResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
