//! A cursor over the bytes of a timestamp. Every step that fails says what it expected.

/// What a reader expected and did not find, as it goes into the error.
pub(super) type Expected = &'static str;

pub(super) struct Scanner<'a> {
    rest: &'a [u8],
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self {
            rest: text.as_bytes(),
        }
    }

    /// A number of exactly `width` decimal digits, at most nine.
    pub(super) fn number(&mut self, width: usize, expected: Expected) -> Result<u32, Expected> {
        let digits = self.bytes(width).ok_or(expected)?;
        digits.iter().try_fold(0, |number: u32, byte| match byte {
            b'0'..=b'9' => Ok(number * 10 + u32::from(byte - b'0')),
            _ => Err(expected),
        })
    }

    /// A number of exactly two decimal digits.
    pub(super) fn two_digits(&mut self, expected: Expected) -> Result<u8, Expected> {
        let number = self.number(2, expected)?;
        u8::try_from(number).map_err(|_| expected)
    }

    /// The next byte, if it is `byte` or, for a letter, its lower case.
    pub(super) fn letter_or_mark(&mut self, byte: u8, expected: Expected) -> Result<(), Expected> {
        match self.next() {
            Some(found) if found.eq_ignore_ascii_case(&byte) => Ok(()),
            _ => Err(expected),
        }
    }

    /// The text that must come next.
    pub(super) fn literal(&mut self, text: &str, expected: Expected) -> Result<(), Expected> {
        self.rest = self.rest.strip_prefix(text.as_bytes()).ok_or(expected)?;
        Ok(())
    }

    /// The place in `names` of the one that comes next; none may be the start of another.
    pub(super) fn one_of(&mut self, names: &[&str], expected: Expected) -> Result<usize, Expected> {
        let found = names
            .iter()
            .position(|name| self.rest.starts_with(name.as_bytes()));
        let name = found.and_then(|index| names.get(index)).ok_or(expected)?;
        self.literal(name, expected)?;
        found.ok_or(expected)
    }

    /// The nanoseconds of an optional fraction, `.` and at least one digit.
    pub(super) fn fraction(&mut self, expected: Expected) -> Result<u32, Expected> {
        let Some(rest) = self.rest.strip_prefix(b".") else {
            return Ok(0);
        };
        self.rest = rest;
        let digits = self.digits();
        if digits.is_empty() {
            return Err(expected);
        }
        let padded = digits.iter().copied().chain(std::iter::repeat(b'0'));
        Ok(padded
            .take(9)
            .fold(0, |nanos, digit| nanos * 10 + u32::from(digit - b'0')))
    }

    /// All decimal digits that come next.
    pub(super) fn digits(&mut self) -> &'a [u8] {
        let count = self
            .rest
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        self.bytes(count).unwrap_or_default()
    }

    /// The next byte, unless the text is over.
    pub(super) fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    pub(super) fn end(&self, expected: Expected) -> Result<(), Expected> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(expected)
        }
    }

    fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(bytes)
    }
}
