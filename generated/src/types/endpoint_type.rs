// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// Where the endpoint of a custom domain name stands.
#[non_exhaustive]
pub enum EndpointType {
    /// In the region of the API. HTTP and WebSocket APIs need this one.
    Regional,
    /// At the edge locations of CloudFront. For REST APIs only.
    Edge,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { EndpointType;
    Regional "REGIONAL";
    Edge "EDGE";
}
