//! Simple values as text, the same in labels, query parameters, headers, XML and forms but for the
//! default format of timestamps.

use std::borrow::Cow;

use crate::protocol::base64;
use crate::protocol::error::EncodeError;
use crate::protocol::number::{Integer, float_text, is_json_number, parse_special, parse_whole};
use crate::shape::{Float, Member, Path, Slot, View};
use crate::timestamp::{Timestamp, TimestampFormat};

/// The text of `view`, the value of `member` at `path`; `None` if it is absent.
pub(crate) fn text<'v>(
    member: &Member,
    view: View<'v>,
    default: TimestampFormat,
    path: &Path<'_>,
) -> Result<Option<Cow<'v, str>>, EncodeError> {
    let text = match view {
        View::Absent => return Ok(None),
        View::Boolean(value) => if value { "true" } else { "false" }.into(),
        View::Byte(value) => value.to_string().into(),
        View::Short(value) => value.to_string().into(),
        View::Integer(value) => value.to_string().into(),
        View::Long(value) => value.to_string().into(),
        View::Float(value) => float_text(value),
        View::BigInteger(value) => value.as_str().into(),
        View::BigDecimal(value) => value.as_str().into(),
        View::String(value) | View::Enum(value) => value.into(),
        View::Blob(value) => {
            let mut text = String::new();
            base64::push_encoded(&mut text, value);
            text.into()
        }
        View::Timestamp(value) => value
            .format(member.timestamp_format.unwrap_or(default))
            .map_err(|error| EncodeError::new(path.to_string(), error.to_string()))?
            .into(),
        View::Stream(_)
        | View::Events(_)
        | View::Document(_)
        | View::List(_)
        | View::Map(_)
        | View::Structure(_)
        | View::Union(_) => {
            let reason = "has no text form, which the place that the model binds it to needs";
            return Err(EncodeError::new(path.to_string(), reason));
        }
    };
    Ok(Some(text))
}

/// The same for a value that must not be absent: in XML and in forms, where nothing stands for null,
/// and timestamps are `date-time` by default.
pub(crate) fn required_text<'v>(
    member: &Member,
    view: View<'v>,
    path: &Path<'_>,
) -> Result<Cow<'v, str>, EncodeError> {
    text(member, view, TimestampFormat::DateTime, path)?
        .ok_or_else(|| EncodeError::new(path.to_string(), "must not be absent"))
}

/// Reads `text` as the value of `member`.
///
/// # Errors
/// What should be there instead.
pub(crate) fn fill(
    member: &Member,
    slot: Slot<'_>,
    text: &str,
    default: TimestampFormat,
) -> Result<(), &'static str> {
    match slot {
        Slot::Boolean(slot) => {
            *slot = match text {
                "true" => true,
                "false" => false,
                _ => return Err("true or false"),
            }
        }
        Slot::Byte(slot) => *slot = integer(text)?,
        Slot::Short(slot) => *slot = integer(text)?,
        Slot::Integer(slot) => *slot = integer(text)?,
        Slot::Long(slot) => *slot = integer(text)?,
        Slot::IntEnum(slot) => slot.assign(integer(text)?),
        Slot::Float(slot) => fill_float(slot, text)?,
        Slot::BigInteger(slot) => *slot = text.parse().map_err(|_| "an integer")?,
        Slot::BigDecimal(slot) => *slot = text.parse().map_err(|_| "a number")?,
        Slot::String(slot) => text.clone_into(slot),
        Slot::Enum(slot) => slot.assign(text),
        Slot::Blob(slot) => *slot = base64::decode(text).ok_or(base64::EXPECTED)?.into(),
        Slot::Timestamp(slot) => *slot = timestamp(text, member, default)?,
        Slot::Stream(_)
        | Slot::Events(_)
        | Slot::Document(_)
        | Slot::List(_)
        | Slot::Map(_)
        | Slot::Structure(_)
        | Slot::Union(_) => {
            return Err("a shape that has a text form");
        }
    }
    Ok(())
}

fn integer<I: Integer>(text: &str) -> Result<I, &'static str> {
    let number = is_json_number(text).then(|| parse_whole(text)).flatten();
    number.ok_or(I::NAME)
}

fn fill_float(slot: &mut dyn Float, text: &str) -> Result<(), &'static str> {
    if let Some(special) = parse_special(text) {
        slot.set(special);
        return Ok(());
    }
    if is_json_number(text) && slot.parse(text) {
        return Ok(());
    }
    Err(slot.name())
}

fn timestamp(
    text: &str,
    member: &Member,
    default: TimestampFormat,
) -> Result<Timestamp, &'static str> {
    let format = member.timestamp_format.unwrap_or(default);
    Timestamp::parse(text, format).map_err(|_| match format {
        TimestampFormat::DateTime => "a timestamp like 1985-04-12T23:20:50Z",
        TimestampFormat::HttpDate => "a timestamp like Tue, 29 Apr 2014 18:30:38 GMT",
        TimestampFormat::EpochSeconds => "a timestamp in seconds from 1970",
    })
}
