//! The request and the response that protocol, signer and transport hand to each other.

use std::borrow::Cow;
use std::fmt::{self, Debug, Formatter};

use ::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use bytes::Bytes;

use crate::ByteStream;

/// A request without scheme and host, which the endpoint gives.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path, percent-encoded, from its first `/` on. These are the bytes on the wire: a client
    /// that resolves `%2E%2E` as a step upwards would send something else.
    pub path: String,
    /// The query string, percent-encoded, without its `?`; empty when there is none.
    pub query: String,
    /// What the operation puts before the endpoint's host, dots included (`foo.`); mostly empty.
    pub host_prefix: String,
    /// The headers. `content-length` is the transport's.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Request {
    /// A request for `/` that is otherwise empty.
    pub fn new(method: Method) -> Self {
        Self {
            method,
            path: "/".to_owned(),
            query: String::new(),
            host_prefix: String::new(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// The path and, when there is one, the query string after a `?`.
    pub fn path_and_query(&self) -> Cow<'_, str> {
        if self.query.is_empty() {
            return Cow::Borrowed(&self.path);
        }
        Cow::Owned([self.path.as_str(), "?", self.query.as_str()].concat())
    }
}

/// Input may stand in path, query and body, and the model may call it sensitive: none is printed.
impl Debug for Request {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A response, with its whole body unless that is a stream.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty where it is a stream.
    pub body: Bytes,
    /// The body of an operation whose output has it as a stream.
    pub(crate) stream: Option<ByteStream>,
}

impl Response {
    /// A response without headers.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
            stream: None,
        }
    }
}

/// Headers and body may hold what the model calls sensitive: neither is printed.
impl Debug for Response {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Puts a header in place of all that have its name. [`HeaderMap::insert`] is inlined into whoever
/// calls it, two kilobytes each time: this is its one caller.
#[inline(never)]
pub(crate) fn set_header(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    headers.insert(name, value);
}
