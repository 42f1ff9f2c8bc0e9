//! The basic form of ISO 8601, in which signatures have the time. Smithy has no timestamps in it.

use super::Timestamp;
use super::civil::CivilDateTime;

/// `20260301T120000Z`, the fraction of the second cut off; `None` for a year that is not 0001 to
/// 9999.
pub(crate) fn basic_format(timestamp: Timestamp) -> Option<String> {
    let civil = CivilDateTime::from(timestamp);
    if !civil.has_four_digit_year() {
        return None;
    }
    let year = u16::try_from(civil.year).ok()?;
    let mut text = String::with_capacity("20260301T120000Z".len());
    push_two_digits(&mut text, year / 100);
    push_two_digits(&mut text, year % 100);
    push_two_digits(&mut text, civil.month.into());
    push_two_digits(&mut text, civil.day.into());
    text.push('T');
    push_two_digits(&mut text, civil.hour.into());
    push_two_digits(&mut text, civil.minute.into());
    push_two_digits(&mut text, civil.second.into());
    text.push('Z');
    Some(text)
}

/// Appends a number below 100.
fn push_two_digits(into: &mut String, number: u16) {
    let digits = [number / 10, number % 10];
    into.extend(digits.map(|digit| char::from(b'0' + digit as u8)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_to_the_second() {
        for (seconds, text) in [
            (-62_135_596_800, "00010101T000000Z"),
            (0, "19700101T000000Z"),
            (951_827_696, "20000229T123456Z"),
            (253_402_300_799, "99991231T235959Z"),
        ] {
            let timestamp = Timestamp::new(seconds, 999_999_999);
            assert_eq!(basic_format(timestamp).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_year_of_other_than_four_digits_has_no_form() {
        for seconds in [i64::MIN, -62_135_596_801, 253_402_300_800, i64::MAX] {
            assert_eq!(basic_format(Timestamp::from_seconds(seconds)), None);
        }
    }
}
