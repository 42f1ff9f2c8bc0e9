//! Made-up values of any shape, the same in every run.

use tinsmith_runtime::shape::{Member, Slot, Structure, Value};
use tinsmith_runtime::timestamp::Timestamp;

/// How deep values are nested.
const MAX_DEPTH: usize = 6;

/// Texts that something could be lost of.
const TEXTS: [&str; 9] = [
    "plain",
    "",
    "  ",
    "<a b='c'>&amp;</a>",
    "]]>\"'",
    "\r\n\t",
    "é😹",
    "\u{1}\u{85}\u{2028}",
    "a,b;c=d&e+f%20",
];

/// SplitMix64.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("a small number")
    }

    fn text(&mut self) -> &'static str {
        TEXTS[self.below(TEXTS.len())]
    }

    /// Fills about half of the members that `wanted` says.
    pub(crate) fn structure(
        &mut self,
        structure: &mut dyn Structure,
        wanted: fn(&Member) -> bool,
        depth: usize,
    ) {
        for (index, member) in structure.schema().members.iter().enumerate() {
            if depth < MAX_DEPTH && wanted(member) && self.below(2) == 0 {
                let value = structure.get_mut(index).expect("the member");
                self.value(member, value, depth + 1);
            }
        }
    }

    fn value(&mut self, member: &Member, value: &mut dyn Value, depth: usize) {
        let number = i64::from_ne_bytes(self.next().to_ne_bytes());
        match value.slot() {
            Slot::Boolean(slot) => *slot = number % 2 == 0,
            Slot::Byte(slot) => *slot = number as i8,
            Slot::Short(slot) => *slot = number as i16,
            Slot::Integer(slot) => *slot = number as i32,
            Slot::IntEnum(slot) => slot.assign(number as i32),
            Slot::Long(slot) => *slot = number,
            Slot::Float(slot) => slot.set(number as f64 / 3.0),
            Slot::BigInteger(slot) => *slot = number.into(),
            Slot::BigDecimal(slot) => *slot = number.into(),
            Slot::String(slot) => self.text().clone_into(slot),
            Slot::Enum(slot) => slot.assign(self.text()),
            Slot::Blob(slot) => *slot = number.to_be_bytes()[..self.below(8)].into(),
            Slot::Stream(slot) => *slot = self.text().into(),
            Slot::Events(_) => {}
            // Between the years 1969 and 2104.
            Slot::Timestamp(slot) => *slot = Timestamp::from_seconds(number >> 31),
            Slot::Document(slot) => *slot = self.text().into(),
            Slot::List(list) => {
                for _ in 0..self.count(member) {
                    self.value(member.inside(), list.push(), depth + 1);
                }
            }
            Slot::Map(map) => {
                for _ in 0..self.count(member) {
                    let key = self.text();
                    self.value(member.inside(), map.insert(key), depth + 1);
                }
            }
            Slot::Structure(structure) => self.structure(structure, |_| true, depth),
            Slot::Union(union) => {
                let index = self.below(union.schema().members.len());
                let member = &union.schema().members[index];
                let value = union.select(index).expect("the member");
                self.value(member, value, depth + 1);
            }
        }
    }

    /// How many items or entries; nothing tells one that is flattened and empty from an absent one.
    fn count(&mut self, member: &Member) -> usize {
        self.below(3).max(usize::from(member.is_xml_flattened()))
    }
}
