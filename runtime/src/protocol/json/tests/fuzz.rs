//! Random documents and random damage to them, the same on every run.

use super::*;

/// Xorshift: random enough to reach every kind of damage.
struct Random(u64);

impl Random {
    fn number(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.number() >> 16) as usize % limit.max(1)
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    fn text(&mut self) -> String {
        const CHARACTERS: [char; 12] = [
            'a', 'Z', '0', ' ', '"', '\\', '\n', '\u{1}', '\u{7F}', 'é', '日', '😹',
        ];
        let length = self.below(20);
        (0..length).map(|_| CHARACTERS[self.below(12)]).collect()
    }

    fn texts(&mut self) -> Vec<String> {
        (0..self.below(4)).map(|_| self.text()).collect()
    }

    fn document(&mut self, depth: usize) -> Document {
        match self.below(if depth == 0 { 4 } else { 6 }) {
            0 => Document::Null,
            1 => self.chance(2).into(),
            2 => (self.number() as i64).into(),
            3 => self.text().into(),
            4 => {
                let items = (0..self.below(4)).map(|_| self.document(depth - 1));
                items.collect::<Vec<_>>().into()
            }
            _ => {
                let entries = (0..self.below(4)).map(|_| (self.text(), self.document(depth - 1)));
                entries.collect::<BTreeMap<_, _>>().into()
            }
        }
    }

    fn kitchen(&mut self, depth: usize) -> Kitchen {
        Kitchen {
            string: self.chance(2).then(|| self.text()),
            boolean: self.chance(3).then(|| self.chance(2)),
            byte: self.chance(3).then(|| self.number() as i8),
            integer: self.chance(3).then(|| self.number() as i32),
            long: self.chance(3).then(|| self.number() as i64),
            float: self.chance(3).then(|| self.finite_float()),
            double: self.chance(3).then(|| self.finite_double()),
            big_integer: self.chance(3).then(|| (self.number() as i64).into()),
            big_decimal: self.chance(3).then(|| "-1.50E+900".parse().unwrap()),
            blob: self.chance(3).then(|| self.text().into()),
            epoch: self.chance(3).then(|| self.timestamp()),
            date_time: self.chance(3).then(|| self.timestamp()),
            color: self.chance(3).then(|| self.text().into()),
            level: self.chance(3).then(|| (self.number() as i32).into()),
            strings: self.chance(3).then(|| self.texts()),
            sparse: self
                .chance(3)
                .then(|| vec![None, Some(self.number() as i32)]),
            map: self.chance(3).then(|| {
                let keys = self.texts().into_iter();
                keys.map(|key| (key, vec![self.number() as i64])).collect()
            }),
            sparse_map: self.chance(3).then(|| {
                let keys = self.texts().into_iter();
                keys.map(|key| (key, self.chance(2).then(|| self.text())))
                    .collect()
            }),
            // As a member, a document that is null is absent.
            document: self.chance(3).then(|| vec![self.document(3)].into()),
            documents: self
                .chance(3)
                .then(|| vec![self.document(2), self.document(0)]),
            choice: self.chance(3).then(|| match self.below(4) {
                0 => Choice::Text(self.text()),
                1 if depth > 0 => Choice::Nested(Box::new(self.kitchen(depth - 1))),
                2 => Choice::Unknown(UnknownVariant::new("new", self.number() as i64)),
                _ => Choice::Nothing(Unit),
            }),
            nested: (depth > 0).then(|| Box::new(self.kitchen(depth - 1))),
            secret: None,
            header: None,
        }
    }

    fn finite_float(&mut self) -> f32 {
        let float = f32::from_bits(self.number() as u32);
        if float.is_finite() {
            float
        } else {
            f32::INFINITY
        }
    }

    fn finite_double(&mut self) -> f64 {
        let double = f64::from_bits(self.number());
        if double.is_finite() {
            double
        } else {
            f64::NEG_INFINITY
        }
    }

    /// In the years that `date-time` can hold, to the microsecond.
    fn timestamp(&mut self) -> Timestamp {
        let seconds = (self.number() % 200_000_000_000) as i64 - 50_000_000_000;
        Timestamp::new(seconds, self.below(1_000_000) as u32 * 1_000)
    }

    fn damage(&mut self, bytes: &mut Vec<u8>) {
        const PIECES: [&[u8]; 16] = [
            b"{",
            b"}",
            b"[",
            b"]",
            b"\"",
            b"\\",
            b",",
            b":",
            b"null",
            b"1e999",
            b"-",
            b"\\ud800",
            b"\xFF",
            b"\xC3",
            b"\0",
            b"{\"nested\":",
        ];
        for _ in 0..=self.below(3) {
            let at = self.below(bytes.len() + 1);
            match self.below(5) {
                0 => bytes.truncate(at),
                1 => {
                    let end = (at + self.below(10)).min(bytes.len());
                    bytes.drain(at..end);
                }
                2 => {
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte = self.number() as u8;
                    }
                }
                3 => {
                    let piece = PIECES[self.below(PIECES.len())];
                    bytes.splice(at..at, piece.iter().copied());
                }
                _ => {
                    let end = (at + self.below(30)).min(bytes.len());
                    let copy = bytes[at..end].to_vec();
                    let to = self.below(bytes.len() + 1);
                    bytes.splice(to..to, copy);
                }
            }
        }
    }
}

#[test]
fn what_is_written_is_read_back() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    for round in 0..2_000 {
        let kitchen = random.kitchen(2);
        let document = write(&kitchen);
        let parsed = serde_json::from_str::<serde_json::Value>(&document);
        // An independent reader agrees that it is JSON, but for numbers beyond its doubles.
        if let Err(error) = parsed {
            assert!(
                error.to_string().contains("number out of range"),
                "{error}: {document}"
            );
        }
        let read = read(&document).unwrap_or_else(|error| panic!("{error}: {document}"));
        assert_eq!(read, kitchen, "round {round}: {document}");
    }
}

#[test]
fn no_damage_makes_it_panic_or_reads_differently() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut accepted = 0;
    for _ in 0..20_000 {
        let mut document = write(&random.kitchen(1)).into_bytes();
        random.damage(&mut document);
        let is_json = serde_json::from_slice::<serde_json::Value>(&document);
        let out_of_range = |error: &serde_json::Error| error.to_string().contains("out of range");
        match read_bytes(&document) {
            Ok(kitchen) => {
                accepted += 1;
                // What is taken is JSON to others too, and comes back as it was understood.
                let is_json = is_json.as_ref().map_or_else(out_of_range, |_| true);
                assert!(
                    is_json || document.is_empty(),
                    "{}",
                    document.escape_ascii()
                );
                let again = read(&write(&kitchen)).unwrap();
                assert_eq!(format!("{kitchen:?}"), format!("{again:?}"));
            }
            Err(error) => {
                let offset = error.offset().unwrap();
                assert!(offset <= document.len(), "{error}");
            }
        }
        let _ = error_head(&document);
    }
    assert!(accepted > 500, "{accepted}");
}
