// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetStage`: `GET /v2/apis/{ApiId}/stages/{StageName}`
//!
//! Takes `GetStageRequest` and returns `GetStageResponse`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::{AccessLogSettings, RouteSettings};

/// How `GetStage` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetStage")
    .http("GET", "/v2/apis/{ApiId}/stages/{StageName}");

/// The stage to read.
///
/// Input of [`Client::get_stage`](crate::Client::get_stage).
#[derive(Default)]
#[non_exhaustive]
pub struct GetStageRequest {
    /// The API that the stage belongs to.
    pub api_id: String,
    /// The name of the stage: letters, digits, hyphens and underscores, or `$default` for HTTP
    /// APIs. At most 128 characters.
    pub stage_name: String,
}

members! { GetStageRequest, "com.amazonaws.apigatewayv2#GetStageRequest";
    0 api_id "ApiId" label required;
    1 stage_name "StageName" label required;
}

impl GetStageRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, stage_name: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            stage_name: stage_name.into(),
        }
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

/// The stage.
///
/// Output of [`Client::get_stage`](crate::Client::get_stage).
#[derive(Default)]
#[non_exhaustive]
pub struct GetStageResponse {
    /// Where the stage writes its access log. If it is not set, there is none.
    pub access_log_settings: Option<AccessLogSettings>,
    /// Whether API Gateway manages the stage, which is so if quick create has made it together with
    /// its API.
    pub api_gateway_managed: Option<bool>,
    /// Whether every change of the API is deployed to the stage at once. The default is `false`.
    pub auto_deploy: Option<bool>,
    /// The client certificate that API Gateway shows to backends. WebSocket APIs only.
    pub client_certificate_id: Option<String>,
    /// The moment at which the stage came to be.
    pub created_date: Option<Timestamp>,
    /// The settings of all routes that have none of their own in `RouteSettings`.
    pub default_route_settings: Option<RouteSettings>,
    /// The deployment that the stage serves. It cannot be set on a stage that deploys
    /// automatically.
    pub deployment_id: Option<String>,
    /// What the stage is for, in the words of its owner.
    pub description: Option<String>,
    /// How the last automatic deployment went. Only on stages that deploy automatically.
    pub last_deployment_status_message: Option<String>,
    /// The moment of the latest change to the stage, deployments included.
    pub last_updated_date: Option<Timestamp>,
    /// Settings of single routes, by route key.
    pub route_settings: Option<BTreeMap<String, RouteSettings>>,
    /// The name of the stage: letters, digits, hyphens and underscores, or `$default` for HTTP
    /// APIs. At most 128 characters.
    pub stage_name: Option<String>,
    /// The variables of the stage, which integrations can refer to as `${stageVariables.NAME}`.
    pub stage_variables: Option<BTreeMap<String, String>>,
    /// Keys and values that the owner has attached to the stage.
    pub tags: Option<BTreeMap<String, String>>,
}

members! { GetStageResponse, "com.amazonaws.apigatewayv2#GetStageResponse";
    0 access_log_settings "AccessLogSettings" json("accessLogSettings");
    1 api_gateway_managed "ApiGatewayManaged" json("apiGatewayManaged");
    2 auto_deploy "AutoDeploy" json("autoDeploy");
    3 client_certificate_id "ClientCertificateId" json("clientCertificateId");
    4 created_date "CreatedDate" json("createdDate") date_time;
    5 default_route_settings "DefaultRouteSettings" json("defaultRouteSettings");
    6 deployment_id "DeploymentId" json("deploymentId");
    7 description "Description" json("description");
    8 last_deployment_status_message "LastDeploymentStatusMessage" json("lastDeploymentStatusMessage");
    9 last_updated_date "LastUpdatedDate" json("lastUpdatedDate") date_time;
    10 route_settings "RouteSettings" json("routeSettings");
    11 stage_name "StageName" json("stageName");
    12 stage_variables "StageVariables" json("stageVariables");
    13 tags "Tags" json("tags");
}

impl GetStageResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access_log_settings`](Self::access_log_settings).
    #[inline]
    pub fn with_access_log_settings(mut self, value: AccessLogSettings) -> Self {
        self.access_log_settings = Some(value);
        self
    }

    /// Sets [`api_gateway_managed`](Self::api_gateway_managed).
    #[inline]
    pub fn with_api_gateway_managed(mut self, value: bool) -> Self {
        self.api_gateway_managed = Some(value);
        self
    }

    /// Sets [`auto_deploy`](Self::auto_deploy).
    #[inline]
    pub fn with_auto_deploy(mut self, value: bool) -> Self {
        self.auto_deploy = Some(value);
        self
    }

    /// Sets [`client_certificate_id`](Self::client_certificate_id).
    #[inline]
    pub fn with_client_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.client_certificate_id = Some(value.into());
        self
    }

    /// Sets [`created_date`](Self::created_date).
    #[inline]
    pub fn with_created_date(mut self, value: Timestamp) -> Self {
        self.created_date = Some(value);
        self
    }

    /// Sets [`default_route_settings`](Self::default_route_settings).
    #[inline]
    pub fn with_default_route_settings(mut self, value: RouteSettings) -> Self {
        self.default_route_settings = Some(value);
        self
    }

    /// Sets [`deployment_id`](Self::deployment_id).
    #[inline]
    pub fn with_deployment_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_id = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`last_deployment_status_message`](Self::last_deployment_status_message).
    #[inline]
    pub fn with_last_deployment_status_message(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.last_deployment_status_message = Some(value.into());
        self
    }

    /// Sets [`last_updated_date`](Self::last_updated_date).
    #[inline]
    pub fn with_last_updated_date(mut self, value: Timestamp) -> Self {
        self.last_updated_date = Some(value);
        self
    }

    /// Sets [`route_settings`](Self::route_settings).
    #[inline]
    pub fn with_route_settings(
        mut self,
        value: BTreeMap<String, RouteSettings>,
    ) -> Self {
        self.route_settings = Some(value);
        self
    }

    /// Sets [`stage_name`](Self::stage_name).
    #[inline]
    pub fn with_stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }

    /// Sets [`stage_variables`](Self::stage_variables).
    #[inline]
    pub fn with_stage_variables(mut self, value: BTreeMap<String, String>) -> Self {
        self.stage_variables = Some(value);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn with_tags(mut self, value: BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }
}
