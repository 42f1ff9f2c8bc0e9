// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::Timestamp;
use tinsmith_runtime::codegen::members;

use crate::types::{RestEndpointIdentifier, Status, StatusException, TryItState};

/// A page about a REST API method as lists show it, without the text.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductRestEndpointPageSummaryNoBody {
    /// The endpoint that the page is about, as readers see it.
    pub endpoint: Option<String>,
    /// The moment of the latest change.
    pub last_modified: Option<Timestamp>,
    /// The name of the operation, as readers see it.
    pub operation_name: Option<String>,
    /// The ARN by which the display order of the portal product lists the page.
    pub product_rest_endpoint_page_arn: Option<String>,
    /// The page, by the identifier that the service gave it.
    pub product_rest_endpoint_page_id: Option<String>,
    /// The method of a REST API that the page is about.
    pub rest_endpoint_identifier: Option<RestEndpointIdentifier>,
    /// Whether the page is ready to be shown.
    pub status: Option<Status>,
    /// Why the work in the background has failed, if it has.
    pub status_exception: Option<StatusException>,
    /// Whether readers can call the endpoint from the page.
    pub try_it_state: Option<TryItState>,
}

members! { ProductRestEndpointPageSummaryNoBody, "com.amazonaws.apigatewayv2#ProductRestEndpointPageSummaryNoBody";
    0 endpoint "Endpoint" json("endpoint") required [constraints length(1, 1024)];
    1 last_modified "LastModified" json("lastModified") date_time required;
    2 operation_name "OperationName" json("operationName") [constraints length(1, 255)];
    3 product_rest_endpoint_page_arn "ProductRestEndpointPageArn" json("productRestEndpointPageArn") required [constraints length(20, 2048)];
    4 product_rest_endpoint_page_id "ProductRestEndpointPageId" json("productRestEndpointPageId") required [constraints length(10, 30) pattern("^[a-z0-9]+$")];
    5 rest_endpoint_identifier "RestEndpointIdentifier" json("restEndpointIdentifier") required;
    6 status "Status" json("status") required;
    7 status_exception "StatusException" json("statusException");
    8 try_it_state "TryItState" json("tryItState") required;
}

impl ProductRestEndpointPageSummaryNoBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`endpoint`](Self::endpoint).
    #[inline]
    pub fn with_endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }

    /// Sets [`last_modified`](Self::last_modified).
    #[inline]
    pub fn with_last_modified(mut self, value: Timestamp) -> Self {
        self.last_modified = Some(value);
        self
    }

    /// Sets [`operation_name`](Self::operation_name).
    #[inline]
    pub fn with_operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }

    /// Sets [`product_rest_endpoint_page_arn`](Self::product_rest_endpoint_page_arn).
    #[inline]
    pub fn with_product_rest_endpoint_page_arn(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.product_rest_endpoint_page_arn = Some(value.into());
        self
    }

    /// Sets [`product_rest_endpoint_page_id`](Self::product_rest_endpoint_page_id).
    #[inline]
    pub fn with_product_rest_endpoint_page_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.product_rest_endpoint_page_id = Some(value.into());
        self
    }

    /// Sets [`rest_endpoint_identifier`](Self::rest_endpoint_identifier).
    #[inline]
    pub fn with_rest_endpoint_identifier(
        mut self,
        value: RestEndpointIdentifier,
    ) -> Self {
        self.rest_endpoint_identifier = Some(value);
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn with_status(mut self, value: Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`status_exception`](Self::status_exception).
    #[inline]
    pub fn with_status_exception(mut self, value: StatusException) -> Self {
        self.status_exception = Some(value);
        self
    }

    /// Sets [`try_it_state`](Self::try_it_state).
    #[inline]
    pub fn with_try_it_state(mut self, value: TryItState) -> Self {
        self.try_it_state = Some(value);
        self
    }
}
