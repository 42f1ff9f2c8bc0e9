//! `smithy.test#httpRequestTests`: the request that a client makes of an input.

use serde_json::Value as Json;
use tinsmith_runtime::http::Request;

use crate::model::Model;
use crate::{body, cbor, xml};

/// What a request has that the case does not want, or the other way round.
pub(crate) fn differences(model: &'static Model, case: &Json, request: &Request) -> Vec<String> {
    let mut differences = Vec::new();
    let mut check = |what: &str, expected: String, found: String| {
        if expected != found {
            differences.push(format!("{what}: expected {expected}, found {found}"));
        }
    };
    check(
        "method",
        text(case, "method"),
        request.method.as_str().to_owned(),
    );
    let host = text(case, "host");
    let base_path = host.find('/').map_or("", |index| &host[index..]);
    check(
        "path",
        text(case, "uri"),
        [base_path, request.path.as_str()].concat(),
    );
    if let Some(resolved) = case["resolvedHost"].as_str() {
        let found = [request.host_prefix.as_str(), &host].concat();
        check("host", resolved.to_owned(), found);
    } else {
        check("host prefix", String::new(), request.host_prefix.clone());
    }
    differences.extend(query_differences(case, request));
    differences.extend(header_differences(case, request));
    differences.extend(body_difference(model, case, request));
    differences
}

/// All parameters are compared: a client has no reason to add one that the case does not name.
fn query_differences(case: &Json, request: &Request) -> Vec<String> {
    let mut found: Vec<&str> = request.query.split('&').collect();
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
    // The order within one name counts, the order of names does not.
    expected.sort_by_key(|pair| pair.split('=').next());
    found.sort_by_key(|pair| pair.split('=').next());
    if expected != found {
        differences.push(format!("query: expected {expected:?}, found {found:?}"));
    }
    differences
}

fn header_differences(case: &Json, request: &Request) -> Vec<String> {
    let mut differences = Vec::new();
    let found = |name: &str| {
        // The transport adds it where there is a body.
        if name.eq_ignore_ascii_case("content-length") && !request.body.is_empty() {
            return Some(request.body.len().to_string());
        }
        let value = request.headers.get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
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

fn body_difference(model: &'static Model, case: &Json, request: &Request) -> Option<String> {
    let expected = case["body"].as_str()?;
    let found = String::from_utf8_lossy(&request.body);
    let is_same = match case["bodyMediaType"].as_str() {
        _ if expected.is_empty() => found.is_empty(),
        Some("application/cbor") => return cbor::difference(&body(case), &request.body),
        Some("application/json") => {
            let expected: Json = serde_json::from_str(expected).expect("the case has JSON");
            serde_json::from_str(&found).is_ok_and(|found| same_json(&expected, &found))
        }
        Some("application/xml") => return xml::difference(model, expected, &found),
        // The numbers in the names of its parameters say what comes first.
        Some("application/x-www-form-urlencoded") => sorted(expected) == sorted(&found),
        _ => expected == found,
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
        (Json::Number(a), Json::Number(b)) => a == b || a.as_f64() == b.as_f64(),
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

fn text(case: &Json, key: &str) -> String {
    case[key].as_str().unwrap_or_default().to_owned()
}

fn strings(list: &Json) -> impl Iterator<Item = &str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
}
