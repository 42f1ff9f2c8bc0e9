//! The code for members in headers and in the status, apart from the members.

use ::http::HeaderMap;

use crate::http::Response;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::http_binding::header::push_headers;
use crate::protocol::http_binding::response::read_members;
use crate::shape::Structure;

/// What writes members into headers, and reads them and the status. It is reached through the shapes
/// that have such members, so that only a program that uses one of these links it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HeadBinding {
    /// Adds the headers of a request.
    pub(super) push: fn(&dyn Structure, &mut HeaderMap) -> Result<(), EncodeError>,
    /// Reads the head of a response.
    pub(super) read: fn(&Response, &mut dyn Structure) -> Result<(), DecodeError>,
}

impl HeadBinding {
    /// The one that there is.
    pub(crate) const CODE: Self = Self {
        push: push_headers,
        read: read_members,
    };
}
