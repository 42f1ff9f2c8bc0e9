// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// A heading of a portal product with the pages below it.
#[derive(Default)]
#[non_exhaustive]
pub struct Section {
    /// The ARNs of the pages about REST API methods in the section, in their order.
    pub product_rest_endpoint_page_arns: Option<Vec<String>>,
    /// The heading.
    pub section_name: Option<String>,
}

members! { Section, "com.amazonaws.apigatewayv2#Section";
    0 product_rest_endpoint_page_arns "ProductRestEndpointPageArns" json("productRestEndpointPageArns") required [inner [constraints length(20, 2048)]];
    1 section_name "SectionName" json("sectionName") required;
}

impl Section {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_rest_endpoint_page_arns`](Self::product_rest_endpoint_page_arns).
    #[inline]
    pub fn with_product_rest_endpoint_page_arns(mut self, value: Vec<String>) -> Self {
        self.product_rest_endpoint_page_arns = Some(value);
        self
    }

    /// Sets [`section_name`](Self::section_name).
    #[inline]
    pub fn with_section_name(mut self, value: impl Into<String>) -> Self {
        self.section_name = Some(value.into());
        self
    }
}
