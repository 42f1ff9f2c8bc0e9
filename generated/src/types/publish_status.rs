// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// Whether a portal is published, or on its way there or back.
#[non_exhaustive]
pub enum PublishStatus {
    /// Readers can see the portal.
    Published,
    /// The portal is being published.
    PublishInProgress,
    /// Publication has failed.
    PublishFailed,
    /// The portal is being taken offline.
    DisableInProgress,
    /// The portal could not be taken offline.
    DisableFailed,
    /// The portal is offline.
    Disabled,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { PublishStatus;
    Published "PUBLISHED";
    PublishInProgress "PUBLISH_IN_PROGRESS";
    PublishFailed "PUBLISH_FAILED";
    DisableInProgress "DISABLE_IN_PROGRESS";
    DisableFailed "DISABLE_FAILED";
    Disabled "DISABLED";
}
