// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `PublishPortal`: `POST /v2/portals/{PortalId}/publish`
//!
//! Takes `PublishPortalRequest` and returns `PublishPortalResponse`. Its modeled errors are
//! `AccessDeniedException`, `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

/// How `PublishPortal` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("PublishPortal")
    .http("POST", "/v2/portals/{PortalId}/publish");

/// The portal to publish, and a note about this publication.
///
/// Input of [`Client::publish_portal`](crate::Client::publish_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct PublishPortalRequest {
    /// A note about this publication, which becomes `LastPublishedDescription`.
    pub description: Option<String>,
    /// The portal, by the identifier that the service gave it.
    pub portal_id: String,
}

members! { PublishPortalRequest, "com.amazonaws.apigatewayv2#PublishPortalRequest";
    0 description "Description" json("description") [constraints length(0, 1024)];
    1 portal_id "PortalId" label required;
}

impl PublishPortalRequest {
    /// With the required members.
    #[inline]
    pub fn new(portal_id: impl Into<String>) -> Self {
        Self {
            portal_id: portal_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
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

/// Empty: publication goes on in the background.
///
/// Output of [`Client::publish_portal`](crate::Client::publish_portal).
#[derive(Default)]
#[non_exhaustive]
pub struct PublishPortalResponse {}

members! { PublishPortalResponse, "com.amazonaws.apigatewayv2#PublishPortalResponse";
}

impl PublishPortalResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
