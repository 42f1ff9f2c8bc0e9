// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteProductRestEndpointPage`: `DELETE /v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}`
//!
//! Takes `DeleteProductRestEndpointPageRequest` and returns
//! `DeleteProductRestEndpointPageOutput`. Its modeled errors are `AccessDeniedException`,
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteProductRestEndpointPage` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteProductRestEndpointPage")
    .http(
        "DELETE",
        "/v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}",
    );

/// The page to delete.
///
/// Input of
/// [`Client::delete_product_rest_endpoint_page`](crate::Client::delete_product_rest_endpoint_page).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteProductRestEndpointPageRequest {
    /// The portal product that the page belongs to.
    pub portal_product_id: String,
    /// The page, by the identifier that the service gave it.
    pub product_rest_endpoint_page_id: String,
}

members! { DeleteProductRestEndpointPageRequest, "com.amazonaws.apigatewayv2#DeleteProductRestEndpointPageRequest";
    0 portal_product_id "PortalProductId" label required;
    1 product_rest_endpoint_page_id "ProductRestEndpointPageId" label required;
}

impl DeleteProductRestEndpointPageRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        portal_product_id: impl Into<String>,
        product_rest_endpoint_page_id: impl Into<String>,
    ) -> Self {
        Self {
            portal_product_id: portal_product_id.into(),
            product_rest_endpoint_page_id: product_rest_endpoint_page_id.into(),
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
/// [`Client::delete_product_rest_endpoint_page`](crate::Client::delete_product_rest_endpoint_page).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteProductRestEndpointPageOutput {}

members! { DeleteProductRestEndpointPageOutput, "com.amazonaws.apigatewayv2#DeleteProductRestEndpointPageOutput";
}

impl DeleteProductRestEndpointPageOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
