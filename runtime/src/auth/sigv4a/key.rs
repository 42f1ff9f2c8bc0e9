//! Signing keys, which are derived from an access key.

use std::fmt;

use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{self, Signature};
use p256::elliptic_curve::PrimeField;
use p256::{NonZeroScalar, Scalar, SecretKey};

use super::ALGORITHM;
use crate::auth::sigv4::digest::HmacKey;
use crate::auth::sigv4::sign::Key;
use crate::credentials::Credentials;
use crate::hex::hex;
use crate::recent::Recent;

/// Keeps the last few signing keys, since to derive one takes longer than to sign with it.
///
/// `Debug` prints how many there are.
#[derive(Debug, Default)]
pub struct SigningKeyCache(Recent<Credentials, Option<SigningKey>>);

impl SigningKeyCache {
    pub(super) fn key(&self, credentials: &Credentials) -> Option<SigningKey> {
        let is_same = |origin: &Credentials| {
            origin.access_key_id() == credentials.access_key_id()
                && origin.secret_access_key() == credentials.secret_access_key()
        };
        self.0.find_or_make(is_same, || {
            (credentials.clone(), SigningKey::derive(credentials))
        })
    }
}

#[derive(Clone)]
pub(super) struct SigningKey(ecdsa::SigningKey);

impl SigningKey {
    /// The key derivation of NIST SP 800-108 in counter mode, until it gives a number that makes a
    /// private key; all but one in four billion do. `None` where none of 254 does.
    fn derive(credentials: &Credentials) -> Option<Self> {
        let secret = ["AWS4A", credentials.secret_access_key()].concat();
        let secret = HmacKey::new(secret.as_bytes());
        let scalar = (1..=254_u8).find_map(|attempt| {
            private_key(secret.authenticate(&fixed_input(credentials, attempt)))
        })?;
        Some(Self(SecretKey::from(scalar).into()))
    }
}

impl Key for SigningKey {
    fn sign(&self, string_to_sign: &str) -> String {
        let signature: Signature = self.0.sign(string_to_sign.as_bytes());
        hex(signature.to_der().as_bytes())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(** redacted **)")
    }
}

/// One more than the candidate, where that is less than the order of the curve.
fn private_key(candidate: [u8; 32]) -> Option<NonZeroScalar> {
    let candidate = Option::<Scalar>::from(Scalar::from_repr(candidate.into()))?;
    NonZeroScalar::new(candidate + Scalar::ONE).into()
}

/// What is authenticated to get 256 bits: the number of the block, which is 1, the label, a zero
/// byte, the context, and the length in bits.
fn fixed_input(credentials: &Credentials, attempt: u8) -> Vec<u8> {
    [
        &1_u32.to_be_bytes(),
        ALGORITHM.as_bytes(),
        &[0],
        credentials.access_key_id().as_bytes(),
        &[attempt],
        &256_u32.to_be_bytes(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The order of the curve less 2, which is the greatest candidate.
    const GREATEST: [u8; 32] = [
        0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc,
        0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x4f,
    ];

    #[test]
    fn private_keys_are_from_one_to_the_order_less_one() {
        assert_eq!(*private_key([0; 32]).unwrap(), Scalar::ONE);
        assert_eq!(*private_key(GREATEST).unwrap(), -Scalar::ONE);
        for above in 1..=3 {
            let mut candidate = GREATEST;
            candidate[31] += above;
            assert!(private_key(candidate).is_none());
        }
        assert!(private_key([0xff; 32]).is_none());
    }

    /// What a second implementation of the derivation and of RFC 6979 signs.
    #[test]
    fn a_key_signs_as_a_second_implementation_does() {
        let keys = SigningKeyCache::default();
        let credentials = Credentials::new("AKIDMADEUP", "made-up-secret");
        assert_eq!(
            keys.key(&credentials).unwrap().sign("text"),
            "304402204201e76eaf19f23125dc91d962b2dfed9a56c251ca1076e1ba53d764b7deeb8f02201ef2\
             4647f1b83f0ef7263640e374d3d2548f9bf6cbcaa546bc57e6462f0d3db2"
        );
    }

    #[test]
    fn every_access_key_has_its_own_signing_key() {
        let keys = SigningKeyCache::default();
        let signed = |id: &str, secret: &str, token: &str| {
            let credentials = Credentials::new(id, secret).with_session_token(token);
            keys.key(&credentials).unwrap().sign("text")
        };
        let first = signed("one", "secret", "token");
        assert_ne!(signed("two", "secret", "token"), first);
        assert_ne!(signed("one", "other", "token"), first);
        assert_eq!(signed("one", "secret", "another"), first);
        let printed = format!(
            "{keys:?} {:?}",
            keys.key(&Credentials::new("one", "secret"))
        );
        assert_eq!(
            printed,
            "SigningKeyCache(3 kept) Some(SigningKey(** redacted **))"
        );
    }
}
