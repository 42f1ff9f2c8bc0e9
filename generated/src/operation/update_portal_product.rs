// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UpdatePortalProduct`: `PATCH /v2/portalproducts/{PortalProductId}`
//!
//! Takes `UpdatePortalProductRequest` and returns `UpdatePortalProductResponse`. Its modeled
//! errors are `AccessDeniedException`, `BadRequestException`, `NotFoundException`,
//! `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::DisplayOrder;

/// How `UpdatePortalProduct` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UpdatePortalProduct")
    .http("PATCH", "/v2/portalproducts/{PortalProductId}");

/// The portal product to change, and the new values.
///
/// Input of [`Client::update_portal_product`](crate::Client::update_portal_product).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePortalProductRequest {
    /// What the portal product contains, for readers.
    pub description: Option<String>,
    /// What readers see as the title of the portal product.
    pub display_name: Option<String>,
    /// In which order, and under which headings, the pages are shown.
    pub display_order: Option<DisplayOrder>,
    /// The portal product, by the identifier that the service gave it.
    pub portal_product_id: String,
}

members! { UpdatePortalProductRequest, "com.amazonaws.apigatewayv2#UpdatePortalProductRequest";
    0 description "Description" json("description") [constraints length(0, 1024)];
    1 display_name "DisplayName" json("displayName") [constraints length(1, 255)];
    2 display_order "DisplayOrder" json("displayOrder");
    3 portal_product_id "PortalProductId" label required;
}

impl UpdatePortalProductRequest {
    /// With the required members.
    #[inline]
    pub fn new(portal_product_id: impl Into<String>) -> Self {
        Self {
            portal_product_id: portal_product_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[inline]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`display_order`](Self::display_order).
    #[inline]
    pub fn with_display_order(mut self, value: DisplayOrder) -> Self {
        self.display_order = Some(value);
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

/// The portal product after the change.
///
/// Output of [`Client::update_portal_product`](crate::Client::update_portal_product).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePortalProductResponse {
    /// What the portal product contains, for readers.
    pub description: Option<String>,
    /// What readers see as the title of the portal product.
    pub display_name: Option<String>,
    /// In which order, and under which headings, the pages are shown.
    pub display_order: Option<DisplayOrder>,
    /// The moment of the latest change.
    pub last_modified: Option<Timestamp>,
    /// The ARN by which portals include the portal product.
    pub portal_product_arn: Option<String>,
    /// The portal product, by the identifier that the service gave it.
    pub portal_product_id: Option<String>,
    /// Keys and values that the owner has attached to the portal product.
    pub tags: Option<BTreeMap<String, String>>,
}

members! { UpdatePortalProductResponse, "com.amazonaws.apigatewayv2#UpdatePortalProductResponse";
    0 description "Description" json("description") [constraints length(0, 1024)];
    1 display_name "DisplayName" json("displayName") [constraints length(1, 255)];
    2 display_order "DisplayOrder" json("displayOrder");
    3 last_modified "LastModified" json("lastModified") date_time;
    4 portal_product_arn "PortalProductArn" json("portalProductArn") [constraints length(20, 2048)];
    5 portal_product_id "PortalProductId" json("portalProductId") [constraints length(10, 30) pattern("^[a-z0-9]+$")];
    6 tags "Tags" json("tags");
}

impl UpdatePortalProductResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[inline]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`display_order`](Self::display_order).
    #[inline]
    pub fn with_display_order(mut self, value: DisplayOrder) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets [`last_modified`](Self::last_modified).
    #[inline]
    pub fn with_last_modified(mut self, value: Timestamp) -> Self {
        self.last_modified = Some(value);
        self
    }

    /// Sets [`portal_product_arn`](Self::portal_product_arn).
    #[inline]
    pub fn with_portal_product_arn(mut self, value: impl Into<String>) -> Self {
        self.portal_product_arn = Some(value.into());
        self
    }

    /// Sets [`portal_product_id`](Self::portal_product_id).
    #[inline]
    pub fn with_portal_product_id(mut self, value: impl Into<String>) -> Self {
        self.portal_product_id = Some(value.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn with_tags(mut self, value: BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }
}
