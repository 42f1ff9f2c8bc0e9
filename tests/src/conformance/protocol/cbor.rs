//! Bodies in CBOR, compared item by item with a parser that is not the runtime's.

/// RFC 8949, section 3.4.2: seconds from 1970, as an integer or a float.
const TAG_EPOCH: u64 = 1;

/// A data item; how long its numbers and lengths are written is forgotten.
#[derive(Debug)]
#[expect(missing_docs, reason = "the names of RFC 8949")]
pub enum Item {
    Integer(i128),
    Float(f64),
    Simple(u64),
    Bytes(Vec<u8>),
    Text(String),
    Array(Vec<Self>),
    Map(Vec<(Self, Self)>),
    Tag(u64, Box<Self>),
    Break,
}

/// What differs between two bodies, each of which is one data item. Lengths may be definite or not,
/// integers and floats of any width, and the entries of a map in any order; the types count.
pub(super) fn difference(expected: &[u8], found: &[u8]) -> Option<String> {
    let expected = parse(expected).expect("the case has CBOR");
    match parse(found) {
        Some(found) if same(&expected, &found) => None,
        Some(found) => Some(format!("body: expected {expected:?}, found {found:?}")),
        None => Some(format!("body: expected {expected:?}, found {found:02x?}")),
    }
}

/// The one data item that a body is, if it is one.
pub fn parse(body: &[u8]) -> Option<Item> {
    let mut rest = body;
    let item = item(&mut rest)?;
    rest.is_empty().then_some(item)
}

fn item(rest: &mut &[u8]) -> Option<Item> {
    let (initial, after) = rest.split_first()?;
    *rest = after;
    let (major, info) = (initial >> 5, initial & 0x1f);
    let size = match info {
        24..=27 => 1 << (info - 24),
        _ => 0,
    };
    let mut argument = u64::from(info);
    if size > 0 {
        argument = take(rest, size)?
            .iter()
            .fold(0, |value, byte| value << 8 | u64::from(*byte));
    }
    let length = (info != 31).then_some(argument);
    Some(match major {
        0 => Item::Integer(argument.into()),
        1 => Item::Integer(-1 - i128::from(argument)),
        2 => Item::Bytes(string(rest, length)?),
        3 => Item::Text(String::from_utf8(string(rest, length)?).ok()?),
        4 => Item::Array(items(rest, length)?),
        5 => {
            let mut entries = items(rest, length.map(|pairs| pairs * 2))?.into_iter();
            let mut map = Vec::new();
            while let Some(key) = entries.next() {
                map.push((key, entries.next()?));
            }
            Item::Map(map)
        }
        6 => Item::Tag(argument, Box::new(item(rest)?)),
        _ => match info {
            25 => Item::Float(half(argument as u16)),
            26 => Item::Float(f32::from_bits(argument as u32).into()),
            27 => Item::Float(f64::from_bits(argument)),
            31 => Item::Break,
            _ => Item::Simple(argument),
        },
    })
}

fn take<'a>(rest: &mut &'a [u8], length: u64) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(length.try_into().ok()?)?;
    *rest = after;
    Some(taken)
}

fn string(rest: &mut &[u8], length: Option<u64>) -> Option<Vec<u8>> {
    if let Some(length) = length {
        return take(rest, length).map(<[u8]>::to_vec);
    }
    let chunks = items(rest, None)?.into_iter().map(|chunk| match chunk {
        Item::Bytes(bytes) => Some(bytes),
        Item::Text(text) => Some(text.into_bytes()),
        _ => None,
    });
    chunks
        .collect::<Option<Vec<_>>>()
        .map(|chunks| chunks.concat())
}

fn items(rest: &mut &[u8], length: Option<u64>) -> Option<Vec<Item>> {
    let mut items = Vec::new();
    while length.is_none_or(|length| (items.len() as u64) < length) {
        match item(rest)? {
            Item::Break if length.is_none() => break,
            Item::Break => return None,
            item => items.push(item),
        }
    }
    Some(items)
}

/// By way of the bits of a float of 32: the exponent moves from 15 to 127.
fn half(bits: u16) -> f64 {
    let sign = u32::from(bits >> 15) << 31;
    let magnitude = u32::from(bits & 0x7fff);
    let bits = match magnitude >> 10 {
        0 => (magnitude as f32 / 16_777_216.0).to_bits(),
        31 => 0x7f80_0000 | (magnitude & 0x3ff) << 13,
        _ => (magnitude << 13) + ((127 - 15) << 23),
    };
    f32::from_bits(sign | bits).into()
}

fn same(left: &Item, right: &Item) -> bool {
    match (left, right) {
        (Item::Integer(a), Item::Integer(b)) => a == b,
        (Item::Float(a), Item::Float(b)) => a == b || (a.is_nan() && b.is_nan()),
        (Item::Simple(a), Item::Simple(b)) => a == b,
        (Item::Bytes(a), Item::Bytes(b)) => a == b,
        (Item::Text(a), Item::Text(b)) => a == b,
        (Item::Tag(TAG_EPOCH, a), Item::Tag(TAG_EPOCH, b)) => {
            seconds(a).is_some_and(|a| seconds(b) == Some(a))
        }
        (Item::Tag(i, a), Item::Tag(j, b)) => i == j && same(a, b),
        (Item::Array(a), Item::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Item::Map(a), Item::Map(b)) => {
            let in_right = |(key, value): &(Item, Item)| {
                let mut entries = b.iter().filter(|(other, _)| same(key, other));
                entries.next().is_some_and(|(_, other)| same(value, other))
            };
            a.len() == b.len() && a.iter().all(in_right)
        }
        _ => false,
    }
}

fn seconds(item: &Item) -> Option<f64> {
    match item {
        Item::Integer(seconds) => Some(*seconds as f64),
        Item::Float(seconds) => Some(*seconds),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_found() {
        let differ = |left: &[u8], right: &[u8]| difference(left, right).is_some();
        // {"a": 1} with and without its length, and in a longer integer.
        assert!(!differ(b"\xa1\x61a\x01", b"\xbf\x61a\x18\x01\xff"));
        assert!(!differ(
            b"\xa2\x61a\x01\x61b\x02",
            b"\xa2\x61b\x02\x61a\x01"
        ));
        assert!(!differ(b"\xfa\x3f\xc0\x00\x00", b"\xf9\x3e\x00"));
        assert!(!differ(b"\xc1\x01", b"\xc1\xfa\x3f\x80\x00\x00"));
        assert!(!differ(b"\xf9\x7e\x00", b"\xfa\x7f\xc0\x00\x00"));
        for (left, right) in [
            (b"\xa1\x61a\x01".as_slice(), b"\xa1\x61a\x02".as_slice()),
            (b"\xa1\x61a\x01", b"\xa1\x61b\x01"),
            (b"\xa1\x61a\x01", b"\xa2\x61a\x01\x61b\x01"),
            (b"\xa1\x61a\x01", b"\xa1\x61a\x01\x00"),
            (b"\x01", b"\xf9\x3c\x00"),
            (b"\xc1\x01", b"\xc1\x02"),
            (b"\xc1\x01", b"\x01"),
            (b"\x41a", b"\x61a"),
            (b"\x82\x01\x02", b"\x82\x02\x01"),
            (b"\xf6", b"\xf4"),
            (b"\xf6", b""),
        ] {
            assert!(differ(left, right), "{left:02x?} {right:02x?}");
        }
    }
}
