// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::{PreviewStatus, StatusException};

/// The state and address of a portal's preview.
#[derive(Default)]
#[non_exhaustive]
pub struct Preview {
    /// How far the preview has come.
    pub preview_status: Option<PreviewStatus>,
    /// Where the preview can be looked at, once it is ready.
    pub preview_url: Option<String>,
    /// Why the work in the background has failed, if it has.
    pub status_exception: Option<StatusException>,
}

members! { Preview, "com.amazonaws.apigatewayv2#Preview";
    0 preview_status "PreviewStatus" json("previewStatus") required;
    1 preview_url "PreviewUrl" json("previewUrl");
    2 status_exception "StatusException" json("statusException");
}

impl Preview {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`preview_status`](Self::preview_status).
    #[inline]
    pub fn with_preview_status(mut self, value: PreviewStatus) -> Self {
        self.preview_status = Some(value);
        self
    }

    /// Sets [`preview_url`](Self::preview_url).
    #[inline]
    pub fn with_preview_url(mut self, value: impl Into<String>) -> Self {
        self.preview_url = Some(value.into());
        self
    }

    /// Sets [`status_exception`](Self::status_exception).
    #[inline]
    pub fn with_status_exception(mut self, value: StatusException) -> Self {
        self.status_exception = Some(value);
        self
    }
}
