//! Where the body of an answer ends (RFC 9112, section 6).

use ::http::header::{CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use ::http::{Method, Response, StatusCode};
use bytes::{Buf, Bytes, BytesMut};
use http_body::SizeHint;

use super::malformed;
use crate::transport::TransportError;

/// The longest line about a chunk, and the longest trailer, in bytes.
const MAX_LINE: usize = 8 * 1024;

/// As many as headers.
const MAX_TRAILERS: usize = 100;

/// What is left of a body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// This many bytes.
    Length(u64),
    /// Chunks.
    Chunks(Chunks),
    /// All that comes until the connection is closed.
    UntilClose,
}

/// What comes next of a body in chunks.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Chunks {
    /// The line with the size of the next chunk.
    Size,
    /// This many bytes of a chunk.
    Data(u64),
    /// The end of the line behind a chunk.
    DataEnd,
    /// Trailers behind the last chunk, which nobody asks for, after so many of them.
    Trailers(usize),
    /// Nothing.
    End,
}

/// What there is of a body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Data(Bytes),
    /// Nothing, before more has come.
    Missing,
    End,
}

impl Framing {
    /// There is no body.
    pub(super) const EMPTY: Self = Self::Length(0);

    /// That of an answer to a request with this method.
    ///
    /// # Errors
    /// Its `content-length` is no number, or two.
    pub(super) fn of(method: &Method, response: &Response<()>) -> Result<Self, TransportError> {
        let status = response.status();
        let is_empty = *method == Method::HEAD
            || status.is_informational()
            || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
        if is_empty {
            return Ok(Self::EMPTY);
        }
        let codings = response.headers().get_all(TRANSFER_ENCODING);
        if let Some(last) = codings.iter().next_back() {
            let last = last.as_bytes().rsplit(|byte| *byte == b',').next();
            let last = last.unwrap_or_default().trim_ascii();
            return Ok(if last.eq_ignore_ascii_case(b"chunked") {
                Self::Chunks(Chunks::Size)
            } else {
                Self::UntilClose
            });
        }
        content_length(response.headers())
    }

    /// Takes the next piece of the body from what has come.
    ///
    /// # Errors
    /// A chunk is not one.
    pub(super) fn next(&mut self, input: &mut BytesMut) -> Result<Piece, TransportError> {
        match self {
            Self::Length(0) => Ok(Piece::End),
            Self::Length(left) => Ok(take(left, input)),
            Self::Chunks(chunks) => chunks.next(input),
            Self::UntilClose if input.is_empty() => Ok(Piece::Missing),
            Self::UntilClose => Ok(Piece::Data(input.split().freeze())),
        }
    }

    pub(super) fn is_at_end(&self) -> bool {
        matches!(self, Self::Length(0) | Self::Chunks(Chunks::End))
    }

    pub(super) fn size_hint(&self) -> SizeHint {
        match self {
            Self::Length(left) => SizeHint::with_exact(*left),
            Self::Chunks(_) | Self::UntilClose => SizeHint::new(),
        }
    }
}

fn content_length(headers: &HeaderMap) -> Result<Framing, TransportError> {
    let mut lengths = headers.get_all(CONTENT_LENGTH).iter();
    let Some(length) = lengths.next() else {
        return Ok(Framing::UntilClose);
    };
    let digits = length.to_str().ok();
    let digits = digits.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let parsed = digits.and_then(|digits| digits.parse().ok());
    parsed
        .filter(|_| lengths.all(|other| other == length))
        .map(Framing::Length)
        .ok_or_else(|| malformed("invalid content-length"))
}

/// As much as there is, and no more than `left`.
fn take(left: &mut u64, input: &mut BytesMut) -> Piece {
    if input.is_empty() {
        return Piece::Missing;
    }
    let length = usize::try_from(*left).map_or(input.len(), |left| left.min(input.len()));
    *left -= length as u64;
    Piece::Data(input.split_to(length).freeze())
}

impl Chunks {
    fn next(&mut self, input: &mut BytesMut) -> Result<Piece, TransportError> {
        loop {
            *self = match self {
                Self::End => return Ok(Piece::End),
                Self::Data(0) => Self::DataEnd,
                Self::Data(left) => return Ok(take(left, input)),
                Self::Size => match line(input)? {
                    Some(line) => match size(&line)? {
                        0 => Self::Trailers(0),
                        size => Self::Data(size),
                    },
                    None => return Ok(Piece::Missing),
                },
                Self::DataEnd => match line(input)? {
                    Some(line) if line.is_empty() => Self::Size,
                    Some(_) => return Err(malformed("a chunk is longer than its size")),
                    None => return Ok(Piece::Missing),
                },
                Self::Trailers(MAX_TRAILERS) => return Err(malformed("too many trailers")),
                Self::Trailers(count) => match line(input)? {
                    Some(line) if line.is_empty() => Self::End,
                    Some(_) => Self::Trailers(*count + 1),
                    None => return Ok(Piece::Missing),
                },
            };
        }
    }
}

/// Takes a line, without its end.
fn line(input: &mut BytesMut) -> Result<Option<Bytes>, TransportError> {
    let Some(end) = input.iter().position(|byte| *byte == b'\n') else {
        return match input.len() {
            0..MAX_LINE => Ok(None),
            _ => Err(malformed("a line between chunks is too long")),
        };
    };
    let mut line = input.split_to(end).freeze();
    input.advance(1);
    if line.last() != Some(&b'\r') {
        return Err(malformed("a line between chunks has no carriage return"));
    }
    line.truncate(end - 1);
    Ok(Some(line))
}

/// The size of a chunk, before its extensions.
fn size(line: &[u8]) -> Result<u64, TransportError> {
    let digits = line.split(|byte| *byte == b';').next().unwrap_or_default();
    let digits = std::str::from_utf8(digits.trim_ascii_end()).ok();
    digits
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .and_then(|digits| u64::from_str_radix(digits, 16).ok())
        .ok_or_else(|| malformed("invalid size of a chunk"))
}

#[cfg(test)]
mod tests;
