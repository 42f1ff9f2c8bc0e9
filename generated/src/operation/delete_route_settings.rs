// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeleteRouteSettings`: `DELETE /v2/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey}`
//!
//! Takes `DeleteRouteSettingsRequest` and returns `DeleteRouteSettingsOutput`. Its modeled
//! errors are `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeleteRouteSettings` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeleteRouteSettings")
    .http("DELETE", "/v2/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey}");

/// The route and the stage whose settings to delete.
///
/// Input of [`Client::delete_route_settings`](crate::Client::delete_route_settings).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteSettingsRequest {
    /// The API that the stage belongs to.
    pub api_id: String,
    /// The route, by its key, such as `GET /pets`.
    pub route_key: String,
    /// The name of the stage: letters, digits, hyphens and underscores, or `$default` for HTTP
    /// APIs. At most 128 characters.
    pub stage_name: String,
}

members! { DeleteRouteSettingsRequest, "com.amazonaws.apigatewayv2#DeleteRouteSettingsRequest";
    0 api_id "ApiId" label required;
    1 route_key "RouteKey" label required;
    2 stage_name "StageName" label required;
}

impl DeleteRouteSettingsRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        route_key: impl Into<String>,
        stage_name: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            route_key: route_key.into(),
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

/// Output of [`Client::delete_route_settings`](crate::Client::delete_route_settings).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteSettingsOutput {}

members! { DeleteRouteSettingsOutput, "com.amazonaws.apigatewayv2#DeleteRouteSettingsOutput";
}

impl DeleteRouteSettingsOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
