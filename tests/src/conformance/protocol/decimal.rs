//! Numbers of any size, compared by their value.

/// How many digits a double tells apart from all others.
const DOUBLE_DIGITS: usize = 17;

/// Whether two numbers of JSON are the same: as decimals or, where one is no whole number and none
/// has more digits than a double, as doubles.
pub(super) fn same(left: &str, right: &str) -> bool {
    match (Decimal::parse(left), Decimal::parse(right)) {
        (Some(left), Some(right)) if left == right => true,
        (Some(a), Some(b)) if a.is_double() && b.is_double() => {
            let is_whole = |text: &str| !text.contains(['.', 'e', 'E']);
            let double = |text: &str| text.parse::<f64>().ok();
            !(is_whole(left) && is_whole(right)) && double(left) == double(right)
        }
        _ => false,
    }
}

/// A number as all numbers of the same value are shown: `15e-1` for `1.50`. What is none is shown
/// as it is.
pub(super) fn shown(text: &str) -> String {
    match Decimal::parse(text) {
        Some(decimal) => {
            let sign = if decimal.is_negative { "-" } else { "" };
            format!("{sign}{}e{}", decimal.digits, decimal.exponent)
        }
        None => text.to_owned(),
    }
}

/// A number without needless zeros.
#[derive(Debug, PartialEq, Eq)]
struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        let (is_negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
            None => (text, 0_i64),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = [whole, fraction].concat();
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let significant = digits.trim_end_matches('0');
        let dropped = i64::try_from(digits.len() - significant.len()).ok()?;
        let places = i64::try_from(fraction.len()).ok()?;
        let significant = significant.trim_start_matches('0');
        if significant.is_empty() {
            return Some(Self {
                is_negative: false,
                digits: "0".to_owned(),
                exponent: 0,
            });
        }
        Some(Self {
            is_negative,
            digits: significant.to_owned(),
            exponent: exponent.checked_sub(places)?.checked_add(dropped)?,
        })
    }

    fn is_double(&self) -> bool {
        self.digits.len() <= DOUBLE_DIGITS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_form_each() {
        for (text, expected) in [
            ("0", "0e0"),
            ("-0.00", "0e0"),
            ("1.50", "15e-1"),
            ("1500", "15e2"),
            ("-0.0015E+3", "-15e-1"),
            ("100000000000000000000001.0", "100000000000000000000001e0"),
            ("NaN", "NaN"),
            ("1e99999999999999999999", "1e99999999999999999999"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }
}
