// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::Timestamp;
use tinsmith_runtime::codegen::members;

/// A page of free text as lists show it, without the text.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductPageSummaryNoBody {
    /// The moment of the latest change.
    pub last_modified: Option<Timestamp>,
    /// The title of the page.
    pub page_title: Option<String>,
    /// The ARN by which the display order of the portal product lists the page.
    pub product_page_arn: Option<String>,
    /// The page, by the identifier that the service gave it.
    pub product_page_id: Option<String>,
}

members! { ProductPageSummaryNoBody, "com.amazonaws.apigatewayv2#ProductPageSummaryNoBody";
    0 last_modified "LastModified" json("lastModified") date_time required;
    1 page_title "PageTitle" json("pageTitle") required [constraints length(1, 255)];
    2 product_page_arn "ProductPageArn" json("productPageArn") required [constraints length(20, 2048)];
    3 product_page_id "ProductPageId" json("productPageId") required [constraints length(10, 30) pattern("^[a-z0-9]+$")];
}

impl ProductPageSummaryNoBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`last_modified`](Self::last_modified).
    #[inline]
    pub fn with_last_modified(mut self, value: Timestamp) -> Self {
        self.last_modified = Some(value);
        self
    }

    /// Sets [`page_title`](Self::page_title).
    #[inline]
    pub fn with_page_title(mut self, value: impl Into<String>) -> Self {
        self.page_title = Some(value.into());
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
