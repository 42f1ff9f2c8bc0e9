//! Messages onto the wire.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::{self, Display, Formatter};

use bytes::Bytes;

use crate::eventstream::message::{Header, HeaderValue, Message};
use crate::eventstream::{OVERHEAD_BYTES, PRELUDE_BYTES, checksum, value_type};
use crate::timestamp::Timestamp;

/// The specification's bound for strings and byte arrays, half of what their length could say.
const MAX_VALUE_BYTES: usize = i16::MAX as usize;

impl Message {
    /// The message as it goes over the wire.
    ///
    /// # Errors
    /// A header's name is empty, longer than 255 bytes or there twice, its value does not fit, or
    /// the message has 4 GiB or more. Services refuse messages far below that, with headers of more
    /// than 128 KiB or a payload of more than 24 MiB, which a client must not check.
    pub fn encode(&self) -> Result<Bytes, EncodeMessageError> {
        let mut bytes = vec![0; PRELUDE_BYTES];
        self.push_headers(&mut bytes)?;
        let headers_length = bytes.len() - PRELUDE_BYTES;
        let total_length = OVERHEAD_BYTES + headers_length + self.payload.len();
        let (Ok(total_length), Ok(headers_length)) =
            (u32::try_from(total_length), u32::try_from(headers_length))
        else {
            return Err(EncodeMessageError {
                header: None,
                problem: Problem::MessageTooLong(total_length),
            });
        };
        let lengths = [total_length.to_be_bytes(), headers_length.to_be_bytes()].concat();
        let prelude = [&lengths[..], &checksum(&lengths).to_be_bytes()].concat();
        bytes.splice(..PRELUDE_BYTES, prelude);
        bytes.reserve_exact(self.payload.len() + 4);
        bytes.extend_from_slice(&self.payload);
        bytes.extend_from_slice(&checksum(&bytes).to_be_bytes());
        Ok(bytes.into())
    }

    /// The headers as they go over the wire, which is how they are signed.
    ///
    /// # Errors
    /// As for [`encode`](Self::encode).
    pub(crate) fn encode_headers(&self) -> Result<Vec<u8>, EncodeMessageError> {
        let mut bytes = Vec::new();
        self.push_headers(&mut bytes)?;
        Ok(bytes)
    }

    fn push_headers(&self, bytes: &mut Vec<u8>) -> Result<(), EncodeMessageError> {
        let mut names = BTreeSet::new();
        for header in &self.headers {
            if !names.insert(header.name.as_str()) {
                return Err(header_error(header, Problem::Duplicate));
            }
            push_header(bytes, header).map_err(|problem| header_error(header, problem))?;
        }
        Ok(())
    }
}

fn push_header(bytes: &mut Vec<u8>, header: &Header) -> Result<(), Problem> {
    let name = header.name.as_bytes();
    match u8::try_from(name.len()) {
        Ok(0) => return Err(Problem::NameEmpty),
        Ok(length) => bytes.push(length),
        Err(_) => return Err(Problem::NameTooLong(name.len())),
    }
    bytes.extend_from_slice(name);
    match &header.value {
        HeaderValue::Boolean(true) => bytes.push(value_type::TRUE),
        HeaderValue::Boolean(false) => bytes.push(value_type::FALSE),
        HeaderValue::Byte(value) => push(bytes, value_type::BYTE, &value.to_be_bytes()),
        HeaderValue::Short(value) => push(bytes, value_type::SHORT, &value.to_be_bytes()),
        HeaderValue::Integer(value) => push(bytes, value_type::INTEGER, &value.to_be_bytes()),
        HeaderValue::Long(value) => push(bytes, value_type::LONG, &value.to_be_bytes()),
        HeaderValue::ByteArray(value) => push_sized(bytes, value_type::BYTE_ARRAY, value)?,
        HeaderValue::String(value) => push_sized(bytes, value_type::STRING, value.as_bytes())?,
        HeaderValue::Timestamp(value) => {
            let millis = millis(*value).ok_or(Problem::TimeOutOfRange(*value))?;
            push(bytes, value_type::TIMESTAMP, &millis.to_be_bytes());
        }
        HeaderValue::Uuid(value) => push(bytes, value_type::UUID, value),
    }
    Ok(())
}

fn push(bytes: &mut Vec<u8>, value_type: u8, value: &[u8]) {
    bytes.push(value_type);
    bytes.extend_from_slice(value);
}

fn push_sized(bytes: &mut Vec<u8>, value_type: u8, value: &[u8]) -> Result<(), Problem> {
    let length = u16::try_from(value.len()).unwrap_or(u16::MAX);
    if value.len() > MAX_VALUE_BYTES {
        return Err(Problem::ValueTooLong(value.len()));
    }
    push(bytes, value_type, &length.to_be_bytes());
    bytes.extend_from_slice(value);
    Ok(())
}

/// What is below a millisecond is cut off, towards the past.
fn millis(time: Timestamp) -> Option<i64> {
    let seconds = time.seconds().checked_mul(1_000)?;
    seconds.checked_add(i64::from(time.nanos() / 1_000_000))
}

/// A message has no form on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeMessageError {
    /// The name of the header at fault.
    header: Option<String>,
    problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    NameEmpty,
    NameTooLong(usize),
    Duplicate,
    ValueTooLong(usize),
    TimeOutOfRange(Timestamp),
    MessageTooLong(usize),
}

fn header_error(header: &Header, problem: Problem) -> EncodeMessageError {
    EncodeMessageError {
        header: Some(header.name.clone()),
        problem,
    }
}

impl Display for EncodeMessageError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the event-stream message cannot be encoded: ")?;
        if let Some(name) = &self.header {
            write!(f, "header {name:?} ")?;
        }
        match self.problem {
            Problem::NameEmpty => f.write_str("has no name"),
            Problem::NameTooLong(length) => {
                write!(f, "has a name of {length} bytes, and at most 255 fit")
            }
            Problem::Duplicate => f.write_str("is there twice"),
            Problem::ValueTooLong(length) => {
                write!(f, "has {length} bytes, and at most {MAX_VALUE_BYTES} fit")
            }
            Problem::TimeOutOfRange(time) => {
                write!(f, "has the time {time}, whose milliseconds do not fit")
            }
            Problem::MessageTooLong(length) => {
                write!(f, "it has {length} bytes, and at most {} fit", u32::MAX)
            }
        }
    }
}

impl Error for EncodeMessageError {}
