// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `GetDeployment`: `GET /v2/apis/{ApiId}/deployments/{DeploymentId}`
//!
//! Takes `GetDeploymentRequest` and returns `GetDeploymentResponse`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::DeploymentStatus;

/// How `GetDeployment` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("GetDeployment")
    .http("GET", "/v2/apis/{ApiId}/deployments/{DeploymentId}");

/// The deployment to read.
///
/// Input of [`Client::get_deployment`](crate::Client::get_deployment).
#[derive(Default)]
#[non_exhaustive]
pub struct GetDeploymentRequest {
    /// The API that the deployment is made from.
    pub api_id: String,
    /// The identifier that the service gave the deployment. Stages refer to it.
    pub deployment_id: String,
}

members! { GetDeploymentRequest, "com.amazonaws.apigatewayv2#GetDeploymentRequest";
    0 api_id "ApiId" label required;
    1 deployment_id "DeploymentId" label required;
}

impl GetDeploymentRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, deployment_id: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            deployment_id: deployment_id.into(),
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

/// The deployment.
///
/// Output of [`Client::get_deployment`](crate::Client::get_deployment).
#[derive(Default)]
#[non_exhaustive]
pub struct GetDeploymentResponse {
    /// Whether the deployment was made by itself, for a stage that deploys automatically.
    pub auto_deployed: Option<bool>,
    /// When the deployment was made.
    pub created_date: Option<Timestamp>,
    /// The identifier that the service gave the deployment. Stages refer to it.
    pub deployment_id: Option<String>,
    /// How far the deployment has come.
    pub deployment_status: Option<DeploymentStatus>,
    /// Why the deployment has failed, if it has.
    pub deployment_status_message: Option<String>,
    /// What the deployment brings, in the words of its owner.
    pub description: Option<String>,
}

members! { GetDeploymentResponse, "com.amazonaws.apigatewayv2#GetDeploymentResponse";
    0 auto_deployed "AutoDeployed" json("autoDeployed");
    1 created_date "CreatedDate" json("createdDate") date_time;
    2 deployment_id "DeploymentId" json("deploymentId");
    3 deployment_status "DeploymentStatus" json("deploymentStatus");
    4 deployment_status_message "DeploymentStatusMessage" json("deploymentStatusMessage");
    5 description "Description" json("description");
}

impl GetDeploymentResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auto_deployed`](Self::auto_deployed).
    #[inline]
    pub fn with_auto_deployed(mut self, value: bool) -> Self {
        self.auto_deployed = Some(value);
        self
    }

    /// Sets [`created_date`](Self::created_date).
    #[inline]
    pub fn with_created_date(mut self, value: Timestamp) -> Self {
        self.created_date = Some(value);
        self
    }

    /// Sets [`deployment_id`](Self::deployment_id).
    #[inline]
    pub fn with_deployment_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_id = Some(value.into());
        self
    }

    /// Sets [`deployment_status`](Self::deployment_status).
    #[inline]
    pub fn with_deployment_status(mut self, value: DeploymentStatus) -> Self {
        self.deployment_status = Some(value);
        self
    }

    /// Sets [`deployment_status_message`](Self::deployment_status_message).
    #[inline]
    pub fn with_deployment_status_message(mut self, value: impl Into<String>) -> Self {
        self.deployment_status_message = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
