//! The asymmetric variant of AWS Signature Version 4, whose signatures are valid in several regions.
//!
//! It is for endpoints that are not in one region, such as S3's multi-region access points and
//! EventBridge's global endpoints. The service verifies a signature with a public key, and so can
//! do it in a region that never had the secret.
//!
//! ```
//! use tinsmith_runtime::auth::sigv4::PayloadHash;
//! use tinsmith_runtime::auth::sigv4a::{self, SigningKeyCache, SigningParams};
//! use tinsmith_runtime::credentials::Credentials;
//! use tinsmith_runtime::timestamp::Timestamp;
//!
//! let request = http::Request::get("https://mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com/");
//! let (mut parts, ()) = request.body(())?.into_parts();
//! let credentials = Credentials::new("AKIDEXAMPLE", "not-a-real-secret");
//! let keys = SigningKeyCache::default();
//! let params = SigningParams::new(&credentials, "*", "s3", Timestamp::now(), &keys);
//! sigv4a::sign_headers(&mut parts, &PayloadHash::of(b""), &params)?;
//! assert_eq!(parts.headers["x-amz-region-set"], "*");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::time::Duration;

use ::http::request::Parts;

pub use key::SigningKeyCache;

use super::sigv4::scope::CredentialScope;
use super::sigv4::sign::Signer;
use super::sigv4::{PayloadHash, Signature, SigningError, SigningSettings};
use crate::credentials::Credentials;
use crate::timestamp::Timestamp;
use key::SigningKey;

mod key;

const ALGORITHM: &str = "AWS4-ECDSA-P256-SHA256";

/// Signs a request in its headers: sets `authorization`, `x-amz-date`, `x-amz-region-set` and,
/// where they are called for, `x-amz-security-token` and `x-amz-content-sha256`.
///
/// Which headers are signed is as in [`sigv4::sign_headers`](super::sigv4::sign_headers).
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
    let key = params.key()?;
    params.signer(&scope, &key).sign_headers(parts, payload)
}

/// Signs a request in the query string of its URL, so that whoever has the URL can send it until
/// `expires_in` is over: whole seconds, from one to 604,800 (seven days).
///
/// What holds for [`sigv4::presign`](super::sigv4::presign) holds here.
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
    let key = params.key()?;
    params
        .signer(&scope, &key)
        .presign(parts, payload, expires_in)
}

/// Who signs, for which service and regions, and when.
#[derive(Clone, Copy, Debug)]
pub struct SigningParams<'a> {
    /// Who signs.
    pub credentials: &'a Credentials,
    /// The regions that the signature is valid in, separated by commas: `eu-west-1,us-east-1`, and
    /// `*` for all of them.
    pub region_set: &'a str,
    /// The service's signing name, `s3`: the `name` of its `aws.auth#sigv4a` trait, unless the
    /// endpoint's rules tell another.
    pub service: &'a str,
    /// The time of signing. AWS refuses a request whose time is more than minutes off.
    pub time: Timestamp,
    /// Signing keys that were derived before.
    pub keys: &'a SigningKeyCache,
    /// In what the service deviates from others.
    pub settings: SigningSettings,
}

impl<'a> SigningParams<'a> {
    /// Parameters with the settings that hold for most services.
    #[must_use]
    pub fn new(
        credentials: &'a Credentials,
        region_set: &'a str,
        service: &'a str,
        time: Timestamp,
        keys: &'a SigningKeyCache,
    ) -> Self {
        Self {
            credentials,
            region_set,
            service,
            time,
            keys,
            settings: SigningSettings::default(),
        }
    }

    fn scope(&self) -> Result<CredentialScope<'a>, SigningError> {
        CredentialScope::new(self.time, None, self.service)
    }

    fn key(&self) -> Result<SigningKey, SigningError> {
        self.keys
            .key(self.credentials)
            .ok_or_else(SigningError::no_key)
    }

    fn signer<'s>(&'s self, scope: &'s CredentialScope<'s>, key: &'s SigningKey) -> Signer<'s> {
        Signer {
            algorithm: ALGORITHM,
            credentials: self.credentials,
            scope,
            region_set: Some(self.region_set),
            settings: self.settings,
            key,
        }
    }
}
