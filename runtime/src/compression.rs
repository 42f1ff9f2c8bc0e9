//! Compressed requests, as the trait `smithy.api#requestCompression` asks for them.

use std::fmt::{self, Debug, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use ::http::header::{CONTENT_ENCODING, HeaderMap, HeaderValue};
use bytes::Bytes;
use futures_core::Stream;

#[cfg(feature = "gzip")]
pub use self::gzip::GZIP;
use crate::http::set_header;
use crate::stream::{Reader, StreamError};

#[cfg(feature = "gzip")]
mod gzip;

/// What all AWS clients compress from on.
const DEFAULT_MIN_BYTES: u32 = 10_240;

/// The most that `AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES` may say.
pub(crate) const MAX_MIN_BYTES: u32 = 10_485_760;

/// Which requests are compressed, of the operations whose service takes them compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestCompression {
    /// None.
    Disabled,
    /// Those whose body has this many bytes or more. A stream is always compressed, unless the
    /// service has to know its length.
    AtLeast {
        /// The length of a body that is worth it.
        bytes: u32,
    },
}

impl Default for RequestCompression {
    /// At least 10,240 bytes.
    fn default() -> Self {
        Self::AtLeast {
            bytes: DEFAULT_MIN_BYTES,
        }
    }
}

impl RequestCompression {
    /// Whether a body of `length` bytes is compressed.
    pub(crate) fn is_worth(self, length: usize) -> bool {
        match self {
            Self::Disabled => false,
            Self::AtLeast { bytes } => u32::try_from(length).map_or(true, |length| length >= bytes),
        }
    }
}

/// A content coding, as constant data.
pub struct ContentCoding {
    name: &'static str,
    start: fn() -> Box<dyn Encoder>,
}

impl ContentCoding {
    /// Compresses a body that is in memory.
    pub(crate) fn encode(&self, body: &[u8]) -> Bytes {
        let mut encoder = (self.start)();
        let mut encoded = Vec::new();
        encoder.update(body, &mut encoded);
        encoder.finish(&mut encoded);
        encoded.into()
    }

    /// Compresses a body while it is read. How long it becomes cannot be told.
    pub(crate) fn encode_stream(&self, body: Reader) -> Reader {
        let encoding = Encoding {
            body,
            encoder: Some((self.start)()),
        };
        Reader::of(encoding, None)
    }

    /// Its name in the header `content-encoding`.
    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }
}

/// Names a coding in `content-encoding`, behind those that were applied before.
pub(crate) fn push_content_coding(headers: &mut HeaderMap, name: &str) {
    let before = headers.get_all(CONTENT_ENCODING).iter();
    let mut codings: Vec<&[u8]> = before.map(HeaderValue::as_bytes).collect();
    codings.push(name.as_bytes());
    // What the values of headers are joined to is one as well.
    if let Ok(value) = HeaderValue::from_bytes(&codings.join(&b", "[..])) {
        set_header(headers, CONTENT_ENCODING, value);
    }
}

impl Debug for ContentCoding {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// A body that is being compressed.
trait Encoder: Send {
    fn update(&mut self, data: &[u8], into: &mut Vec<u8>);

    fn finish(self: Box<Self>, into: &mut Vec<u8>);
}

struct Encoding {
    body: Reader,
    /// Until the end.
    encoder: Option<Box<dyn Encoder>>,
}

impl Stream for Encoding {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        loop {
            let piece = match ready!(self.body.poll_piece(context)).transpose() {
                Ok(piece) => piece,
                Err(error) => return Poll::Ready(Some(Err(error))),
            };
            let mut encoded = Vec::new();
            match piece {
                Some(piece) => {
                    if let Some(encoder) = &mut self.encoder {
                        encoder.update(&piece, &mut encoded);
                    }
                }
                None => match self.encoder.take() {
                    Some(encoder) => encoder.finish(&mut encoded),
                    None => return Poll::Ready(None),
                },
            }
            if !encoded.is_empty() {
                return Poll::Ready(Some(Ok(encoded.into())));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_coding_is_named_behind_those_before() {
        let named = |before: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in before {
                headers.append(CONTENT_ENCODING, HeaderValue::from_static(value));
            }
            push_content_coding(&mut headers, "gzip");
            let values = headers.get_all(CONTENT_ENCODING);
            let values: Vec<_> = values.iter().map(|value| value.to_str().unwrap()).collect();
            values.join(" | ")
        };
        assert_eq!(named(&[]), "gzip");
        assert_eq!(named(&["custom"]), "custom, gzip");
        assert_eq!(named(&["one, two", "three"]), "one, two, three, gzip");
    }

    #[test]
    fn small_bodies_are_not_worth_it() {
        let compression = RequestCompression::default();
        assert!(!compression.is_worth(10_239));
        assert!(compression.is_worth(10_240));
        assert!(compression.is_worth(usize::MAX));
        assert!(RequestCompression::AtLeast { bytes: 0 }.is_worth(0));
        assert!(!RequestCompression::Disabled.is_worth(usize::MAX));
    }
}
