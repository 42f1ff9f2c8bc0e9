//! Signing keys, which are derived from a secret for a scope.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use super::digest::{self, HmacKey};
use super::scope::{CredentialScope, TERMINATOR};

/// A client signs for a region or two, and keys change once a day or with the credentials.
const CAPACITY: usize = 8;

/// Keeps the last few signing keys, since a key serves all requests of a day.
///
/// `Debug` prints how many there are.
#[derive(Default)]
pub struct SigningKeyCache {
    /// The oldest first.
    entries: Mutex<Vec<Entry>>,
}

struct Entry {
    secret: String,
    date: String,
    region: String,
    service: String,
    key: SigningKey,
}

impl SigningKeyCache {
    pub(super) fn key(&self, secret: &str, scope: &CredentialScope<'_>) -> SigningKey {
        // A thread that panicked cannot have left an entry half written.
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = entries.iter().find(|entry| entry.is_for(secret, scope)) {
            return entry.key.clone();
        }
        if entries.len() == CAPACITY {
            entries.remove(0);
        }
        let key = SigningKey::derive(secret, scope);
        entries.push(Entry {
            secret: secret.to_owned(),
            date: scope.date.clone(),
            region: scope.region.to_owned(),
            service: scope.service.to_owned(),
            key: key.clone(),
        });
        key
    }
}

impl fmt::Debug for SigningKeyCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        f.debug_struct("SigningKeyCache")
            .field("keys", &entries.len())
            .finish()
    }
}

impl Entry {
    fn is_for(&self, secret: &str, scope: &CredentialScope<'_>) -> bool {
        self.secret == secret
            && self.date == scope.date
            && self.region == scope.region
            && self.service == scope.service
    }
}

#[derive(Clone)]
pub(super) struct SigningKey(HmacKey);

impl SigningKey {
    fn derive(secret: &str, scope: &CredentialScope<'_>) -> Self {
        let secret = ["AWS4", secret].concat();
        let parts = [&scope.date, scope.region, scope.service, TERMINATOR];
        Self(
            parts
                .into_iter()
                .fold(HmacKey::new(secret.as_bytes()), |key, part| {
                    HmacKey::new(&key.authenticate(part.as_bytes()))
                }),
        )
    }

    /// The signature of a string to sign, in hexadecimal digits.
    pub(super) fn sign(&self, string_to_sign: &str) -> String {
        digest::hex(&self.0.authenticate(string_to_sign.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(date: &str) -> CredentialScope<'static> {
        CredentialScope {
            date: date.to_owned(),
            date_time: String::new(),
            region: "eu-west-1",
            service: "service",
        }
    }

    #[test]
    fn a_key_is_derived_once_and_the_oldest_makes_room() {
        let keys = SigningKeyCache::default();
        let signed = |secret: &str, date: &str| keys.key(secret, &scope(date)).sign("text");
        let first = signed("one", "20260101");
        assert_eq!(signed("one", "20260101"), first);
        assert_eq!(format!("{keys:?}"), "SigningKeyCache { keys: 1 }");
        assert_ne!(signed("two", "20260101"), first);
        for day in 1..=20 {
            signed("one", &format!("202602{day:02}"));
        }
        assert_eq!(format!("{keys:?}"), "SigningKeyCache { keys: 8 }");
        assert_eq!(signed("one", "20260101"), first);
    }

    #[test]
    fn every_part_of_the_scope_makes_another_key() {
        let keys = SigningKeyCache::default();
        let other_region = CredentialScope {
            region: "eu-west-2",
            ..scope("20260101")
        };
        let other_service = CredentialScope {
            service: "other",
            ..scope("20260101")
        };
        let mut signatures = [
            scope("20260101"),
            scope("20260102"),
            other_region,
            other_service,
        ]
        .map(|scope| keys.key("secret", &scope).sign("text"))
        .to_vec();
        signatures.sort();
        signatures.dedup();
        assert_eq!(signatures.len(), 4);
    }
}
