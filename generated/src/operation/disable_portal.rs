// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DisablePortal`: `DELETE /v2/portals/{PortalId}/publish`
//!
//! Takes `DisablePortalRequest` and returns `DisablePortalOutput`. Its modeled errors are
//! `AccessDeniedException`, `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DisablePortal` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DisablePortal")
    .http("DELETE", "/v2/portals/{PortalId}/publish");

/// The portal to take offline.
///
/// Input of [`Client::disable_portal`](crate::Client::disable_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct DisablePortalRequest {
    /// The portal, by the identifier that the service gave it.
    pub portal_id: String,
}

members! { DisablePortalRequest, "com.amazonaws.apigatewayv2#DisablePortalRequest";
    0 portal_id "PortalId" label required;
}

impl DisablePortalRequest {
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

/// Output of [`Client::disable_portal`](crate::Client::disable_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct DisablePortalOutput {}

members! { DisablePortalOutput, "com.amazonaws.apigatewayv2#DisablePortalOutput";
}

impl DisablePortalOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
