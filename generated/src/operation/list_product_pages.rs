// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `ListProductPages`: `GET /v2/portalproducts/{PortalProductId}/productpages`
//!
//! Takes `ListProductPagesRequest` and returns `ListProductPagesResponse`. Its modeled errors
//! are `AccessDeniedException`, `BadRequestException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::ProductPageSummaryNoBody;

/// How `ListProductPages` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("ListProductPages")
    .http("GET", "/v2/portalproducts/{PortalProductId}/productpages");

/// The portal product, and which page of its list to return.
///
/// Input of [`Client::list_product_pages`](crate::Client::list_product_pages).
#[derive(Default)]
#[non_exhaustive]
pub struct ListProductPagesRequest {
    /// How many items the page may have at most, as a number in decimal digits. The service chooses
    /// if it is not set, and may return fewer.
    pub max_results: Option<String>,
    /// Where the page starts: the `NextToken` of the page before. Not set for the first page.
    pub next_token: Option<String>,
    /// The portal product that the page belongs to.
    pub portal_product_id: String,
    /// The account that owns the portal product, if it is not the caller's own.
    pub resource_owner_account_id: Option<String>,
}

members! { ListProductPagesRequest, "com.amazonaws.apigatewayv2#ListProductPagesRequest";
    0 max_results "MaxResults" query("maxResults");
    1 next_token "NextToken" query("nextToken");
    2 portal_product_id "PortalProductId" label required;
    3 resource_owner_account_id "ResourceOwnerAccountId" query("resourceOwnerAccountId");
}

impl ListProductPagesRequest {
    /// With the required members.
    #[inline]
    pub fn new(portal_product_id: impl Into<String>) -> Self {
        Self {
            portal_product_id: portal_product_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`max_results`](Self::max_results).
    #[inline]
    pub fn with_max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets [`next_token`](Self::next_token).
    #[inline]
    pub fn with_next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
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

/// One page of the list.
///
/// Output of [`Client::list_product_pages`](crate::Client::list_product_pages).
#[derive(Default)]
#[non_exhaustive]
pub struct ListProductPagesResponse {
    /// The items of the page, in an order that the service chooses.
    pub items: Option<Vec<ProductPageSummaryNoBody>>,
    /// Where the next page starts, to be sent with the next request. Not set on the last page.
    pub next_token: Option<String>,
}

members! { ListProductPagesResponse, "com.amazonaws.apigatewayv2#ListProductPagesResponse";
    0 items "Items" json("items");
    1 next_token "NextToken" json("nextToken") [constraints length(1, 2048)];
}

impl ListProductPagesResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](Self::items).
    #[inline]
    pub fn with_items(mut self, value: Vec<ProductPageSummaryNoBody>) -> Self {
        self.items = Some(value);
        self
    }

    /// Sets [`next_token`](Self::next_token).
    #[inline]
    pub fn with_next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}
