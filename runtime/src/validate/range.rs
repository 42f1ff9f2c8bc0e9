//! `range`: numbers of all types against bounds, compared digit by digit, so that neither a float's
//! nearest double nor the size of a number makes a difference.

use std::cmp::Ordering;
use std::fmt::{self, Display, Formatter};

use crate::shape::{Bound, Float};

/// A number of an input.
#[derive(Clone, Copy)]
pub(super) enum Number<'a> {
    Whole(i64),
    Float(&'a dyn Float),
    /// In JSON's notation.
    Digits(&'a str),
}

impl Display for Number<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
            Self::Digits(value) => f.write_str(value),
        }
    }
}

/// Whether `number` is neither below `min` nor above `max`.
pub(super) fn contains(min: Option<Bound>, max: Option<Bound>, number: Number<'_>) -> bool {
    let is_at_least = |min| {
        matches!(
            compare(number, min),
            Some(Ordering::Greater | Ordering::Equal)
        )
    };
    let is_at_most = |max| matches!(compare(number, max), Some(Ordering::Less | Ordering::Equal));
    min.is_none_or(is_at_least) && max.is_none_or(is_at_most)
}

/// `None` for what is not a number.
fn compare(number: Number<'_>, bound: Bound) -> Option<Ordering> {
    let text = match (number, bound) {
        (Number::Whole(number), Bound::Whole(bound)) => return Some(number.cmp(&bound)),
        (Number::Float(number), _) if !number.to_f64().is_finite() => {
            return number.to_f64().partial_cmp(&0.0);
        }
        // The shortest text that reads back as the number is what people mean by it.
        (number, _) => number.to_string(),
    };
    let bound = match bound {
        Bound::Whole(bound) => bound.to_string(),
        Bound::Decimal(bound) => bound.to_owned(),
    };
    Some(Decimal::of(&text).compare(&Decimal::of(&bound)))
}

/// A decimal number as the digits behind the point of `0.digits`, moved by `exponent` places.
struct Decimal {
    is_negative: bool,
    /// Without zeros at either end; empty for zero.
    digits: Vec<u8>,
    exponent: i64,
}

impl Decimal {
    /// Of a number in JSON's notation.
    fn of(text: &str) -> Self {
        let (is_negative, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, text),
        };
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let leading = all.iter().take_while(|digit| **digit == b'0').count();
        let mut digits = all.get(leading..).unwrap_or_default().to_vec();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let exponent = exponent
            .parse()
            .unwrap_or_else(|_| beyond_64_bits(exponent));
        let places = whole.len() as i64 - leading as i64;
        Self {
            is_negative,
            digits,
            exponent: exponent.saturating_add(places),
        }
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self.sign(), other.sign()) {
            (1, 1) => self.compare_magnitude(other),
            (-1, -1) => other.compare_magnitude(self),
            (left, right) => left.cmp(&right),
        }
    }

    /// 1, -1, or 0 for zero.
    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }

    fn compare_magnitude(&self, other: &Self) -> Ordering {
        let by_exponent = self.exponent.cmp(&other.exponent);
        by_exponent.then_with(|| self.digits.cmp(&other.digits))
    }
}

/// Stands for an exponent so large that nothing is left to compare but its sign.
fn beyond_64_bits(exponent: &str) -> i64 {
    if exponent.starts_with('-') {
        i64::MIN / 2
    } else {
        i64::MAX / 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(left: &str, right: &str) -> Ordering {
        Decimal::of(left).compare(&Decimal::of(right))
    }

    #[test]
    fn decimals_compare_exactly() {
        for ascending in [
            ["-1e400", "-100.5"],
            ["-100.5", "-100"],
            ["-0.001", "0"],
            ["0", "1e-99999999999999999999"],
            ["0.0009", "0.001"],
            ["0.001", "1"],
            ["9", "10"],
            ["99.99", "1e2"],
            [
                "9223372036854775807",
                "9223372036854775807.0000000000000000000001",
            ],
            ["1e99", "1e99999999999999999999"],
        ] {
            assert_eq!(
                order(ascending[0], ascending[1]),
                Ordering::Less,
                "{ascending:?}"
            );
            assert_eq!(
                order(ascending[1], ascending[0]),
                Ordering::Greater,
                "{ascending:?}"
            );
        }
        for equal in [
            ["1.50", "15e-1"],
            ["-0", "0.000"],
            ["007", "7"],
            ["100", "1E2"],
        ] {
            assert_eq!(order(equal[0], equal[1]), Ordering::Equal, "{equal:?}");
        }
    }

    #[test]
    fn a_float_is_the_number_that_it_shows() {
        let max = Some(Bound::Decimal("0.1"));
        assert!(contains(None, max, Number::Float(&0.1_f32)));
        assert!(!contains(None, max, Number::Float(&0.11_f32)));
        assert!(contains(
            Some(Bound::Decimal("0.001")),
            None,
            Number::Float(&0.001)
        ));
    }

    #[test]
    fn bounds_may_be_missing_and_infinity_is_beyond_them() {
        let (zero, ten) = (Some(Bound::Whole(0)), Some(Bound::Whole(10)));
        assert!(contains(None, None, Number::Float(&f64::NAN)));
        assert!(!contains(zero, None, Number::Float(&f64::NAN)));
        assert!(contains(zero, None, Number::Float(&f64::INFINITY)));
        assert!(!contains(None, ten, Number::Float(&f32::INFINITY)));
        assert!(!contains(zero, None, Number::Float(&f32::NEG_INFINITY)));
        assert!(contains(zero, ten, Number::Whole(10)));
        assert!(!contains(zero, ten, Number::Whole(-1)));
        assert!(!contains(
            Some(Bound::Decimal("0.5")),
            None,
            Number::Whole(0)
        ));
        assert!(!contains(
            None,
            ten,
            Number::Digits("100000000000000000000")
        ));
    }
}
