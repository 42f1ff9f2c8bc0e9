//! Placeholder until the real timestamps land, in the next commits (replace this whole file).

/// A Smithy `timestamp`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp;

/// `smithy.api#timestampFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `date-time`
    DateTime,
    /// `http-date`
    HttpDate,
    /// `epoch-seconds`
    EpochSeconds,
}
