// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// Whether the page about a REST API method is ready to be shown.
#[non_exhaustive]
pub enum Status {
    /// The page can be shown.
    Available,
    /// The page is being prepared.
    InProgress,
    /// The page could not be prepared, its `StatusException` says why.
    Failed,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { Status;
    Available "AVAILABLE";
    InProgress "IN_PROGRESS";
    Failed "FAILED";
}
