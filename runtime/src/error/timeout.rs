//! Calls that took too long.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::time::Duration;

use crate::error::Attempts;

/// A call, or a part of it, took longer than a timeout allows.
#[derive(Debug)]
pub struct TimeoutError(Box<Details>);

#[derive(Debug)]
struct Details {
    kind: TimeoutKind,
    limit: Duration,
    peer: String,
    attempts: u32,
}

/// The timeouts of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Of establishing a connection, TLS included.
    Connect,
    /// Of one attempt, from its connection to the end of the answer.
    Attempt,
    /// Of the whole call, pauses between attempts included.
    Call,
}

impl TimeoutError {
    pub(crate) fn new(
        kind: TimeoutKind,
        limit: Duration,
        peer: impl Into<String>,
        attempts: u32,
    ) -> Self {
        Self(Box::new(Details {
            kind,
            limit,
            peer: peer.into(),
            attempts,
        }))
    }

    /// Which timeout it was.
    pub fn kind(&self) -> TimeoutKind {
        self.0.kind
    }

    /// How long it is.
    pub fn limit(&self) -> Duration {
        self.0.limit
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl Display for TimeoutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Details {
            kind,
            limit,
            peer,
            attempts,
        } = &*self.0;
        match kind {
            TimeoutKind::Connect => write!(
                f,
                "no connection to {peer} within the connect timeout of {limit:?}"
            ),
            TimeoutKind::Attempt => write!(
                f,
                "no complete answer from {peer} within the attempt timeout of {limit:?}"
            ),
            TimeoutKind::Call => write!(
                f,
                "no complete answer within the call's timeout of {limit:?}"
            ),
        }?;
        write!(f, "{}", Attempts(*attempts))
    }
}

impl Error for TimeoutError {}
