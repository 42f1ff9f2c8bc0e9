//! Simple shapes, read from the text of an element or attribute.

use std::borrow::Cow;

use crate::protocol::error::DecodeError;
use crate::protocol::text::fill;
use crate::shape::{Member, Slot};
use crate::timestamp::TimestampFormat;

/// How many characters of a refused text are repeated in messages.
const SHOWN_CHARS: usize = 40;

/// Reads the value of `member`, which is no aggregate, from its text at `offset`. Whitespace belongs
/// to strings and to nothing else.
#[inline(never)]
pub(super) fn read(
    member: &Member,
    text: &str,
    offset: usize,
    slot: Slot<'_>,
) -> Result<(), DecodeError> {
    let text = match slot {
        Slot::String(_) | Slot::Enum(_) => Cow::Borrowed(text),
        Slot::Blob(_) => without_whitespace(text),
        _ => Cow::Borrowed(text.trim_ascii()),
    };
    fill(member, slot, &text, TimestampFormat::DateTime)
        .map_err(|expected| refused(member, &text, offset, expected))
}

/// Services may break lines within base64.
fn without_whitespace(text: &str) -> Cow<'_, str> {
    if text.contains(|character: char| character.is_ascii_whitespace()) {
        Cow::Owned(text.split_ascii_whitespace().collect())
    } else {
        Cow::Borrowed(text)
    }
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
