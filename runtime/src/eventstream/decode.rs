//! Messages from the wire, as their bytes arrive.

use bytes::{Buf, Bytes, BytesMut};

use crate::eventstream::error::{DecodeMessageError, Problem};
use crate::eventstream::headers::decode_headers;
use crate::eventstream::message::Message;
use crate::eventstream::{OVERHEAD_BYTES, PRELUDE_BYTES, checksum};

/// The specification lets a service send 24 MiB of payload and 128 KiB of headers, and forbids a
/// client to insist on that, since it was less before. This bounds what one message can make a
/// client hold, and nothing else.
const MAX_MESSAGE_BYTES: u32 = 128 * 1024 * 1024;

/// Reads messages out of bytes that arrive in pieces of any size.
///
/// It holds what has arrived of one message, whatever length that message claims to have.
#[derive(Clone, Debug, Default)]
pub struct MessageDecoder {
    /// What arrived and is not yet decoded.
    buffer: BytesMut,
    /// The prelude at the begin of the buffer, once it is there and found to be right.
    prelude: Option<Prelude>,
    /// Where in the stream the buffer begins.
    offset: u64,
    failure: Option<DecodeMessageError>,
}

impl MessageDecoder {
    /// Takes the next bytes of the stream.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.failure.is_none() {
            self.buffer.extend_from_slice(bytes);
        }
    }

    /// The next message that has arrived as a whole; `None` until more bytes are there.
    ///
    /// # Errors
    /// The bytes are no message. From then on the answer is always the same, since there is no way
    /// back into the stream.
    pub fn decode(&mut self) -> Result<Option<Message>, DecodeMessageError> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        self.next_message().map_err(|problem| {
            let failure = DecodeMessageError::new(self.offset, problem);
            self.failure = Some(failure.clone());
            self.buffer = BytesMut::new();
            failure
        })
    }

    /// Says that no more bytes come, after all messages were [decoded](Self::decode).
    ///
    /// # Errors
    /// The stream was not right before, or it ends within a message.
    pub fn finish(&self) -> Result<(), DecodeMessageError> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        if self.buffer.is_empty() {
            return Ok(());
        }
        let problem = Problem::Incomplete {
            received: self.buffer.len(),
            total: self.prelude.map(|prelude| prelude.total_length),
        };
        Err(DecodeMessageError::new(self.offset, problem))
    }

    /// How many bytes are set aside.
    #[cfg(test)]
    pub(super) fn capacity(&self) -> usize {
        self.buffer.capacity()
    }

    fn next_message(&mut self) -> Result<Option<Message>, Problem> {
        let prelude = match (self.prelude, self.buffer.first_chunk()) {
            (Some(prelude), _) => prelude,
            (None, Some(bytes)) => Prelude::decode(bytes)?,
            (None, None) => return Ok(None),
        };
        self.prelude = Some(prelude);
        let total_length = prelude.total_length as usize;
        if self.buffer.len() < total_length {
            return Ok(None);
        }
        let bytes = self.buffer.split_to(total_length).freeze();
        let message = decode_message(bytes, prelude)?;
        self.prelude = None;
        self.offset += u64::from(prelude.total_length);
        Ok(Some(message))
    }
}

/// What stands at the begin of a message.
#[derive(Clone, Copy, Debug)]
struct Prelude {
    /// At least the headers and [`OVERHEAD_BYTES`], and at most [`MAX_MESSAGE_BYTES`].
    total_length: u32,
    headers_length: u32,
}

impl Prelude {
    fn decode(bytes: &[u8; PRELUDE_BYTES]) -> Result<Self, Problem> {
        let (lengths, mut stated) = bytes.split_at(8);
        let (stated, computed) = (stated.get_u32(), checksum(lengths));
        if stated != computed {
            return Err(Problem::PreludeChecksum { stated, computed });
        }
        let mut lengths = lengths;
        let (total_length, headers_length) = (lengths.get_u32(), lengths.get_u32());
        if u64::from(total_length) < u64::from(headers_length) + OVERHEAD_BYTES as u64 {
            return Err(Problem::TooShort {
                total: total_length,
                headers: headers_length,
            });
        }
        if total_length > MAX_MESSAGE_BYTES {
            return Err(Problem::TooLong {
                total: total_length,
                limit: MAX_MESSAGE_BYTES,
            });
        }
        Ok(Self {
            total_length,
            headers_length,
        })
    }
}

/// Reads a message, which is the whole of `bytes`; its prelude is right.
fn decode_message(mut bytes: Bytes, prelude: Prelude) -> Result<Message, Problem> {
    let mut stated = bytes.split_off(bytes.len() - 4);
    let (stated, computed) = (stated.get_u32(), checksum(&bytes));
    if stated != computed {
        return Err(Problem::MessageChecksum { stated, computed });
    }
    bytes.advance(PRELUDE_BYTES);
    let headers = bytes.split_to(prelude.headers_length as usize);
    Ok(Message {
        headers: decode_headers(&headers)?,
        payload: bytes,
    })
}
