//! Where the bytes of a stream come from.

use std::error::Error;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body as _;
use tokio::io::{AsyncRead, ReadBuf};

use crate::stream::error::StreamError;
use crate::stream::file::{FilePart, FileReader};
use crate::transport::Body;

/// How much is asked of a reader at a time.
const PIECE_BYTES: usize = 64 * 1024;

#[derive(Clone)]
pub(super) enum Source {
    Bytes(Bytes),
    File(Arc<FilePart>, OpenFile),
    Once(Arc<Once>),
}

/// Makes who reads a part of a file. Only a program that makes a stream of one links that.
type OpenFile = fn(Arc<FilePart>) -> Box<dyn ReadFile>;

/// Reads a file that is opened first.
pub(super) trait ReadFile: Send + Sync {
    /// Opens the file, and says how many bytes there are to read.
    fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<u64, StreamError>>;

    /// The next piece of a file that is open.
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>>;
}

impl Source {
    pub(super) fn file(part: FilePart) -> Self {
        Self::File(Arc::new(part), |part| Box::new(FileReader::new(part)))
    }

    pub(super) fn once(
        stream: impl Stream<Item = Result<Bytes, StreamError>> + Send + 'static,
    ) -> Self {
        Self::Once(Arc::new(Once(Mutex::new(Some(Box::pin(stream))))))
    }

    /// How many bytes there are, as far as it is known without looking.
    pub(super) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::File(part, _) => part.length(),
            Self::Once(_) => None,
        }
    }

    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Bytes(_) => "in memory",
            Self::File(..) => "file",
            Self::Once(_) => "read once",
        }
    }
}

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(left), Self::Bytes(right)) => left == right,
            (Self::File(left, _), Self::File(right, _)) => left == right,
            (Self::Once(left), Self::Once(right)) => Arc::ptr_eq(left, right),
            _ => false,
        }
    }
}

/// What is read once, until it is taken.
pub(super) struct Once(Mutex<Option<Pieces>>);

/// The pieces of what is read once.
pub(super) type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, StreamError>> + Send>>;

impl Once {
    /// What there is to read, for the first who asks.
    pub(super) fn take(&self) -> Option<Pieces> {
        // Nothing that runs under the lock can panic.
        let mut pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.take()
    }
}

/// The pieces that a reader yields.
pub(super) struct FromAsyncRead<R> {
    reader: Pin<Box<R>>,
    /// Made when it is first needed.
    buffer: Vec<u8>,
}

impl<R> FromAsyncRead<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            reader: Box::pin(reader),
            buffer: Vec::new(),
        }
    }
}

impl<R: AsyncRead> Stream for FromAsyncRead<R> {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        let Self { reader, buffer } = &mut *self;
        buffer.resize(PIECE_BYTES, 0);
        let mut piece = ReadBuf::new(buffer);
        Poll::Ready(
            match ready!(reader.as_mut().poll_read(context, &mut piece)) {
                Ok(()) if piece.filled().is_empty() => None,
                Ok(()) => Some(Ok(Bytes::copy_from_slice(piece.filled()))),
                Err(error) => Some(Err(StreamError::broken(error))),
            },
        )
    }
}

/// The pieces of a stream, with its errors as ours.
pub(super) struct FromStream<S>(Pin<Box<S>>);

impl<S> FromStream<S> {
    pub(super) fn new(stream: S) -> Self {
        Self(Box::pin(stream))
    }
}

impl<S, B, E> Stream for FromStream<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    type Item = Result<Bytes, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        let piece = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map(B::into).map_err(StreamError::broken)))
    }
}

/// The pieces of a body that is on its way.
pub(super) struct FromBody(pub(super) Body);

impl Stream for FromBody {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        loop {
            let frame = ready!(Pin::new(&mut self.0).poll_frame(context));
            return Poll::Ready(match frame {
                None => None,
                Some(Err(error)) => Some(Err(StreamError::broken(error))),
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(piece) => Some(Ok(piece)),
                    // Trailing headers, of which no service has any.
                    Err(_) => continue,
                },
            });
        }
    }
}
