// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteDeployment`: `DELETE /v2/apis/{ApiId}/deployments/{DeploymentId}`
//!
//! Takes `DeleteDeploymentRequest` and returns `DeleteDeploymentOutput`. Its modeled errors are
//! `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteDeployment` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteDeployment")
    .http("DELETE", "/v2/apis/{ApiId}/deployments/{DeploymentId}");

/// The deployment to delete.
///
/// Input of [`Client::delete_deployment`](crate::Client::delete_deployment).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDeploymentRequest {
    /// The API that the deployment is made from.
    pub api_id: String,
    /// The identifier that the service gave the deployment. Stages refer to it.
    pub deployment_id: String,
}

members! { DeleteDeploymentRequest, "com.amazonaws.apigatewayv2#DeleteDeploymentRequest";
    0 api_id "ApiId" label required;
    1 deployment_id "DeploymentId" label required;
}

impl DeleteDeploymentRequest {
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

/// Output of [`Client::delete_deployment`](crate::Client::delete_deployment).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDeploymentOutput {}

members! { DeleteDeploymentOutput, "com.amazonaws.apigatewayv2#DeleteDeploymentOutput";
}

impl DeleteDeploymentOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
