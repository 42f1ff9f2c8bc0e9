//! Simple shapes as text: in elements, in attributes and in the parameters of a query.

use std::borrow::Cow;

use crate::protocol::DecodeError;
use crate::protocol::base64;
use crate::protocol::error::EncodeError;
use crate::protocol::number::{
    Float, Integer, float_text, parse_finite, parse_special, parse_whole,
};
use crate::shape::{Member, Path, Slot, View};
use crate::timestamp::{Timestamp, TimestampFormat};

/// How many characters of a refused text are repeated in messages.
const SHOWN_CHARS: usize = 40;

/// The text of a value that is no aggregate.
///
/// # Errors
/// It is absent, where something must stand (an item of a sparse list), a document, or a timestamp
/// that its format cannot hold.
#[inline(never)]
pub(crate) fn text<'a>(
    member: &Member,
    view: View<'a>,
    path: &Path<'_>,
) -> Result<Cow<'a, str>, EncodeError> {
    Ok(match view {
        View::Boolean(true) => "true".into(),
        View::Boolean(false) => "false".into(),
        View::Byte(value) => value.to_string().into(),
        View::Short(value) => value.to_string().into(),
        View::Integer(value) => value.to_string().into(),
        View::Long(value) => value.to_string().into(),
        View::Float(value) => float_text(value),
        View::Double(value) => float_text(value),
        View::BigInteger(value) => value.as_str().into(),
        View::BigDecimal(value) => value.as_str().into(),
        View::String(value) | View::Enum(value) => value.into(),
        View::Blob(value) => {
            let mut text = String::new();
            base64::push_encoded(&mut text, value);
            text.into()
        }
        View::Timestamp(value) => value
            .format(format_of(member))
            .map_err(|error| EncodeError::new(path.to_string(), error.to_string()))?
            .into(),
        View::Absent => return Err(EncodeError::new(path.to_string(), "must not be absent")),
        // Aggregates are the caller's.
        View::Document(_) | View::List(_) | View::Map(_) | View::Structure(_) | View::Union(_) => {
            return Err(EncodeError::new(path.to_string(), "has no form as text"));
        }
    })
}

/// Reads the value of `member`, which is no aggregate, from its text at `offset`.
#[inline(never)]
pub(super) fn read(
    member: &Member,
    text: &str,
    offset: usize,
    slot: Slot<'_>,
) -> Result<(), DecodeError> {
    let trimmed = text.trim_ascii();
    let refused = |expected| refused(member, text, offset, expected);
    match slot {
        Slot::String(slot) => text.clone_into(slot),
        Slot::Enum(slot) => slot.assign(text),
        Slot::Boolean(slot) => *slot = boolean(trimmed).ok_or_else(|| refused("true or false"))?,
        Slot::Byte(slot) => *slot = integer(trimmed).map_err(refused)?,
        Slot::Short(slot) => *slot = integer(trimmed).map_err(refused)?,
        Slot::Integer(slot) => *slot = integer(trimmed).map_err(refused)?,
        Slot::Long(slot) => *slot = integer(trimmed).map_err(refused)?,
        Slot::IntEnum(slot) => slot.assign(integer(trimmed).map_err(refused)?),
        Slot::Float(slot) => *slot = float(trimmed).map_err(refused)?,
        Slot::Double(slot) => *slot = float(trimmed).map_err(refused)?,
        Slot::BigInteger(slot) => {
            *slot = trimmed.parse().map_err(|_| refused("an integer"))?;
        }
        Slot::BigDecimal(slot) => *slot = trimmed.parse().map_err(|_| refused("a number"))?,
        Slot::Blob(slot) => {
            let bytes = blob(text).ok_or_else(|| refused(base64::EXPECTED))?;
            *slot = bytes.into();
        }
        Slot::Timestamp(slot) => *slot = timestamp(member, trimmed).map_err(refused)?,
        // Aggregates are the caller's.
        Slot::Document(_) | Slot::List(_) | Slot::Map(_) | Slot::Structure(_) | Slot::Union(_) => {
            return Err(refused("a value that has a form as text"));
        }
    }
    Ok(())
}

fn format_of(member: &Member) -> TimestampFormat {
    member.timestamp_format.unwrap_or(TimestampFormat::DateTime)
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn integer<I: Integer>(text: &str) -> Result<I, &'static str> {
    parse_whole(text).ok_or(I::NAME)
}

fn float<F: Float>(text: &str) -> Result<F, &'static str> {
    let value = parse_special(text).or_else(|| parse_finite(text));
    value.ok_or(F::NAME)
}

/// Services may break lines within base64.
fn blob(text: &str) -> Option<Vec<u8>> {
    let is_space = |byte: char| byte.is_ascii_whitespace();
    if text.contains(is_space) {
        base64::decode(&text.replace(is_space, ""))
    } else {
        base64::decode(text)
    }
}

fn timestamp(member: &Member, text: &str) -> Result<Timestamp, &'static str> {
    let format = format_of(member);
    Timestamp::parse(text, format).map_err(|_| match format {
        TimestampFormat::EpochSeconds => "a timestamp in seconds from 1970",
        TimestampFormat::DateTime => "a timestamp like 1985-04-12T23:20:50Z",
        TimestampFormat::HttpDate => "a timestamp like Tue, 29 Apr 2014 18:30:38 GMT",
    })
}

/// The error that the element is right, and its text is not.
#[cold]
fn refused(member: &Member, text: &str, offset: usize, expected: &'static str) -> DecodeError {
    if member.is_sensitive() {
        return DecodeError::in_document(offset, expected, "another text");
    }
    let mut shown: String = text.chars().take(SHOWN_CHARS).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    DecodeError::in_document(offset, expected, format!("`{shown}`"))
}
