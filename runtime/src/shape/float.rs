//! `float` and `double`, whichever it is.

use std::fmt::{Debug, Display};

/// A `float` or `double`.
///
/// Reading and writing decimal numbers takes a lot of code, which is reached through the values
/// alone: a program whose shapes have no floats does not link it.
pub trait Float: Debug + Display {
    /// What messages call it.
    fn name(&self) -> &'static str;

    /// The value, without loss.
    fn to_f64(&self) -> f64;

    /// Makes it the float that is nearest to `value`.
    fn set(&mut self, value: f64);

    /// The shortest decimal number that reads back as the value, which is finite: `1.0`, `2.5e-9`.
    fn to_decimal(&self) -> String;

    /// Makes it the float that is nearest to a decimal number in JSON's grammar; `false` where that
    /// is beyond its range.
    fn parse(&mut self, decimal: &str) -> bool;
}

macro_rules! float {
    ($ty:ident $name:literal) => {
        impl Float for $ty {
            fn name(&self) -> &'static str {
                $name
            }

            fn to_f64(&self) -> f64 {
                (*self).into()
            }

            fn set(&mut self, value: f64) {
                *self = value as Self;
            }

            fn to_decimal(&self) -> String {
                format!("{self:?}")
            }

            fn parse(&mut self, decimal: &str) -> bool {
                match decimal.parse() {
                    Ok(value) if Self::is_finite(value) => {
                        *self = value;
                        true
                    }
                    _ => false,
                }
            }
        }
    };
}

float!(f32 "a float");
float!(f64 "a double");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_short_and_read_back() {
        for value in [0.0, 1.1, -6.5, 1e300, 5e-324, 0.1 + 0.2] {
            let mut again = 0.0;
            assert!(again.parse(&value.to_decimal()));
            assert_eq!(again, value);
        }
        assert_eq!(1.1_f32.to_decimal(), "1.1");
        assert_eq!(1e16.to_decimal(), "1e16");
    }

    #[test]
    fn what_is_beyond_the_range_leaves_the_value_alone() {
        let (mut float, mut double) = (1.5_f32, 1.5_f64);
        assert!(!float.parse("1e39") && double.parse("1e39"));
        assert!(!double.parse("-1e400"));
        assert_eq!((float, double), (1.5, 1e39));
    }

    #[test]
    fn a_float_is_its_double_and_back() {
        let mut float = 0.0_f32;
        for value in [1.1_f32, f32::MIN_POSITIVE, -0.0, f32::INFINITY] {
            float.set(value.to_f64());
            assert_eq!(float.to_bits(), value.to_bits());
        }
        float.set(f64::NAN);
        assert!(float.is_nan());
    }
}
