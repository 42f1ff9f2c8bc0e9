// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UpdatePortal`: `PATCH /v2/portals/{PortalId}`
//!
//! Takes `UpdatePortalRequest` and returns `UpdatePortalResponse`. Its modeled errors are
//! `AccessDeniedException`, `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::{
    Authorization, EndpointConfigurationRequest, EndpointConfigurationResponse,
    PortalContent, Preview, PublishStatus, StatusException,
};

/// How `UpdatePortal` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UpdatePortal")
    .http("PATCH", "/v2/portals/{PortalId}");

/// The portal to change, and the new values.
///
/// Input of [`Client::update_portal`](crate::Client::update_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePortalRequest {
    /// Who may see the portal.
    pub authorization: Option<Authorization>,
    /// Under which address readers find the portal: the default one or a domain name of your own.
    pub endpoint_configuration: Option<EndpointConfigurationRequest>,
    /// What the portal presents: portal products, by their ARNs.
    pub included_portal_product_arns: Option<Vec<String>>,
    /// Where the service fetches the portal's logo from.
    pub logo_uri: Option<String>,
    /// Name, description and look of the portal.
    pub portal_content: Option<PortalContent>,
    /// The portal, by the identifier that the service gave it.
    pub portal_id: String,
    /// The app monitor of CloudWatch RUM that records what readers do in the portal.
    pub rum_app_monitor_name: Option<String>,
}

members! { UpdatePortalRequest, "com.amazonaws.apigatewayv2#UpdatePortalRequest";
    0 authorization "Authorization" json("authorization");
    1 endpoint_configuration "EndpointConfiguration" json("endpointConfiguration");
    2 included_portal_product_arns "IncludedPortalProductArns" json("includedPortalProductArns") [inner [constraints length(20, 2048)]];
    3 logo_uri "LogoUri" json("logoUri") [constraints length(0, 1092)];
    4 portal_content "PortalContent" json("portalContent");
    5 portal_id "PortalId" label required;
    6 rum_app_monitor_name "RumAppMonitorName" json("rumAppMonitorName") [constraints length(0, 255)];
}

impl UpdatePortalRequest {
    /// With the required members.
    #[inline]
    pub fn new(portal_id: impl Into<String>) -> Self {
        Self {
            portal_id: portal_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`authorization`](Self::authorization).
    #[inline]
    pub fn with_authorization(mut self, value: Authorization) -> Self {
        self.authorization = Some(value);
        self
    }

    /// Sets [`endpoint_configuration`](Self::endpoint_configuration).
    #[inline]
    pub fn with_endpoint_configuration(
        mut self,
        value: EndpointConfigurationRequest,
    ) -> Self {
        self.endpoint_configuration = Some(value);
        self
    }

    /// Sets [`included_portal_product_arns`](Self::included_portal_product_arns).
    #[inline]
    pub fn with_included_portal_product_arns(mut self, value: Vec<String>) -> Self {
        self.included_portal_product_arns = Some(value);
        self
    }

    /// Sets [`logo_uri`](Self::logo_uri).
    #[inline]
    pub fn with_logo_uri(mut self, value: impl Into<String>) -> Self {
        self.logo_uri = Some(value.into());
        self
    }

    /// Sets [`portal_content`](Self::portal_content).
    #[inline]
    pub fn with_portal_content(mut self, value: PortalContent) -> Self {
        self.portal_content = Some(value);
        self
    }

    /// Sets [`rum_app_monitor_name`](Self::rum_app_monitor_name).
    #[inline]
    pub fn with_rum_app_monitor_name(mut self, value: impl Into<String>) -> Self {
        self.rum_app_monitor_name = Some(value.into());
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

/// The portal after the change.
///
/// Output of [`Client::update_portal`](crate::Client::update_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePortalResponse {
    /// Who may see the portal.
    pub authorization: Option<Authorization>,
    /// Under which address readers find the portal: the default one or a domain name of your own.
    pub endpoint_configuration: Option<EndpointConfigurationResponse>,
    /// What the portal presents: portal products, by their ARNs.
    pub included_portal_product_arns: Option<Vec<String>>,
    /// The moment of the latest change, published or not.
    pub last_modified: Option<Timestamp>,
    /// The moment of the latest publication. Not set if there was none.
    pub last_published: Option<Timestamp>,
    /// The note that came with the latest `PublishPortal`.
    pub last_published_description: Option<String>,
    /// The ARN under which policies and tags know the portal.
    pub portal_arn: Option<String>,
    /// Name, description and look of the portal.
    pub portal_content: Option<PortalContent>,
    /// The portal, by the identifier that the service gave it.
    pub portal_id: Option<String>,
    /// The preview of the portal, if one was asked for.
    pub preview: Option<Preview>,
    /// Whether the portal is published, or on its way there or back.
    pub publish_status: Option<PublishStatus>,
    /// The app monitor of CloudWatch RUM that records what readers do in the portal.
    pub rum_app_monitor_name: Option<String>,
    /// Why the work in the background has failed, if it has.
    pub status_exception: Option<StatusException>,
    /// Keys and values that the owner has attached to the portal.
    pub tags: Option<BTreeMap<String, String>>,
}

members! { UpdatePortalResponse, "com.amazonaws.apigatewayv2#UpdatePortalResponse";
    0 authorization "Authorization" json("authorization");
    1 endpoint_configuration "EndpointConfiguration" json("endpointConfiguration");
    2 included_portal_product_arns "IncludedPortalProductArns" json("includedPortalProductArns") [inner [constraints length(20, 2048)]];
    3 last_modified "LastModified" json("lastModified") date_time;
    4 last_published "LastPublished" json("lastPublished") date_time;
    5 last_published_description "LastPublishedDescription" json("lastPublishedDescription") [constraints length(0, 1024)];
    6 portal_arn "PortalArn" json("portalArn") [constraints length(20, 2048)];
    7 portal_content "PortalContent" json("portalContent");
    8 portal_id "PortalId" json("portalId") [constraints length(10, 30) pattern("^[a-z0-9]+$")];
    9 preview "Preview" json("preview");
    10 publish_status "PublishStatus" json("publishStatus");
    11 rum_app_monitor_name "RumAppMonitorName" json("rumAppMonitorName") [constraints length(0, 255)];
    12 status_exception "StatusException" json("statusException");
    13 tags "Tags" json("tags");
}

impl UpdatePortalResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`authorization`](Self::authorization).
    #[inline]
    pub fn with_authorization(mut self, value: Authorization) -> Self {
        self.authorization = Some(value);
        self
    }

    /// Sets [`endpoint_configuration`](Self::endpoint_configuration).
    #[inline]
    pub fn with_endpoint_configuration(
        mut self,
        value: EndpointConfigurationResponse,
    ) -> Self {
        self.endpoint_configuration = Some(value);
        self
    }

    /// Sets [`included_portal_product_arns`](Self::included_portal_product_arns).
    #[inline]
    pub fn with_included_portal_product_arns(mut self, value: Vec<String>) -> Self {
        self.included_portal_product_arns = Some(value);
        self
    }

    /// Sets [`last_modified`](Self::last_modified).
    #[inline]
    pub fn with_last_modified(mut self, value: Timestamp) -> Self {
        self.last_modified = Some(value);
        self
    }

    /// Sets [`last_published`](Self::last_published).
    #[inline]
    pub fn with_last_published(mut self, value: Timestamp) -> Self {
        self.last_published = Some(value);
        self
    }

    /// Sets [`last_published_description`](Self::last_published_description).
    #[inline]
    pub fn with_last_published_description(mut self, value: impl Into<String>) -> Self {
        self.last_published_description = Some(value.into());
        self
    }

    /// Sets [`portal_arn`](Self::portal_arn).
    #[inline]
    pub fn with_portal_arn(mut self, value: impl Into<String>) -> Self {
        self.portal_arn = Some(value.into());
        self
    }

    /// Sets [`portal_content`](Self::portal_content).
    #[inline]
    pub fn with_portal_content(mut self, value: PortalContent) -> Self {
        self.portal_content = Some(value);
        self
    }

    /// Sets [`portal_id`](Self::portal_id).
    #[inline]
    pub fn with_portal_id(mut self, value: impl Into<String>) -> Self {
        self.portal_id = Some(value.into());
        self
    }

    /// Sets [`preview`](Self::preview).
    #[inline]
    pub fn with_preview(mut self, value: Preview) -> Self {
        self.preview = Some(value);
        self
    }

    /// Sets [`publish_status`](Self::publish_status).
    #[inline]
    pub fn with_publish_status(mut self, value: PublishStatus) -> Self {
        self.publish_status = Some(value);
        self
    }

    /// Sets [`rum_app_monitor_name`](Self::rum_app_monitor_name).
    #[inline]
    pub fn with_rum_app_monitor_name(mut self, value: impl Into<String>) -> Self {
        self.rum_app_monitor_name = Some(value.into());
        self
    }

    /// Sets [`status_exception`](Self::status_exception).
    #[inline]
    pub fn with_status_exception(mut self, value: StatusException) -> Self {
        self.status_exception = Some(value);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn with_tags(mut self, value: BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }
}
