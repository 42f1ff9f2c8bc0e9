//! `smithy.test#httpRequestTests`: the request that a client makes of an input.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value as Json};

use super::{cbor, decimal, response, xml};

/// Where requests go to that a case does not say a host for.
pub const DEFAULT_HOST: &str = "example.com";

/// A request, in the terms of the cases.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The method.
    pub method: String,
    /// The host, after any prefix is before it.
    pub host: String,
    /// The path, with that of the endpoint, as it is on the wire.
    pub path: String,
    /// The query string, as it is on the wire.
    pub query: String,
    /// The headers, without those of the transport.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// What a request has that the case does not want, or the other way round; `shapes` are those of
/// the suite's model.
pub fn differences(shapes: &Map<String, Json>, case: &Json, sent: &Sent) -> Vec<String> {
    let mut differences = Vec::new();
    let mut check = |what: &str, expected: &str, found: &str| {
        if expected != found {
            differences.push(format!("{what}: expected {expected}, found {found}"));
        }
    };
    let (host, _) = endpoint(case);
    check("method", text(case, "method"), &sent.method);
    check("path", text(case, "uri"), &sent.path);
    let host = case["resolvedHost"].as_str().unwrap_or(host);
    check("host", host, &sent.host);
    differences.extend(query_differences(case, &sent.query));
    differences.extend(header_differences(case, sent));
    differences.extend(body_difference(shapes, case, &sent.body));
    differences
}

/// The host and the path of the endpoint that a case wants requests to go to.
pub fn endpoint(case: &Json) -> (&str, &str) {
    let endpoint = case["host"].as_str().unwrap_or(DEFAULT_HOST);
    match endpoint.find('/') {
        Some(index) => endpoint.split_at(index),
        None => (endpoint, ""),
    }
}

/// All parameters are compared: a client has no reason to add one that the case does not name. Of
/// one that it only requires, the value does not count.
fn query_differences(case: &Json, query: &str) -> Vec<String> {
    let mut found: Vec<&str> = query.split('&').collect();
    found.retain(|pair| !pair.is_empty());
    let mut differences = Vec::new();
    for name in strings(&case["forbidQueryParams"]) {
        if found
            .iter()
            .any(|pair| pair.split('=').next() == Some(name))
        {
            differences.push(format!("forbidden query parameter {name}"));
        }
    }
    for name in strings(&case["requireQueryParams"]) {
        if !found
            .iter()
            .any(|pair| pair.split('=').next() == Some(name))
        {
            differences.push(format!("missing query parameter {name}"));
        }
    }
    let mut expected: Vec<&str> = strings(&case["queryParams"]).collect();
    let name = |pair: &&str| pair.split('=').next().unwrap_or_default().to_owned();
    let has_value: Vec<String> = expected.iter().map(name).collect();
    found.retain(|pair| {
        let is_required = strings(&case["requireQueryParams"]).any(|it| it == name(pair));
        !is_required || has_value.contains(&name(pair))
    });
    // The order within one name counts, the order of names does not.
    expected.sort_by_key(|pair| pair.split('=').next());
    found.sort_by_key(|pair| pair.split('=').next());
    if expected != found {
        differences.push(format!("query: expected {expected:?}, found {found:?}"));
    }
    differences
}

fn header_differences(case: &Json, sent: &Sent) -> Vec<String> {
    let mut differences = Vec::new();
    let found = |name: &str| {
        // The transport adds it where there is a body.
        if name.eq_ignore_ascii_case("content-length") && !sent.body.is_empty() {
            return Some(sent.body.len().to_string());
        }
        // Several headers of one name say the same as one list.
        let values = sent.headers.get_all(name).into_iter();
        let values: Vec<_> = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        (!values.is_empty()).then(|| values.join(", "))
    };
    for (name, expected) in case["headers"].as_object().into_iter().flatten() {
        let found = found(name);
        if found.as_deref() != expected.as_str() {
            differences.push(format!(
                "header {name}: expected {expected}, found {found:?}"
            ));
        }
    }
    for name in strings(&case["forbidHeaders"]) {
        if let Some(found) = found(name) {
            differences.push(format!("forbidden header {name}: {found}"));
        }
    }
    for name in strings(&case["requireHeaders"]) {
        if found(name).is_none() {
            differences.push(format!("missing header {name}"));
        }
    }
    differences
}

/// How a body differs from the one that the case wants, by its media type.
pub(super) fn body_difference(
    shapes: &Map<String, Json>,
    case: &Json,
    body: &Bytes,
) -> Option<String> {
    let expected = case["body"].as_str()?;
    let found = String::from_utf8_lossy(body);
    let is_same = match Format::of(case) {
        _ if expected.is_empty() => found.is_empty(),
        Format::Cbor => return cbor::difference(&response::body(case), body),
        Format::Json => {
            let expected: Json = serde_json::from_str(expected).expect("the case has JSON");
            serde_json::from_str(&found).is_ok_and(|found| same_json(&expected, &found))
        }
        Format::Xml => return xml::difference(shapes, expected, &found),
        // The numbers in the names of its parameters say what comes first.
        Format::Form => sorted(expected) == sorted(&found),
        Format::Messages | Format::Other => response::body(case) == **body,
    };
    (!is_same).then(|| format!("body: expected {expected}, found {found}"))
}

fn sorted(form: &str) -> Vec<&str> {
    let mut parameters: Vec<_> = form.trim().split('&').collect();
    parameters.sort_unstable();
    parameters
}

/// Whether two documents say the same: `1` is `1.0`.
fn same_json(left: &Json, right: &Json) -> bool {
    match (left, right) {
        (Json::Number(a), Json::Number(b)) => decimal::same(&a.to_string(), &b.to_string()),
        (Json::Array(a), Json::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_json(a, b))
        }
        (Json::Object(a), Json::Object(b)) => {
            let same = |(key, a): (&String, &Json)| b.get(key).is_some_and(|b| same_json(a, b));
            a.len() == b.len() && a.iter().all(same)
        }
        _ => left == right,
    }
}

/// The format of a body, by its media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Cbor,
    Form,
    Json,
    /// Those of an event stream.
    Messages,
    Other,
    Xml,
}

impl Format {
    /// The format of a case's body: by its media type, or else by the header for it. Parameters of
    /// the media type, such as the encoding, do not count.
    pub(super) fn of(case: &Json) -> Self {
        let mut headers = case["headers"].as_object().into_iter().flatten();
        let header = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let header = header.and_then(|(_, value)| value.as_str());
        let media_type = case["bodyMediaType"].as_str().or(header);
        let media_type = media_type.unwrap_or_default().to_ascii_lowercase();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        match media_type {
            "application/cbor" => Self::Cbor,
            "application/json" => Self::Json,
            "application/vnd.amazon.eventstream" => Self::Messages,
            "application/x-www-form-urlencoded" => Self::Form,
            "application/xml" | "text/xml" => Self::Xml,
            other if other.starts_with("application/x-amz-json-") => Self::Json,
            other => match other.rsplit_once('+') {
                Some((_, "cbor")) => Self::Cbor,
                Some((_, "json")) => Self::Json,
                Some((_, "xml")) => Self::Xml,
                _ => Self::Other,
            },
        }
    }
}

fn text<'a>(case: &'a Json, key: &str) -> &'a str {
    case[key].as_str().unwrap_or_default()
}

/// The strings of a list, which may be absent.
pub(super) fn strings(list: &Json) -> impl Iterator<Item = &str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_the_same_by_their_value() {
        let same = |left: &str, right: &str| {
            let [left, right] = [left, right].map(|text| serde_json::from_str(text).unwrap());
            same_json(&left, &right)
        };
        assert!(same("[1, 1.5]", "[1.0, 15e-1]"));
        assert!(!same("9007199254740993", "9007199254740992"));
        assert!(same("4.9E-324", "5e-324"));
        assert!(!same("0.10000000000000000001", "0.1"));
        assert!(!same("{\"a\": 1}", "{\"a\": 1, \"b\": null}"));
    }

    #[test]
    fn of_a_required_parameter_the_value_does_not_count() {
        let differ = |case: Json, query| !query_differences(&case, query).is_empty();
        let required = || json!({ "queryParams": ["a=1"], "requireQueryParams": ["b"] });
        assert!(!differ(required(), "a=1&b=2"));
        assert!(differ(required(), "a=1"));
        assert!(differ(required(), "a=1&b=2&c=3"));
        let both = json!({ "queryParams": ["b=1"], "requireQueryParams": ["b"] });
        assert!(differ(both, "b=2"));
        assert!(differ(json!({ "forbidQueryParams": ["b"] }), "b"));
        assert!(differ(json!({}), "b=1"));
    }

    #[test]
    fn a_media_type_tells_how_bodies_are_compared() {
        for (media_type, expected) in [
            ("application/json; charset=UTF-8", Format::Json),
            ("application/x-amz-json-1.1", Format::Json),
            ("application/problem+json", Format::Json),
            ("Text/XML", Format::Xml),
            ("image/svg+xml", Format::Xml),
            ("application/cbor", Format::Cbor),
            ("application/octet-stream", Format::Other),
            ("", Format::Other),
        ] {
            let case = json!({ "bodyMediaType": media_type });
            assert_eq!(Format::of(&case), expected, "{media_type}");
            let case = json!({ "headers": { "Content-Type": media_type } });
            assert_eq!(Format::of(&case), expected, "{media_type}");
        }
    }

    #[test]
    fn several_headers_are_one_list() {
        let mut headers = HeaderMap::new();
        for value in ["a", "b"] {
            headers.append("x-list", value.parse().unwrap());
        }
        let sent = Sent {
            method: "GET".to_owned(),
            host: DEFAULT_HOST.to_owned(),
            path: "/".to_owned(),
            query: String::new(),
            headers,
            body: Bytes::new(),
        };
        let case = |list| json!({ "method": "GET", "uri": "/", "headers": { "X-List": list } });
        assert_eq!(differences(&Map::new(), &case("a, b"), &sent), [""; 0]);
        assert_eq!(differences(&Map::new(), &case("a"), &sent).len(), 1);
    }
}
