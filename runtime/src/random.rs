//! Random numbers without a crate for them.
//!
//! The standard library keys the hashers of each thread from the operating system's randomness and
//! changes the key with every hasher, so what an empty hasher yields is a fresh 64-bit number that
//! nobody else can guess. That is enough for identifiers and for jitter; keys are never made here.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use crate::hex::push_hex;

const UUID_LENGTH: usize = 36;

/// A version 4 UUID of RFC 9562: 32 lower-case hexadecimal digits in five groups.
pub(crate) fn uuid() -> String {
    let high = ((number() & 0xffff_ffff_ffff_0fff) | 0x4000).to_be_bytes();
    let low = ((number() & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000).to_be_bytes();
    let mut uuid = String::with_capacity(UUID_LENGTH);
    push_hex(&mut uuid, &high[..4]);
    for group in [&high[4..6], &high[6..], &low[..2], &low[2..]] {
        uuid.push('-');
        push_hex(&mut uuid, group);
    }
    uuid
}

/// A number from 0 up to, but not including, 1.
pub(crate) fn fraction() -> f64 {
    // As many bits as a double holds exactly.
    let bits = (number() >> 11) as f64;
    bits / (1_u64 << 53) as f64
}

fn number() -> u64 {
    RandomState::new().build_hasher().finish()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn uuids_have_their_form_and_differ() {
        let uuids: HashSet<String> = (0..1_000).map(|_| uuid()).collect();
        assert_eq!(uuids.len(), 1_000);
        for uuid in uuids {
            let groups: Vec<usize> = uuid.split('-').map(str::len).collect();
            assert_eq!(groups, [8, 4, 4, 4, 12], "{uuid}");
            assert_eq!(uuid.as_bytes()[14], b'4', "{uuid}");
            assert!(b"89ab".contains(&uuid.as_bytes()[19]), "{uuid}");
        }
    }

    #[test]
    fn fractions_fill_their_range() {
        let fractions: Vec<f64> = (0..1_000).map(|_| fraction()).collect();
        assert!(
            fractions
                .iter()
                .all(|fraction| (0.0..1.0).contains(fraction))
        );
        assert!(fractions.iter().any(|fraction| *fraction < 0.1));
        assert!(fractions.iter().any(|fraction| *fraction > 0.9));
    }
}
