//! A stream as tokio's reader.

use std::fmt::{self, Debug, Formatter};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncBufRead, AsyncRead, ReadBuf};

use crate::stream::{ByteStream, StreamError};

/// Reads a [`ByteStream`]. Its errors are a [`StreamError`] inside.
pub struct StreamReader {
    stream: ByteStream,
    /// What is left of the last piece.
    piece: Bytes,
}

impl StreamReader {
    pub(super) fn new(stream: ByteStream) -> Self {
        Self {
            stream,
            piece: Bytes::new(),
        }
    }
}

impl AsyncBufRead for StreamReader {
    fn poll_fill_buf(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let Self { stream, piece } = self.get_mut();
        if piece.is_empty() {
            match ready!(stream.poll_piece(context)) {
                Some(next) => *piece = next.map_err(io::Error::from)?,
                None => return Poll::Ready(Ok(&[])),
            }
        }
        Poll::Ready(Ok(piece))
    }

    fn consume(mut self: Pin<&mut Self>, amount: usize) {
        let amount = amount.min(self.piece.len());
        self.piece.advance(amount);
    }
}

impl AsyncRead for StreamReader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let piece = ready!(self.as_mut().poll_fill_buf(context))?;
        let amount = piece.len().min(into.remaining());
        into.put_slice(piece.get(..amount).unwrap_or_default());
        self.consume(amount);
        Poll::Ready(Ok(()))
    }
}

impl Debug for StreamReader {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StreamReader").field(&self.stream).finish()
    }
}

impl From<StreamError> for io::Error {
    fn from(error: StreamError) -> Self {
        Self::other(error)
    }
}
