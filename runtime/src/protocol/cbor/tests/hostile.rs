//! Bodies that no encoder would write: they end in an error, at no more cost than their size.

use super::*;
use crate::protocol::MAX_DEPTH;

#[test]
fn nesting_is_capped_wherever_it_is() {
    let deep = 100_000;
    // Members that nest, an unknown member, a document, a chain of tags.
    let nests: [(&[u8], &[u8]); 5] = [
        (b"", b"\xa1\x61n"),
        (b"\xa1\x61x", b"\x81"),
        (b"\xa1\x61x", b"\xa1\x60"),
        (b"\xa1\x61d", b"\x81"),
        (b"\xa1\x62tr", b"\xa1\x68branches\x81"),
    ];
    for (start, level) in nests {
        let body = [start, &level.repeat(deep)].concat();
        let error = read(&body).map(drop).unwrap_err();
        assert_eq!(
            error.expected(),
            format!("at most {MAX_DEPTH} levels"),
            "{level:02x?}"
        );
    }
    let tags = [b"\xa1\x61s".as_slice(), &b"\xc1".repeat(deep), b"\x61a"].concat();
    assert_eq!(read(&tags).unwrap().string.as_deref(), Some("a"));
}

#[test]
fn the_deepest_body_that_is_read_is_read() {
    let levels = |count: usize| [b"\xa1\x61n".repeat(count - 1), vec![0xa0]].concat();
    assert!(read(&levels(MAX_DEPTH)).is_ok());
    assert!(read(&levels(MAX_DEPTH + 1)).is_err());
}

#[test]
fn a_length_beyond_the_body_is_refused_at_once() {
    for head in ["5b", "7b", "9b", "bb"] {
        for length in ["8000000000000000", "ffffffffffffffff", "0000000000000100"] {
            for member in ["s", "bl", "li", "m", "n", "d", "x"] {
                let error = read_member(member, &format!("{head}{length}")).map(drop);
                let error = error.unwrap_err().to_string();
                assert!(error.ends_with("found the end of the body"), "{error}");
            }
        }
    }
    let error = read(&hex("bb8000000000000000a0")).map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        "$ (byte 0): expected 9223372036854775808 more bytes or items, \
         found only 1 before the end of the body"
    );
}

#[test]
fn what_is_not_well_formed_is_refused() {
    for text in [
        "1c", "1d", "1e", "1f", "3f", "5c", "7d", "9e", "bc", "dc", "df", "f800", "f81f", "fc",
        "fe",
    ] {
        let error = read_member("x", &format!("{text}00000000"))
            .map(drop)
            .unwrap_err();
        assert_eq!(error.expected(), "well-formed CBOR", "{text}");
    }
}

#[test]
fn a_bignum_of_unbounded_size_is_refused() {
    let sized = |size: u32| {
        let mut body = body("bi", "c25a");
        body.extend(size.to_be_bytes());
        body.resize(body.len() + size as usize, 0xff);
        read(&body)
    };
    assert!(sized(1024).is_ok());
    assert_eq!(
        sized(1025).map(drop).unwrap_err().to_string(),
        "$.bi (byte 5): expected a number of at most 1024 bytes, found one of 1025 bytes"
    );
}

#[test]
fn every_beginning_of_a_body_is_refused() {
    let whole = encode(&sample(), Members::All).unwrap();
    for length in 1..whole.len() {
        assert!(read(&whole[..length]).is_err(), "{length}");
    }
}

/// Splitmix64: the same bodies every time.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    /// Changes, inserts, removes or repeats a few bytes.
    fn mutate(&mut self, body: &mut Vec<u8>) {
        for _ in 0..=self.below(4) {
            let at = self.below(body.len().max(1)).min(body.len());
            match self.below(5) {
                0 if at < body.len() => body[at] = self.next() as u8,
                1 if at < body.len() => body[at] ^= 1 << self.below(8),
                2 => body.insert(at, self.next() as u8),
                3 if at < body.len() => drop(body.remove(at)),
                _ => {
                    let end = (at + self.below(16)).min(body.len());
                    let repeated = body[at..end].to_vec();
                    body.splice(at..at, repeated);
                }
            }
        }
    }
}

/// Whatever is read from a mutated body can be written, and reads back as the same value.
#[test]
fn no_mutation_makes_the_reader_panic() {
    let whole = encode(&sample(), Members::All).unwrap();
    let mut random = Random(1);
    let mut accepted = 0;
    for _ in 0..200_000 {
        let mut body = whole.clone();
        random.mutate(&mut body);
        let Ok(read_once) = read(&body) else {
            continue;
        };
        accepted += 1;
        let Ok(written) = encode(&read_once, Members::All) else {
            continue;
        };
        let again = encode(&read(&written).unwrap(), Members::All).unwrap();
        assert_eq!(again, written, "{body:02x?}");
    }
    assert!(accepted > 1_000, "{accepted}");
}

#[test]
fn no_noise_makes_the_reader_panic() {
    let mut random = Random(2);
    for _ in 0..200_000 {
        let length = random.below(64);
        let body: Vec<u8> = (0..length).map(|_| random.next() as u8).collect();
        drop(read(&body));
        drop(super::super::texts(&body, ["__type", "message"]));
    }
}
