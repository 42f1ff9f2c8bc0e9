//! The content coding `aws-chunked` of S3: a body in chunks that may be signed one by one, with its
//! checksum behind it, so that it need not be read twice.
//!
//! ```text
//! 10000;chunk-signature=…      the length in hexadecimal digits, and the signature if there is one
//! …                            the bytes
//! 0;chunk-signature=…          the last chunk is empty
//! x-amz-checksum-crc32:…       the checksum
//! x-amz-trailer-signature:…    its signature
//! ```

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::auth::sigv4::ChunkSigner;
use crate::checksum::{Checksum, ChecksumAlgorithm};
use crate::stream::{Reader, StreamError};

/// What all chunks but the last two have; S3 wants at least 8 KiB.
const CHUNK_BYTES: usize = 64 * 1024;

const CHUNK_SIGNATURE: &str = ";chunk-signature=";
const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature:";
/// Hexadecimal digits.
const SIGNATURE_BYTES: u64 = 64;
const LINE_END: &str = "\r\n";

/// How a body is encoded.
#[derive(Default)]
pub(crate) struct AwsChunked {
    /// The checksum that follows the body.
    pub(crate) trailer: Option<&'static ChecksumAlgorithm>,
    /// Who signs the chunks, and then the trailer.
    pub(crate) signer: Option<ChunkSigner>,
}

impl AwsChunked {
    /// The encoded body. Its length is known where that of `body` is.
    pub(crate) fn encode(self, body: Reader) -> Reader {
        let length = body.remaining().map(|length| self.encoded_length(length));
        let encoder = Encoder {
            body,
            piece: Bytes::new(),
            chunk: BytesMut::new(),
            trailer: self.trailer.map(|trailer| (trailer, trailer.start())),
            signer: self.signer,
            encoded: VecDeque::new(),
            is_over: false,
        };
        Reader::of(encoder, length)
    }

    /// How long a body of `length` bytes is when it is encoded.
    pub(crate) fn encoded_length(&self, length: u64) -> u64 {
        let line_end = LINE_END.len() as u64;
        let signature = |label: &str| match self.signer {
            Some(_) => label.len() as u64 + SIGNATURE_BYTES,
            None => 0,
        };
        let head = |length: u64| {
            let digits = u64::from(u64::BITS - length.leading_zeros())
                .div_ceil(4)
                .max(1);
            digits + signature(CHUNK_SIGNATURE) + line_end
        };
        let chunk = |length: u64| head(length) + length + line_end;

        let chunk_bytes = CHUNK_BYTES as u64;
        let mut encoded = (length / chunk_bytes).saturating_mul(chunk(chunk_bytes));
        if length % chunk_bytes > 0 {
            encoded = encoded.saturating_add(chunk(length % chunk_bytes));
        }
        let mut end = head(0) + line_end;
        if let Some(trailer) = self.trailer {
            let value_bytes = trailer.value_bytes.div_ceil(3) * 4;
            end += (trailer.header.len() + ":".len() + value_bytes) as u64 + line_end;
            if self.signer.is_some() {
                end += signature(TRAILER_SIGNATURE) + line_end;
            }
        }
        encoded.saturating_add(end)
    }
}

struct Encoder {
    body: Reader,
    /// What is left of the last piece of the body.
    piece: Bytes,
    /// What is there of the next chunk.
    chunk: BytesMut,
    trailer: Option<(&'static ChecksumAlgorithm, Checksum)>,
    signer: Option<ChunkSigner>,
    /// What can be handed on.
    encoded: VecDeque<Bytes>,
    is_over: bool,
}

impl Encoder {
    /// Encodes a chunk, as soon as the pieces of the body make one.
    fn fill_chunk(&mut self) {
        let missing = CHUNK_BYTES - self.chunk.len();
        if self.piece.len() < missing {
            self.chunk.extend_from_slice(&self.piece);
            self.piece.clear();
            return;
        }
        let rest = self.piece.split_to(missing);
        // A piece that is a chunk by itself is not copied.
        let chunk = if self.chunk.is_empty() {
            rest
        } else {
            self.chunk.extend_from_slice(&rest);
            self.chunk.split().freeze()
        };
        self.push_chunk(chunk);
    }

    fn push_chunk(&mut self, data: Bytes) {
        if let Some((_, checksum)) = &mut self.trailer {
            checksum.update(&data);
        }
        let head = self.head(&data);
        self.encoded.push_back(head.into());
        self.encoded.push_back(data);
        self.encoded
            .push_back(Bytes::from_static(LINE_END.as_bytes()));
    }

    fn push_end(&mut self) {
        if !self.chunk.is_empty() {
            let chunk = self.chunk.split().freeze();
            self.push_chunk(chunk);
        }
        let mut end = self.head(b"");
        if let Some((algorithm, checksum)) = self.trailer.take() {
            let value = checksum.finish();
            end.extend([algorithm.header, ":", &value, LINE_END]);
            if let Some(signer) = &mut self.signer {
                let signature = signer.sign_trailers(&[(algorithm.header, &value)]);
                end.extend([TRAILER_SIGNATURE, signature, LINE_END]);
            }
        }
        end.push_str(LINE_END);
        self.encoded.push_back(end.into());
        self.is_over = true;
    }

    fn head(&mut self, data: &[u8]) -> String {
        let mut head = format!("{:x}", data.len());
        if let Some(signer) = &mut self.signer {
            head.push_str(CHUNK_SIGNATURE);
            head.push_str(signer.sign_chunk(data));
        }
        head.push_str(LINE_END);
        head
    }
}

impl Stream for Encoder {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        loop {
            if let Some(encoded) = self.encoded.pop_front() {
                return Poll::Ready(Some(Ok(encoded)));
            }
            if self.is_over {
                return Poll::Ready(None);
            }
            if !self.piece.is_empty() {
                self.fill_chunk();
                continue;
            }
            match ready!(self.body.poll_piece(context)).transpose() {
                Ok(Some(piece)) => self.piece = piece,
                Ok(None) => self.push_end(),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

#[cfg(test)]
mod tests;
