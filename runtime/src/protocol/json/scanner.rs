//! The grammar of JSON (RFC 8259): tokens, and the frame of objects and arrays.

use std::borrow::Cow;

use crate::protocol::MAX_DEPTH;
use crate::protocol::error::DecodeError;
use crate::protocol::json::string::{four_hex_digits, from_surrogates, plain_run, unescaped};

/// How many characters of a number or a word are repeated in messages.
const SHOWN_CHARS: usize = 40;

/// A document and a place in it.
pub(super) struct Scanner<'a> {
    text: &'a str,
    position: usize,
    depth: usize,
}

impl<'a> Scanner<'a> {
    /// At the start of a document, which must be UTF-8.
    pub(super) fn new(document: &'a [u8]) -> Result<Self, DecodeError> {
        match std::str::from_utf8(document) {
            Ok(text) => Ok(Self {
                text,
                position: 0,
                depth: 0,
            }),
            Err(error) => Err(DecodeError::in_document(
                error.valid_up_to(),
                "JSON in UTF-8",
                "bytes that are not UTF-8",
            )),
        }
    }

    /// Where the next token starts.
    pub(super) fn offset(&mut self) -> usize {
        self.skip_whitespace();
        self.position
    }

    /// The first byte of the next token.
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.skip_whitespace();
        self.text.as_bytes().get(self.position).copied()
    }

    /// Checks that the document is over.
    pub(super) fn end(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.unexpected("the end of the document")),
        }
    }

    /// Takes the next token if it is the punctuation mark `byte`.
    fn take(&mut self, byte: u8) -> bool {
        self.skip_whitespace();
        self.take_here(byte)
    }

    /// Takes `byte` if it stands here, with no white space before it.
    fn take_here(&mut self, byte: u8) -> bool {
        let is_next = self.text.as_bytes().get(self.position) == Some(&byte);
        if is_next {
            self.position += 1;
        }
        is_next
    }

    /// Takes the next token if it is `null`.
    pub(super) fn take_null(&mut self) -> bool {
        self.peek() == Some(b'n') && self.take_word("null")
    }

    fn take_word(&mut self, word: &str) -> bool {
        let is_next = self.rest().starts_with(word.as_bytes());
        if is_next {
            self.position += word.len();
        }
        is_next
    }

    /// Reads `true` or `false`.
    pub(super) fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.peek() {
            Some(b't') if self.take_word("true") => Ok(true),
            Some(b'f') if self.take_word("false") => Ok(false),
            _ => Err(self.unexpected("a boolean")),
        }
    }

    /// Reads a number, of any size, as its text.
    pub(super) fn number(&mut self, expected: &'static str) -> Result<&'a str, DecodeError> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.unexpected(expected));
        }
        let start = self.position;
        self.take_here(b'-');
        if !self.take_here(b'0') {
            self.digits()?;
        }
        if self.take_here(b'.') {
            self.digits()?;
        }
        if self.take_here(b'e') || self.take_here(b'E') {
            if !self.take_here(b'+') {
                self.take_here(b'-');
            }
            self.digits()?;
        }
        Ok(self.slice(start, self.position))
    }

    fn digits(&mut self) -> Result<(), DecodeError> {
        let is_digit = |byte: &&u8| byte.is_ascii_digit();
        let count = self.rest().iter().take_while(is_digit).count();
        if count == 0 {
            return Err(self.unexpected_here("a digit"));
        }
        self.position += count;
        Ok(())
    }

    /// Reads a string; it is borrowed where nothing in it is escaped.
    pub(super) fn string(&mut self, expected: &'static str) -> Result<Cow<'a, str>, DecodeError> {
        if !self.take(b'"') {
            return Err(self.unexpected(expected));
        }
        let start = self.position;
        self.position += plain_run(self.rest());
        let plain = self.slice(start, self.position);
        if self.take_here(b'"') {
            return Ok(Cow::Borrowed(plain));
        }
        self.escaped_string(plain).map(Cow::Owned)
    }

    #[cold]
    fn escaped_string(&mut self, start: &str) -> Result<String, DecodeError> {
        // What follows is not known, but is mostly no longer than this.
        let mut string = String::with_capacity(2 * start.len() + 16);
        string.push_str(start);
        loop {
            if self.take_here(b'"') {
                return Ok(string);
            }
            if !self.take_here(b'\\') {
                return Err(self.unexpected_in_string("the rest of a string"));
            }
            string.push(self.escape()?);
            let run = self.position;
            self.position += plain_run(self.rest());
            string.push_str(self.slice(run, self.position));
        }
    }

    /// Reads what follows a backslash.
    fn escape(&mut self) -> Result<char, DecodeError> {
        let Some(kind) = self.rest().first() else {
            return Err(self.unexpected_in_string("the rest of a string"));
        };
        if let Some(character) = unescaped(*kind) {
            self.position += 1;
            return Ok(character);
        }
        if !self.take_here(b'u') {
            return Err(self.unexpected_in_string("one of JSON's escapes"));
        }
        let high = self.four_hex_digits()?;
        if let Some(character) = char::from_u32(high) {
            return Ok(character);
        }
        // What is no character by itself is a surrogate, and must be one of a pair.
        let at = self.position;
        if self.take_word("\\u") {
            let low = self.four_hex_digits()?;
            if let Some(character) = from_surrogates(high, low) {
                return Ok(character);
            }
        }
        Err(DecodeError::in_document(
            at,
            "a pair of surrogates",
            "half of one",
        ))
    }

    fn four_hex_digits(&mut self) -> Result<u32, DecodeError> {
        let Some(code) = four_hex_digits(self.rest()) else {
            return Err(self.unexpected_in_string("four hexadecimal digits"));
        };
        self.position += 4;
        Ok(code)
    }

    /// Reads an object; `entry` reads the value of each key. It is behind a pointer, so that this is
    /// compiled once.
    pub(super) fn object(
        &mut self,
        entry: &mut dyn FnMut(&mut Self, &str) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.open(b'{', "an object")?;
        if !self.take(b'}') {
            loop {
                let key = self.string("a key in quotes")?;
                if !self.take(b':') {
                    return Err(self.unexpected("a colon"));
                }
                entry(self, &key).map_err(|error| error.under_key(&key))?;
                if self.take(b'}') {
                    break;
                }
                if !self.take(b',') {
                    return Err(self.unexpected("a comma or the end of the object"));
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an array; `item` reads each item.
    pub(super) fn array(
        &mut self,
        item: &mut dyn FnMut(&mut Self, usize) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.open(b'[', "an array")?;
        if !self.take(b']') {
            for index in 0.. {
                item(self, index).map_err(|error| error.under_index(index))?;
                if self.take(b']') {
                    break;
                }
                if !self.take(b',') {
                    return Err(self.unexpected("a comma or the end of the array"));
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn open(&mut self, bracket: u8, expected: &'static str) -> Result<(), DecodeError> {
        if !self.take(bracket) {
            return Err(self.unexpected(expected));
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(DecodeError::in_document(
                self.position - 1,
                format!("at most {MAX_DEPTH} levels"),
                "one more",
            ));
        }
        Ok(())
    }

    /// Passes over a value, which must be JSON all the same.
    pub(super) fn skip_value(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            Some(b'{') => self.object(&mut |scanner, _| scanner.skip_value()),
            Some(b'[') => self.array(&mut |scanner, _| scanner.skip_value()),
            _ => self.skip_scalar(),
        }
    }

    fn skip_scalar(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            Some(b'"') => self.string("a string").map(|_| ()),
            Some(b't' | b'f') => self.boolean().map(|_| ()),
            Some(b'n') if self.take_null() => Ok(()),
            _ => self.number("a value").map(|_| ()),
        }
    }

    /// The error that the next token is not what was expected.
    #[cold]
    pub(super) fn unexpected(&mut self, expected: impl Into<Cow<'static, str>>) -> DecodeError {
        self.skip_whitespace();
        self.unexpected_here(expected)
    }

    #[cold]
    fn unexpected_here(&self, expected: impl Into<Cow<'static, str>>) -> DecodeError {
        DecodeError::in_document(self.position, expected, self.describe())
    }

    /// Of a string, which may be a secret, no more than a character is repeated.
    #[cold]
    fn unexpected_in_string(&self, expected: &'static str) -> DecodeError {
        DecodeError::in_document(self.position, expected, self.describe_character())
    }

    /// What stands here, for messages.
    fn describe(&self) -> Cow<'static, str> {
        match self.rest().first() {
            Some(b'"') => "a string".into(),
            Some(b'{') => "an object".into(),
            Some(b'[') => "an array".into(),
            Some(b'-' | b'0'..=b'9') => "a number".into(),
            Some(b'a'..=b'z' | b'A'..=b'Z') => {
                let is_letter = |byte: &&u8| byte.is_ascii_alphabetic();
                let length = self.rest().iter().take_while(is_letter).take(SHOWN_CHARS);
                let word = self.slice(self.position, self.position + length.count());
                match word {
                    "null" => "null".into(),
                    "true" | "false" => "a boolean".into(),
                    word => format!("`{word}`").into(),
                }
            }
            _ => self.describe_character(),
        }
    }

    fn describe_character(&self) -> Cow<'static, str> {
        match self.slice(self.position, self.text.len()).chars().next() {
            None => "the end of the document".into(),
            Some(character) => format!("{character:?}").into(),
        }
    }

    fn skip_whitespace(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.text.as_bytes().get(self.position) {
            self.position += 1;
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.text
            .as_bytes()
            .get(self.position..)
            .unwrap_or_default()
    }

    /// The text between two places, which lie beside characters of ASCII.
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }
}
