// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetPortalProductSharingPolicy`: `GET /v2/portalproducts/{PortalProductId}/sharingpolicy`
//!
//! Takes `GetPortalProductSharingPolicyRequest` and returns
//! `GetPortalProductSharingPolicyResponse`. Its modeled errors are `AccessDeniedException`,
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `GetPortalProductSharingPolicy` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetPortalProductSharingPolicy")
    .http("GET", "/v2/portalproducts/{PortalProductId}/sharingpolicy");

/// The portal product whose sharing policy to read.
///
/// Input of
/// [`Client::get_portal_product_sharing_policy`](crate::Client::get_portal_product_sharing_policy).
#[derive(Default)]
#[non_exhaustive]
pub struct GetPortalProductSharingPolicyRequest {
    /// The portal product, by the identifier that the service gave it.
    pub portal_product_id: String,
}

members! { GetPortalProductSharingPolicyRequest, "com.amazonaws.apigatewayv2#GetPortalProductSharingPolicyRequest";
    0 portal_product_id "PortalProductId" label required;
}

impl GetPortalProductSharingPolicyRequest {
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

/// The sharing policy.
///
/// Output of
/// [`Client::get_portal_product_sharing_policy`](crate::Client::get_portal_product_sharing_policy).
#[derive(Default)]
#[non_exhaustive]
pub struct GetPortalProductSharingPolicyResponse {
    /// The policy, as an IAM policy document in JSON. It says which accounts may use the portal
    /// product.
    pub policy_document: Option<String>,
    /// The portal product, by the identifier that the service gave it.
    pub portal_product_id: Option<String>,
}

members! { GetPortalProductSharingPolicyResponse, "com.amazonaws.apigatewayv2#GetPortalProductSharingPolicyResponse";
    0 policy_document "PolicyDocument" json("policyDocument") [constraints length(1, 307200)];
    1 portal_product_id "PortalProductId" json("portalProductId") [constraints length(10, 30) pattern("^[a-z0-9]+$")];
}

impl GetPortalProductSharingPolicyResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`policy_document`](Self::policy_document).
    #[inline]
    pub fn with_policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }

    /// Sets [`portal_product_id`](Self::portal_product_id).
    #[inline]
    pub fn with_portal_product_id(mut self, value: impl Into<String>) -> Self {
        self.portal_product_id = Some(value.into());
        self
    }
}
