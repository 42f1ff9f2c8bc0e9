// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// Over which versions of IP an API or a domain name can be reached.
#[non_exhaustive]
pub enum IpAddressType {
    /// IPv4 only.
    Ipv4,
    /// IPv4 and IPv6.
    Dualstack,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { IpAddressType;
    Ipv4 "ipv4";
    Dualstack "dualstack";
}
