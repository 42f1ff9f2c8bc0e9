//! Decimal numbers, between their text and the two halves of a decimal fraction: a whole mantissa
//! and a power of ten (RFC 8949, section 3.4.4).

/// As many zeros as a text has between its point and the first other digit before it gets an
/// exponent instead.
const MOST_ZEROS: i128 = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Positive,
    Negative,
}

/// `sign` `digits` × 10^`exponent`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    pub(super) sign: Sign,
    /// At least one decimal digit.
    pub(super) digits: String,
    pub(super) exponent: i128,
}

impl Decimal {
    /// Reads a number in JSON's grammar; `None` where the exponent does not fit into 64 bits.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (sign, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => (Sign::Negative, unsigned),
            None => (Sign::Positive, text),
        };
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
        let exponent = i128::from(exponent.parse::<i64>().ok()?) - fraction.len() as i128;
        i64::try_from(exponent).ok()?;
        Some(Self {
            sign,
            digits: [whole, fraction].concat(),
            exponent,
        })
    }

    /// The same number with as few digits as possible, so that equal numbers are equal values.
    pub(super) fn normalized(self) -> Self {
        let significant = self.digits.trim_start_matches('0');
        let digits = significant.trim_end_matches('0');
        if digits.is_empty() {
            return Self {
                sign: Sign::Positive,
                digits: "0".to_owned(),
                exponent: 0,
            };
        }
        Self {
            sign: self.sign,
            exponent: self.exponent + (significant.len() - digits.len()) as i128,
            digits: digits.to_owned(),
        }
    }

    /// The text: with a point where few zeros have to be filled in, else with an exponent.
    pub(super) fn into_text(self) -> String {
        let sign = self.sign.as_str();
        let places = -self.exponent;
        let zeros = places - self.digits.len() as i128;
        if places == 0 {
            return [sign, &self.digits].concat();
        }
        if places < 0 || zeros > MOST_ZEROS {
            return format!("{sign}{}e{}", self.digits, self.exponent);
        }
        let filled = match usize::try_from(zeros) {
            Ok(zeros) => ["0".repeat(zeros + 1), self.digits].concat(),
            Err(_) => self.digits,
        };
        // At least one digit stands before the point: `zeros` + 1 were filled in, or none had to be.
        let point = usize::try_from(places).map_or(0, |places| filled.len().saturating_sub(places));
        let (whole, fraction) = filled.split_at(point);
        [sign, whole, ".", fraction].concat()
    }
}

impl Sign {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Positive => "",
            Self::Negative => "-",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_as_it_was() {
        for text in [
            "0",
            "-12.340",
            "0.00000123",
            "273.15",
            "1e5",
            "-25e-40",
            "0.0",
            "1.10",
            "5e9223372036854775807",
        ] {
            let text = text.to_owned();
            assert_eq!(Decimal::parse(&text).map(Decimal::into_text), Some(text));
        }
    }

    #[test]
    fn mantissa_and_exponent_are_whole() {
        let parsed = Decimal::parse("-12.340E+5");
        let expected = Decimal {
            sign: Sign::Negative,
            digits: "12340".to_owned(),
            exponent: 2,
        };
        assert_eq!(parsed, Some(expected));
        assert_eq!(Decimal::parse("1e9223372036854775808"), None);
        assert_eq!(Decimal::parse("1.5e-9223372036854775808"), None);
    }

    #[test]
    fn equal_numbers_are_equal_when_normalized() {
        let normalized = |text| Decimal::parse(text).map(Decimal::normalized);
        assert_eq!(normalized("1.50e3"), normalized("1500"));
        assert_eq!(normalized("-0.0"), normalized("0e7"));
        assert_ne!(normalized("1.5"), normalized("-1.5"));
    }
}
