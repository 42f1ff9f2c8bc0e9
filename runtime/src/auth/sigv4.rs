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
use ::http::uri::PathAndQuery;
use ::http::{HeaderName, HeaderValue, Uri, header};

pub use error::SigningError;
pub use key::SigningKeyCache;
pub use payload::PayloadHash;
pub use settings::{
    ContentSha256, PathEncoding, PathNormalization, SessionToken, SigningParams, SigningSettings,
};

use crate::percent::{self, EncodeSet};
use canonical::CanonicalHeaders;
use scope::CredentialScope;

mod canonical;
mod digest;
mod error;
mod key;
mod payload;
mod scope;
mod settings;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// Seven days, the longest that AWS accepts a signed URL.
const MAX_EXPIRY_SECONDS: u64 = 604_800;

const X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
const X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

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
    let scope = CredentialScope::new(params)?;
    let (signed_token, added_token) = params.session_tokens();
    let payload = payload.as_str();

    let headers = &mut parts.headers;
    headers.remove(header::AUTHORIZATION);
    headers.remove(X_AMZ_SECURITY_TOKEN);
    headers.insert(X_AMZ_DATE, header_value(&X_AMZ_DATE, &scope.date_time)?);
    if params.settings.content_sha256 == ContentSha256::Header {
        headers.insert(
            X_AMZ_CONTENT_SHA256,
            header_value(&X_AMZ_CONTENT_SHA256, &payload)?,
        );
    }
    if let Some(token) = signed_token {
        let token = sensitive_value(&X_AMZ_SECURITY_TOKEN, token)?;
        headers.insert(X_AMZ_SECURITY_TOKEN, token);
    }

    let signed = CanonicalHeaders::new(parts)?;
    let query = parts.uri.query().unwrap_or_default();
    let canonical_request = canonical::request(parts, query, &signed, &payload, params.settings);
    let signature = Signature::new(canonical_request, &scope, params);

    let authorization = format!(
        "{ALGORITHM} Credential={}/{scope}, SignedHeaders={}, Signature={}",
        params.credentials.access_key_id(),
        signed.names,
        signature.hex,
    );
    if let Some(token) = added_token {
        let token = sensitive_value(&X_AMZ_SECURITY_TOKEN, token)?;
        parts.headers.insert(X_AMZ_SECURITY_TOKEN, token);
    }
    let authorization = sensitive_value(&header::AUTHORIZATION, &authorization)?;
    parts.headers.insert(header::AUTHORIZATION, authorization);
    Ok(signature)
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
    let expires_in = expires_in.as_secs();
    if !(1..=MAX_EXPIRY_SECONDS).contains(&expires_in) {
        return Err(SigningError::expiry(expires_in));
    }
    let scope = CredentialScope::new(params)?;
    let signed = CanonicalHeaders::new(parts)?;
    let credential = format!("{}/{scope}", params.credentials.access_key_id());
    let (signed_token, added_token) = params.session_tokens();

    let mut query = parts.uri.query().unwrap_or_default().to_owned();
    push_parameter(&mut query, "X-Amz-Algorithm", ALGORITHM);
    push_parameter(&mut query, "X-Amz-Credential", &credential);
    push_parameter(&mut query, "X-Amz-Date", &scope.date_time);
    push_parameter(&mut query, "X-Amz-SignedHeaders", &signed.names);
    push_parameter(&mut query, "X-Amz-Expires", &expires_in.to_string());
    if let Some(token) = signed_token {
        push_parameter(&mut query, "X-Amz-Security-Token", token);
    }

    let payload = payload.as_str();
    let canonical_request = canonical::request(parts, &query, &signed, &payload, params.settings);
    let signature = Signature::new(canonical_request, &scope, params);

    if let Some(token) = added_token {
        push_parameter(&mut query, "X-Amz-Security-Token", token);
    }
    push_parameter(&mut query, "X-Amz-Signature", &signature.hex);
    parts.uri = with_query(&parts.uri, &query)?;
    Ok(signature)
}

/// A signature, and the two texts that it was made from, which AWS repeats when it refuses one.
#[derive(Clone)]
pub struct Signature {
    hex: String,
    canonical_request: String,
    string_to_sign: String,
}

impl Signature {
    fn new(
        canonical_request: String,
        scope: &CredentialScope<'_>,
        params: &SigningParams<'_>,
    ) -> Self {
        let hash = digest::sha256_hex(canonical_request.as_bytes());
        let string_to_sign = format!("{ALGORITHM}\n{}\n{scope}\n{hash}", scope.date_time);
        let key = params
            .keys
            .key(params.credentials.secret_access_key(), scope);
        Self {
            hex: key.sign(&string_to_sign),
            canonical_request,
            string_to_sign,
        }
    }

    /// The signature, 64 hexadecimal digits.
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

fn header_value(name: &HeaderName, value: &str) -> Result<HeaderValue, SigningError> {
    HeaderValue::from_str(value).map_err(|_| SigningError::header(name, "a control character"))
}

fn sensitive_value(name: &HeaderName, value: &str) -> Result<HeaderValue, SigningError> {
    let mut value = header_value(name, value)?;
    value.set_sensitive(true);
    Ok(value)
}

fn push_parameter(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(name);
    query.push('=');
    percent::push_encoded(query, value.as_bytes(), EncodeSet::Component);
}

fn with_query(uri: &Uri, query: &str) -> Result<Uri, SigningError> {
    let path_and_query = [uri.path(), "?", query].concat();
    let path_and_query =
        PathAndQuery::try_from(path_and_query).map_err(|_| SigningError::url_too_long())?;
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(path_and_query);
    Uri::from_parts(parts).map_err(|_| SigningError::url_too_long())
}

#[cfg(test)]
mod tests;
