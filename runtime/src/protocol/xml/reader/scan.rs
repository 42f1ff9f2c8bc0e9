//! The markup itself: tags, comments, CDATA sections, processing instructions.

use crate::protocol::xml::reader::{Attributes, Element, Reader};
use crate::protocol::{DecodeError, MAX_DEPTH};

/// How many characters of a name are repeated in messages.
const SHOWN_CHARS: usize = 64;

/// The beginning of a name, for messages.
pub(super) fn shown(name: &str) -> &str {
    name.char_indices()
        .nth(SHOWN_CHARS)
        .map_or(name, |(end, _)| name.get(..end).unwrap_or(name))
}

/// Splits `text` behind the name that it begins with, which may be empty.
pub(super) fn split_name(text: &str) -> (&str, &str) {
    let is_name = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'-' | b'.' | 0x80..)
    };
    let end = text
        .bytes()
        .position(|byte| !is_name(byte))
        .unwrap_or(text.len());
    match text.as_bytes() {
        [b'0'..=b'9' | b'-' | b'.', ..] => ("", text),
        _ => text.split_at(end),
    }
}

/// `text` behind its leading whitespace, as XML defines it.
pub(super) fn trim_start(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\r', '\n'])
}

impl<'a> Reader<'a> {
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.position..).unwrap_or_default()
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Sets the position to where `rest`, an end of the document, begins.
    fn advance_to(&mut self, rest: &str) {
        self.position = self.text.len() - rest.len();
    }

    /// An error here, with what stands here.
    pub(super) fn unexpected(&self, expected: &'static str) -> DecodeError {
        self.unexpected_at(self.rest(), expected)
    }

    /// An error where `rest`, an end of the document, begins.
    pub(super) fn unexpected_at(&self, rest: &str, expected: &'static str) -> DecodeError {
        let offset = self.text.len() - rest.len();
        match rest.chars().next() {
            Some(found) => DecodeError::in_document(offset, expected, format!("{found:?}")),
            None => DecodeError::in_document(offset, expected, "the end of the document"),
        }
    }

    /// Goes to the next `<`.
    pub(super) fn skip_to_markup(&mut self) -> Result<(), DecodeError> {
        let rest = self.rest();
        let Some(length) = rest.find('<') else {
            let name = self.open.last().copied().unwrap_or_default();
            let expected = format!("`</{}>`", shown(name));
            let end = self.text.len();
            return Err(DecodeError::in_document(
                end,
                expected,
                "the end of the document",
            ));
        };
        self.position += length;
        Ok(())
    }

    /// Reads `<name attributes>`, and stands in that element.
    pub(super) fn start_tag(&mut self) -> Result<Element<'a>, DecodeError> {
        let offset = self.position;
        let inside = self.rest().get(1..).unwrap_or_default();
        let (name, after) = split_name(inside);
        if name.is_empty() {
            return Err(self.unexpected_at(inside, "the name of an element"));
        }
        if self.open.len() == MAX_DEPTH {
            let expected = format!("at most {MAX_DEPTH} levels of elements");
            return Err(DecodeError::in_document(offset, expected, "one more"));
        }
        let rest = self.skip_attributes(after)?;
        let written = after.get(..after.len() - rest.len()).unwrap_or_default();
        let attributes = Attributes::new(written, self.text.len() - after.len());
        let rest = match rest.as_bytes() {
            [b'/', b'>', ..] => {
                self.closed = true;
                rest.get(2..)
            }
            [b'>', ..] => rest.get(1..),
            _ => return Err(self.unexpected_at(rest, "`>` or an attribute")),
        };
        self.advance_to(rest.unwrap_or_default());
        self.open.push(name);
        Ok(Element {
            name,
            offset,
            attributes,
        })
    }

    /// Passes over `name="value"`, any number of times.
    fn skip_attributes(&self, after_name: &'a str) -> Result<&'a str, DecodeError> {
        let mut rest = after_name;
        loop {
            let trimmed = trim_start(rest);
            let (name, after) = split_name(trimmed);
            if name.is_empty() {
                return Ok(trimmed);
            }
            if trimmed.len() == rest.len() {
                return Err(self.unexpected_at(rest, "whitespace before an attribute"));
            }
            let after = trim_start(after);
            let Some(value) = after.strip_prefix('=') else {
                return Err(self.unexpected_at(after, "`=` after an attribute's name"));
            };
            let value = trim_start(value);
            let mut inside = value.chars();
            let (Some(quote @ ('"' | '\'')), inside) = (inside.next(), inside.as_str()) else {
                return Err(self.unexpected_at(value, "an attribute's value in quotes"));
            };
            let Some((text, after)) = inside.split_once(quote) else {
                return Err(self.unexpected_at("", "the end of an attribute's value"));
            };
            if let Some(length) = text.find('<') {
                let found = inside.get(length..).unwrap_or_default();
                return Err(self.unexpected_at(found, "an attribute's value without `<`"));
            }
            rest = after;
        }
    }

    /// Reads `</name>` of the element that it stands in, and leaves it.
    pub(super) fn end_tag(&mut self) -> Result<(), DecodeError> {
        let open = self.open.last().copied().unwrap_or_default();
        let (name, after) = split_name(self.rest().get(2..).unwrap_or_default());
        if name != open {
            let expected = format!("`</{}>`", shown(open));
            let found = format!("`</{}>`", shown(name));
            return Err(DecodeError::in_document(self.position, expected, found));
        }
        let after = trim_start(after);
        let Some(rest) = after.strip_prefix('>') else {
            return Err(self.unexpected_at(after, "`>`"));
        };
        self.advance_to(rest);
        self.open.pop();
        Ok(())
    }

    /// Passes over what begins with `<!` or `<?`; gives the text of a CDATA section.
    pub(super) fn skip_declaration(&mut self) -> Result<Option<&'a str>, DecodeError> {
        const FORMS: [(&str, &str, &str); 3] = [
            ("<!--", "-->", "`-->`"),
            ("<![CDATA[", "]]>", "`]]>`"),
            ("<?", "?>", "`?>`"),
        ];
        let rest = self.rest();
        for (index, (start, end, expected)) in FORMS.into_iter().enumerate() {
            if let Some(inside) = rest.strip_prefix(start) {
                let Some((content, after)) = inside.split_once(end) else {
                    return Err(self.unexpected_at("", expected));
                };
                self.advance_to(after);
                return Ok((index == 1).then_some(content));
            }
        }
        let found = if rest.starts_with("<!DOCTYPE") {
            "a document type declaration"
        } else {
            "another declaration"
        };
        let expected = "an element, text or a comment";
        Err(DecodeError::in_document(self.position, expected, found))
    }

    /// Outside of the root: passes over whitespace, comments and processing instructions.
    pub(super) fn skip_miscellaneous(&mut self, expected: &'static str) -> Result<(), DecodeError> {
        loop {
            self.advance_to(trim_start(self.rest()));
            match self.rest().as_bytes() {
                [b'<', b'!', b'[', ..] => return Err(self.unexpected(expected)),
                [b'<', b'!' | b'?', ..] => self.skip_declaration()?,
                _ => return Ok(()),
            };
        }
    }
}
