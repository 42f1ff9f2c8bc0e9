//! What a message says: an event of a union, or an error.

use crate::codegen::members;
use crate::error::ErrorResponse;
use crate::eventstream::message::{HeaderValue, Message};
use crate::eventstream::names;
use crate::eventstream::reader::Origin;
use crate::protocol::{DecodeError, ErrorHead, base64, error_code};
use crate::shape::{Document, Slot, Structure, Union, UnknownVariant, View};

/// What a message brings.
pub(super) enum Event {
    /// An event, in the union that was given.
    Event,
    /// An error, with which the stream ends.
    Error(ErrorResponse),
}

/// Reads a message, into `event` if it is one.
pub(super) fn read(
    message: Message,
    origin: &Origin,
    event: &mut dyn Union,
) -> Result<Event, DecodeError> {
    match text(&message, names::MESSAGE_TYPE)? {
        names::EVENT => read_event(&message, origin, event).map(|()| Event::Event),
        names::EXCEPTION => {
            let head = read_exception(&message, origin, event)?;
            Ok(Event::Error(error_response(message, head, origin)))
        }
        names::ERROR => {
            let head = ErrorHead {
                code: Some(text(&message, names::ERROR_CODE)?.to_owned()),
                message: text(&message, names::ERROR_MESSAGE).ok().map(str::to_owned),
                ..ErrorHead::default()
            };
            Ok(Event::Error(error_response(message, head, origin)))
        }
        other => Err(DecodeError::in_header(
            names::MESSAGE_TYPE,
            "`event`, `exception` or `error`",
            format!("`{}`", other.escape_debug()),
        )),
    }
}

fn read_event(
    message: &Message,
    origin: &Origin,
    event: &mut dyn Union,
) -> Result<(), DecodeError> {
    let name = text(message, names::EVENT_TYPE)?;
    let Some(structure) = select(event, name) else {
        event.select_unknown(UnknownVariant::new(name, unknown_payload(message, origin)));
        return Ok(());
    };
    let decoded = origin.protocol.decode_event(message, structure);
    decoded.map_err(|error| error.under_key(name))
}

/// Reads what an exception says of itself. Its code is the name of its shape.
fn read_exception(
    message: &Message,
    origin: &Origin,
    event: &mut dyn Union,
) -> Result<ErrorHead, DecodeError> {
    let name = text(message, names::EXCEPTION_TYPE)?;
    let mut head = ErrorHead::default();
    let Some(structure) = select(event, name) else {
        head.code = error_code(name);
        return Ok(head);
    };
    head.code = Some(structure.schema().name().to_owned());
    // Whether the rest can be read is told where the error gets its type.
    if origin.protocol.decode_event(message, structure).is_ok() {
        head.message = message_of(structure);
    }
    Ok(head)
}

/// The structure of the member that is called so, all at its defaults.
fn select<'e>(event: &'e mut dyn Union, name: &str) -> Option<&'e mut dyn Structure> {
    let members = event.schema().members;
    let index = members.iter().position(|member| member.name == name)?;
    match event.select(index)?.slot() {
        Slot::Structure(structure) => Some(structure),
        _ => None,
    }
}

/// The message for people, whichever of its two usual names the model gives it.
fn message_of(error: &dyn Structure) -> Option<String> {
    let mut members = error.schema().members.iter();
    let index = members.position(|member| member.name.eq_ignore_ascii_case("message"))?;
    match error.get(index)?.view() {
        View::String(text) => Some(text.to_owned()),
        _ => None,
    }
}

fn error_response(message: Message, head: ErrorHead, origin: &Origin) -> ErrorResponse {
    let (response, attempts) = (origin.head.clone(), origin.attempts);
    ErrorResponse::in_event(head, response, message, origin.protocol, attempts)
}

/// The payload of an event that the model does not know.
#[derive(Default)]
struct Payload {
    document: Document,
}

members! { Payload, "smithy.api#Document"; 0 document "document" event_payload; }

/// The payload as the protocol reads it without a model; where it does not, as text, or as base64 of
/// what is no text.
fn unknown_payload(message: &Message, origin: &Origin) -> Document {
    let mut payload = Payload::default();
    if message.payload.is_empty() || origin.protocol.decode_event(message, &mut payload).is_ok() {
        return payload.document;
    }
    match std::str::from_utf8(&message.payload) {
        Ok(text) => text.into(),
        Err(_) => {
            let mut text = String::new();
            base64::push_encoded(&mut text, &message.payload);
            text.into()
        }
    }
}

/// The text of a header that every such message has.
fn text<'m>(message: &'m Message, name: &str) -> Result<&'m str, DecodeError> {
    let found = match message.header(name) {
        Some(HeaderValue::String(text)) => return Ok(text),
        Some(_) => "a value that is no text",
        None => "no such header",
    };
    Err(DecodeError::in_header(name, "a text", found))
}
