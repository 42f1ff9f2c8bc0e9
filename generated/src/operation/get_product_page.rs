// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetProductPage`: `GET /v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}`
//!
//! Takes `GetProductPageRequest` and returns `GetProductPageResponse`. Its modeled errors are
//! `AccessDeniedException`, `BadRequestException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::DisplayContent;

/// How `GetProductPage` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetProductPage")
    .http("GET", "/v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}");

/// The page to read.
///
/// Input of [`Client::get_product_page`](crate::Client::get_product_page).
#[derive(Default)]
#[non_exhaustive]
pub struct GetProductPageRequest {
    /// The portal product that the page belongs to.
    pub portal_product_id: String,
    /// The page, by the identifier that the service gave it.
    pub product_page_id: String,
    /// The account that owns the portal product, if it is not the caller's own.
    pub resource_owner_account_id: Option<String>,
}

members! { GetProductPageRequest, "com.amazonaws.apigatewayv2#GetProductPageRequest";
    0 portal_product_id "PortalProductId" label required;
    1 product_page_id "ProductPageId" label required;
    2 resource_owner_account_id "ResourceOwnerAccountId" query("resourceOwnerAccountId");
}

impl GetProductPageRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        portal_product_id: impl Into<String>,
        product_page_id: impl Into<String>,
    ) -> Self {
        Self {
            portal_product_id: portal_product_id.into(),
            product_page_id: product_page_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`resource_owner_account_id`](Self::resource_owner_account_id).
    #[inline]
    pub fn with_resource_owner_account_id(mut self, value: impl Into<String>) -> Self {
        self.resource_owner_account_id = Some(value.into());
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

/// The page with its text.
///
/// Output of [`Client::get_product_page`](crate::Client::get_product_page).
#[derive(Default)]
#[non_exhaustive]
pub struct GetProductPageResponse {
    /// Title and text of the page.
    pub display_content: Option<DisplayContent>,
    /// The moment of the latest change.
    pub last_modified: Option<Timestamp>,
    /// The ARN by which the display order of the portal product lists the page.
    pub product_page_arn: Option<String>,
    /// The page, by the identifier that the service gave it.
    pub product_page_id: Option<String>,
}

members! { GetProductPageResponse, "com.amazonaws.apigatewayv2#GetProductPageResponse";
    0 display_content "DisplayContent" json("displayContent");
    1 last_modified "LastModified" json("lastModified") date_time;
    2 product_page_arn "ProductPageArn" json("productPageArn") [constraints length(20, 2048)];
    3 product_page_id "ProductPageId" json("productPageId") [constraints length(10, 30) pattern("^[a-z0-9]+$")];
}

impl GetProductPageResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_content`](Self::display_content).
    #[inline]
    pub fn with_display_content(mut self, value: DisplayContent) -> Self {
        self.display_content = Some(value);
        self
    }

    /// Sets [`last_modified`](Self::last_modified).
    #[inline]
    pub fn with_last_modified(mut self, value: Timestamp) -> Self {
        self.last_modified = Some(value);
        self
    }

    /// Sets [`product_page_arn`](Self::product_page_arn).
    #[inline]
    pub fn with_product_page_arn(mut self, value: impl Into<String>) -> Self {
        self.product_page_arn = Some(value.into());
        self
    }

    /// Sets [`product_page_id`](Self::product_page_id).
    #[inline]
    pub fn with_product_page_id(mut self, value: impl Into<String>) -> Self {
        self.product_page_id = Some(value.into());
        self
    }
}
