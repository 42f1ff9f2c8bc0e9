// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteProductPage`: `DELETE /v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}`
//!
//! Takes `DeleteProductPageRequest` and returns `DeleteProductPageOutput`. Its modeled errors
//! are `AccessDeniedException`, `BadRequestException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteProductPage` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteProductPage")
    .http("DELETE", "/v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}");

/// The page to delete.
///
/// Input of [`Client::delete_product_page`](crate::Client::delete_product_page).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteProductPageRequest {
    /// The portal product that the page belongs to.
    pub portal_product_id: String,
    /// The page, by the identifier that the service gave it.
    pub product_page_id: String,
}

members! { DeleteProductPageRequest, "com.amazonaws.apigatewayv2#DeleteProductPageRequest";
    0 portal_product_id "PortalProductId" label required;
    1 product_page_id "ProductPageId" label required;
}

impl DeleteProductPageRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        portal_product_id: impl Into<String>,
        product_page_id: impl Into<String>,
    ) -> Self {
        Self {
            portal_product_id: portal_product_id.into(),
            product_page_id: product_page_id.into(),
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

/// Output of [`Client::delete_product_page`](crate::Client::delete_product_page).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteProductPageOutput {}

members! { DeleteProductPageOutput, "com.amazonaws.apigatewayv2#DeleteProductPageOutput";
}

impl DeleteProductPageOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
