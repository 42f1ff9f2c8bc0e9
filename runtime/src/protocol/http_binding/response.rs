//! `httpHeader`, `httpPrefixHeaders` and `httpResponseCode` of a response.

use std::borrow::Cow;

use ::http::{HeaderMap, StatusCode};

use crate::http::Response;
use crate::protocol::base64;
use crate::protocol::error::DecodeError;
use crate::protocol::http_binding::header_list::{split_http_dates, split_items};
use crate::protocol::http_binding::payload_index;
use crate::protocol::text::fill;
use crate::shape::{List, Location, Member, Slot, Structure, Value, View};
use crate::timestamp::{Timestamp, TimestampFormat};

/// How many characters of a header are repeated in messages.
const SHOWN_CHARS: usize = 80;

/// Reads the members that are bound to headers and to the status.
pub(crate) fn read_head(
    response: &Response,
    output: &mut dyn Structure,
) -> Result<(), DecodeError> {
    match output.schema().head {
        Some(binding) => (binding.read)(response, output),
        None => Ok(()),
    }
}

pub(super) fn read_members(
    response: &Response,
    output: &mut dyn Structure,
) -> Result<(), DecodeError> {
    let headers = &response.headers;
    let has_events = has_events(output);
    for (index, member) in output.schema().members.iter().enumerate() {
        match (member.location, output.get_mut(index)) {
            (Location::Header(name), Some(value)) => {
                if has_events && member.is_required() && !headers.contains_key(name) {
                    return Err(missing(name));
                }
                read_header(headers, name, member, value)?;
            }
            (Location::PrefixHeaders(prefix), Some(value)) => {
                read_prefix_headers(headers, prefix, member, value)?;
            }
            (Location::ResponseCode, Some(value)) => read_status(response.status, value),
            _ => {}
        }
    }
    Ok(())
}

/// Whether events follow. What a response lacks is made up for elsewhere; the head of an event stream
/// is refused then, as the official suite wants it.
fn has_events(output: &dyn Structure) -> bool {
    let index = payload_index(output.schema().members);
    let payload = index.and_then(|index| output.get(index));
    payload.is_some_and(|value| matches!(value.view(), View::Events(_)))
}

#[cold]
fn missing(name: &str) -> DecodeError {
    let expected = "the header that the model requires";
    DecodeError::in_header(name, expected, "no such header")
}

fn read_header(
    headers: &HeaderMap,
    name: &str,
    member: &Member,
    value: &mut dyn Value,
) -> Result<(), DecodeError> {
    let Some(text) = header_text(headers, name)? else {
        return Ok(());
    };
    if member.is_lenient() && !is_timestamp(member, &text) {
        return Ok(());
    }
    let read = match value.slot() {
        Slot::List(list) => read_list(member, list, &text),
        slot => read_item(member, slot, &text),
    };
    read.map_err(|expected| {
        let found = if member.is_sensitive() {
            "another value".to_owned()
        } else {
            quoted(&text)
        };
        DecodeError::in_header(name, expected, found)
    })
}

/// Whether the text is a timestamp in the form that the member wants.
fn is_timestamp(member: &Member, text: &str) -> bool {
    read_item(member, Slot::Timestamp(&mut Timestamp::default()), text).is_ok()
}

/// The header's value, its lines joined; `None` if there is no such header.
fn header_text<'h>(
    headers: &'h HeaderMap,
    name: &str,
) -> Result<Option<Cow<'h, str>>, DecodeError> {
    let mut joined: Option<Cow<'h, str>> = None;
    for value in headers.get_all(name) {
        let Ok(line) = std::str::from_utf8(value.as_bytes()) else {
            return Err(DecodeError::in_header(
                name,
                "text in UTF-8",
                "bytes that are not UTF-8",
            ));
        };
        let line = line.trim_matches([' ', '\t']);
        joined = Some(match joined {
            // An empty line adds no item (RFC 9110, section 5.6.1.2).
            Some(lines) if line.is_empty() => lines,
            Some(mut lines) if !lines.is_empty() => {
                lines.to_mut().extend([", ", line]);
                lines
            }
            _ => line.into(),
        });
    }
    Ok(joined)
}

fn read_list(member: &Member, list: &mut dyn List, text: &str) -> Result<(), &'static str> {
    let inner = member.inside();
    list.clear();
    // Only an item tells whether they are timestamps, whose commas are no separators.
    let is_http_date = matches!(list.push().slot(), Slot::Timestamp(_))
        && matches!(
            inner.timestamp_format,
            None | Some(TimestampFormat::HttpDate)
        );
    list.clear();
    let items = if is_http_date {
        split_http_dates(text)
            .into_iter()
            .map(Cow::Borrowed)
            .collect()
    } else {
        split_items(text)?
    };
    for item in items {
        read_item(inner, list.push().slot(), &item)?;
    }
    Ok(())
}

fn read_item(member: &Member, slot: Slot<'_>, text: &str) -> Result<(), &'static str> {
    match slot {
        Slot::String(slot) if member.media_type.is_some() => {
            let decoded = base64::decode(text).map(String::from_utf8);
            let Some(Ok(decoded)) = decoded else {
                return Err("text in base64");
            };
            *slot = decoded;
            Ok(())
        }
        slot => fill(member, slot, text, TimestampFormat::HttpDate),
    }
}

/// Reads all headers under a prefix. HTTP knows no case in their names: the keys are lower-case. No
/// headers are an empty map.
fn read_prefix_headers(
    headers: &HeaderMap,
    prefix: &str,
    member: &Member,
    value: &mut dyn Value,
) -> Result<(), DecodeError> {
    let Slot::Map(map) = value.slot() else {
        return Ok(());
    };
    let inner = member.inside();
    let prefix = prefix.to_ascii_lowercase();
    for name in headers.keys() {
        if let Some(key) = name.as_str().strip_prefix(&prefix) {
            read_header(headers, name.as_str(), inner, map.insert(key))?;
        }
    }
    Ok(())
}

fn read_status(status: StatusCode, value: &mut dyn Value) {
    match value.slot() {
        Slot::Integer(slot) => *slot = status.as_u16().into(),
        Slot::IntEnum(slot) => slot.assign(status.as_u16().into()),
        // Smithy binds nothing else to the status.
        _ => {}
    }
}

fn quoted(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN_CHARS).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    format!("`{shown}`")
}
