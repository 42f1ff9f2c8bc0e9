// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// The two kinds of authorizer.
#[non_exhaustive]
pub enum AuthorizerType {
    /// A Lambda function gets the request and decides.
    Request,
    /// API Gateway itself checks a JSON Web Token. HTTP APIs only.
    Jwt,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { AuthorizerType;
    Request "REQUEST";
    Jwt "JWT";
}
