//! The canonical request: the one form of a request that both sides hash.

use std::borrow::Cow;

use ::http::request::Parts;
use ::http::{HeaderName, Uri, header};

use super::{PathEncoding, PathNormalization, SigningError, SigningSettings};
use crate::percent::{self, EncodeSet};

/// Headers that are never signed: they belong to one hop, or proxies and HTTP libraries add or
/// change them.
const UNSIGNED_HEADERS: [&str; 12] = [
    "authorization",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// The headers that are signed, sorted by their names.
pub(super) struct CanonicalHeaders {
    /// `host;x-amz-date`.
    pub(super) names: String,
    /// `host:example.com`, each line with its end.
    lines: String,
}

impl CanonicalHeaders {
    pub(super) fn new(parts: &Parts) -> Result<Self, SigningError> {
        let mut names: Vec<&HeaderName> = parts.headers.keys().collect();
        names.retain(|name| !UNSIGNED_HEADERS.contains(&name.as_str()));
        if !parts.headers.contains_key(header::HOST) {
            names.push(&header::HOST);
        }
        names.sort_unstable_by_key(|name| name.as_str());

        let mut canonical = Self {
            names: String::new(),
            lines: String::new(),
        };
        for name in names {
            if !canonical.names.is_empty() {
                canonical.names.push(';');
            }
            canonical.names.push_str(name.as_str());
            canonical.lines.push_str(name.as_str());
            canonical.lines.push(':');
            canonical.push_values(parts, name)?;
            canonical.lines.push('\n');
        }
        Ok(canonical)
    }

    fn push_values(&mut self, parts: &Parts, name: &HeaderName) -> Result<(), SigningError> {
        let mut is_first = true;
        for value in parts.headers.get_all(name) {
            let value = std::str::from_utf8(value.as_bytes())
                .map_err(|_| SigningError::header(name, "a value that is not UTF-8"))?;
            if !is_first {
                self.lines.push(',');
            }
            push_trimmed(&mut self.lines, value);
            is_first = false;
        }
        if is_first {
            // Only the host is signed without being there: the HTTP library is going to add it.
            self.lines
                .push_str(&host(&parts.uri).ok_or_else(SigningError::no_host)?);
        }
        Ok(())
    }
}

/// The canonical request with the query string `query`, which need not be that of the URL.
pub(super) fn request(
    parts: &Parts,
    query: &str,
    headers: &CanonicalHeaders,
    payload: &str,
    settings: SigningSettings,
) -> String {
    let path = canonical_path(parts.uri.path(), settings);
    let query = canonical_query(query);
    let CanonicalHeaders { names, lines } = headers;
    [
        parts.method.as_str(),
        "\n",
        &path,
        "\n",
        &query,
        "\n",
        lines,
        "\n",
        names,
        "\n",
        payload,
    ]
    .concat()
}

fn canonical_path(path: &str, settings: SigningSettings) -> String {
    let path = match settings.path_normalization {
        PathNormalization::Enabled => Cow::Owned(normalized(path)),
        PathNormalization::Disabled => Cow::Borrowed(path),
    };
    let path = if path.is_empty() { "/" } else { &*path };
    let set = match settings.path_encoding {
        PathEncoding::Double => EncodeSet::Path,
        PathEncoding::Single => EncodeSet::EncodedPath,
    };
    percent::encode(path, set).into_owned()
}

/// Resolves `.` and `..` (RFC 3986, section 5.2.4) and makes one slash of several.
fn normalized(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            name => segments.push(name),
        }
    }
    let is_folder = matches!(path.rsplit('/').next(), Some("" | "." | ".."));
    let mut normalized = String::with_capacity(path.len() + 1);
    for segment in &segments {
        normalized.push('/');
        normalized.push_str(segment);
    }
    if is_folder || normalized.is_empty() {
        normalized.push('/');
    }
    normalized
}

/// The parameters, encoded in the one way and sorted by name and then by value.
fn canonical_query(query: &str) -> String {
    let parameters = query.split('&').filter(|parameter| !parameter.is_empty());
    let mut parameters: Vec<_> = parameters
        .map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            (reencoded(name), reencoded(value))
        })
        .collect();
    parameters.sort_unstable();
    let mut canonical = String::with_capacity(query.len());
    for (name, value) in parameters {
        if !canonical.is_empty() {
            canonical.push('&');
        }
        canonical.extend([&name, "=", &value]);
    }
    canonical
}

fn reencoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    percent::push_encoded(
        &mut encoded,
        &percent::decode_query(text),
        EncodeSet::Component,
    );
    encoded
}

/// Appends a header value without white space at its ends, and with one space where there are
/// several.
fn push_trimmed(into: &mut String, value: &str) {
    let mut previous = ' ';
    for character in value.trim_matches([' ', '\t']).chars() {
        if character != ' ' || previous != ' ' {
            into.push(character);
        }
        previous = character;
    }
}

/// The `host` header that an HTTP library sends for a URL: without user and password, and with the
/// port unless it is the scheme's own.
fn host(uri: &Uri) -> Option<Cow<'_, str>> {
    let host = uri.host().filter(|host| !host.is_empty())?;
    let own_port = match uri.scheme_str() {
        Some("https") => Some(443),
        Some("http") => Some(80),
        _ => None,
    };
    match uri.port_u16() {
        Some(port) if Some(port) != own_port => Some(Cow::Owned(format!("{host}:{port}"))),
        _ => Some(Cow::Borrowed(host)),
    }
}

#[cfg(test)]
mod tests;
