//! Signing keys, which are derived from a secret for a scope.

use super::digest::HmacKey;
use super::scope::{CredentialScope, TERMINATOR};
use super::sign::Key;
use crate::hex::hex;
use crate::recent::Recent;

/// Keeps the last few signing keys, since a key serves all requests of a day.
///
/// `Debug` prints how many there are.
#[derive(Debug, Default)]
pub struct SigningKeyCache(Recent<Origin, SigningKey>);

struct Origin {
    secret: String,
    date: String,
    region: String,
    service: String,
}

impl SigningKeyCache {
    pub(super) fn key(&self, secret: &str, scope: &CredentialScope<'_>) -> SigningKey {
        let (date, region) = (scope.date(), scope.region.unwrap_or_default());
        let is_same = |origin: &Origin| {
            origin.secret == secret
                && origin.date == date
                && origin.region == region
                && origin.service == scope.service
        };
        self.0.find_or_make(is_same, || {
            let origin = Origin {
                secret: secret.to_owned(),
                date: date.to_owned(),
                region: region.to_owned(),
                service: scope.service.to_owned(),
            };
            (origin, SigningKey::derive(secret, region, scope))
        })
    }
}

#[derive(Clone)]
pub(super) struct SigningKey(HmacKey);

impl SigningKey {
    fn derive(secret: &str, region: &str, scope: &CredentialScope<'_>) -> Self {
        let secret = ["AWS4", secret].concat();
        let parts = [scope.date(), region, scope.service, TERMINATOR];
        Self(
            parts
                .into_iter()
                .fold(HmacKey::new(secret.as_bytes()), |key, part| {
                    HmacKey::new(&key.authenticate(part.as_bytes()))
                }),
        )
    }

    /// The signature of a string to sign.
    pub(super) fn authenticate(&self, string_to_sign: &str) -> [u8; 32] {
        self.0.authenticate(string_to_sign.as_bytes())
    }
}

impl Key for SigningKey {
    fn sign(&self, string_to_sign: &str) -> String {
        hex(&self.authenticate(string_to_sign))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timestamp::Timestamp;

    /// The scope of a day, counted from 1970.
    fn scope(day: i64) -> CredentialScope<'static> {
        scope_of(day, "eu-west-1", "service")
    }

    fn scope_of(day: i64, region: &'static str, service: &'static str) -> CredentialScope<'static> {
        let time = Timestamp::from_seconds(day * 86_400);
        CredentialScope::new(time, Some(region), service).unwrap()
    }

    #[test]
    fn a_key_is_derived_once_and_the_oldest_makes_room() {
        let keys = SigningKeyCache::default();
        let signed = |secret: &str, day: i64| keys.key(secret, &scope(day)).sign("text");
        let first = signed("one", 0);
        assert_eq!(signed("one", 0), first);
        assert_eq!(format!("{keys:?}"), "SigningKeyCache(1 kept)");
        assert_ne!(signed("two", 0), first);
        for day in 1..=20 {
            signed("one", day);
        }
        assert_eq!(format!("{keys:?}"), "SigningKeyCache(8 kept)");
        assert_eq!(signed("one", 0), first);
    }

    #[test]
    fn every_part_of_the_scope_makes_another_key() {
        let keys = SigningKeyCache::default();
        let mut signatures = [
            scope(0),
            scope(1),
            scope_of(0, "eu-west-2", "service"),
            scope_of(0, "eu-west-1", "other"),
        ]
        .map(|scope| keys.key("secret", &scope).sign("text"))
        .to_vec();
        signatures.sort();
        signatures.dedup();
        assert_eq!(signatures.len(), 4);
    }
}
