//! Why a timestamp could not be read or written.

use std::error::Error;
use std::fmt;

use super::TimestampFormat;

/// How much of an unreadable text is repeated in the message, in characters.
const SHOWN_CHARS: usize = 40;

/// A text is no timestamp, or a timestamp has no such form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimestampError(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Unreadable {
        format: TimestampFormat,
        text: String,
        expected: &'static str,
    },
    OutOfRange {
        format: TimestampFormat,
        seconds: i64,
    },
    BeyondSystemClock {
        seconds: i64,
    },
}

impl TimestampError {
    pub(super) fn unreadable(format: TimestampFormat, text: &str, expected: &'static str) -> Self {
        let mut shown: String = text.chars().take(SHOWN_CHARS).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        Self(Kind::Unreadable {
            format,
            text: shown,
            expected,
        })
    }

    pub(super) const fn out_of_range(format: TimestampFormat, seconds: i64) -> Self {
        Self(Kind::OutOfRange { format, seconds })
    }

    pub(super) const fn beyond_system_clock(seconds: i64) -> Self {
        Self(Kind::BeyondSystemClock { seconds })
    }
}

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Unreadable {
                format,
                text,
                expected,
            } => {
                write!(
                    f,
                    "{text:?} is not a timestamp in {format} format: expected {expected}"
                )
            }
            Kind::OutOfRange { format, seconds } => write!(
                f,
                "a timestamp {seconds} s from 1970 has no {format} form: \
                 expected a year from 0001 to 9999"
            ),
            Kind::BeyondSystemClock { seconds } => write!(
                f,
                "a timestamp {seconds} s from 1970 is out of reach for this system's clock"
            ),
        }
    }
}

impl Error for TimestampError {}
