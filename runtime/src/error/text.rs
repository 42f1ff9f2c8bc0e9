//! Pieces of text that several errors share.

use std::fmt::{self, Display, Formatter};

/// How many characters of a body are repeated in a message.
const EXCERPT_CHARS: usize = 200;

/// How often a request was sent, where that is worth a word: `, after 3 attempts`.
pub(crate) struct Attempts(pub(crate) u32);

impl Display for Attempts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 | 1 => Ok(()),
            attempts => write!(f, ", after {attempts} attempts"),
        }
    }
}

/// The start of a body as one line of text: what is not UTF-8 is replaced, control characters are
/// escaped, and an ellipsis says where it is cut.
pub(crate) fn excerpt(body: &[u8]) -> String {
    // A character has four bytes at most, so more than these are never shown.
    let start = body.get(..EXCERPT_CHARS * 4).unwrap_or(body);
    let text = String::from_utf8_lossy(start);
    let mut shown = String::new();
    let mut characters = text.chars();
    for character in characters.by_ref().take(EXCERPT_CHARS) {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    if characters.next().is_some() || start.len() < body.len() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_one_line_of_readable_characters() {
        assert_eq!(excerpt(b"plain"), "plain");
        assert_eq!(excerpt(b""), "");
        assert_eq!(excerpt(b"a\r\n\0\x1b[0m"), "a\\r\\n\\u{0}\\u{1b}[0m");
        assert_eq!(excerpt(b"\xff\xfe"), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn an_excerpt_is_cut_after_two_hundred_characters() {
        let exact = "é".repeat(200);
        assert_eq!(excerpt(exact.as_bytes()), exact);
        assert_eq!(excerpt(format!("{exact}!").as_bytes()), format!("{exact}…"));
        let crabs = "🦀".repeat(201);
        assert_eq!(excerpt(crabs.as_bytes()).chars().count(), 201);
    }
}
