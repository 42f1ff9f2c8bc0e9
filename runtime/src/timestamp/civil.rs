//! Dates and times of day of the proleptic Gregorian calendar, in UTC.

use super::Timestamp;

const SECONDS_PER_DAY: i64 = 86_400;
/// The calendar repeats after 400 years.
const YEARS_PER_ERA: i64 = 400;
const DAYS_PER_ERA: i64 = 146_097;
/// From 0000-03-01, where the arithmetic starts, to 1970-01-01.
const DAYS_TO_EPOCH: i64 = 719_468;

/// A timestamp as the calendar shows it, without the fraction of its second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CivilDateTime {
    /// 0 is the year before 1; there are negative ones.
    pub(crate) year: i64,
    /// 1 to 12.
    pub(crate) month: u8,
    /// 1 to 31.
    pub(crate) day: u8,
    /// 0 to 23.
    pub(crate) hour: u8,
    /// 0 to 59.
    pub(crate) minute: u8,
    /// 0 to 59; 60 is a leap second, and means the same as the second after it.
    pub(crate) second: u8,
}

impl CivilDateTime {
    /// Seconds from the epoch, or `None` if there is no such day or time of day.
    pub(super) fn seconds(self) -> Option<i64> {
        let is_date = (1..=days_in_month(self.year, self.month)).contains(&self.day);
        if !is_date || self.hour > 23 || self.minute > 59 || self.second > 60 {
            return None;
        }
        let minutes = i64::from(self.hour) * 60 + i64::from(self.minute);
        let of_day = minutes * 60 + i64::from(self.second);
        days_from_epoch(self.year, self.month, self.day)
            .checked_mul(SECONDS_PER_DAY)?
            .checked_add(of_day)
    }

    /// 0 for Sunday to 6 for Saturday.
    pub(super) fn weekday(self) -> usize {
        // 1970-01-01 was a Thursday.
        let days = days_from_epoch(self.year, self.month, self.day);
        usize::try_from((days + 4).rem_euclid(7)).unwrap_or(0)
    }

    /// Whether the year can be written in four digits, and is not 0000.
    pub(crate) fn has_four_digit_year(self) -> bool {
        (1..=9999).contains(&self.year)
    }
}

impl From<Timestamp> for CivilDateTime {
    fn from(timestamp: Timestamp) -> Self {
        let seconds = timestamp.seconds();
        let of_day = seconds.rem_euclid(SECONDS_PER_DAY);
        // Years begin in March here, so that a leap day is the last day of its year.
        let days = seconds.div_euclid(SECONDS_PER_DAY) + DAYS_TO_EPOCH;
        let day_of_era = days.rem_euclid(DAYS_PER_ERA);
        let leap_days = day_of_era / 1_460 - day_of_era / 36_524 + day_of_era / 146_096;
        let year_of_era = (day_of_era - leap_days) / 365;
        let day_of_year = day_of_era - days_before_year(year_of_era);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = days.div_euclid(DAYS_PER_ERA) * YEARS_PER_ERA + year_of_era;
        Self {
            year: if month <= 2 { year + 1 } else { year },
            month: narrow(month),
            day: narrow(day_of_year - days_before_month(month_from_march) + 1),
            hour: narrow(of_day / 3_600),
            minute: narrow(of_day / 60 % 60),
            second: narrow(of_day % 60),
        }
    }
}

fn days_from_epoch(year: i64, month: u8, day: u8) -> i64 {
    let month = i64::from(month);
    let year = if month <= 2 { year - 1 } else { year };
    let month_from_march = (month + 9) % 12;
    let day_of_year = days_before_month(month_from_march) + i64::from(day) - 1;
    let day_of_era = days_before_year(year.rem_euclid(YEARS_PER_ERA)) + day_of_year;
    year.div_euclid(YEARS_PER_ERA) * DAYS_PER_ERA + day_of_era - DAYS_TO_EPOCH
}

fn days_before_year(year_of_era: i64) -> i64 {
    year_of_era * 365 + year_of_era / 4 - year_of_era / 100
}

/// Days from 1 March to the first of a month; from March on, five months have 153 days.
fn days_before_month(month_from_march: i64) -> i64 {
    (153 * month_from_march + 2) / 5
}

fn days_in_month(year: i64, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// For the fields of a date, which are all below 100.
fn narrow(field: i64) -> u8 {
    u8::try_from(field).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree_over_four_centuries_and_both_signs() {
        let mut expected = CivilDateTime::from(Timestamp::from_seconds(-800 * 366 * 86_400));
        for day in -800 * 366..800 * 366 {
            let actual = CivilDateTime::from(Timestamp::from_seconds(day * SECONDS_PER_DAY));
            assert_eq!(actual, expected);
            assert_eq!(actual.seconds(), Some(day * SECONDS_PER_DAY));
            expected.day += 1;
            if expected.day > days_in_month(expected.year, expected.month) {
                (expected.day, expected.month) = (1, expected.month + 1);
            }
            if expected.month > 12 {
                (expected.month, expected.year) = (1, expected.year + 1);
            }
        }
    }

    #[test]
    fn the_ends_of_the_range_are_dates_too() {
        for seconds in [i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX] {
            let civil = CivilDateTime::from(Timestamp::from_seconds(seconds));
            assert!((1..=12).contains(&civil.month) && (1..=31).contains(&civil.day));
            if seconds.checked_sub(SECONDS_PER_DAY).is_some() {
                assert_eq!(civil.seconds(), Some(seconds));
            }
        }
    }

    #[test]
    fn weekdays() {
        for (seconds, weekday) in [
            (0, 4),
            (-86_400, 3),
            (1_440_938_160, 0),
            (253_402_300_799, 5),
        ] {
            assert_eq!(
                CivilDateTime::from(Timestamp::from_seconds(seconds)).weekday(),
                weekday
            );
        }
    }
}
