//! Why a stream could not be read.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io;
use std::path::{Path, PathBuf};

/// A [`ByteStream`](crate::ByteStream) could not be read, or not to its end.
#[derive(Debug)]
pub struct StreamError(Box<Kind>);

#[derive(Debug)]
enum Kind {
    File {
        path: PathBuf,
        /// What could not be done with it.
        action: &'static str,
        source: io::Error,
    },
    NotAFile(PathBuf),
    BeyondEnd {
        path: PathBuf,
        length: u64,
    },
    Broken(Box<dyn Error + Send + Sync>),
    Taken,
    Length {
        stated: u64,
        received: u64,
    },
    Checksum {
        algorithm: &'static str,
        stated: String,
        computed: String,
    },
}

impl StreamError {
    pub(super) fn file(path: &Path, action: &'static str, source: io::Error) -> Self {
        Self(Box::new(Kind::File {
            path: path.to_owned(),
            action,
            source,
        }))
    }

    pub(super) fn not_a_file(path: &Path) -> Self {
        Self(Box::new(Kind::NotAFile(path.to_owned())))
    }

    pub(super) fn beyond_end(path: &Path, length: u64) -> Self {
        let path = path.to_owned();
        Self(Box::new(Kind::BeyondEnd { path, length }))
    }

    /// What the bytes come from failed.
    pub(crate) fn broken(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Box::new(Kind::Broken(source.into())))
    }

    pub(super) fn taken() -> Self {
        Self(Box::new(Kind::Taken))
    }

    pub(super) fn length(stated: u64, received: u64) -> Self {
        Self(Box::new(Kind::Length { stated, received }))
    }

    pub(crate) fn checksum(algorithm: &'static str, stated: &str, computed: &str) -> Self {
        Self(Box::new(Kind::Checksum {
            algorithm,
            stated: stated.to_owned(),
            computed: computed.to_owned(),
        }))
    }
}

impl Display for StreamError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::File {
                path,
                action,
                source,
            } => write!(f, "cannot {action} {}: {source}", path.display()),
            Kind::NotAFile(path) => write!(
                f,
                "{} is no regular file; open it and pass it as a reader",
                path.display()
            ),
            Kind::BeyondEnd { path, length } => write!(
                f,
                "{} has {length} bytes, which is less than the range that is asked for",
                path.display()
            ),
            Kind::Broken(source) => write!(f, "the stream broke off: {source}"),
            Kind::Taken => f.write_str(
                "the stream can be read once, and was read before, by the call that sent it or \
                 through a clone",
            ),
            Kind::Length { stated, received } if received > stated => {
                write!(
                    f,
                    "the stream goes on after the {stated} bytes that it should have"
                )
            }
            Kind::Length { stated, received } => {
                write!(f, "the stream ends after {received} of {stated} bytes")
            }
            Kind::Checksum {
                algorithm,
                stated,
                computed,
            } => write!(
                f,
                "the bytes were changed on the way: their {algorithm} is {computed}, and the \
                 service computed {stated}"
            ),
        }
    }
}

impl Error for StreamError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &*self.0 {
            Kind::File { source, .. } => Some(source),
            Kind::Broken(source) => Some(&**source),
            _ => None,
        }
    }
}
