//! A stream that is being read.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::stream::error::StreamError;
use crate::stream::source::{Pieces, ReadFile, Source};
use crate::transport::{TransportError, TransportErrorKind};

/// Reads a source from its first byte on, and holds it to its length. After the end or an error
/// there is nothing more.
pub(crate) struct Reader {
    from: From,
    /// How many bytes there are in all, as soon as it is known.
    length: Option<u64>,
    received: u64,
}

enum From {
    Bytes(Bytes),
    File(Box<dyn ReadFile>),
    /// A mutex that nobody locks makes what is not `Sync` so.
    Once(Mutex<Pieces>),
    /// Somebody else has read it.
    Taken,
    Over,
}

impl Reader {
    pub(super) fn new(source: &Source, stated_length: Option<u64>) -> Self {
        let from = match source {
            Source::Bytes(bytes) => From::Bytes(bytes.clone()),
            Source::File(part, open) => From::File(open(part.clone())),
            Source::Once(once) => match once.take() {
                Some(pieces) => From::Once(Mutex::new(pieces)),
                None => From::Taken,
            },
        };
        Self {
            from,
            length: stated_length.or_else(|| source.length()),
            received: 0,
        }
    }

    /// Reads what `pieces` yields, which is `length` bytes if that is known.
    pub(crate) fn of(
        pieces: impl Stream<Item = Result<Bytes, StreamError>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self {
            from: From::Once(Mutex::new(Box::pin(pieces))),
            length,
            received: 0,
        }
    }

    /// Waits until the source is open. Its length is known then, if it ever is.
    pub(super) fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<(), StreamError>> {
        let opened = match &mut self.from {
            From::File(file) => ready!(file.poll_open(context)).map(Some),
            From::Taken => Err(StreamError::taken()),
            From::Bytes(_) | From::Once(_) | From::Over => Ok(None),
        };
        if opened.is_err() {
            self.from = From::Over;
        }
        Poll::Ready(opened.map(|length| self.length = self.length.or(length)))
    }

    /// The next piece, which is never empty.
    pub(crate) fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        let piece = ready!(self.poll_checked(context)).transpose();
        if !matches!(piece, Some(Ok(_))) {
            self.from = From::Over;
        }
        Poll::Ready(piece)
    }

    /// The next piece, which is never empty.
    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// How many bytes there are in all, where it is known.
    pub(super) fn length(&self) -> Option<u64> {
        self.length
    }

    /// How many bytes are still to come, where it is known.
    pub(crate) fn remaining(&self) -> Option<u64> {
        Some(self.length?.saturating_sub(self.received))
    }

    /// The next piece, if it and its place agree with the length.
    fn poll_checked(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, StreamError>> {
        if matches!(self.from, From::Over) {
            return Poll::Ready(Ok(None));
        }
        if self.received == 0 {
            ready!(self.poll_open(context))?;
        }
        loop {
            let piece = ready!(self.poll_source(context)).transpose()?;
            let received = piece.as_ref().map_or(0, |piece| piece.len() as u64);
            self.received = self.received.saturating_add(received);
            if let Some(length) = self.length {
                if self.received > length || (piece.is_none() && self.received < length) {
                    return Poll::Ready(Err(StreamError::length(length, self.received)));
                }
            }
            if piece.as_ref().is_none_or(|piece| !piece.is_empty()) {
                return Poll::Ready(Ok(piece));
            }
        }
    }

    fn poll_source(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        match &mut self.from {
            From::Bytes(bytes) => {
                let all = std::mem::take(bytes);
                Poll::Ready((!all.is_empty()).then_some(Ok(all)))
            }
            From::File(file) => file.poll_next(context),
            From::Once(pieces) => {
                let pieces = pieces.get_mut().unwrap_or_else(PoisonError::into_inner);
                pieces.as_mut().poll_next(context)
            }
            From::Taken | From::Over => Poll::Ready(None),
        }
    }
}

impl Stream for Reader {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        self.poll_piece(context)
    }
}

impl HttpBody for Reader {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = ready!(self.poll_piece(context));
        Poll::Ready(piece.map(|piece| match piece {
            Ok(piece) => Ok(Frame::data(piece)),
            Err(error) => Err(TransportError::new(TransportErrorKind::Other, error)),
        }))
    }

    fn is_end_stream(&self) -> bool {
        self.remaining() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.remaining()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
