// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeletePortalProduct`: `DELETE /v2/portalproducts/{PortalProductId}`
//!
//! Takes `DeletePortalProductRequest` and returns `DeletePortalProductOutput`. Its modeled
//! errors are `AccessDeniedException`, `BadRequestException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeletePortalProduct` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeletePortalProduct")
    .http("DELETE", "/v2/portalproducts/{PortalProductId}");

/// The portal product to delete.
///
/// Input of [`Client::delete_portal_product`](crate::Client::delete_portal_product).
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePortalProductRequest {
    /// The portal product, by the identifier that the service gave it.
    pub portal_product_id: String,
}

members! { DeletePortalProductRequest, "com.amazonaws.apigatewayv2#DeletePortalProductRequest";
    0 portal_product_id "PortalProductId" label required;
}

impl DeletePortalProductRequest {
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

/// Output of [`Client::delete_portal_product`](crate::Client::delete_portal_product).
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePortalProductOutput {}

members! { DeletePortalProductOutput, "com.amazonaws.apigatewayv2#DeletePortalProductOutput";
}

impl DeletePortalProductOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
