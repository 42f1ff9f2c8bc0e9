// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// How far the preview of a portal has come.
#[non_exhaustive]
pub enum PreviewStatus {
    /// The preview is being built.
    PreviewInProgress,
    /// The preview could not be built.
    PreviewFailed,
    /// The preview can be looked at.
    PreviewReady,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { PreviewStatus;
    PreviewInProgress "PREVIEW_IN_PROGRESS";
    PreviewFailed "PREVIEW_FAILED";
    PreviewReady "PREVIEW_READY";
}
