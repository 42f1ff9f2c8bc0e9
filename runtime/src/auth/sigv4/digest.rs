//! SHA-256 and HMAC-SHA-256.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use crate::hex::hex;

/// A key with which messages are authenticated; only its user knows what it was made from.
#[derive(Clone)]
pub(in crate::auth) struct HmacKey(Hmac<Sha256>);

impl HmacKey {
    #[expect(
        clippy::expect_used,
        reason = "HMAC takes a key of any length, an empty one included"
    )]
    pub(in crate::auth) fn new(key: &[u8]) -> Self {
        Self(Hmac::new_from_slice(key).expect("a key of any length"))
    }

    pub(in crate::auth) fn authenticate(&self, message: &[u8]) -> [u8; 32] {
        self.0
            .clone()
            .chain_update(message)
            .finalize()
            .into_bytes()
            .into()
    }
}

pub(in crate::auth) fn sha256(data: &[u8]) -> [u8; 32] {
    Sha256::digest(data).into()
}

pub(in crate::auth) fn sha256_hex(data: &[u8]) -> String {
    hex(&sha256(data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_text_has_the_well_known_hash() {
        assert_eq!(
            sha256_hex(b""),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn rfc_4231_test_case_2() {
        let code = HmacKey::new(b"Jefe").authenticate(b"what do ya want for nothing?");
        assert_eq!(
            hex(&code),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn keys_may_be_empty_or_longer_than_a_block() {
        let empty = HmacKey::new(b"").authenticate(b"message");
        assert_eq!(empty, HmacKey::new(&[0; 64]).authenticate(b"message"));
        let long = [7; 200];
        let hashed = HmacKey::new(&sha256(&long)).authenticate(b"message");
        assert_eq!(HmacKey::new(&long).authenticate(b"message"), hashed);
    }
}
