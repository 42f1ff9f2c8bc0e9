//! Numbers as text, the same in JSON, URLs, headers and XML.

use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;

use crate::shape::Float;

/// The special value that a float is, as Smithy spells it.
pub(crate) fn special(value: &dyn Float) -> Option<&'static str> {
    let value = value.to_f64();
    if value.is_finite() {
        None
    } else if value.is_nan() {
        Some("NaN")
    } else if value > 0.0 {
        Some("Infinity")
    } else {
        Some("-Infinity")
    }
}

/// A float as a decimal number, or as `NaN`, `Infinity` or `-Infinity`.
pub(crate) fn float_text(value: &dyn Float) -> Cow<'static, str> {
    special(value).map_or_else(|| value.to_decimal().into(), Cow::Borrowed)
}

/// The float that Smithy spells `NaN`, `Infinity` or `-Infinity`.
pub(crate) fn parse_special(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
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
    I::try_from(whole(text)?).ok()
}

/// Digit by digit: a float would round.
fn whole(text: &str) -> Option<i64> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_zero = |digits: &str| digits.bytes().all(|digit| digit == b'0');
    if is_zero(whole.trim_start_matches('-')) && is_zero(fraction) {
        return Some(0);
    }
    let digits = [whole, fraction].concat();
    // An exponent that is beyond this type leads to a number beyond 64 bits, or to a fraction.
    let exponent: i32 = exponent.parse().ok()?;
    let places = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let magnitude = places.unsigned_abs();
    if places < 0 {
        let kept = digits.len().checked_sub(usize::try_from(magnitude).ok()?)?;
        let (kept, dropped) = digits.split_at_checked(kept)?;
        return kept.parse().ok().filter(|_| is_zero(dropped));
    }
    let digits: i64 = digits.parse().ok()?;
    digits.checked_mul(10_i64.checked_pow(magnitude)?)
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
    fn special_values_are_spelled_as_smithy_does() {
        assert_eq!(float_text(&f64::NEG_INFINITY), "-Infinity");
        assert_eq!(float_text(&f32::INFINITY), "Infinity");
        assert_eq!(float_text(&f32::NAN), "NaN");
        assert_eq!(float_text(&2.5_f32), "2.5");
        for text in ["NaN", "Infinity", "-Infinity"] {
            let value = parse_special(text).unwrap();
            assert_eq!(float_text(&value), text);
        }
        assert_eq!(parse_special("inf"), None);
    }

    #[test]
    fn whole_numbers_may_be_written_as_fractions_but_must_fit() {
        for (text, value) in [
            ("3.0", 3),
            ("3.00e0", 3),
            ("-1.5E3", -1500),
            ("15.0E+1", 150),
            ("1500e-2", 15),
            ("0.10e1", 1),
            ("1e16", 10_000_000_000_000_000),
            ("-9223372036854775808", i64::MIN),
            ("-9223372036854775808.0", i64::MIN),
            ("9223372036854775.807e3", i64::MAX),
            ("-0.0", 0),
            ("0e99999999999999999999", 0),
        ] {
            assert_eq!(parse_whole::<i64>(text), Some(value), "{text}");
        }
        for text in ["1.001", "300", "-129", "1e400", "9223372036854775808"] {
            assert_eq!(parse_whole::<i8>(text), None, "{text}");
        }
        for text in [
            "1e19",
            "9223372036854775808.0",
            "0.5e-1",
            "1e-1",
            "15e-99",
            "1e999999999999",
            "1e-999999999999",
            "1e2147483647",
            "1e-2147483648",
            "1.5e-2147483648",
        ] {
            assert_eq!(parse_whole::<i64>(text), None, "{text}");
        }
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
