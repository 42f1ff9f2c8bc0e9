// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// Tells the VPC links of this service from those of API Gateway version 1.
#[non_exhaustive]
pub enum VpcLinkVersion {
    /// The VPC links of HTTP APIs, which reach load balancers and AWS Cloud Map services.
    V2,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { VpcLinkVersion;
    V2 "V2";
}
