//! A message: headers and a payload.

use std::fmt::{self, Debug, Formatter};

use bytes::Bytes;

use crate::timestamp::Timestamp;

/// A message of an event stream.
///
/// `Debug` prints the values of the headers that begin with a colon, which belong to the encoding;
/// the others and the payload may be sensitive.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The headers, each name once.
    pub headers: Vec<Header>,
    /// What the message carries, in the form that its header `:content-type` tells.
    pub payload: Bytes,
}

impl Message {
    /// A message without headers.
    #[must_use]
    pub fn new(payload: impl Into<Bytes>) -> Self {
        Self {
            headers: Vec::new(),
            payload: payload.into(),
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<HeaderValue>) -> Self {
        self.headers.push(Header {
            name: name.into(),
            value: value.into(),
        });
        self
    }

    /// The value of the header `name`.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&HeaderValue> {
        let header = self.headers.iter().find(|header| header.name == name)?;
        Some(&header.value)
    }
}

impl Debug for Message {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("headers", &self.headers)
            .field("payload_bytes", &self.payload.len())
            .finish()
    }
}

/// A header of a [`Message`].
#[derive(Clone, PartialEq)]
pub struct Header {
    /// The name: 1 to 255 bytes of UTF-8.
    pub name: String,
    /// The value.
    pub value: HeaderValue,
}

impl Debug for Header {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.name.starts_with(':') {
            return write!(f, "{}: {:?}", self.name, self.value);
        }
        write!(f, "{}: …", self.name)
    }
}

/// The value of a [`Header`], by the types of Smithy's specification.
#[derive(Clone, Debug, PartialEq)]
pub enum HeaderValue {
    /// `boolean`
    Boolean(bool),
    /// `byte`
    Byte(i8),
    /// `short`
    Short(i16),
    /// `integer`
    Integer(i32),
    /// `long`
    Long(i64),
    /// `byte_array`: at most 32,767 bytes.
    ByteArray(Bytes),
    /// `string`: at most 32,767 bytes of UTF-8.
    String(String),
    /// `timestamp`: to the millisecond on the wire.
    Timestamp(Timestamp),
    /// `uuid`, in the order of its digits.
    Uuid([u8; 16]),
}

impl HeaderValue {
    /// The text, if the value is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Its type, for messages.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Boolean(_) => "a boolean",
            Self::Byte(_) => "a byte",
            Self::Short(_) => "a short",
            Self::Integer(_) => "an integer",
            Self::Long(_) => "a long",
            Self::ByteArray(_) => "a byte array",
            Self::String(_) => "a string",
            Self::Timestamp(_) => "a timestamp",
            Self::Uuid(_) => "a UUID",
        }
    }
}

impl From<&str> for HeaderValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for HeaderValue {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}
