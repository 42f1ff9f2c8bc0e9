//! Requests as the cases write them: HTTP/1.1 with single line ends, and not always well-formed.

use std::fmt::Write;

use http::request::Parts;
use http::{HeaderValue, Request};

/// A request in a form in which two can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) method: String,
    /// Path and query, with everything encoded that cannot stand in a URL.
    pub(super) target: String,
    /// In lower case and sorted by name, values in the order in which they came, trimmed.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Message {
    pub(super) fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut lines = head.lines();
        let request_line = lines.next().expect("a request line");
        let (method, target) = request_line.split_once(' ').expect("a method");
        let target = target.strip_suffix(" HTTP/1.1").unwrap_or(target);
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in lines {
            if line.starts_with(' ') {
                // A folded line, which the http crate would not take.
                let (_, value) = headers.last_mut().expect("a header to continue");
                value.push(' ');
                value.push_str(line.trim());
            } else {
                let (name, value) = line.split_once(':').expect("a header");
                headers.push((name.to_lowercase(), value.trim().to_owned()));
            }
        }
        headers.sort_by(|(left, _), (right, _)| left.cmp(right));
        let body = body.trim_end_matches('\n').to_owned();
        Self {
            method: method.to_owned(),
            target: encoded(target),
            headers,
            body,
        }
    }

    pub(super) fn of(parts: &Parts, body: &str) -> Self {
        let mut headers: Vec<_> = parts
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().expect("ASCII").to_owned()))
            .collect();
        headers.sort_by(|(left, _), (right, _)| left.cmp(right));
        Self {
            method: parts.method.to_string(),
            target: parts.uri.to_string(),
            headers,
            body: body.to_owned(),
        }
    }

    pub(super) fn parts(&self) -> Parts {
        let mut request = Request::builder().method(&*self.method).uri(&self.target);
        for (name, value) in &self.headers {
            request = request.header(name, HeaderValue::from_str(value).expect("a header value"));
        }
        request.body(()).expect("a request").into_parts().0
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }
}

fn encoded(target: &str) -> String {
    target.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_graphic() {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").expect("a string takes all");
        }
        encoded
    })
}
