// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteAccessLogSettings`: `DELETE /v2/apis/{ApiId}/stages/{StageName}/accesslogsettings`
//!
//! Takes `DeleteAccessLogSettingsRequest` and returns `DeleteAccessLogSettingsOutput`. Its
//! modeled errors are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteAccessLogSettings` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteAccessLogSettings")
    .http("DELETE", "/v2/apis/{ApiId}/stages/{StageName}/accesslogsettings");

/// The stage whose access log settings to delete.
///
/// Input of [`Client::delete_access_log_settings`](crate::Client::delete_access_log_settings).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAccessLogSettingsRequest {
    /// The API that the stage belongs to.
    pub api_id: String,
    /// The name of the stage: letters, digits, hyphens and underscores, or `$default` for HTTP
    /// APIs. At most 128 characters.
    pub stage_name: String,
}

members! { DeleteAccessLogSettingsRequest, "com.amazonaws.apigatewayv2#DeleteAccessLogSettingsRequest";
    0 api_id "ApiId" label required;
    1 stage_name "StageName" label required;
}

impl DeleteAccessLogSettingsRequest {
    /// With the required members.
    #[inline]
    pub fn new(api_id: impl Into<String>, stage_name: impl Into<String>) -> Self {
        Self {
            api_id: api_id.into(),
            stage_name: stage_name.into(),
        }
    }

    /// Checks every constraint that the model states, at any depth.
    ///
    /// # Errors
    ///
    /// All violations at once, each with the path of the member.
    #[inline]
    pub fn validate(&self) -> Result<(), InvalidInput> {
        validate(self)
    }
}

/// Output of [`Client::delete_access_log_settings`](crate::Client::delete_access_log_settings).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAccessLogSettingsOutput {}

members! { DeleteAccessLogSettingsOutput, "com.amazonaws.apigatewayv2#DeleteAccessLogSettingsOutput";
}

impl DeleteAccessLogSettingsOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
