//! `smithy.test#httpResponseTests`: what a client makes of a response.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::Value as Json;
use tinsmith_runtime::http::Response;
use tinsmith_runtime::shape::Structure;

use super::params::{fill_structure, show_structure};
use super::request::Format;

/// The response of a case.
pub fn response(case: &Json) -> Response {
    let code = case["code"].as_u64();
    let code = code.and_then(|code| u16::try_from(code).ok());
    let status = code.and_then(|code| StatusCode::from_u16(code).ok());
    let mut response = Response::new(status.expect("a status"), body(case));
    response.headers = headers(&case["headers"]);
    response
}

/// How a value differs from the one that the case wants; the value itself is lost.
pub fn difference(case: &Json, found: &mut dyn Structure) -> Option<String> {
    let shown = show_structure(found);
    found.reset();
    fill_structure(found, &case["params"]);
    let expected = show_structure(found);
    (expected != shown).then(|| format!("value: expected {expected}, found {shown}"))
}

/// The body of a case: text, or base64 of what is no text.
pub fn body(case: &Json) -> Vec<u8> {
    let body = case["body"].as_str().unwrap_or_default();
    match Format::of(case) {
        Format::Cbor | Format::Messages => STANDARD.decode(body).expect("base64"),
        Format::Form | Format::Json | Format::Other | Format::Xml => body.into(),
    }
}

fn headers(headers: &Json) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in headers.as_object().into_iter().flatten() {
        let name: HeaderName = name.parse().expect("a header's name");
        let value = value.as_str().expect("a header's value");
        map.append(name, value.parse().expect("a header's value"));
    }
    map
}
