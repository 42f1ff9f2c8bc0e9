//! The members of an event in the headers and in the payload of its message.

use bytes::Bytes;

use crate::client::Service;
use crate::eventstream::{Header, HeaderValue, Message, names};
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::http_binding::{raw_body, read_raw_body};
use crate::shape::{Location, Member, Path, Slot, Structure, View};

/// A protocol's documents, as they stand in the payload of a message.
pub trait Documents: Sync {
    /// The value of the message's `:content-type`.
    fn media_type(&self) -> &'static str;

    /// Writes the members that stand in the document of a structure.
    fn write_structure(
        &self,
        service: &Service,
        structure: &dyn Structure,
    ) -> Result<Bytes, EncodeError>;

    /// Writes a member that is the whole document.
    fn write(
        &self,
        service: &Service,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<Bytes, EncodeError>;

    /// Reads what [`write_structure`](Self::write_structure) writes.
    fn read_structure(
        &self,
        document: &Bytes,
        structure: &mut dyn Structure,
    ) -> Result<(), DecodeError>;

    /// Reads what [`write`](Self::write) writes.
    fn read(&self, document: &Bytes, member: &Member, slot: Slot<'_>) -> Result<(), DecodeError>;
}

/// Adds the members of `event` to the message.
pub(super) fn encode(
    documents: &dyn Documents,
    service: &Service,
    event: &dyn Structure,
    message: &mut Message,
) -> Result<(), EncodeError> {
    let members = event.schema().members;
    let payload = payload_index(members);
    let found = payload.and_then(|index| members.get(index).zip(event.get(index)));
    if let Some((member, value)) = found {
        push_payload(documents, service, member, value.view(), message)?;
    } else if has_document(members) {
        message.payload = documents.write_structure(service, event)?;
        push_content_type(message, documents.media_type());
    }
    for (index, member) in members.iter().enumerate() {
        let (Location::EventHeader, Some(value)) = (member.location, event.get(index)) else {
            continue;
        };
        if let Some(value) = header_value(member, value.view())? {
            let name = member.name.to_owned();
            message.headers.push(Header { name, value });
        }
    }
    Ok(())
}

/// Reads the members of `event`, which holds its defaults, from the message.
pub(super) fn decode(
    documents: &dyn Documents,
    message: &Message,
    event: &mut dyn Structure,
) -> Result<(), DecodeError> {
    let members = event.schema().members;
    for (index, member) in members.iter().enumerate() {
        let (Location::EventHeader, Some(header)) = (member.location, message.header(member.name))
        else {
            continue;
        };
        if let Some(value) = event.get_mut(index) {
            read_header(member, header, value.slot())?;
        }
    }
    // An empty payload is an absent one.
    if message.payload.is_empty() {
        return Ok(());
    }
    let payload = payload_index(members);
    let found = payload.and_then(|index| members.get(index).zip(event.get_mut(index)));
    match found {
        Some((member, value)) => match read_raw_body(&message.payload, value.slot())? {
            Some(slot) => documents.read(&message.payload, member, slot),
            None => Ok(()),
        },
        None if has_document(members) => documents.read_structure(&message.payload, event),
        None => Ok(()),
    }
}

/// The index of the member that is the whole payload, if one is.
fn payload_index(members: &[Member]) -> Option<usize> {
    members
        .iter()
        .position(|member| member.location == Location::EventPayload)
}

/// Whether the payload is a document: of the members that are no headers, or of none if there are
/// none at all.
fn has_document(members: &[Member]) -> bool {
    let is_header = |member: &Member| member.location == Location::EventHeader;
    members.is_empty() || !members.iter().all(is_header)
}

fn push_payload(
    documents: &dyn Documents,
    service: &Service,
    member: &Member,
    view: View<'_>,
    message: &mut Message,
) -> Result<(), EncodeError> {
    let (payload, media_type) = match raw_body(&view) {
        Some(raw) => raw,
        None if matches!(view, View::Absent) => return Ok(()),
        None => {
            let path = Path::INPUT.member(member);
            let document = documents.write(service, member, view, &path)?;
            (document, documents.media_type())
        }
    };
    message.payload = payload;
    push_content_type(message, member.media_type.unwrap_or(media_type));
    Ok(())
}

fn push_content_type(message: &mut Message, media_type: &str) {
    message.headers.push(Header {
        name: names::CONTENT_TYPE.to_owned(),
        value: media_type.into(),
    });
}

fn header_value(member: &Member, view: View<'_>) -> Result<Option<HeaderValue>, EncodeError> {
    Ok(Some(match view {
        View::Absent => return Ok(None),
        View::Boolean(value) => HeaderValue::Boolean(value),
        View::Byte(value) => HeaderValue::Byte(value),
        View::Short(value) => HeaderValue::Short(value),
        View::Integer(value) => HeaderValue::Integer(value),
        View::Long(value) => HeaderValue::Long(value),
        View::Blob(value) => HeaderValue::ByteArray(value.clone().into_bytes()),
        View::String(value) | View::Enum(value) => value.into(),
        View::Timestamp(value) => HeaderValue::Timestamp(value),
        _ => {
            let reason = "has no form in a header of a message";
            return Err(EncodeError::new(member.field, reason));
        }
    }))
}

fn read_header(member: &Member, header: &HeaderValue, slot: Slot<'_>) -> Result<(), DecodeError> {
    let expected = match (slot, header) {
        (Slot::Boolean(to), HeaderValue::Boolean(value)) => return set(to, *value),
        (Slot::Byte(to), HeaderValue::Byte(value)) => return set(to, *value),
        (Slot::Short(to), HeaderValue::Short(value)) => return set(to, *value),
        (Slot::Integer(to), HeaderValue::Integer(value)) => return set(to, *value),
        (Slot::IntEnum(to), HeaderValue::Integer(value)) => {
            to.assign(*value);
            return Ok(());
        }
        (Slot::Long(to), HeaderValue::Long(value)) => return set(to, *value),
        (Slot::Blob(to), HeaderValue::ByteArray(value)) => return set(to, value.clone().into()),
        (Slot::String(to), HeaderValue::String(value)) => return set(to, value.clone()),
        (Slot::Enum(to), HeaderValue::String(value)) => {
            to.assign(value);
            return Ok(());
        }
        (Slot::Timestamp(to), HeaderValue::Timestamp(value)) => return set(to, *value),
        (Slot::Boolean(_), _) => "a boolean",
        (Slot::Byte(_), _) => "a byte",
        (Slot::Short(_), _) => "a short",
        (Slot::Integer(_) | Slot::IntEnum(_), _) => "an integer",
        (Slot::Long(_), _) => "a long",
        (Slot::Blob(_), _) => "a byte array",
        (Slot::String(_) | Slot::Enum(_), _) => "a string",
        (Slot::Timestamp(_), _) => "a timestamp",
        _ => "nothing, since no header can hold it",
    };
    Err(DecodeError::in_header(member.name, expected, header.kind()))
}

fn set<T>(to: &mut T, value: T) -> Result<(), DecodeError> {
    *to = value;
    Ok(())
}
