//! `http-date`: the IMF-fixdate of RFC 9110, section 5.6.7.

use super::Timestamp;
use super::civil::CivilDateTime;
use super::scan::{Expected, Scanner};

const SHAPE: Expected = "a date like Tue, 29 Apr 2014 18:30:38 GMT, its seconds with or without \
                         a fraction";
const NO_SUCH_MOMENT: Expected = "a day and a time of day that exist";

const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// In whole seconds; `None` for a year that is not 0001 to 9999.
pub(super) fn format(timestamp: Timestamp) -> Option<String> {
    let civil = CivilDateTime::from(timestamp);
    if !civil.has_four_digit_year() {
        return None;
    }
    let weekday = WEEKDAYS.get(civil.weekday())?;
    let month = MONTHS.get(usize::from(civil.month).checked_sub(1)?)?;
    let CivilDateTime {
        year,
        day,
        hour,
        minute,
        second,
        ..
    } = civil;
    Some(format!(
        "{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT"
    ))
}

/// The name of the weekday must be one; that it is the right one is the sender's business.
pub(super) fn parse(text: &str) -> Result<Timestamp, Expected> {
    let mut scanner = Scanner::new(text);
    scanner.one_of(&WEEKDAYS, SHAPE)?;
    scanner.literal(", ", SHAPE)?;
    let day = scanner.two_digits(SHAPE)?;
    scanner.literal(" ", SHAPE)?;
    let month = scanner.one_of(&MONTHS, SHAPE)? + 1;
    scanner.literal(" ", SHAPE)?;
    let year = i64::from(scanner.number(4, SHAPE)?);
    scanner.literal(" ", SHAPE)?;
    let hour = scanner.two_digits(SHAPE)?;
    scanner.literal(":", SHAPE)?;
    let minute = scanner.two_digits(SHAPE)?;
    scanner.literal(":", SHAPE)?;
    let second = scanner.two_digits(SHAPE)?;
    let nanos = scanner.fraction(SHAPE)?;
    scanner.literal(" GMT", SHAPE)?;
    scanner.end(SHAPE)?;
    let month = u8::try_from(month).map_err(|_| SHAPE)?;
    let civil = CivilDateTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    };
    let seconds = civil.seconds().ok_or(NO_SUCH_MOMENT)?;
    Ok(Timestamp::new(seconds, nanos))
}
