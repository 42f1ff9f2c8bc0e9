//! Requests and answers that did not get through.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::error::Attempts;
use crate::transport::{TransportError, TransportErrorKind};

/// The request or the answer did not get through: no connection, or one that broke.
///
/// ```text
/// cannot connect to 127.0.0.1:8080: connection refused, after 3 attempts
/// ```
#[derive(Debug)]
pub struct ConnectError(Box<Details>);

#[derive(Debug)]
struct Details {
    peer: String,
    attempts: u32,
    error: TransportError,
}

impl ConnectError {
    pub(crate) fn new(peer: impl Into<String>, attempts: u32, error: TransportError) -> Self {
        Self(Box::new(Details {
            peer: peer.into(),
            attempts,
            error,
        }))
    }

    /// The host and port that were meant to answer, such as `127.0.0.1:8080`.
    pub fn peer(&self) -> &str {
        &self.0.peer
    }

    /// How often the request was sent, or was meant to be.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What went wrong, as the transport sees it.
    pub fn kind(&self) -> TransportErrorKind {
        self.0.error.kind()
    }
}

impl Display for ConnectError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Details {
            peer,
            attempts,
            error,
        } = &*self.0;
        match error.kind() {
            TransportErrorKind::Connect => write!(f, "cannot connect to {peer}: {error}"),
            TransportErrorKind::Closed => write!(
                f,
                "the connection to {peer} was closed before the answer was complete"
            ),
            _ => write!(f, "the exchange with {peer} failed: {error}"),
        }?;
        write!(f, "{}", Attempts(*attempts))
    }
}

impl Error for ConnectError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0.error)
    }
}
