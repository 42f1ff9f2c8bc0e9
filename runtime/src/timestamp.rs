//! Points in time, and the three forms in which Smithy puts them on the wire.

use std::fmt;
use std::time::{Duration, SystemTime};

pub(crate) use basic::basic_format;
pub use error::TimestampError;

mod basic;
mod civil;
mod date_time;
mod epoch_seconds;
mod error;
mod http_date;
mod scan;

const NANOS_PER_SECOND: u32 = 1_000_000_000;

/// A point in time to the nanosecond, UTC: Smithy's `timestamp` shape.
///
/// It is counted from 1970-01-01T00:00:00Z without leap seconds. Any `i64` of seconds can be held;
/// the written forms [`DateTime`](TimestampFormat::DateTime) and
/// [`HttpDate`](TimestampFormat::HttpDate) reach from year 0001 to year 9999.
///
/// `Display` and `Debug` print RFC 3339 with every digit of the fraction.
///
/// ```
/// use tinsmith_runtime::timestamp::{Timestamp, TimestampFormat};
///
/// let created = Timestamp::parse("2026-03-01T12:00:00.25Z", TimestampFormat::DateTime)?;
/// assert_eq!(created.seconds(), 1_772_366_400);
/// assert_eq!(created.format(TimestampFormat::EpochSeconds)?, "1772366400.25");
/// # Ok::<(), tinsmith_runtime::timestamp::TimestampError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    /// Always below [`NANOS_PER_SECOND`], and counted forward from `seconds`, so that the derived
    /// order is the order in time.
    nanos: u32,
}

impl Timestamp {
    /// 1970-01-01T00:00:00Z, which is also the default.
    pub const EPOCH: Self = Self::from_seconds(0);

    /// The point in time `seconds` after the epoch, or before it if negative.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self { seconds, nanos: 0 }
    }

    /// The point in time `nanos` nanoseconds later than `seconds` seconds from the epoch.
    ///
    /// A second or more of nanoseconds is carried over; the far end of the range is a limit, not
    /// an overflow.
    #[must_use]
    pub const fn new(seconds: i64, nanos: u32) -> Self {
        Self {
            seconds: seconds.saturating_add((nanos / NANOS_PER_SECOND) as i64),
            nanos: nanos % NANOS_PER_SECOND,
        }
    }

    /// The time that the system clock shows.
    #[must_use]
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Whole seconds from the epoch, rounded towards the past.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// Nanoseconds since the start of that second, 0 to 999,999,999.
    #[must_use]
    pub const fn nanos(self) -> u32 {
        self.nanos
    }

    /// Reads `text`, which must be in `format` from its first byte to its last.
    ///
    /// Fractions are read to the nanosecond; further digits are cut off.
    ///
    /// # Errors
    /// The text is not in that format, or names no moment (30 February, hour 24).
    pub fn parse(text: &str, format: TimestampFormat) -> Result<Self, TimestampError> {
        let parsed = match format {
            TimestampFormat::DateTime => date_time::parse(text),
            TimestampFormat::HttpDate => http_date::parse(text),
            TimestampFormat::EpochSeconds => epoch_seconds::parse(text),
        };
        parsed.map_err(|expected| TimestampError::unreadable(format, text, expected))
    }

    /// Writes the timestamp in `format`.
    ///
    /// As in the official cases, `date-time` has microseconds and `http-date` whole seconds, cut
    /// off, not rounded; `epoch-seconds` has all nanoseconds.
    ///
    /// # Errors
    /// `date-time` and `http-date` have no form for a year before 0001 or after 9999.
    pub fn format(self, format: TimestampFormat) -> Result<String, TimestampError> {
        match format {
            TimestampFormat::DateTime => date_time::format(self),
            TimestampFormat::HttpDate => http_date::format(self),
            TimestampFormat::EpochSeconds => Some(epoch_seconds::format(self)),
        }
        .ok_or_else(|| TimestampError::out_of_range(format, self.seconds))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match date_time::format_in_full(*self) {
            Some(text) => f.write_str(&text),
            None => write!(f, "{} s from 1970", epoch_seconds::format(*self)),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => Self::new(saturating_seconds(after), after.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                let seconds = 0_i64
                    .checked_sub_unsigned(before.as_secs())
                    .unwrap_or(i64::MIN);
                match before.subsec_nanos() {
                    0 => Self::from_seconds(seconds),
                    nanos => Self::new(seconds.saturating_sub(1), NANOS_PER_SECOND - nanos),
                }
            }
        }
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = TimestampError;

    /// Fails where the platform's clock cannot hold the time.
    fn try_from(timestamp: Timestamp) -> Result<Self, TimestampError> {
        let whole = Duration::from_secs(timestamp.seconds.unsigned_abs());
        let second = if timestamp.seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(whole)
        } else {
            Self::UNIX_EPOCH.checked_add(whole)
        };
        second
            .and_then(|second| second.checked_add(Duration::from_nanos(timestamp.nanos.into())))
            .ok_or_else(|| TimestampError::beyond_system_clock(timestamp.seconds))
    }
}

/// The written forms of a timestamp, named by Smithy's `timestampFormat` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimestampFormat {
    /// `date-time`: RFC 3339 in UTC, `1985-04-12T23:20:50.52Z`. Offsets are read, never written.
    DateTime,
    /// `http-date`: RFC 9110's IMF-fixdate, `Tue, 29 Apr 2014 18:30:38 GMT`; a fraction of the
    /// second is read, never written.
    HttpDate,
    /// `epoch-seconds`: seconds from 1970 as a decimal number, `1515531081.1234`. An exponent is
    /// read (services write `1.5155E9`), never written.
    ///
    /// Before 1970 the fraction counts forward from the whole seconds, in writing and in reading,
    /// as the official cases have it: `-2.25` is 1969-12-31T23:59:58.25Z.
    EpochSeconds,
}

impl TimestampFormat {
    /// The name that the `timestampFormat` trait gives the format.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::HttpDate => "http-date",
            Self::EpochSeconds => "epoch-seconds",
        }
    }
}

impl fmt::Display for TimestampFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

fn saturating_seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
