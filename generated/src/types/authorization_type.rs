// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// How a route makes sure that a caller may use it.
#[non_exhaustive]
pub enum AuthorizationType {
    /// Everyone may call the route. This is the default.
    None,
    /// The caller signs its request with AWS credentials, and IAM policies decide.
    AwsIam,
    /// A Lambda authorizer decides.
    Custom,
    /// A JSON Web Token of the configured issuer is checked. HTTP APIs only.
    Jwt,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { AuthorizationType;
    None "NONE";
    AwsIam "AWS_IAM";
    Custom "CUSTOM";
    Jwt "JWT";
}
