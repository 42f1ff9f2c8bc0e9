//! Blobs that are read and written piece by piece, and never held as a whole.

use std::fmt::{self, Debug, Formatter};
use std::future::poll_fn;
use std::ops::RangeBounds;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::Body as _;
use tokio::io::AsyncRead;

pub use self::async_read::StreamReader;
pub use self::error::StreamError;
use self::file::FilePart;
pub(crate) use self::reader::Reader;
use self::source::{FromAsyncRead, FromBody, FromStream, Source};
use crate::checksum::ResponseChecksum;
use crate::shape::{Blob, Slot, Value, View};
use crate::transport::Body;

mod async_read;
mod error;
mod file;
mod reader;
mod source;

/// More than this is not set aside on the word of a length alone.
const MAX_TRUSTED_LENGTH: u64 = 1024 * 1024;

/// A Smithy `blob` with the `streaming` trait: the body of a request or of a response.
///
/// # Where the bytes come from
/// Bytes in memory and files can be read again and again, so that a call that failed can be made
/// once more. What any other reader or stream yields can be read once, and a call that sends it is
/// not retried ([`is_replayable`](Self::is_replayable) tells which it is).
///
/// ```no_run
/// use tinsmith_runtime::ByteStream;
///
/// let in_memory = ByteStream::from("some text");
/// let from_a_file = ByteStream::from_path("backup.tar");
/// let its_second_mebibyte = ByteStream::from_path_range("backup.tar", 0x10_0000..0x20_0000);
/// # let pipe = tokio::io::empty();
/// let from_a_reader = ByteStream::from_async_read(pipe).with_length(4096);
/// ```
///
/// # Reading
/// [`next`](Self::next) yields the pieces as they come, [`collect`](Self::collect) everything at
/// once, and [`into_async_read`](Self::into_async_read) a reader in tokio's sense; it is a
/// [`Stream`] as well. After the end or an error there is nothing more.
///
/// # Clones
/// A clone begins at the first byte, however far the original is read. Where the bytes can be read
/// once only, all clones share them: whoever reads first has them, and the others get an error.
///
/// Two of them are equal when they are the same bytes in memory, the same part of the same path, or
/// clones of each other. `Debug` prints the kind and the length.
#[derive(Default)]
pub struct ByteStream {
    source: Source,
    /// What the one who made it says of its length.
    stated_length: Option<u64>,
    verified_by: Option<&'static str>,
    /// Once reading has begun.
    reader: Option<Box<Reader>>,
}

impl ByteStream {
    /// A regular file, opened when it is first read, and anew for each further attempt.
    #[must_use]
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        Self::from_path_range(path, ..)
    }

    /// A part of a regular file: the bytes of `range`, counted from 0. It is an error to read a
    /// part that the file does not have.
    #[must_use]
    pub fn from_path_range(path: impl Into<PathBuf>, range: impl RangeBounds<u64>) -> Self {
        Source::file(FilePart::new(path.into(), &range)).into()
    }

    /// What a reader yields, once. Its length is unknown, unless it is
    /// [stated](Self::with_length).
    #[must_use]
    pub fn from_async_read(reader: impl AsyncRead + Send + 'static) -> Self {
        Source::once(FromAsyncRead::new(reader)).into()
    }

    /// What a stream yields, once. Its length is unknown, unless it is
    /// [stated](Self::with_length).
    #[must_use]
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Source::once(FromStream::new(stream)).into()
    }

    /// States how many bytes there are, which some services must know beforehand. Reading fails
    /// when there turn out to be more or less.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        self.stated_length = Some(bytes);
        self
    }

    /// How many bytes there are in all, as far as it is known: of a whole file, once it is opened.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        let known = self.stated_length.or_else(|| self.source.length());
        known.or_else(|| self.reader.as_ref()?.length())
    }

    /// All bytes, if they are in memory, and as many as is stated.
    pub(crate) fn as_bytes(&self) -> Option<&Bytes> {
        let is_as_stated = |length: u64| self.stated_length.is_none_or(|stated| stated == length);
        match &self.source {
            Source::Bytes(bytes) if is_as_stated(bytes.len() as u64) => Some(bytes),
            _ => None,
        }
    }

    /// Whether the bytes can be read again, as a retry has to.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Once(_))
    }

    /// The algorithm of the checksum that the bytes are held to while they are read, such as
    /// `CRC64NVME`; `None` if there is none, as in a request and in a response that has none.
    #[must_use]
    pub fn verified_by(&self) -> Option<&'static str> {
        self.verified_by
    }

    /// The next piece, which is never empty; `None` after the last, and after an error.
    ///
    /// # Errors
    /// Wherever the bytes come from could not be read, or not to its end.
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// All bytes that are not yet read. Memory grows with what comes, not with what is announced.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn collect(mut self) -> Result<Bytes, StreamError> {
        let Some(first) = self.next().await.transpose()? else {
            return Ok(Bytes::new());
        };
        let Some(second) = self.next().await.transpose()? else {
            // What comes in one piece need not be copied.
            return Ok(first);
        };
        let announced = self.length().unwrap_or(0).min(MAX_TRUSTED_LENGTH);
        let mut all = BytesMut::with_capacity(usize::try_from(announced).unwrap_or(0));
        all.extend_from_slice(&first);
        all.extend_from_slice(&second);
        while let Some(piece) = self.next().await.transpose()? {
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// A reader of all bytes that are not yet read, buffered piece by piece.
    #[must_use]
    pub fn into_async_read(self) -> StreamReader {
        StreamReader::new(self)
    }

    /// A reader from the first byte on, which knows its length where there is a way to.
    ///
    /// # Errors
    /// There is no such file, or the one who reads comes too late.
    pub(crate) async fn open(&self) -> Result<Reader, StreamError> {
        let mut reader = Reader::new(&self.source, self.stated_length);
        poll_fn(|context| reader.poll_open(context)).await?;
        Ok(reader)
    }

    /// The same bytes, which end in an error if their checksum is not the one of the response.
    pub(crate) fn verified(self, checksum: ResponseChecksum) -> Self {
        let algorithm = checksum.algorithm.name;
        let reader = checksum.verify(Reader::new(&self.source, self.stated_length));
        Self {
            stated_length: reader.length(),
            verified_by: Some(algorithm),
            ..Source::once(reader).into()
        }
    }

    fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        let Self {
            source,
            stated_length,
            reader,
            ..
        } = self;
        let reader = reader.get_or_insert_with(|| Box::new(Reader::new(source, *stated_length)));
        reader.poll_piece(context)
    }
}

impl Clone for ByteStream {
    fn clone(&self) -> Self {
        Self {
            source: self.source.clone(),
            stated_length: self.stated_length,
            verified_by: self.verified_by,
            reader: None,
        }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        self.poll_piece(context)
    }
}

impl Debug for ByteStream {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let kind = self.source.kind();
        match self.length() {
            Some(length) => write!(f, "ByteStream({kind}, {length} bytes)"),
            None => write!(f, "ByteStream({kind}, length unknown)"),
        }
    }
}

impl PartialEq for ByteStream {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Value for ByteStream {
    fn view(&self) -> View<'_> {
        View::Stream(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Stream(self)
    }
}

impl From<Source> for ByteStream {
    fn from(source: Source) -> Self {
        Self {
            source,
            stated_length: None,
            verified_by: None,
            reader: None,
        }
    }
}

impl From<Body> for ByteStream {
    /// What a response brings, once.
    fn from(body: Body) -> Self {
        Self {
            stated_length: body.size_hint().exact(),
            ..Source::once(FromBody(body)).into()
        }
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Source::Bytes(bytes).into()
    }
}

impl From<Vec<u8>> for ByteStream {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for ByteStream {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for ByteStream {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<&'static str> for ByteStream {
    fn from(text: &'static str) -> Self {
        text.as_bytes().into()
    }
}

impl From<Blob> for ByteStream {
    fn from(blob: Blob) -> Self {
        blob.into_bytes().into()
    }
}

#[cfg(test)]
mod tests;
