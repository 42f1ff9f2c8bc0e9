//! Why bytes are no message.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// The bytes of an event stream are no message.
///
/// Where the next message would begin cannot be told, so that the stream has to be given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeMessageError {
    /// Where in the stream the message begins.
    message_at: u64,
    problem: Problem,
}

/// What is wrong. Every place is counted in bytes from the begin of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    PreludeChecksum {
        stated: u32,
        computed: u32,
    },
    MessageChecksum {
        stated: u32,
        computed: u32,
    },
    /// The message is shorter than its headers and what surrounds them.
    TooShort {
        total: u32,
        headers: u32,
    },
    TooLong {
        total: u32,
        limit: u32,
    },
    /// The stream ends within the message.
    Incomplete {
        received: usize,
        /// Unknown while the prelude is incomplete.
        total: Option<u32>,
    },
    EmptyName {
        at: usize,
    },
    /// The headers end within one of them.
    CutOff {
        at: usize,
        what: &'static str,
        needed: usize,
        left: usize,
    },
    NotUtf8 {
        at: usize,
        what: &'static str,
    },
    ValueType {
        at: usize,
        found: u8,
    },
    Duplicate {
        name: String,
    },
}

impl DecodeMessageError {
    pub(super) fn new(message_at: u64, problem: Problem) -> Self {
        Self {
            message_at,
            problem,
        }
    }

    /// Where the message begins, in bytes from the begin of the stream.
    #[must_use]
    pub fn message_at(&self) -> u64 {
        self.message_at
    }

    /// Whether the stream ended within a message, which is otherwise as it should be.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        matches!(self.problem, Problem::Incomplete { .. })
    }
}

impl Display for DecodeMessageError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the event-stream message at byte {}: {}",
            self.message_at, self.problem
        )
    }
}

impl Error for DecodeMessageError {}

impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::PreludeChecksum { stated, computed } => write!(
                f,
                "the checksum of its prelude is {computed:08x}, not {stated:08x} as it says"
            ),
            Self::MessageChecksum { stated, computed } => write!(
                f,
                "its checksum is {computed:08x}, not {stated:08x} as it says"
            ),
            Self::TooShort { total, headers } => write!(
                f,
                "its length of {total} bytes has no room for {headers} bytes of headers"
            ),
            Self::TooLong { total, limit } => write!(
                f,
                "its length of {total} bytes is above the {limit} that are taken in"
            ),
            Self::Incomplete { received, total } => match total {
                Some(total) => write!(f, "the stream ends after {received} of its {total} bytes"),
                None => write!(f, "the stream ends after {received} bytes of its prelude"),
            },
            Self::EmptyName { at } => write!(f, "the header at byte {at} has no name"),
            Self::CutOff {
                at,
                what,
                needed,
                left,
            } => write!(
                f,
                "the {what} at byte {at} takes {needed} bytes, and {left} are left of its headers"
            ),
            Self::NotUtf8 { at, what } => write!(f, "the {what} at byte {at} is not UTF-8"),
            Self::ValueType { at, found } => {
                write!(
                    f,
                    "the value type at byte {at} is {found}, not one of 0 to 9"
                )
            }
            Self::Duplicate { name } => write!(f, "the header {name:?} is there twice"),
        }
    }
}
