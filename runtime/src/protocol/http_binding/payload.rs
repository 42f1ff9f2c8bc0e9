//! `httpPayload`: the member that is the whole body.

use ::http::header::{CONTENT_TYPE, HeaderValue};
use bytes::Bytes;

use crate::eventstream::names;
use crate::http::Request;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::shape::{Location, Member, Slot, View};

const OCTET_STREAM: &str = "application/octet-stream";

/// The index of the member that is the whole body, if one is.
pub(crate) fn payload_index(members: &[Member]) -> Option<usize> {
    members
        .iter()
        .position(|member| matches!(member.location, Location::Payload))
}

/// The body and the media type of a payload that is sent as it is, without a copy of a blob. `None`
/// for what needs a document.
pub(crate) fn raw_body(view: &View<'_>) -> Option<(Bytes, &'static str)> {
    match view {
        View::Blob(blob) => Some(((*blob).clone().into_bytes(), OCTET_STREAM)),
        // What is not in memory is the pipeline's to send.
        View::Stream(stream) => {
            Some((stream.as_bytes().cloned().unwrap_or_default(), OCTET_STREAM))
        }
        // So is what does not even exist yet.
        View::Events(_) => Some((Bytes::new(), names::MEDIA_TYPE)),
        View::String(text) | View::Enum(text) => {
            Some((Bytes::copy_from_slice(text.as_bytes()), "text/plain"))
        }
        _ => None,
    }
}

/// Sets the body, and its media type where no member is bound to that header.
pub(crate) fn set_body(
    request: &mut Request,
    body: impl Into<Bytes>,
    media_type: &'static str,
) -> Result<(), EncodeError> {
    let Ok(value) = HeaderValue::from_maybe_shared(Bytes::from_static(media_type.as_bytes()))
    else {
        let reason = "is no media type that a header can hold";
        return Err(EncodeError::new(media_type, reason));
    };
    request.body = body.into();
    request.headers.entry(CONTENT_TYPE).or_insert(value);
    Ok(())
}

/// Reads a payload that comes as it is, and gives back the slot that needs a document.
pub(crate) fn read_raw_body<'s>(
    body: &Bytes,
    slot: Slot<'s>,
) -> Result<Option<Slot<'s>>, DecodeError> {
    match slot {
        Slot::Blob(slot) => *slot = body.clone().into(),
        Slot::Stream(slot) => *slot = body.clone().into(),
        // Events are read after the response.
        Slot::Events(_) => {}
        Slot::String(slot) => text(body)?.clone_into(slot),
        Slot::Enum(slot) => slot.assign(text(body)?),
        document => return Ok(Some(document)),
    }
    Ok(None)
}

fn text(body: &Bytes) -> Result<&str, DecodeError> {
    std::str::from_utf8(body)
        .map_err(|_| DecodeError::in_body("text in UTF-8", "bytes that are not UTF-8"))
}
