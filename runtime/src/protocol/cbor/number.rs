//! Numbers and timestamps, from every form that CBOR has for them.

use std::borrow::Cow;
use std::fmt::Debug;

use crate::protocol::DecodeError;
use crate::protocol::cbor::decimal::{Decimal, Sign};
use crate::protocol::cbor::item::{Item, Items, Kind};
use crate::protocol::cbor::magnitude::Magnitude;
use crate::protocol::cbor::{TAG_BIGNUM, TAG_DECIMAL, TAG_NEGATIVE_BIGNUM};
use crate::protocol::number::Integer;
use crate::shape::{BigDecimal, BigInteger, Float};
use crate::timestamp::Timestamp;

/// The longest bignum that is read, in bytes, which is some 2,466 digits: turning one into digits
/// takes time with the square of its length.
const LONGEST_BIGNUM: usize = 1024;

const NANOS_PER_MILLI: u32 = 1_000_000;
const I64_LIMIT: f64 = 9_223_372_036_854_775_808.0;

impl Item {
    /// An integer of major type 0 or 1 that fits into `I`.
    pub(super) fn integer<I>(&self) -> Result<I, DecodeError>
    where
        I: Integer + TryFrom<i128>,
    {
        let value = match self.kind {
            Kind::Unsigned(value) => value.into(),
            Kind::Negative(value) => -1 - i128::from(value),
            _ => return Err(self.unexpected(I::NAME)),
        };
        I::try_from(value).map_err(|_| self.refused(I::NAME, value))
    }

    /// A float of any width, or an integer: a peer may write a float so if that loses nothing. It is
    /// rounded to the width of `to` if need be, but not to infinity.
    pub(super) fn float(&self, to: &mut dyn Float) -> Result<(), DecodeError> {
        let value = match self.kind {
            Kind::Float(value) => value,
            Kind::Unsigned(value) => value as f64,
            Kind::Negative(value) => -1.0 - value as f64,
            _ => return Err(self.unexpected("a float")),
        };
        to.set(value);
        if to.to_f64().is_infinite() && value.is_finite() {
            return Err(self.refused("a float of 32 bits", value));
        }
        Ok(())
    }

    /// Seconds from 1970, to the millisecond, which is Smithy's resolution here. The tag says no
    /// more than the schema, so a number without it is read as well.
    pub(super) fn timestamp(&self) -> Result<Timestamp, DecodeError> {
        match self.kind {
            Kind::Unsigned(_) | Kind::Negative(_) => self.integer().map(Timestamp::from_seconds),
            Kind::Float(value) if (-I64_LIMIT..I64_LIMIT).contains(&value) => {
                let seconds = value.floor();
                let millis = ((value - seconds) * 1000.0).round() as u32;
                Ok(Timestamp::new(seconds as i64, millis * NANOS_PER_MILLI))
            }
            Kind::Float(value) => Err(self.refused("seconds in 64 bits", value)),
            _ => Err(self.unexpected("a timestamp in seconds from 1970")),
        }
    }

    /// The error that a number is of the right type, and not in its range.
    #[cold]
    fn refused(&self, expected: &'static str, value: impl Debug) -> DecodeError {
        DecodeError::value_in_document(self.offset, expected, &format!("{value:?}"))
    }
}

impl Items<'_> {
    pub(super) fn big_integer(&mut self, item: Item) -> Result<BigInteger, DecodeError> {
        let (sign, magnitude) = self.whole(item, "an integer")?;
        let text = [sign.as_str(), &magnitude.into_decimal()].concat();
        text.parse().map_err(|_| item.unexpected("an integer"))
    }

    /// A decimal fraction, or a whole number.
    pub(super) fn big_decimal(&mut self, item: Item) -> Result<BigDecimal, DecodeError> {
        let expected = "a decimal number";
        let ((sign, magnitude), exponent) = match (item.tag, item.kind) {
            (Some(TAG_DECIMAL), Kind::Array(_)) => self.fraction(item)?,
            _ => (self.whole(item, expected)?, 0),
        };
        let decimal = Decimal {
            sign,
            digits: magnitude.into_decimal(),
            exponent: exponent.into(),
        };
        let text = decimal.into_text();
        text.parse().map_err(|_| item.unexpected(expected))
    }

    /// The array of exponent and mantissa.
    fn fraction(&mut self, item: Item) -> Result<((Sign, Magnitude), i64), DecodeError> {
        let expected = "an exponent and a mantissa";
        let Kind::Array(mut left) = item.kind else {
            return Err(item.unexpected(expected));
        };
        let missing = || DecodeError::in_document(item.offset, expected, "another array");
        let exponent = self.next_of(&mut left)?.ok_or_else(missing)?.integer()?;
        let mantissa = self.next_of(&mut left)?.ok_or_else(missing)?;
        let mantissa = self.whole(mantissa, "a whole mantissa")?;
        match self.next_of(&mut left)? {
            None => Ok((mantissa, exponent)),
            Some(_) => Err(missing()),
        }
    }

    /// A whole number.
    fn whole(
        &mut self,
        item: Item,
        expected: &'static str,
    ) -> Result<(Sign, Magnitude), DecodeError> {
        let magnitude = |value: u64| Magnitude::from_bytes(&value.to_be_bytes());
        match (item.tag, item.kind) {
            (_, Kind::Unsigned(value)) => Ok((Sign::Positive, magnitude(value))),
            (_, Kind::Negative(value)) => Ok((Sign::Negative, magnitude(value).incremented())),
            (Some(TAG_BIGNUM), Kind::Bytes(_)) => {
                let bytes = self.bignum(item)?;
                Ok((Sign::Positive, Magnitude::from_bytes(&bytes)))
            }
            (Some(TAG_NEGATIVE_BIGNUM), Kind::Bytes(_)) => {
                let bytes = self.bignum(item)?;
                Ok((Sign::Negative, Magnitude::from_bytes(&bytes).incremented()))
            }
            _ => Err(item.unexpected(expected)),
        }
    }

    fn bignum(&mut self, item: Item) -> Result<Cow<'_, [u8]>, DecodeError> {
        let bytes = self.bytes(item)?;
        if bytes.len() > LONGEST_BIGNUM {
            let expected = format!("a number of at most {LONGEST_BIGNUM} bytes");
            let found = format!("one of {} bytes", bytes.len());
            return Err(DecodeError::in_document(item.offset, expected, found));
        }
        Ok(bytes)
    }
}
