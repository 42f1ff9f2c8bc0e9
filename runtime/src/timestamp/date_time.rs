//! `date-time`: RFC 3339.

use super::Timestamp;
use super::civil::CivilDateTime;
use super::epoch_seconds::push_fraction;
use super::scan::{Expected, Scanner};

const SHAPE: Expected = "YYYY-MM-DDThh:mm:ss, an optional fraction, and Z or an offset like +01:00";
const NO_SUCH_MOMENT: Expected = "a day and a time of day that exist";
const NO_SUCH_OFFSET: Expected = "an offset from -23:59 to +23:59";

/// With the fraction cut to microseconds; `None` for a year that is not 0001 to 9999.
pub(super) fn format(timestamp: Timestamp) -> Option<String> {
    format_with_nanos(timestamp, timestamp.nanos() / 1_000 * 1_000)
}

/// With the whole fraction; `None` for a year that is not 0001 to 9999.
pub(super) fn format_in_full(timestamp: Timestamp) -> Option<String> {
    format_with_nanos(timestamp, timestamp.nanos())
}

pub(super) fn parse(text: &str) -> Result<Timestamp, Expected> {
    let mut scanner = Scanner::new(text);
    let civil = date_and_time(&mut scanner)?;
    let nanos = scanner.fraction(SHAPE)?;
    let offset = offset(&mut scanner)?;
    scanner.end(SHAPE)?;
    let seconds = civil.seconds().ok_or(NO_SUCH_MOMENT)?;
    Ok(Timestamp::new(seconds - offset, nanos))
}

fn format_with_nanos(timestamp: Timestamp, nanos: u32) -> Option<String> {
    let civil = CivilDateTime::from(timestamp);
    if !civil.has_four_digit_year() {
        return None;
    }
    let CivilDateTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = civil;
    let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    push_fraction(&mut text, nanos);
    text.push('Z');
    Some(text)
}

fn date_and_time(scanner: &mut Scanner<'_>) -> Result<CivilDateTime, Expected> {
    let year = i64::from(scanner.number(4, SHAPE)?);
    scanner.literal("-", SHAPE)?;
    let month = scanner.two_digits(SHAPE)?;
    scanner.literal("-", SHAPE)?;
    let day = scanner.two_digits(SHAPE)?;
    scanner.letter_or_mark(b'T', SHAPE)?;
    let hour = scanner.two_digits(SHAPE)?;
    scanner.literal(":", SHAPE)?;
    let minute = scanner.two_digits(SHAPE)?;
    scanner.literal(":", SHAPE)?;
    let second = scanner.two_digits(SHAPE)?;
    Ok(CivilDateTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    })
}

/// How many seconds the written time is ahead of UTC.
fn offset(scanner: &mut Scanner<'_>) -> Result<i64, Expected> {
    let sign = match scanner.next() {
        Some(b'Z' | b'z') => return Ok(0),
        Some(b'+') => 1,
        Some(b'-') => -1,
        _ => return Err(SHAPE),
    };
    let hours = scanner.two_digits(SHAPE)?;
    scanner.literal(":", SHAPE)?;
    let minutes = scanner.two_digits(SHAPE)?;
    if hours > 23 || minutes > 59 {
        return Err(NO_SUCH_OFFSET);
    }
    Ok(sign * (i64::from(hours) * 60 + i64::from(minutes)) * 60)
}
