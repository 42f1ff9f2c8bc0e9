// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `PreviewPortal`: `POST /v2/portals/{PortalId}/preview`
//!
//! Takes `PreviewPortalRequest` and returns `PreviewPortalResponse`. Its modeled errors are
//! `AccessDeniedException`, `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `PreviewPortal` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("PreviewPortal")
    .http("POST", "/v2/portals/{PortalId}/preview");

/// The portal to build a preview of.
///
/// Input of [`Client::preview_portal`](crate::Client::preview_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct PreviewPortalRequest {
    /// The portal, by the identifier that the service gave it.
    pub portal_id: String,
}

members! { PreviewPortalRequest, "com.amazonaws.apigatewayv2#PreviewPortalRequest";
    0 portal_id "PortalId" label required;
}

impl PreviewPortalRequest {
    /// With the required members.
    #[inline]
    pub fn new(portal_id: impl Into<String>) -> Self {
        Self {
            portal_id: portal_id.into(),
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

/// Empty: the preview is built in the background.
///
/// Output of [`Client::preview_portal`](crate::Client::preview_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct PreviewPortalResponse {}

members! { PreviewPortalResponse, "com.amazonaws.apigatewayv2#PreviewPortalResponse";
}

impl PreviewPortalResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
