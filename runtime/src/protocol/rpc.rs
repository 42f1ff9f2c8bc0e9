//! What RPC protocols have in common: `POST` to one path, and everything in the body.

use ::http::Method;
use ::http::header::{CONTENT_TYPE, HeaderValue};

use crate::client::Service;
use crate::eventstream::{Message, names};
use crate::http::{Request, set_header};
use crate::operation::Operation;
use crate::protocol::error::EncodeError;
use crate::shape::{Member, Structure};

/// A request with nothing in it but where it goes. HTTP bindings are ignored, as the protocols say.
///
/// # Errors
/// A label of the operation's host prefix is no label of a domain name.
pub(crate) fn request(
    operation: &Operation,
    input: &dyn Structure,
) -> Result<Request, EncodeError> {
    let mut request = Request::new(Method::POST);
    if let Some(prefix) = operation.host_prefix {
        request.host_prefix = prefix.fill(input)?;
    }
    Ok(request)
}

/// Whether events follow the request, which no other stream can in these protocols.
pub(crate) fn has_events(input: &dyn Structure) -> bool {
    input.schema().members.iter().any(Member::is_streaming)
}

/// Writes the message that stands before the events, with the rest of the input in it.
///
/// # Errors
/// A value of the input has no form in the document, or the operation is of a protocol without
/// events.
pub(crate) fn begin_events(
    service: &Service,
    operation: &Operation,
    input: &dyn Structure,
    request: &mut Request,
) -> Result<(), EncodeError> {
    let mut message = Message::default()
        .with_header(names::MESSAGE_TYPE, names::EVENT)
        .with_header(names::EVENT_TYPE, names::INITIAL_REQUEST);
    operation
        .event_protocol()?
        .encode_event(service, input, &mut message)?;
    let message = message.encode();
    request.body = message.map_err(|error| EncodeError::new("", error.to_string()))?;
    let media_type = HeaderValue::from_static(names::MEDIA_TYPE);
    set_header(&mut request.headers, CONTENT_TYPE, media_type);
    Ok(())
}
