//! Files, read on the threads that tokio keeps for what blocks.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::{Bound, RangeBounds};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::stream::error::StreamError;
use crate::stream::source::ReadFile;

/// How much is read at a time: enough for the way to another thread and back not to matter.
const PIECE_BYTES: u64 = 64 * 1024;

/// A part of a file, not yet opened.
#[derive(Debug, PartialEq)]
pub(super) struct FilePart {
    path: PathBuf,
    start: u64,
    /// Behind the last byte; the end of the file where none is given.
    end: Option<u64>,
}

impl FilePart {
    pub(super) fn new(path: PathBuf, range: &impl RangeBounds<u64>) -> Self {
        let start = match range.start_bound() {
            Bound::Included(start) => *start,
            Bound::Excluded(before) => before.saturating_add(1),
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(last) => Some(last.saturating_add(1)),
            Bound::Excluded(end) => Some(*end),
            Bound::Unbounded => None,
        };
        Self { path, start, end }
    }

    /// How many bytes are asked for, if that does not depend on the file.
    pub(super) fn length(&self) -> Option<u64> {
        Some(self.end?.saturating_sub(self.start))
    }

    fn open(&self) -> Result<OpenFile, StreamError> {
        let open = || {
            let mut file = File::open(&self.path)?;
            let metadata = file.metadata()?;
            if metadata.is_file() && self.start > 0 {
                file.seek(SeekFrom::Start(self.start))?;
            }
            Ok((file, metadata))
        };
        let (file, metadata) =
            open().map_err(|error| StreamError::file(&self.path, "open", error))?;
        Ok(OpenFile {
            file,
            remaining: self.remaining(&metadata)?,
        })
    }

    /// How many bytes there are to read, if the file has them.
    fn remaining(&self, metadata: &Metadata) -> Result<u64, StreamError> {
        if !metadata.is_file() {
            return Err(StreamError::not_a_file(&self.path));
        }
        let end = self.end.unwrap_or(metadata.len());
        if end.max(self.start) > metadata.len() {
            return Err(StreamError::beyond_end(&self.path, metadata.len()));
        }
        Ok(end.saturating_sub(self.start))
    }
}

/// Reads a [`FilePart`], opened at the first poll.
pub(super) struct FileReader {
    part: Arc<FilePart>,
    state: State,
}

enum State {
    Closed,
    Opening(JoinHandle<Result<OpenFile, StreamError>>),
    Open(OpenFile),
    Reading(JoinHandle<Result<(OpenFile, Bytes), StreamError>>),
    /// Read to its end, or to an error.
    Over,
}

struct OpenFile {
    file: File,
    remaining: u64,
}

impl FileReader {
    pub(super) fn new(part: Arc<FilePart>) -> Self {
        Self {
            part,
            state: State::Closed,
        }
    }

    fn spawn<T: Send + 'static>(
        &self,
        job: impl FnOnce() -> Result<T, StreamError> + Send + 'static,
    ) -> Result<JoinHandle<Result<T, StreamError>>, StreamError> {
        match Handle::try_current() {
            Ok(handle) => Ok(handle.spawn_blocking(job)),
            Err(error) => Err(self.unreadable(error)),
        }
    }

    /// What a job came to; tokio drops those that wait when it shuts down.
    fn finished<T>(
        &self,
        outcome: Result<Result<T, StreamError>, tokio::task::JoinError>,
    ) -> Result<T, StreamError> {
        outcome.unwrap_or_else(|error| Err(self.unreadable(error)))
    }

    fn unreadable(
        &self,
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> StreamError {
        StreamError::file(&self.part.path, "read", io::Error::other(error))
    }
}

impl ReadFile for FileReader {
    fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<u64, StreamError>> {
        loop {
            self.state = match &mut self.state {
                State::Closed => {
                    let part = self.part.clone();
                    State::Opening(self.spawn(move || part.open())?)
                }
                State::Opening(job) => {
                    let opened = ready!(Pin::new(job).poll(context));
                    State::Open(self.finished(opened)?)
                }
                State::Open(file) => return Poll::Ready(Ok(file.remaining)),
                State::Reading(_) | State::Over => return Poll::Ready(Ok(0)),
            };
        }
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> {
        let mut job = match std::mem::replace(&mut self.state, State::Over) {
            State::Open(file) if file.remaining > 0 => {
                let part = self.part.clone();
                self.spawn(move || file.read(&part))?
            }
            State::Reading(job) => job,
            _ => return Poll::Ready(None),
        };
        let Poll::Ready(read) = Pin::new(&mut job).poll(context) else {
            self.state = State::Reading(job);
            return Poll::Pending;
        };
        let (file, piece) = self.finished(read)?;
        if piece.is_empty() {
            // It became shorter since it was opened.
            return Poll::Ready(None);
        }
        self.state = State::Open(file);
        Poll::Ready(Some(Ok(piece)))
    }
}

impl OpenFile {
    fn read(mut self, part: &FilePart) -> Result<(Self, Bytes), StreamError> {
        let mut piece = Vec::new();
        let length = self.remaining.min(PIECE_BYTES);
        piece.resize(usize::try_from(length).unwrap_or(0), 0);
        let read = loop {
            match self.file.read(&mut piece) {
                Ok(read) => break read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(StreamError::file(&part.path, "read", error)),
            }
        };
        piece.truncate(read);
        self.remaining -= read as u64;
        Ok((self, piece.into()))
    }
}
