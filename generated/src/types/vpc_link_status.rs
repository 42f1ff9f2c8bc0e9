// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// Whether a VPC link can be used.
#[non_exhaustive]
pub enum VpcLinkStatus {
    /// The link is being set up.
    Pending,
    /// Integrations can use the link.
    Available,
    /// The link is being deleted.
    Deleting,
    /// Setting up or deleting has failed, `VpcLinkStatusMessage` says why.
    Failed,
    /// The link has had no traffic for 60 days, and its network interfaces are gone. The next
    /// request brings it back, after failing at first.
    Inactive,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { VpcLinkStatus;
    Pending "PENDING";
    Available "AVAILABLE";
    Deleting "DELETING";
    Failed "FAILED";
    Inactive "INACTIVE";
}
