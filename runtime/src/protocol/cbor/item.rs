//! Data items: the heads of CBOR, and the strings that follow them.

use std::borrow::Cow;

use crate::protocol::{DecodeError, MAX_DEPTH};

/// Reads items from a body, one after the other.
pub(super) struct Items<'a> {
    body: &'a [u8],
    position: usize,
    depth: usize,
}

/// A data item as far as its head says: a container's content and a string's bytes follow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// The innermost tag.
    pub(super) tag: Option<u64>,
    /// Where the item starts, after its tags.
    pub(super) offset: usize,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Unsigned(u64),
    /// −1 − n.
    Negative(u64),
    Bytes(Length),
    Text(Length),
    Array(Length),
    Map(Length),
    Boolean(bool),
    /// `null`, and `undefined`, which Smithy reads as `null`.
    Null,
    /// A simple value that RFC 8949 gives no meaning.
    Simple,
    Float(f64),
    /// The end of a container of indefinite length.
    Break,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Length {
    Definite(usize),
    Indefinite,
}

impl<'a> Items<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self {
            body,
            position: 0,
            depth: 0,
        }
    }

    /// The next item, whatever its tags.
    pub(super) fn next(&mut self) -> Result<Item, DecodeError> {
        let item = self.next_or_break()?;
        match item.kind {
            Kind::Break => Err(item.unexpected("a data item")),
            _ => Ok(item),
        }
    }

    /// The next item of a container that has `left` of them; `None` at its end.
    pub(super) fn next_of(&mut self, left: &mut Length) -> Result<Option<Item>, DecodeError> {
        match left {
            Length::Definite(0) => Ok(None),
            Length::Definite(left) => {
                *left -= 1;
                self.next().map(Some)
            }
            Length::Indefinite => {
                let item = self.next_or_break()?;
                match item.kind {
                    Kind::Break if item.tag.is_none() => Ok(None),
                    Kind::Break => Err(item.unexpected("a data item after its tag")),
                    _ => Ok(Some(item)),
                }
            }
        }
    }

    /// Goes into the container `item`; [`leave`](Self::leave) goes out again.
    pub(super) fn enter(&mut self, item: &Item) -> Result<(), DecodeError> {
        if self.depth == MAX_DEPTH {
            let expected = format!("at most {MAX_DEPTH} levels");
            return Err(DecodeError::in_document(item.offset, expected, "one more"));
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Passes over what follows the head of `item`.
    pub(super) fn skip(&mut self, item: Item) -> Result<(), DecodeError> {
        match item.kind {
            Kind::Bytes(_) | Kind::Text(_) => self.string(item).map(drop),
            Kind::Array(mut left) => {
                self.enter(&item)?;
                while let Some(inner) = self.next_of(&mut left)? {
                    self.skip(inner)?;
                }
                self.leave();
                Ok(())
            }
            Kind::Map(mut left) => {
                self.enter(&item)?;
                while let Some(key) = self.next_of(&mut left)? {
                    self.skip(key)?;
                    let value = self.next()?;
                    self.skip(value)?;
                }
                self.leave();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The text of `item`, which must be one; borrowed unless it came in chunks.
    pub(super) fn text(&mut self, item: Item) -> Result<Cow<'a, str>, DecodeError> {
        if !matches!(item.kind, Kind::Text(_)) {
            return Err(item.unexpected("a text string"));
        }
        let not_utf8 = || DecodeError::in_document(item.offset, "UTF-8", "other bytes");
        match self.string(item)? {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes)
                .map(Cow::Borrowed)
                .map_err(|_| not_utf8()),
            Cow::Owned(bytes) => String::from_utf8(bytes)
                .map(Cow::Owned)
                .map_err(|_| not_utf8()),
        }
    }

    /// The bytes of `item`, which must be a byte string.
    pub(super) fn bytes(&mut self, item: Item) -> Result<Cow<'a, [u8]>, DecodeError> {
        match item.kind {
            Kind::Bytes(_) => self.string(item),
            _ => Err(item.unexpected("a byte string")),
        }
    }

    /// That nothing follows.
    pub(super) fn end(&self) -> Result<(), DecodeError> {
        match self.left() {
            0 => Ok(()),
            left => Err(DecodeError::in_document(
                self.position,
                "the end of the body",
                format!("{left} more bytes"),
            )),
        }
    }

    /// The bytes of a byte or text string. Chunks are definite strings of the same type (RFC 8949,
    /// section 3.2.3).
    fn string(&mut self, item: Item) -> Result<Cow<'a, [u8]>, DecodeError> {
        if let Kind::Bytes(Length::Definite(length)) | Kind::Text(Length::Definite(length)) =
            item.kind
        {
            return self.take(length, item.offset).map(Cow::Borrowed);
        }
        let mut bytes = Vec::new();
        let mut left = Length::Indefinite;
        while let Some(chunk) = self.next_of(&mut left)? {
            match (item.kind, chunk.kind) {
                (Kind::Bytes(_), Kind::Bytes(Length::Definite(length)))
                | (Kind::Text(_), Kind::Text(Length::Definite(length)))
                    if chunk.tag.is_none() =>
                {
                    bytes.extend_from_slice(self.take(length, chunk.offset)?);
                }
                _ => return Err(chunk.unexpected("a chunk of the string")),
            }
        }
        Ok(Cow::Owned(bytes))
    }

    fn next_or_break(&mut self) -> Result<Item, DecodeError> {
        let mut tag = None;
        loop {
            let offset = self.position;
            let [initial] = self.array(offset)?;
            let (major, info) = (initial >> 5, initial & 0x1f);
            if major == 6 {
                tag = Some(self.argument(info, offset)?);
                continue;
            }
            let kind = match major {
                0 => Kind::Unsigned(self.argument(info, offset)?),
                1 => Kind::Negative(self.argument(info, offset)?),
                2 => Kind::Bytes(self.length(info, offset)?),
                3 => Kind::Text(self.length(info, offset)?),
                4 => Kind::Array(self.length(info, offset)?),
                5 => Kind::Map(self.length(info, offset)?),
                _ => self.simple_or_float(info, offset)?,
            };
            return Ok(Item { tag, offset, kind });
        }
    }

    /// Major type 7 (RFC 8949, section 3.3).
    fn simple_or_float(&mut self, info: u8, offset: usize) -> Result<Kind, DecodeError> {
        Ok(match info {
            20 => Kind::Boolean(false),
            21 => Kind::Boolean(true),
            22 | 23 => Kind::Null,
            24 => match self.array(offset)? {
                // Well-formed CBOR has these in one byte.
                [0..=31] => return Err(malformed(offset, info)),
                _ => Kind::Simple,
            },
            25 => Kind::Float(half(u16::from_be_bytes(self.array(offset)?))),
            26 => Kind::Float(f32::from_be_bytes(self.array(offset)?).into()),
            27 => Kind::Float(f64::from_be_bytes(self.array(offset)?)),
            28..=30 => return Err(malformed(offset, info)),
            31 => Kind::Break,
            _ => Kind::Simple,
        })
    }

    /// The argument that the low five bits of the initial byte stand for or announce.
    fn argument(&mut self, info: u8, offset: usize) -> Result<u64, DecodeError> {
        Ok(match info {
            0..=23 => info.into(),
            24 => u8::from_be_bytes(self.array(offset)?).into(),
            25 => u16::from_be_bytes(self.array(offset)?).into(),
            26 => u32::from_be_bytes(self.array(offset)?).into(),
            27 => u64::from_be_bytes(self.array(offset)?),
            _ => return Err(malformed(offset, info)),
        })
    }

    /// The length of a string or container. As each of its bytes, items or pairs takes at least a
    /// byte, a claim that is larger than what is left is refused at once.
    fn length(&mut self, info: u8, offset: usize) -> Result<Length, DecodeError> {
        if info == 31 {
            return Ok(Length::Indefinite);
        }
        let claimed = self.argument(info, offset)?;
        match usize::try_from(claimed) {
            Ok(length) if length <= self.left() => Ok(Length::Definite(length)),
            _ => Err(self.too_short(offset, claimed)),
        }
    }

    fn array<const N: usize>(&mut self, offset: usize) -> Result<[u8; N], DecodeError> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N, offset)?);
        Ok(array)
    }

    /// The next `length` bytes, of an item that starts at `offset`.
    fn take(&mut self, length: usize, offset: usize) -> Result<&'a [u8], DecodeError> {
        let end = self.position.checked_add(length);
        let taken = end.and_then(|end| self.body.get(self.position..end));
        let Some(taken) = taken else {
            return Err(self.too_short(offset, length as u64));
        };
        self.position += length;
        Ok(taken)
    }

    fn left(&self) -> usize {
        self.body.len() - self.position
    }

    #[cold]
    fn too_short(&self, offset: usize, claimed: u64) -> DecodeError {
        let found = match self.left() {
            0 => "the end of the body".to_owned(),
            left => format!("only {left} before the end of the body"),
        };
        DecodeError::in_document(offset, format!("{claimed} more bytes or items"), found)
    }
}

impl Item {
    /// The error that this is not what was expected.
    #[cold]
    pub(super) fn unexpected(&self, expected: &'static str) -> DecodeError {
        DecodeError::in_document(self.offset, expected, self.kind.name())
    }
}

impl Kind {
    /// What messages call it; a value may be a secret.
    const fn name(self) -> &'static str {
        match self {
            Self::Unsigned(_) | Self::Negative(_) => "an integer",
            Self::Bytes(_) => "a byte string",
            Self::Text(_) => "a text string",
            Self::Array(_) => "an array",
            Self::Map(_) => "a map",
            Self::Boolean(_) => "a boolean",
            Self::Null => "null",
            Self::Simple => "a simple value without meaning",
            Self::Float(_) => "a float",
            Self::Break => "the end of an array, map or string",
        }
    }
}

#[cold]
fn malformed(offset: usize, info: u8) -> DecodeError {
    let found = format!("the reserved additional information {info}");
    DecodeError::in_document(offset, "well-formed CBOR", found)
}

/// IEEE 754 binary16 (RFC 8949, appendix D).
fn half(bits: u16) -> f64 {
    let fraction = f64::from(bits & 0x3ff);
    let magnitude = match (bits >> 10) & 0x1f {
        0 => fraction * 2_f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (1024.0 + fraction) * 2_f64.powi(i32::from(exponent) - 25),
    };
    if bits >> 15 == 0 {
        magnitude
    } else {
        -magnitude
    }
}
