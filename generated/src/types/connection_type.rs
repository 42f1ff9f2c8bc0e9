// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// How an integration reaches its backend. If it is not set, the integration uses `INTERNET`.
#[non_exhaustive]
pub enum ConnectionType {
    /// Through the public internet. This is the default.
    Internet,
    /// Privately, through the VPC link that `ConnectionId` names, to a backend inside a VPC.
    VpcLink,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { ConnectionType;
    Internet "INTERNET";
    VpcLink "VPC_LINK";
}
