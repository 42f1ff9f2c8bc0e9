//! The headers of a message, read from their bytes.

use bytes::Bytes;

use crate::eventstream::error::Problem;
use crate::eventstream::message::{Header, HeaderValue};
use crate::eventstream::{PRELUDE_BYTES, value_type};
use crate::timestamp::Timestamp;

/// Reads the headers of a message, which are the whole of `bytes`.
pub(super) fn decode_headers(bytes: &Bytes) -> Result<Vec<Header>, Problem> {
    let mut reader = Reader { bytes, position: 0 };
    let mut headers = Vec::new();
    while reader.position < bytes.len() {
        headers.push(reader.header()?);
    }
    match duplicate(&headers) {
        Some(name) => Err(Problem::Duplicate {
            name: name.to_owned(),
        }),
        None => Ok(headers),
    }
}

/// A name that is there twice. Sorted, so that many headers take no longer than they should.
fn duplicate(headers: &[Header]) -> Option<&str> {
    let mut names: Vec<&str> = headers.iter().map(|header| &*header.name).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair.first() == pair.last());
    twice.and_then(|pair| pair.first().copied())
}

struct Reader<'a> {
    bytes: &'a Bytes,
    position: usize,
}

impl Reader<'_> {
    fn header(&mut self) -> Result<Header, Problem> {
        let at = self.place();
        let [length] = self.array("length of a header's name")?;
        if length == 0 {
            return Err(Problem::EmptyName { at });
        }
        let name = self.text(length.into(), "name of a header")?;
        let value = self.value()?;
        Ok(Header { name, value })
    }

    fn value(&mut self) -> Result<HeaderValue, Problem> {
        const WHAT: &str = "value of a header";
        let at = self.place();
        let [found] = self.array("value type of a header")?;
        Ok(match found {
            value_type::TRUE => HeaderValue::Boolean(true),
            value_type::FALSE => HeaderValue::Boolean(false),
            value_type::BYTE => HeaderValue::Byte(i8::from_be_bytes(self.array(WHAT)?)),
            value_type::SHORT => HeaderValue::Short(i16::from_be_bytes(self.array(WHAT)?)),
            value_type::INTEGER => HeaderValue::Integer(i32::from_be_bytes(self.array(WHAT)?)),
            value_type::LONG => HeaderValue::Long(i64::from_be_bytes(self.array(WHAT)?)),
            value_type::BYTE_ARRAY => {
                let length = self.length()?;
                HeaderValue::ByteArray(self.take(length, WHAT)?)
            }
            value_type::STRING => {
                let length = self.length()?;
                HeaderValue::String(self.text(length, WHAT)?)
            }
            value_type::TIMESTAMP => {
                let millis = i64::from_be_bytes(self.array(WHAT)?);
                HeaderValue::Timestamp(from_millis(millis))
            }
            value_type::UUID => HeaderValue::Uuid(self.array(WHAT)?),
            _ => return Err(Problem::ValueType { at, found }),
        })
    }

    /// The length of a string or a byte array, which is not held to what the specification allows
    /// a sender.
    fn length(&mut self) -> Result<usize, Problem> {
        let length = u16::from_be_bytes(self.array("length of a header's value")?);
        Ok(length.into())
    }

    fn text(&mut self, length: usize, what: &'static str) -> Result<String, Problem> {
        let at = self.place();
        let bytes = self.take(length, what)?;
        match std::str::from_utf8(&bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(Problem::NotUtf8 { at, what }),
        }
    }

    fn array<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], Problem> {
        let left = self.bytes.get(self.position..).unwrap_or_default();
        let Some((bytes, _)) = left.split_first_chunk() else {
            return Err(self.cut_off(N, what));
        };
        self.position += N;
        Ok(*bytes)
    }

    /// The bytes, which share the memory of the message.
    fn take(&mut self, length: usize, what: &'static str) -> Result<Bytes, Problem> {
        let end = self.position + length;
        if end > self.bytes.len() {
            return Err(self.cut_off(length, what));
        }
        let taken = self.bytes.slice(self.position..end);
        self.position = end;
        Ok(taken)
    }

    fn cut_off(&self, needed: usize, what: &'static str) -> Problem {
        Problem::CutOff {
            at: self.place(),
            what,
            needed,
            left: self.bytes.len() - self.position,
        }
    }

    /// The place in the message.
    fn place(&self) -> usize {
        PRELUDE_BYTES + self.position
    }
}

fn from_millis(millis: i64) -> Timestamp {
    let seconds = millis.div_euclid(1_000);
    // A remainder is below 1,000, so that its nanoseconds fit.
    let nanos = millis.rem_euclid(1_000) as u32 * 1_000_000;
    Timestamp::new(seconds, nanos)
}
