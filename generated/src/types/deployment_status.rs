// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// How far a deployment has come.
#[non_exhaustive]
pub enum DeploymentStatus {
    /// The deployment is under way.
    Pending,
    /// The deployment has failed, `DeploymentStatusMessage` says why.
    Failed,
    /// The deployment is complete and can be called.
    Deployed,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { DeploymentStatus;
    Pending "PENDING";
    Failed "FAILED";
    Deployed "DEPLOYED";
}
