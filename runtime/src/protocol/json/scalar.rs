//! Values without members: how each simple shape reads its token.

use crate::protocol::base64;
use crate::protocol::error::DecodeError;
use crate::protocol::json::scanner::Scanner;
use crate::protocol::number::{Integer, parse_special, parse_whole};
use crate::shape::{BigInteger, Document, Float, Member, Slot};
use crate::timestamp::{Timestamp, TimestampFormat};

/// Reads the value of `member`, which is no aggregate.
#[inline(never)]
pub(super) fn read(
    scanner: &mut Scanner<'_>,
    member: &Member,
    slot: Slot<'_>,
) -> Result<(), DecodeError> {
    match slot {
        Slot::Boolean(slot) => *slot = scanner.boolean()?,
        Slot::Byte(slot) => *slot = integer(scanner)?,
        Slot::Short(slot) => *slot = integer(scanner)?,
        Slot::Integer(slot) => *slot = integer(scanner)?,
        Slot::Long(slot) => *slot = integer(scanner)?,
        Slot::IntEnum(slot) => slot.assign(integer(scanner)?),
        Slot::Float(slot) => float(scanner, slot)?,
        Slot::BigInteger(slot) => *slot = big_integer(scanner)?,
        Slot::BigDecimal(slot) => {
            let at = scanner.offset();
            let text = scanner.number("a number")?;
            *slot = text
                .parse()
                .map_err(|_| DecodeError::value_in_document(at, "a number", text))?;
        }
        Slot::String(slot) => *slot = scanner.string("a string")?.into_owned(),
        Slot::Enum(slot) => slot.assign(&scanner.string("a string")?),
        Slot::Blob(slot) => {
            let at = scanner.offset();
            let text = scanner.string("a blob in base64")?;
            let bytes = base64::decode(&text)
                .ok_or_else(|| DecodeError::in_document(at, base64::EXPECTED, "another string"))?;
            *slot = bytes.into();
        }
        Slot::Timestamp(slot) => *slot = timestamp(scanner, member)?,
        // Aggregates are the caller's.
        Slot::Stream(_)
        | Slot::Events(_)
        | Slot::Document(_)
        | Slot::List(_)
        | Slot::Map(_)
        | Slot::Structure(_)
        | Slot::Union(_) => {
            return Err(scanner.unexpected("a simple value"));
        }
    }
    Ok(())
}

/// Reads any value that is no object and no array.
#[inline(never)]
pub(super) fn read_document(scanner: &mut Scanner<'_>) -> Result<Document, DecodeError> {
    Ok(match scanner.peek() {
        Some(b'"') => Document::String(scanner.string("a string")?.into_owned()),
        Some(b't' | b'f') => Document::Boolean(scanner.boolean()?),
        Some(b'n') if scanner.take_null() => Document::Null,
        _ => {
            let at = scanner.offset();
            let number = scanner.number("a value")?.parse();
            let number =
                number.map_err(|_| DecodeError::in_document(at, "a number", "no number"))?;
            Document::Number(number)
        }
    })
}

fn integer<I: Integer>(scanner: &mut Scanner<'_>) -> Result<I, DecodeError> {
    let at = scanner.offset();
    let text = scanner.number(I::NAME)?;
    parse_whole(text).ok_or_else(|| DecodeError::value_in_document(at, I::NAME, text))
}

fn big_integer(scanner: &mut Scanner<'_>) -> Result<BigInteger, DecodeError> {
    let at = scanner.offset();
    let text = scanner.number("an integer")?;
    text.parse()
        .map_err(|_| DecodeError::value_in_document(at, "an integer", text))
}

fn float(scanner: &mut Scanner<'_>, slot: &mut dyn Float) -> Result<(), DecodeError> {
    let at = scanner.offset();
    if scanner.peek() == Some(b'"') {
        let text = scanner.string(slot.name())?;
        let Some(special) = parse_special(&text) else {
            let found = "a string that is none of NaN and ±Infinity";
            return Err(DecodeError::in_document(at, slot.name(), found));
        };
        slot.set(special);
        return Ok(());
    }
    let text = scanner.number(slot.name())?;
    if !slot.parse(text) {
        return Err(DecodeError::value_in_document(at, slot.name(), text));
    }
    Ok(())
}

/// A timestamp is a number or a string, as its format is; no format is taken for another.
fn timestamp(scanner: &mut Scanner<'_>, member: &Member) -> Result<Timestamp, DecodeError> {
    let format = member
        .timestamp_format
        .unwrap_or(TimestampFormat::EpochSeconds);
    let at = scanner.offset();
    let (text, expected) = match format {
        TimestampFormat::EpochSeconds => {
            let expected = "a timestamp in seconds from 1970";
            (scanner.number(expected)?.into(), expected)
        }
        TimestampFormat::DateTime => {
            let expected = "a timestamp like \"1985-04-12T23:20:50Z\"";
            (scanner.string(expected)?, expected)
        }
        TimestampFormat::HttpDate => {
            let expected = "a timestamp like \"Tue, 29 Apr 2014 18:30:38 GMT\"";
            (scanner.string(expected)?, expected)
        }
    };
    Timestamp::parse(&text, format).map_err(|_| DecodeError::value_in_document(at, expected, &text))
}
