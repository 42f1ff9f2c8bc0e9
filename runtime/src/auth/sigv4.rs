//! AWS Signature Version 4: requests signed in their headers or in their URL.
//!
//! A client signs every request by itself. These functions are for requests that go another way,
//! such as a call of one's own HTTP API, or of a URL that is handed on.
//!
//! ```
//! use tinsmith_runtime::auth::sigv4::{self, PayloadHash, SigningKeyCache, SigningParams};
//! use tinsmith_runtime::credentials::Credentials;
//! use tinsmith_runtime::timestamp::Timestamp;
//!
//! let request = http::Request::get("https://abc123.execute-api.eu-west-1.amazonaws.com/pets");
//! let (mut parts, ()) = request.body(())?.into_parts();
//! let credentials = Credentials::new("AKIDEXAMPLE", "not-a-real-secret");
//! let keys = SigningKeyCache::default();
//! let now = Timestamp::now();
//! let params = SigningParams::new(&credentials, "eu-west-1", "execute-api", now, &keys);
//! sigv4::sign_headers(&mut parts, &PayloadHash::of(b""), &params)?;
//! assert!(parts.headers.contains_key("authorization"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::fmt;
use std::time::Duration;

use ::http::request::Parts;

pub use error::SigningError;
pub use key::SigningKeyCache;
pub use payload::PayloadHash;
pub use settings::{
    ContentSha256, PathEncoding, PathNormalization, SessionToken, SigningParams, SigningSettings,
};
pub use stream::{ChunkSigner, EventSigner};

pub(crate) use sign::with_query;

use key::SigningKey;
use scope::CredentialScope;
use sign::Signer;

mod canonical;
pub(super) mod digest;
mod error;
mod key;
mod payload;
pub(super) mod scope;
mod settings;
pub(super) mod sign;
mod stream;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Signs a request in its headers: sets `authorization`, `x-amz-date` and, where they are called
/// for, `x-amz-security-token` and `x-amz-content-sha256`.
///
/// What an earlier signature left in these headers is replaced. All other headers are signed,
/// except those that change on the way (`user-agent`, `connection` …); `host` is taken from the
/// URL where the header is missing.
///
/// # Errors
/// The request has no host, a header that is not UTF-8, or something in it or in the credentials
/// cannot go into a header. The request may then have lost its old signature.
pub fn sign_headers(
    parts: &mut Parts,
    payload: &PayloadHash,
    params: &SigningParams<'_>,
) -> Result<Signature, SigningError> {
    let scope = params.scope()?;
    let key = params.key(&scope);
    params.signer(&scope, &key).sign_headers(parts, payload)
}

/// Signs a request in the query string of its URL, so that whoever has the URL can send it until
/// `expires_in` is over: whole seconds, from one to 604,800 (seven days).
///
/// Credentials that expire earlier end it earlier. The headers stay as they are, and the sender
/// has to send the same ones, apart from those that are never signed.
///
/// # Errors
/// `expires_in` is out of range, the request has no host or a header that is not UTF-8, or the URL
/// becomes too long.
pub fn presign(
    parts: &mut Parts,
    payload: &PayloadHash,
    expires_in: Duration,
    params: &SigningParams<'_>,
) -> Result<Signature, SigningError> {
    let scope = params.scope()?;
    let key = params.key(&scope);
    params
        .signer(&scope, &key)
        .presign(parts, payload, expires_in)
}

impl<'a> SigningParams<'a> {
    fn scope(&self) -> Result<CredentialScope<'a>, SigningError> {
        CredentialScope::new(self.time, Some(self.region), self.service)
    }

    fn key(&self, scope: &CredentialScope<'_>) -> SigningKey {
        self.keys.key(self.credentials.secret_access_key(), scope)
    }

    fn signer<'s>(&'s self, scope: &'s CredentialScope<'s>, key: &'s SigningKey) -> Signer<'s> {
        Signer {
            algorithm: ALGORITHM,
            credentials: self.credentials,
            scope,
            region_set: None,
            settings: self.settings,
            key,
        }
    }
}

/// A signature, and the two texts that it was made from, which AWS repeats when it refuses one.
#[derive(Clone)]
pub struct Signature {
    hex: String,
    canonical_request: String,
    string_to_sign: String,
}

impl Signature {
    /// The signature in hexadecimal digits: 64 of them, or the DER form of an ECDSA signature.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.hex
    }

    /// The request in the form in which it was hashed. It holds the session token where that is
    /// signed, and whatever the URL and the headers hold.
    #[must_use]
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// The text that was signed: algorithm, time, scope, and the hash of the canonical request.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }
}

impl fmt::Debug for Signature {
    /// Leaves out the canonical request, since it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Signature").field(&self.hex).finish()
    }
}

#[cfg(test)]
mod tests;
