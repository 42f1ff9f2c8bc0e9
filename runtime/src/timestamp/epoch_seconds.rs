//! `epoch-seconds`: a decimal number, read digit by digit so that nothing is rounded.

use super::scan::{Expected, Scanner};
use super::{NANOS_PER_SECOND, Timestamp};

const SHAPE: Expected = "a decimal number of seconds like 1515531081.1234";
const TOO_LARGE: Expected = "a number of seconds that fits into 64 bits";
/// Beyond this, an exponent leaves no digit within 64 bits of seconds or nine of fraction; it only
/// has to keep the arithmetic on positions from overflowing.
const LARGEST_EXPONENT: i64 = 1 << 40;

/// Whole seconds, and the fraction if there is one.
pub(super) fn format(timestamp: Timestamp) -> String {
    let mut text = timestamp.seconds().to_string();
    push_fraction(&mut text, timestamp.nanos());
    text
}

/// Appends `.` and the digits of the fraction without trailing zeros; nothing for zero.
pub(super) fn push_fraction(text: &mut String, nanos: u32) {
    if nanos > 0 {
        let digits = format!(".{nanos:09}");
        text.push_str(digits.trim_end_matches('0'));
    }
}

pub(super) fn parse(text: &str) -> Result<Timestamp, Expected> {
    let (is_negative, magnitude) = match text.strip_prefix('-') {
        Some(magnitude) => (true, magnitude),
        None => (false, text),
    };
    let (whole, nanos) = Decimal::parse(magnitude)?.seconds_and_nanos()?;
    let seconds = i64::try_from(if is_negative { -whole } else { whole }).map_err(|_| TOO_LARGE)?;
    // Forward from the whole seconds, as the format is defined; `-0` has no second to count from.
    if is_negative && whole == 0 && nanos > 0 {
        return Ok(Timestamp::new(-1, NANOS_PER_SECOND - nanos));
    }
    Ok(Timestamp::new(seconds, nanos))
}

/// An unsigned decimal number in JSON's notation.
struct Decimal<'a> {
    integer: &'a [u8],
    fraction: &'a [u8],
    exponent: i64,
}

impl<'a> Decimal<'a> {
    fn parse(text: &'a str) -> Result<Self, Expected> {
        let mut scanner = Scanner::new(text);
        let integer = scanner.digits();
        if integer.is_empty() {
            return Err(SHAPE);
        }
        let mut next = scanner.next();
        let mut fraction = &[][..];
        if next == Some(b'.') {
            fraction = scanner.digits();
            if fraction.is_empty() {
                return Err(SHAPE);
            }
            next = scanner.next();
        }
        let exponent = match next {
            None => 0,
            Some(b'e' | b'E') => exponent(scanner)?,
            Some(_) => return Err(SHAPE),
        };
        Ok(Self {
            integer,
            fraction,
            exponent,
        })
    }

    /// The seconds, which fit into 65 bits with a sign, and the nanoseconds.
    fn seconds_and_nanos(&self) -> Result<(i128, u32), Expected> {
        let mut whole: i128 = 0;
        let mut nanos = 0;
        // How many digits are left before the point; none at 0, in the fraction when negative.
        let mut before_point = count(self.integer) + self.exponent;
        let digits = self.integer.iter().chain(self.fraction);
        for digit in digits.map(|byte| u32::from(byte - b'0')) {
            if before_point > 0 {
                whole = whole * 10 + i128::from(digit);
                if whole > i128::from(u64::MAX) {
                    return Err(TOO_LARGE);
                }
            } else if let Some(weight) = nanos_of_digit(-before_point) {
                nanos += digit * weight;
            }
            before_point -= 1;
        }
        while before_point > 0 && whole > 0 {
            whole *= 10;
            before_point -= 1;
            if whole > i128::from(u64::MAX) {
                return Err(TOO_LARGE);
            }
        }
        Ok((whole, nanos))
    }
}

fn exponent(mut scanner: Scanner<'_>) -> Result<i64, Expected> {
    let mut next = scanner.next();
    let sign = if next == Some(b'-') { -1 } else { 1 };
    if matches!(next, Some(b'-' | b'+')) {
        next = scanner.next();
    }
    let mut exponent = 0_i64;
    loop {
        let Some(digit @ b'0'..=b'9') = next else {
            return Err(SHAPE);
        };
        exponent = (exponent * 10 + i64::from(digit - b'0')).min(LARGEST_EXPONENT);
        next = scanner.next();
        if next.is_none() {
            return Ok(sign * exponent);
        }
    }
}

/// What the digit at `place` after the point (0 is the first) stands for; `None` from the tenth on.
fn nanos_of_digit(place: i64) -> Option<u32> {
    let power = 8_u32.checked_sub(u32::try_from(place).ok()?)?;
    10_u32.checked_pow(power)
}

fn count(digits: &[u8]) -> i64 {
    i64::try_from(digits.len()).unwrap_or(LARGEST_EXPONENT)
}
