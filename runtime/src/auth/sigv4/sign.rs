//! How a request is signed, in headers and in its URL. The versions of the signature differ in
//! their words and in the key alone.

use std::time::Duration;

use ::http::request::Parts;
use ::http::uri::PathAndQuery;
use ::http::{HeaderName, HeaderValue, Uri, header};

use super::canonical::{self, CanonicalHeaders};
use super::scope::CredentialScope;
use super::{
    ContentSha256, PayloadHash, SessionToken, Signature, SigningError, SigningSettings, digest,
};
use crate::credentials::Credentials;
use crate::http::set_header;
use crate::percent::{self, EncodeSet};

/// Seven days, the longest that AWS accepts a signed URL.
pub(super) const MAX_EXPIRY_SECONDS: u64 = 604_800;

const X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
const X_AMZ_REGION_SET: HeaderName = HeaderName::from_static("x-amz-region-set");
const X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// A key that was derived for a scope.
pub(in crate::auth) trait Key {
    /// The signature of a string to sign, in hexadecimal digits.
    fn sign(&self, string_to_sign: &str) -> String;
}

/// Everything that makes a signature besides the request.
pub(in crate::auth) struct Signer<'a> {
    pub(in crate::auth) algorithm: &'static str,
    pub(in crate::auth) credentials: &'a Credentials,
    pub(in crate::auth) scope: &'a CredentialScope<'a>,
    /// The regions that the signature is valid in, where the scope does not tell.
    pub(in crate::auth) region_set: Option<&'a str>,
    pub(in crate::auth) settings: SigningSettings,
    pub(in crate::auth) key: &'a dyn Key,
}

impl Signer<'_> {
    pub(in crate::auth) fn sign_headers(
        &self,
        parts: &mut Parts,
        payload: &PayloadHash,
    ) -> Result<Signature, SigningError> {
        let (signed_token, added_token) = self.session_tokens();
        let payload = payload.as_str();

        let headers = &mut parts.headers;
        headers.remove(header::AUTHORIZATION);
        headers.remove(X_AMZ_REGION_SET);
        headers.remove(X_AMZ_SECURITY_TOKEN);
        let date_time = header_value(&X_AMZ_DATE, &self.scope.date_time)?;
        set_header(headers, X_AMZ_DATE, date_time);
        if let Some(regions) = self.region_set {
            let regions = header_value(&X_AMZ_REGION_SET, regions)?;
            set_header(headers, X_AMZ_REGION_SET, regions);
        }
        if self.settings.content_sha256 == ContentSha256::Header {
            let payload = header_value(&X_AMZ_CONTENT_SHA256, &payload)?;
            set_header(headers, X_AMZ_CONTENT_SHA256, payload);
        }
        if let Some(token) = signed_token {
            let token = sensitive_value(&X_AMZ_SECURITY_TOKEN, token)?;
            set_header(headers, X_AMZ_SECURITY_TOKEN, token);
        }

        let signed = CanonicalHeaders::new(parts)?;
        let query = parts.uri.query().unwrap_or_default();
        let canonical_request = canonical::request(parts, query, &signed, &payload, self.settings);
        let signature = self.signature(canonical_request);

        let authorization = [
            self.algorithm,
            " Credential=",
            self.credentials.access_key_id(),
            "/",
            &self.scope.text,
            ", SignedHeaders=",
            &signed.names,
            ", Signature=",
            signature.as_str(),
        ]
        .concat();
        if let Some(token) = added_token {
            let token = sensitive_value(&X_AMZ_SECURITY_TOKEN, token)?;
            set_header(&mut parts.headers, X_AMZ_SECURITY_TOKEN, token);
        }
        let authorization = sensitive_value(&header::AUTHORIZATION, &authorization)?;
        set_header(&mut parts.headers, header::AUTHORIZATION, authorization);
        Ok(signature)
    }

    pub(in crate::auth) fn presign(
        &self,
        parts: &mut Parts,
        payload: &PayloadHash,
        expires_in: Duration,
    ) -> Result<Signature, SigningError> {
        let expires_in = expires_in.as_secs();
        if !(1..=MAX_EXPIRY_SECONDS).contains(&expires_in) {
            return Err(SigningError::expiry(expires_in));
        }
        let signed = CanonicalHeaders::new(parts)?;
        let (signed_token, added_token) = self.session_tokens();

        let mut query = parts.uri.query().unwrap_or_default().to_owned();
        push_parameter(&mut query, "X-Amz-Algorithm", self.algorithm);
        let credential = [self.credentials.access_key_id(), "/", &self.scope.text].concat();
        push_parameter(&mut query, "X-Amz-Credential", &credential);
        push_parameter(&mut query, "X-Amz-Date", &self.scope.date_time);
        push_parameter(&mut query, "X-Amz-SignedHeaders", &signed.names);
        push_parameter(&mut query, "X-Amz-Expires", &expires_in.to_string());
        if let Some(token) = signed_token {
            push_parameter(&mut query, "X-Amz-Security-Token", token);
        }
        if let Some(regions) = self.region_set {
            push_parameter(&mut query, "X-Amz-Region-Set", regions);
        }

        let payload = payload.as_str();
        let canonical_request = canonical::request(parts, &query, &signed, &payload, self.settings);
        let signature = self.signature(canonical_request);

        if let Some(token) = added_token {
            push_parameter(&mut query, "X-Amz-Security-Token", token);
        }
        push_parameter(&mut query, "X-Amz-Signature", signature.as_str());
        parts.uri = with_query(&parts.uri, &query)?;
        Ok(signature)
    }

    fn signature(&self, canonical_request: String) -> Signature {
        let Self {
            algorithm, scope, ..
        } = self;
        let hash = digest::sha256_hex(canonical_request.as_bytes());
        let lines = [algorithm, &*scope.date_time, &scope.text, &hash];
        let string_to_sign = lines.join("\n");
        Signature {
            hex: self.key.sign(&string_to_sign),
            canonical_request,
            string_to_sign,
        }
    }

    /// The session token that is signed, and the one that is added to the signed request.
    fn session_tokens(&self) -> (Option<&str>, Option<&str>) {
        let token = self.credentials.session_token();
        match self.settings.session_token {
            SessionToken::Signed => (token, None),
            SessionToken::AddedAfterwards => (None, token),
        }
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

/// The URL with this query string.
///
/// # Errors
/// It becomes too long.
pub(crate) fn with_query(uri: &Uri, query: &str) -> Result<Uri, SigningError> {
    let path_and_query = [uri.path(), "?", query].concat();
    let path_and_query =
        PathAndQuery::try_from(path_and_query).map_err(|_| SigningError::url_too_long())?;
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(path_and_query);
    Uri::from_parts(parts).map_err(|_| SigningError::url_too_long())
}
