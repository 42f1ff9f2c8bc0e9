// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use tinsmith_runtime::Timestamp;
use tinsmith_runtime::codegen::members;

/// A portal product as lists show it.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalProductSummary {
    /// What the portal product contains, for readers.
    pub description: Option<String>,
    /// What readers see as the title of the portal product.
    pub display_name: Option<String>,
    /// The moment of the latest change.
    pub last_modified: Option<Timestamp>,
    /// The ARN by which portals include the portal product.
    pub portal_product_arn: Option<String>,
    /// The portal product, by the identifier that the service gave it.
    pub portal_product_id: Option<String>,
    /// Keys and values that the owner has attached to the portal product.
    pub tags: Option<BTreeMap<String, String>>,
}

members! { PortalProductSummary, "com.amazonaws.apigatewayv2#PortalProductSummary";
    0 description "Description" json("description") required [constraints length(0, 1024)];
    1 display_name "DisplayName" json("displayName") required [constraints length(1, 255)];
    2 last_modified "LastModified" json("lastModified") date_time required;
    3 portal_product_arn "PortalProductArn" json("portalProductArn") required [constraints length(20, 2048)];
    4 portal_product_id "PortalProductId" json("portalProductId") required [constraints length(10, 30) pattern("^[a-z0-9]+$")];
    5 tags "Tags" json("tags");
}

impl PortalProductSummary {
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
