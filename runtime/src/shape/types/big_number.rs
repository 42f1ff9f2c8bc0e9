//! Numbers of any size, kept exactly as they are written.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

/// A Smithy `bigInteger`, as its decimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BigInteger(String);

/// A Smithy `bigDecimal`, as its decimal digits, with fraction and exponent where they are written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BigDecimal(String);

/// A text that is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidNumber {
    expected: &'static str,
    found: String,
}

macro_rules! big_number {
    ($ty:ident, $valid:ident, $expected:literal) => {
        impl $ty {
            /// The number as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Default for $ty {
            fn default() -> Self {
                Self("0".to_owned())
            }
        }

        impl Display for $ty {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<i64> for $ty {
            fn from(value: i64) -> Self {
                Self(value.to_string())
            }
        }

        impl FromStr for $ty {
            type Err = InvalidNumber;

            fn from_str(text: &str) -> Result<Self, InvalidNumber> {
                if $valid(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(InvalidNumber {
                        expected: $expected,
                        found: text.to_owned(),
                    })
                }
            }
        }
    };
}

big_number!(BigInteger, is_integer, "an integer");
big_number!(BigDecimal, is_decimal, "a decimal number");

impl Display for InvalidNumber {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not {}", self.found, self.expected)
    }
}

impl Error for InvalidNumber {}

fn is_integer(text: &str) -> bool {
    is_digits(text.strip_prefix('-').unwrap_or(text))
}

/// JSON's grammar of numbers, which every protocol's is a part of.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let signless =
        |exponent: &str| is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
    is_digits(whole) && fraction.is_none_or(is_digits) && exponent.is_none_or(signless)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_as_written() {
        let digits = "100000000000000000000001.10e+3";
        assert_eq!(digits.parse::<BigDecimal>().unwrap().as_str(), digits);
        assert_eq!("-42".parse::<BigInteger>().unwrap(), BigInteger::from(-42));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", "1.", ".5", "1e", "1e+", "--1", "0x10", "1 "] {
            assert!(text.parse::<BigDecimal>().is_err(), "{text:?}");
        }
        let error = "1.5".parse::<BigInteger>().unwrap_err();
        assert_eq!(error.to_string(), "\"1.5\" is not an integer");
    }
}
