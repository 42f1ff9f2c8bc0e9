//! The canonical request: the one form of a request that both sides hash.

use std::borrow::Cow;
use std::collections::BinaryHeap;

use ::http::request::Parts;
use ::http::{Uri, header};

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
        let headers = signed_headers(parts)?;
        let length_of_names = headers.iter().map(|(name, _)| name.len() + 1).sum();
        let length_of_values: usize = headers.iter().map(|(_, value)| value.len() + 1).sum();
        let mut names = String::with_capacity(length_of_names);
        let mut lines = String::with_capacity(length_of_names + length_of_values);
        let mut previous = "";
        for (name, value) in headers {
            if name == previous {
                lines.push(',');
            } else {
                if !names.is_empty() {
                    names.push(';');
                    lines.push('\n');
                }
                names.push_str(name);
                lines.push_str(name);
                lines.push(':');
                previous = name;
            }
            push_trimmed(&mut lines, &value);
        }
        lines.push('\n');
        Ok(Self { names, lines })
    }
}

/// The names and values that are signed, sorted by the names; those of one name keep their order.
fn signed_headers(parts: &Parts) -> Result<Vec<(&str, Cow<'_, str>)>, SigningError> {
    let mut headers = Vec::with_capacity(parts.headers.len() + 1);
    for (name, value) in &parts.headers {
        if UNSIGNED_HEADERS.contains(&name.as_str()) {
            continue;
        }
        let value = std::str::from_utf8(value.as_bytes())
            .map_err(|_| SigningError::header(name, "a value that is not UTF-8"))?;
        insert(&mut headers, name.as_str(), Cow::Borrowed(value));
    }
    if !parts.headers.contains_key(header::HOST) {
        // It is signed without being there: the HTTP library is going to add it.
        let host = host(&parts.uri).ok_or_else(SigningError::no_host)?;
        insert(&mut headers, "host", host);
    }
    Ok(headers)
}

/// Puts a header in its place. There are few, and sorting them would take ten times the code.
fn insert<'a>(headers: &mut Vec<(&'a str, Cow<'a, str>)>, name: &'a str, value: Cow<'a, str>) {
    let place = headers.partition_point(|(other, _)| *other <= name);
    headers.insert(place, (name, value));
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

fn canonical_path(path: &str, settings: SigningSettings) -> Cow<'_, str> {
    let path = match settings.path_normalization {
        PathNormalization::Enabled => normalized(path),
        PathNormalization::Disabled if path.is_empty() => Cow::Borrowed("/"),
        PathNormalization::Disabled => Cow::Borrowed(path),
    };
    let set = match settings.path_encoding {
        PathEncoding::Double => EncodeSet::Path,
        PathEncoding::Single => EncodeSet::EncodedPath,
    };
    match path {
        Cow::Borrowed(path) => percent::encode(path, set),
        Cow::Owned(path) => Cow::Owned(percent::encode(&path, set).into_owned()),
    }
}

/// Resolves `.` and `..` (RFC 3986, section 5.2.4) and makes one slash of several.
fn normalized(path: &str) -> Cow<'_, str> {
    if is_normalized(path) {
        return Cow::Borrowed(path);
    }
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
    Cow::Owned(normalized)
}

/// Whether a path begins with a slash, and none but its last segment is empty or dots; nearly all
/// are.
fn is_normalized(path: &str) -> bool {
    let Some((folders, last)) = path.rsplit_once('/') else {
        return false;
    };
    let mut folders = folders.split('/');
    folders.next() == Some("")
        && folders.all(|folder| !matches!(folder, "" | "." | ".."))
        && !matches!(last, "." | "..")
}

/// The parameters, encoded in the one way and sorted by name and then by value.
fn canonical_query(query: &str) -> String {
    let parameters = query.split('&').filter(|parameter| !parameter.is_empty());
    // A heap takes a tenth of the code that sorting does.
    let parameters: BinaryHeap<_> = parameters
        .map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            (reencoded(name), reencoded(value))
        })
        .collect();
    let mut canonical = String::with_capacity(query.len());
    for (name, value) in parameters.into_sorted_vec() {
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
    let words = value.trim_matches([' ', '\t']).split(' ');
    for (index, word) in words.filter(|word| !word.is_empty()).enumerate() {
        if index > 0 {
            into.push(' ');
        }
        into.push_str(word);
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
