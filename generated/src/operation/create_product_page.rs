// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `CreateProductPage`: `POST /v2/portalproducts/{PortalProductId}/productpages`
//!
//! Takes `CreateProductPageRequest` and returns `CreateProductPageResponse`. Its modeled errors
//! are `AccessDeniedException`, `BadRequestException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::DisplayContent;

/// How `CreateProductPage` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("CreateProductPage")
    .http("POST", "/v2/portalproducts/{PortalProductId}/productpages");

/// The page to add and the portal product it belongs to.
///
/// Input of [`Client::create_product_page`](crate::Client::create_product_page).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateProductPageRequest {
    /// Title and text of the page.
    pub display_content: DisplayContent,
    /// The portal product that the page belongs to.
    pub portal_product_id: String,
}

members! { CreateProductPageRequest, "com.amazonaws.apigatewayv2#CreateProductPageRequest";
    0 display_content "DisplayContent" json("displayContent") required;
    1 portal_product_id "PortalProductId" label required;
}

impl CreateProductPageRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        display_content: DisplayContent,
        portal_product_id: impl Into<String>,
    ) -> Self {
        Self {
            display_content,
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

/// The page that was added, with its identifier.
///
/// Output of [`Client::create_product_page`](crate::Client::create_product_page).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateProductPageResponse {
    /// Title and text of the page.
    pub display_content: Option<DisplayContent>,
    /// The moment of the latest change.
    pub last_modified: Option<Timestamp>,
    /// The ARN by which the display order of the portal product lists the page.
    pub product_page_arn: Option<String>,
    /// The page, by the identifier that the service gave it.
    pub product_page_id: Option<String>,
}

members! { CreateProductPageResponse, "com.amazonaws.apigatewayv2#CreateProductPageResponse";
    0 display_content "DisplayContent" json("displayContent");
    1 last_modified "LastModified" json("lastModified") date_time;
    2 product_page_arn "ProductPageArn" json("productPageArn") [constraints length(20, 2048)];
    3 product_page_id "ProductPageId" json("productPageId") [constraints length(10, 30) pattern("^[a-z0-9]+$")];
}

impl CreateProductPageResponse {
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
