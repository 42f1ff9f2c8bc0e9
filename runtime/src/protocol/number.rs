//! Numbers as text, the same in JSON, URLs, headers and XML.

use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::str::FromStr;

/// A `float` or `double`.
pub(crate) trait Float: Copy + Debug + FromStr {
    /// What messages call it.
    const NAME: &'static str;
    const NAN: Self;
    const INFINITY: Self;
    const NEGATIVE_INFINITY: Self;

    /// The special value that it is, as Smithy spells it.
    fn special(self) -> Option<&'static str>;
}

macro_rules! float {
    ($ty:ident, $name:literal) => {
        impl Float for $ty {
            const NAME: &'static str = $name;
            const NAN: Self = $ty::NAN;
            const INFINITY: Self = $ty::INFINITY;
            const NEGATIVE_INFINITY: Self = $ty::NEG_INFINITY;

            fn special(self) -> Option<&'static str> {
                if self.is_finite() {
                    None
                } else if self.is_nan() {
                    Some("NaN")
                } else if self > 0.0 {
                    Some("Infinity")
                } else {
                    Some("-Infinity")
                }
            }
        }
    };
}

float!(f32, "a float");
float!(f64, "a double");

/// The shortest decimal number that reads back as `value`, which is finite: `1.0`, `2.5e-9`.
pub(crate) fn finite_text(value: impl Float) -> String {
    format!("{value:?}")
}

/// [`finite_text`], or `NaN`, `Infinity` or `-Infinity`.
pub(crate) fn float_text(value: impl Float) -> Cow<'static, str> {
    value
        .special()
        .map_or_else(|| finite_text(value).into(), Cow::Borrowed)
}

/// The float that Smithy spells `NaN`, `Infinity` or `-Infinity`.
pub(crate) fn parse_special<F: Float>(text: &str) -> Option<F> {
    match text {
        "NaN" => Some(F::NAN),
        "Infinity" => Some(F::INFINITY),
        "-Infinity" => Some(F::NEGATIVE_INFINITY),
        _ => None,
    }
}

/// Reads a decimal number, which is in JSON's grammar. `None` if it is beyond the type's range.
pub(crate) fn parse_finite<F: Float>(text: &str) -> Option<F> {
    let value: F = text.parse().ok()?;
    value.special().is_none().then_some(value)
}

/// A `byte`, `short`, `integer` or `long`.
pub(crate) trait Integer: FromStr + TryFrom<i64> + Display {
    /// What messages call it, with its range.
    const NAME: &'static str;
}

macro_rules! integer {
    ($($ty:ident $name:literal;)*) => {
        $(impl Integer for $ty {
            const NAME: &'static str = $name;
        })*
    };
}

integer! {
    i8 "a byte (-128 to 127)";
    i16 "a short (-32768 to 32767)";
    i32 "an integer of 32 bits";
    i64 "an integer of 64 bits";
}

/// Reads a whole number, which is in JSON's grammar. Some services write `3.0` or `1E3`: that is
/// whole too. `None` if there is a fraction, or it is beyond the type's range.
pub(crate) fn parse_whole<I: Integer>(text: &str) -> Option<I> {
    // Whole numbers are exact in a double up to here.
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    if !text.contains(['.', 'e', 'E']) {
        return None;
    }
    let value: f64 = parse_finite(text)?;
    if value.fract() != 0.0 || value.abs() > LIMIT {
        return None;
    }
    I::try_from(value as i64).ok()
}

/// Whether `text` is a number in the grammar of JSON.
pub(crate) fn is_json_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let exponent = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_written_short_and_read_back() {
        for value in [0.0, 1.1, -6.5, 1e300, 5e-324, 0.1 + 0.2] {
            let text = finite_text(value);
            assert!(is_json_number(&text), "{text}");
            assert_eq!(parse_finite(&text), Some(value));
        }
        assert_eq!(float_text(1.1_f32), "1.1");
        assert_eq!(float_text(f64::NEG_INFINITY), "-Infinity");
        assert!(parse_special::<f32>("NaN").is_some_and(f32::is_nan));
        assert_eq!(parse_finite::<f64>("1e400"), None);
        assert_eq!(parse_finite::<f32>("1e39"), None);
    }

    #[test]
    fn whole_numbers_may_be_written_as_fractions_but_must_fit() {
        assert_eq!(parse_whole::<i32>("3.0"), Some(3));
        assert_eq!(parse_whole::<i64>("-1.5E3"), Some(-1500));
        assert_eq!(parse_whole::<i64>("-9223372036854775808"), Some(i64::MIN));
        for text in ["1.001", "300", "-129", "1e400", "9223372036854775808"] {
            assert_eq!(parse_whole::<i8>(text), None, "{text}");
        }
        assert_eq!(parse_whole::<i64>("1e16"), None);
    }

    #[test]
    fn the_grammar_of_numbers_is_json_s() {
        for text in ["0", "-0", "10", "1.50", "1e5", "1E+05", "-0.1e-1"] {
            assert!(is_json_number(text), "{text}");
        }
        for text in [
            "", "-", "01", "+1", "1.", ".5", "1e", "1e+", "0x1", "1 ", "NaN",
        ] {
            assert!(!is_json_number(text), "{text}");
        }
    }
}
