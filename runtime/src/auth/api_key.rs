//! API keys, for operations with the trait `httpApiKeyAuth`.

use std::fmt;
use std::sync::Arc;

use ::http::request::Parts;
use ::http::{HeaderName, HeaderValue};

use crate::auth::sigv4;
use crate::error::ConfigurationError;
use crate::percent::{EncodeSet, push_encoded};

/// A key: whoever has it is let in.
///
/// Cheap to clone. `Debug` does not print it.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey(Arc<str>);

impl ApiKey {
    /// A key, without the scheme that a service may want before it.
    pub fn new(key: impl Into<String>) -> Self {
        Self(key.into().into())
    }

    /// The key itself. Keep it out of logs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(** redacted **)")
    }
}

/// Where a service wants its key, by the trait `httpApiKeyAuth`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ApiKeyAuth {
    /// Of the header or of the query parameter.
    name: &'static str,
    /// What stands before the key in a header; empty for nothing.
    scheme: &'static str,
    authorize: fn(&mut Parts, &Self, &ApiKey) -> Result<(), ConfigurationError>,
}

impl ApiKeyAuth {
    pub(crate) const fn in_header(name: &'static str, scheme: &'static str) -> Self {
        Self {
            name,
            scheme,
            authorize: set_header,
        }
    }

    pub(crate) const fn in_query(name: &'static str) -> Self {
        Self {
            name,
            scheme: "",
            authorize: add_parameter,
        }
    }

    /// Puts `key` where the service wants it.
    ///
    /// # Errors
    /// The key cannot stand in a header, or makes the URL too long.
    pub(crate) fn authorize(
        &self,
        parts: &mut Parts,
        key: &ApiKey,
    ) -> Result<(), ConfigurationError> {
        (self.authorize)(parts, self, key)
    }
}

fn set_header(
    parts: &mut Parts,
    auth: &ApiKeyAuth,
    key: &ApiKey,
) -> Result<(), ConfigurationError> {
    let value = match auth.scheme {
        "" => key.as_str().to_owned(),
        scheme => [scheme, " ", key.as_str()].concat(),
    };
    let name = HeaderName::try_from(auth.name);
    let (Ok(name), Ok(mut value)) = (name, HeaderValue::try_from(value)) else {
        let problem = "the API key contains characters that no header may have";
        return Err(ConfigurationError::new(problem));
    };
    value.set_sensitive(true);
    crate::http::set_header(&mut parts.headers, name, value);
    Ok(())
}

fn add_parameter(
    parts: &mut Parts,
    auth: &ApiKeyAuth,
    key: &ApiKey,
) -> Result<(), ConfigurationError> {
    let mut query = parts.uri.query().unwrap_or_default().to_owned();
    if !query.is_empty() {
        query.push('&');
    }
    push_encoded(&mut query, auth.name.as_bytes(), EncodeSet::Component);
    query.push('=');
    push_encoded(&mut query, key.as_str().as_bytes(), EncodeSet::Component);
    let uri = sigv4::with_query(&parts.uri, &query);
    parts.uri = uri.map_err(|_| ConfigurationError::new("the API key makes the URL too long"))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use ::http::Request;

    use super::*;

    fn authorized(auth: ApiKeyAuth, uri: &str, key: &str) -> Result<Parts, String> {
        let (mut parts, ()) = Request::builder().uri(uri).body(()).unwrap().into_parts();
        let outcome = auth.authorize(&mut parts, &ApiKey::new(key));
        outcome.map(|()| parts).map_err(|error| error.to_string())
    }

    #[test]
    fn a_header_has_the_key_perhaps_behind_a_scheme() {
        for (scheme, expected) in [("", "made-up"), ("ApiKey", "ApiKey made-up")] {
            let auth = ApiKeyAuth::in_header("Authorization", scheme);
            let parts = authorized(auth, "https://example.com/", "made-up").unwrap();
            let value = &parts.headers["authorization"];
            assert_eq!(value, expected);
            assert!(value.is_sensitive());
        }
    }

    #[test]
    fn a_parameter_has_the_key_percent_encoded_after_all_others() {
        let auth = ApiKeyAuth::in_query("api key");
        for (uri, expected) in [
            (
                "https://example.com/x",
                "https://example.com/x?api%20key=a%2Fb",
            ),
            (
                "https://example.com/x?y=1",
                "https://example.com/x?y=1&api%20key=a%2Fb",
            ),
        ] {
            assert_eq!(authorized(auth, uri, "a/b").unwrap().uri, expected);
        }
    }

    #[test]
    fn a_key_that_does_not_fit_is_told_without_it() {
        let auth = ApiKeyAuth::in_header("x-api-key", "");
        assert_eq!(
            authorized(auth, "https://example.com/", "made\nup").unwrap_err(),
            "the API key contains characters that no header may have"
        );
        let auth = ApiKeyAuth::in_query("key");
        assert_eq!(
            authorized(auth, "https://example.com/", &"x".repeat(70_000)).unwrap_err(),
            "the API key makes the URL too long"
        );
    }

    #[test]
    fn keys_do_not_print() {
        let key = ApiKey::new("made-up");
        assert_eq!(format!("{key:?}"), "ApiKey(** redacted **)");
    }
}
