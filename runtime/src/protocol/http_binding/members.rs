//! What the HTTP bindings leave in the document.

use crate::shape::{Location, Member};

/// Which members of the outermost structure stand in the document; below it all do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Members {
    /// All of them.
    All,
    /// Those that no HTTP binding puts elsewhere in a request.
    OfRequest,
    /// Those that no HTTP binding puts elsewhere in a response.
    OfResponse,
    /// Those that no header of an event's message has.
    OfEvent,
}

impl Members {
    /// Whether `member` is one of them. A binding that the direction does not have is no binding.
    pub(crate) const fn include(self, member: &Member) -> bool {
        // A stream is no part of a document, wherever it is bound.
        if member.is_streaming() {
            return false;
        }
        match (self, member.location) {
            (Self::All, _) | (_, Location::Body) => true,
            (Self::OfRequest, location) => matches!(location, Location::ResponseCode),
            (Self::OfResponse, location) => matches!(
                location,
                Location::Label | Location::Query(_) | Location::QueryParams
            ),
            (Self::OfEvent, location) => !matches!(location, Location::EventHeader),
        }
    }
}
