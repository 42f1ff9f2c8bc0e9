//! Character data: line ends, character and entity references.

use std::borrow::Cow;

use crate::protocol::DecodeError;
use crate::protocol::xml::reader::scan::shown;

/// The text of an element, which may come in pieces; borrowed where it is one piece as written.
#[derive(Default)]
pub(super) struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    /// Appends text in which references stand for characters; `offset` is its place.
    pub(super) fn push_parsed(&mut self, raw: &'a str, offset: usize) -> Result<(), DecodeError> {
        let mut rest = raw;
        while let Some((before, after)) = rest.split_once('&') {
            self.push_literal(before);
            let place = offset + raw.len() - after.len() - 1;
            let (character, after) = reference(after, place)?;
            self.0.to_mut().push(character);
            rest = after;
        }
        self.push_literal(rest);
        Ok(())
    }

    /// Appends text as it is, but for line ends: as XML 1.0 says in section 2.11, all of them
    /// are read as a line feed.
    pub(super) fn push_literal(&mut self, raw: &'a str) {
        let mut lines = raw.split('\r');
        self.push(lines.next().unwrap_or_default());
        for line in lines {
            self.push("\n");
            self.push(line.strip_prefix('\n').unwrap_or(line));
        }
    }

    pub(super) fn into_inner(self) -> Cow<'a, str> {
        self.0
    }

    fn push(&mut self, piece: &'a str) {
        if self.0.is_empty() {
            self.0 = Cow::Borrowed(piece);
        } else if !piece.is_empty() {
            self.0.to_mut().push_str(piece);
        }
    }
}

/// The value of an attribute: whitespace that is written as it is counts as spaces (XML 1.0,
/// section 3.3.3), references stand for characters.
pub(super) fn attribute_value(raw: &str, offset: usize) -> Result<Cow<'_, str>, DecodeError> {
    if !raw.contains(['&', '\t', '\r', '\n']) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(character) = rest.chars().next() {
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
        match character {
            '&' => {
                let place = offset + raw.len() - rest.len() - 1;
                let (character, after) = reference(rest, place)?;
                value.push(character);
                rest = after;
            }
            '\r' => {
                value.push(' ');
                rest = rest.strip_prefix('\n').unwrap_or(rest);
            }
            '\t' | '\n' => value.push(' '),
            _ => value.push(character),
        }
    }
    Ok(Cow::Owned(value))
}

/// The character for the reference whose `&`, at `offset`, stands before `text`; and what follows.
fn reference(text: &str, offset: usize) -> Result<(char, &str), DecodeError> {
    let (name, after) = text.split_once(';').unwrap_or((text, ""));
    let character = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => name.strip_prefix('#').and_then(numbered),
    };
    match character {
        Some(character) if text.len() > name.len() => Ok((character, after)),
        _ => {
            let expected = "a reference to a character or to an entity of XML itself";
            let found = format!("`&{}`", shown(text.get(..name.len() + 1).unwrap_or(text)));
            Err(DecodeError::in_document(offset, expected, found))
        }
    }
}

/// The character of a numeric reference. XML 1.0 has none for most control characters; services
/// send them nevertheless, where a name or a key holds one.
fn numbered(number: &str) -> Option<char> {
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    if digits.starts_with('+') {
        return None;
    }
    let code = u32::from_str_radix(digits, radix).ok()?;
    char::from_u32(code)
}
