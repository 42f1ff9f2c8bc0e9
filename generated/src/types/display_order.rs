// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::Section;

/// In which order, and under which headings, a portal product shows its pages.
#[derive(Default)]
#[non_exhaustive]
pub struct DisplayOrder {
    /// The sections in their order, each with its pages about REST API methods.
    pub contents: Option<Vec<Section>>,
    /// The ARN of the page that is shown first.
    pub overview_page_arn: Option<String>,
    /// The ARNs of the pages of free text, in their order.
    pub product_page_arns: Option<Vec<String>>,
}

members! { DisplayOrder, "com.amazonaws.apigatewayv2#DisplayOrder";
    0 contents "Contents" json("contents");
    1 overview_page_arn "OverviewPageArn" json("overviewPageArn") [constraints length(20, 2048)];
    2 product_page_arns "ProductPageArns" json("productPageArns") [inner [constraints length(20, 2048)]];
}

impl DisplayOrder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`contents`](Self::contents).
    #[inline]
    pub fn with_contents(mut self, value: Vec<Section>) -> Self {
        self.contents = Some(value);
        self
    }

    /// Sets [`overview_page_arn`](Self::overview_page_arn).
    #[inline]
    pub fn with_overview_page_arn(mut self, value: impl Into<String>) -> Self {
        self.overview_page_arn = Some(value.into());
        self
    }

    /// Sets [`product_page_arns`](Self::product_page_arns).
    #[inline]
    pub fn with_product_page_arns(mut self, value: Vec<String>) -> Self {
        self.product_page_arns = Some(value);
        self
    }
}
