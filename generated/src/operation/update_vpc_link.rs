// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `UpdateVpcLink`: `PATCH /v2/vpclinks/{VpcLinkId}`
//!
//! Takes `UpdateVpcLinkRequest` and returns `UpdateVpcLinkResponse`. Its modeled errors are
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::{VpcLinkStatus, VpcLinkVersion};

/// How `UpdateVpcLink` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("UpdateVpcLink")
    .http("PATCH", "/v2/vpclinks/{VpcLinkId}");

/// The VPC link to rename, and its new name.
///
/// Input of [`Client::update_vpc_link`](crate::Client::update_vpc_link).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVpcLinkRequest {
    /// What the VPC link is called, 1 to 128 characters. It is meant for people.
    pub name: Option<String>,
    /// The identifier of the VPC link, which integrations use as `ConnectionId`.
    pub vpc_link_id: String,
}

members! { UpdateVpcLinkRequest, "com.amazonaws.apigatewayv2#UpdateVpcLinkRequest";
    0 name "Name" json("name");
    1 vpc_link_id "VpcLinkId" label required;
}

impl UpdateVpcLinkRequest {
    /// With the required members.
    #[inline]
    pub fn new(vpc_link_id: impl Into<String>) -> Self {
        Self {
            vpc_link_id: vpc_link_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

/// The VPC link after the change.
///
/// Output of [`Client::update_vpc_link`](crate::Client::update_vpc_link).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVpcLinkResponse {
    /// The moment at which the VPC link came to be, which is before it is available.
    pub created_date: Option<Timestamp>,
    /// What the VPC link is called, 1 to 128 characters. It is meant for people.
    pub name: Option<String>,
    /// The security groups of the link's network interfaces.
    pub security_group_ids: Option<Vec<String>>,
    /// The subnets that the link has network interfaces in.
    pub subnet_ids: Option<Vec<String>>,
    /// Keys and values that the owner has attached to the VPC link.
    pub tags: Option<BTreeMap<String, String>>,
    /// The identifier of the VPC link, which integrations use as `ConnectionId`.
    pub vpc_link_id: Option<String>,
    /// Whether the VPC link can be used.
    pub vpc_link_status: Option<VpcLinkStatus>,
    /// More about the status, such as the reason for a failure.
    pub vpc_link_status_message: Option<String>,
    /// Which generation of VPC links it belongs to: `V2` for all that this service makes.
    pub vpc_link_version: Option<VpcLinkVersion>,
}

members! { UpdateVpcLinkResponse, "com.amazonaws.apigatewayv2#UpdateVpcLinkResponse";
    0 created_date "CreatedDate" json("createdDate") date_time;
    1 name "Name" json("name");
    2 security_group_ids "SecurityGroupIds" json("securityGroupIds");
    3 subnet_ids "SubnetIds" json("subnetIds");
    4 tags "Tags" json("tags");
    5 vpc_link_id "VpcLinkId" json("vpcLinkId");
    6 vpc_link_status "VpcLinkStatus" json("vpcLinkStatus");
    7 vpc_link_status_message "VpcLinkStatusMessage" json("vpcLinkStatusMessage");
    8 vpc_link_version "VpcLinkVersion" json("vpcLinkVersion");
}

impl UpdateVpcLinkResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`created_date`](Self::created_date).
    #[inline]
    pub fn with_created_date(mut self, value: Timestamp) -> Self {
        self.created_date = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`security_group_ids`](Self::security_group_ids).
    #[inline]
    pub fn with_security_group_ids(mut self, value: Vec<String>) -> Self {
        self.security_group_ids = Some(value);
        self
    }

    /// Sets [`subnet_ids`](Self::subnet_ids).
    #[inline]
    pub fn with_subnet_ids(mut self, value: Vec<String>) -> Self {
        self.subnet_ids = Some(value);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn with_tags(mut self, value: BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets [`vpc_link_id`](Self::vpc_link_id).
    #[inline]
    pub fn with_vpc_link_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_link_id = Some(value.into());
        self
    }

    /// Sets [`vpc_link_status`](Self::vpc_link_status).
    #[inline]
    pub fn with_vpc_link_status(mut self, value: VpcLinkStatus) -> Self {
        self.vpc_link_status = Some(value);
        self
    }

    /// Sets [`vpc_link_status_message`](Self::vpc_link_status_message).
    #[inline]
    pub fn with_vpc_link_status_message(mut self, value: impl Into<String>) -> Self {
        self.vpc_link_status_message = Some(value.into());
        self
    }

    /// Sets [`vpc_link_version`](Self::vpc_link_version).
    #[inline]
    pub fn with_vpc_link_version(mut self, value: VpcLinkVersion) -> Self {
        self.vpc_link_version = Some(value);
        self
    }
}
