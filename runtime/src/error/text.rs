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
