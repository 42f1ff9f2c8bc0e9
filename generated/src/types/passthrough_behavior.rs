// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// What an integration of a WebSocket API does with a request for whose content type it has no
/// template in `RequestTemplates`. If it is not set, the integration uses `WHEN_NO_MATCH`.
#[non_exhaustive]
pub enum PassthroughBehavior {
    /// Passes the body on as it came if none of the templates is for its content type. This is the
    /// default.
    WhenNoMatch,
    /// Refuses the request with status 415 (Unsupported Media Type).
    Never,
    /// Passes the body on as it came if the integration has no templates at all. As soon as it has
    /// one, a request that none is for is refused with status 415 (Unsupported Media Type).
    WhenNoTemplates,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { PassthroughBehavior;
    WhenNoMatch "WHEN_NO_MATCH";
    Never "NEVER";
    WhenNoTemplates "WHEN_NO_TEMPLATES";
}
