// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `DeletePortal`: `DELETE /v2/portals/{PortalId}`
//!
//! Takes `DeletePortalRequest` and returns `DeletePortalOutput`. Its modeled errors are
//! `AccessDeniedException`, `BadRequestException`, `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `DeletePortal` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("DeletePortal")
    .http("DELETE", "/v2/portals/{PortalId}");

/// The portal to delete.
///
/// Input of [`Client::delete_portal`](crate::Client::delete_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePortalRequest {
    /// The portal, by the identifier that the service gave it.
    pub portal_id: String,
}

members! { DeletePortalRequest, "com.amazonaws.apigatewayv2#DeletePortalRequest";
    0 portal_id "PortalId" label required;
}

impl DeletePortalRequest {
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

/// Output of [`Client::delete_portal`](crate::Client::delete_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePortalOutput {}

members! { DeletePortalOutput, "com.amazonaws.apigatewayv2#DeletePortalOutput";
}

impl DeletePortalOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
