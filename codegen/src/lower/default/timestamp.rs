//! The default of a timestamp: seconds of the epoch, or a `date-time` in UTC.

use serde_json::Value;

use crate::ir::DefaultValue;

const EXPECTED: &str =
    "seconds since the epoch, or a date and time such as \"2026-01-31T12:00:00Z\"";

pub(super) fn read(value: &Value) -> Result<Option<DefaultValue>, &'static str> {
    let read = match value {
        Value::Number(number) => epoch_seconds(number),
        Value::String(text) => date_time(text),
        _ => None,
    };
    let (seconds, nanoseconds) = read.ok_or(EXPECTED)?;
    let is_epoch = seconds == 0 && nanoseconds == 0;
    Ok((!is_epoch).then_some(DefaultValue::Timestamp(seconds, nanoseconds)))
}

/// Whole seconds, or with a fraction that counts to the millisecond as Smithy's timestamps do.
fn epoch_seconds(number: &serde_json::Number) -> Option<(i64, u32)> {
    if let Some(seconds) = number.as_i64() {
        return Some((seconds, 0));
    }
    let text = number.to_string();
    let (whole, fraction) = text.split_once('.')?;
    let nanoseconds = nanoseconds(fraction)?;
    let seconds: i64 = whole.parse().ok()?;
    if whole.starts_with('-') && nanoseconds > 0 {
        return Some((seconds.checked_sub(1)?, 1_000_000_000 - nanoseconds));
    }
    Some((seconds, nanoseconds))
}

/// `2026-01-31T12:00:00Z`, with or without a fraction.
fn date_time(text: &str) -> Option<(i64, u32)> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (clock, fraction) = match time.split_once('.') {
        Some((clock, fraction)) => (clock, nanoseconds(fraction)?),
        None => (time, 0),
    };
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    let is_valid = (1..=12).contains(&month)
        && (1..=days_of_month(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60;
    let seconds = days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second;
    is_valid.then_some((seconds, fraction))
}

fn nanoseconds(fraction: &str) -> Option<u32> {
    let is_digits = fraction.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_empty() || fraction.len() > 9 || !is_digits {
        return None;
    }
    format!("{fraction:0<9}").parse().ok()
}

fn numbers(text: &str, separator: char, widths: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; 3];
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part = parts.next()?;
        let is_digits = part.bytes().all(|byte| byte.is_ascii_digit());
        if part.len() != width || !is_digits {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of_month(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days from the epoch to a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let earlier = year - 1;
    let leap_days = earlier / 4 - earlier / 100 + earlier / 400;
    let of_months: i64 = (1..month).map(|month| days_of_month(year, month)).sum();
    let days_to_epoch = 719_162;
    earlier * 365 + leap_days + of_months + day - 1 - days_to_epoch
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;
    use crate::ir::DefaultValue;

    #[test]
    fn numbers_and_dates_are_moments() {
        for (value, seconds, nanoseconds) in [
            (json!(-1), -1, 0),
            (json!(1.5), 1, 500_000_000),
            (json!(-1.25), -2, 750_000_000),
            (json!("2000-02-29T00:00:00Z"), 951_782_400, 0),
            (json!("2026-01-31T12:30:15.25Z"), 1_769_862_615, 250_000_000),
            (json!("1969-12-31T23:59:59Z"), -1, 0),
            (json!("0001-01-01T00:00:00Z"), -62_135_596_800, 0),
        ] {
            let expected = Some(DefaultValue::Timestamp(seconds, nanoseconds));
            assert_eq!(read(&value), Ok(expected), "{value}");
        }
        assert_eq!(read(&json!("1970-01-01T00:00:00Z")), Ok(None));
    }

    #[test]
    fn anything_else_is_refused() {
        let values = [
            json!("2026-01-31"),
            json!("2026-13-01T00:00:00Z"),
            json!("2026-02-29T00:00:00Z"),
            json!("2026-01-31T24:00:00Z"),
            json!("2026-01-31T12:00:00+01:00"),
            json!("2026-01-31T12:00:00.Z"),
            json!("+026-01-31T12:00:00Z"),
            json!(1e300),
            json!(u64::MAX),
            Value::Bool(true),
        ];
        for value in values {
            assert!(read(&value).is_err(), "{value}");
        }
    }
}
