// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UpdateProductRestEndpointPage`: `PATCH /v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}`
//!
//! Takes `UpdateProductRestEndpointPageRequest` and returns
//! `UpdateProductRestEndpointPageResponse`. Its modeled errors are `AccessDeniedException`,
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::{
    EndpointDisplayContent, EndpointDisplayContentResponse, RestEndpointIdentifier,
    Status, StatusException, TryItState,
};

/// How `UpdateProductRestEndpointPage` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UpdateProductRestEndpointPage")
    .http(
        "PATCH",
        "/v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}",
    );

/// The page to change, and the new values.
///
/// Input of
/// [`Client::update_product_rest_endpoint_page`](crate::Client::update_product_rest_endpoint_page).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateProductRestEndpointPageRequest {
    /// What the page says about the endpoint.
    pub display_content: Option<EndpointDisplayContent>,
    /// The portal product that the page belongs to.
    pub portal_product_id: String,
    /// The page, by the identifier that the service gave it.
    pub product_rest_endpoint_page_id: String,
    /// Whether readers can call the endpoint from the page.
    pub try_it_state: Option<TryItState>,
}

members! { UpdateProductRestEndpointPageRequest, "com.amazonaws.apigatewayv2#UpdateProductRestEndpointPageRequest";
    0 display_content "DisplayContent" json("displayContent");
    1 portal_product_id "PortalProductId" label required;
    2 product_rest_endpoint_page_id "ProductRestEndpointPageId" label required;
    3 try_it_state "TryItState" json("tryItState");
}

impl UpdateProductRestEndpointPageRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        portal_product_id: impl Into<String>,
        product_rest_endpoint_page_id: impl Into<String>,
    ) -> Self {
        Self {
            portal_product_id: portal_product_id.into(),
            product_rest_endpoint_page_id: product_rest_endpoint_page_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`display_content`](Self::display_content).
    #[inline]
    pub fn with_display_content(mut self, value: EndpointDisplayContent) -> Self {
        self.display_content = Some(value);
        self
    }

    /// Sets [`try_it_state`](Self::try_it_state).
    #[inline]
    pub fn with_try_it_state(mut self, value: TryItState) -> Self {
        self.try_it_state = Some(value);
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

/// The page after the change.
///
/// Output of
/// [`Client::update_product_rest_endpoint_page`](crate::Client::update_product_rest_endpoint_page).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateProductRestEndpointPageResponse {
    /// What the page says about the endpoint.
    pub display_content: Option<EndpointDisplayContentResponse>,
    /// The moment of the latest change.
    pub last_modified: Option<Timestamp>,
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

members! { UpdateProductRestEndpointPageResponse, "com.amazonaws.apigatewayv2#UpdateProductRestEndpointPageResponse";
    0 display_content "DisplayContent" json("displayContent");
    1 last_modified "LastModified" json("lastModified") date_time;
    2 product_rest_endpoint_page_arn "ProductRestEndpointPageArn" json("productRestEndpointPageArn") [constraints length(20, 2048)];
    3 product_rest_endpoint_page_id "ProductRestEndpointPageId" json("productRestEndpointPageId") [constraints length(10, 30) pattern("^[a-z0-9]+$")];
    4 rest_endpoint_identifier "RestEndpointIdentifier" json("restEndpointIdentifier");
    5 status "Status" json("status");
    6 status_exception "StatusException" json("statusException");
    7 try_it_state "TryItState" json("tryItState");
}

impl UpdateProductRestEndpointPageResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_content`](Self::display_content).
    #[inline]
    pub fn with_display_content(
        mut self,
        value: EndpointDisplayContentResponse,
    ) -> Self {
        self.display_content = Some(value);
        self
    }

    /// Sets [`last_modified`](Self::last_modified).
    #[inline]
    pub fn with_last_modified(mut self, value: Timestamp) -> Self {
        self.last_modified = Some(value);
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
