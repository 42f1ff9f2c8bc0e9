//! Natural numbers of any size, between decimal digits and the bytes of a bignum.

/// Nine decimal digits are what fits into a limb.
const DIGITS_PER_LIMB: usize = 9;
const DECIMAL_BASE: u64 = 1_000_000_000;

/// A natural number: limbs of 32 bits, the lowest first, the highest not zero.
pub(super) struct Magnitude(Vec<u32>);

impl Magnitude {
    /// The number with these decimal digits; anything else is passed over.
    pub(super) fn from_decimal(digits: &str) -> Self {
        let digits: Vec<u8> = digits
            .bytes()
            .filter(u8::is_ascii_digit)
            .map(|byte| byte - b'0')
            .collect();
        let mut number = Self(Vec::new());
        let (first, rest) = digits.split_at(digits.len() % DIGITS_PER_LIMB);
        for group in std::iter::once(first).chain(rest.chunks_exact(DIGITS_PER_LIMB)) {
            let value = group
                .iter()
                .fold(0, |value, digit| value * 10 + u64::from(*digit));
            number.multiply_add(DECIMAL_BASE, value);
        }
        number
    }

    /// The number with these bytes, the highest first.
    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
        let limb = |bytes: &[u8]| {
            bytes
                .iter()
                .fold(0, |limb, byte| limb << 8 | u32::from(*byte))
        };
        let mut number = Self(bytes.rchunks(size_of::<u32>()).map(limb).collect());
        number.trim();
        number
    }

    /// The bytes, the highest first and not zero.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let bytes: Vec<u8> = self
            .0
            .iter()
            .rev()
            .flat_map(|limb| limb.to_be_bytes())
            .collect();
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        bytes.into_iter().skip(zeros).collect()
    }

    /// The decimal digits; takes time with the square of the number's length.
    pub(super) fn into_decimal(mut self) -> String {
        let mut groups = Vec::new();
        while !self.0.is_empty() {
            groups.push(self.divide(DECIMAL_BASE));
        }
        let mut text = groups.pop().unwrap_or_default().to_string();
        for group in groups.iter().rev() {
            text.push_str(&format!("{group:09}"));
        }
        text
    }

    /// The number itself, where it fits into 64 bits.
    pub(super) fn to_u64(&self) -> Option<u64> {
        match *self.0.as_slice() {
            [] => Some(0),
            [low] => Some(low.into()),
            [low, high] => Some(u64::from(high) << 32 | u64::from(low)),
            _ => None,
        }
    }

    /// One more.
    pub(super) fn incremented(mut self) -> Self {
        self.multiply_add(1, 1);
        self
    }

    /// One less; zero stays.
    pub(super) fn decremented(mut self) -> Self {
        if self.0.is_empty() {
            return self;
        }
        for limb in &mut self.0 {
            let borrows = *limb == 0;
            *limb = limb.wrapping_sub(1);
            if !borrows {
                break;
            }
        }
        self.trim();
        self
    }

    /// Both operands are below 2³², so that no step overflows.
    fn multiply_add(&mut self, factor: u64, summand: u64) {
        let mut carry = summand;
        for limb in &mut self.0 {
            let product = u64::from(*limb) * factor + carry;
            *limb = product as u32;
            carry = product >> 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    /// Divides by `divisor`, which is below 2³², and gives the remainder.
    fn divide(&mut self, divisor: u64) -> u64 {
        let mut remainder = 0;
        for limb in self.0.iter_mut().rev() {
            let dividend = remainder << 32 | u64::from(*limb);
            *limb = (dividend / divisor) as u32;
            remainder = dividend % divisor;
        }
        self.trim();
        remainder
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_bytes_stand_for_the_same_number() {
        for (digits, bytes) in [
            ("0", &[][..]),
            ("1", &[1]),
            ("255", &[0xff]),
            ("4294967296", &[1, 0, 0, 0, 0]),
            ("18446744073709551615", &[0xff; 8]),
            ("18446744073709551616", &[1, 0, 0, 0, 0, 0, 0, 0, 0]),
        ] {
            assert_eq!(Magnitude::from_decimal(digits).to_bytes(), bytes);
            assert_eq!(Magnitude::from_bytes(bytes).into_decimal(), digits);
        }
        let padded = Magnitude::from_bytes(&[0, 0, 0, 0, 0, 7]);
        assert_eq!(padded.to_u64(), Some(7));
        let long = "123456789".repeat(40) + "1";
        let there = Magnitude::from_decimal(&long).to_bytes();
        assert_eq!(Magnitude::from_bytes(&there).into_decimal(), long);
    }

    #[test]
    fn steps_carry_and_borrow() {
        let max = || Magnitude::from_bytes(&[0xff; 8]);
        assert_eq!(max().incremented().into_decimal(), "18446744073709551616");
        let above = Magnitude::from_bytes(&[1, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(above.decremented().to_u64(), Some(u64::MAX));
        assert_eq!(Magnitude::from_decimal("0").decremented().to_u64(), Some(0));
        assert_eq!(Magnitude::from_decimal("0").incremented().to_u64(), Some(1));
    }
}
