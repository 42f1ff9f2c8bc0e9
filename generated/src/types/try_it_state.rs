// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// Whether readers of a portal can call the endpoint from its page.
#[non_exhaustive]
pub enum TryItState {
    /// Readers can send requests to the endpoint from the page.
    Enabled,
    /// The page only describes the endpoint.
    Disabled,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { TryItState;
    Enabled "ENABLED";
    Disabled "DISABLED";
}
