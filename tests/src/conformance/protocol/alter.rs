//! Cases with one expectation changed, each of which has to fail.

use serde_json::{Map, Value as Json, json};

/// The case once for each thing that it expects of a request, with that thing changed.
pub fn alter_request(case: &Json) -> Vec<(&'static str, Json)> {
    let mut altered = vec![
        ("method", with(case, "method", json!("TRACE"))),
        ("uri", with(case, "uri", append(&case["uri"], "x"))),
        (
            "an additional parameter",
            with_item(case, "queryParams", "surely=missing"),
        ),
        (
            "a required parameter",
            with_item(case, "requireQueryParams", "missing"),
        ),
        (
            "a required header",
            with_item(case, "requireHeaders", "x-missing"),
        ),
    ];
    if let Some(parameter) = case["queryParams"][0].as_str() {
        let mut changed = case["queryParams"].clone();
        changed[0] = append(&changed[0], "x");
        altered.push(("a parameter", with(case, "queryParams", changed)));
        let name = parameter.split('=').next().unwrap_or_default();
        altered.push((
            "a forbidden parameter",
            with_item(case, "forbidQueryParams", name),
        ));
    }
    for (name, value) in case["headers"].as_object().into_iter().flatten() {
        let mut changed = case["headers"].clone();
        changed[name] = append(value, "x");
        altered.push(("a header", with(case, "headers", changed)));
        altered.push(("a forbidden header", with_item(case, "forbidHeaders", name)));
    }
    if case["resolvedHost"].is_string() {
        let host = append(&case["resolvedHost"], "x");
        altered.push(("the host", with(case, "resolvedHost", host)));
    }
    if let Some(body) = case["body"].as_str() {
        let body = match serde_json::from_str(body) {
            // The map {"x": 1}, in base64.
            _ if case["bodyMediaType"] == "application/cbor" => "oWF4AQ==".to_owned(),
            Ok(document) => {
                let changed = change_a_leaf(&document);
                changed.unwrap_or_else(|| json!({ "x": 1 })).to_string()
            }
            Err(_) => [body, "x"].concat(),
        };
        altered.push(("the body", with(case, "body", body.into())));
    }
    altered
}

/// The case with a value of the output changed, if there is one that can be.
pub fn alter_response(case: &Json) -> Vec<(&'static str, Json)> {
    let changed = change_a_leaf(&case["params"]);
    let changed = changed.map(|params| ("the output", with(case, "params", params)));
    changed.into_iter().collect()
}

/// The case once for each thing that it expects of an error, with that thing changed.
pub fn alter_error(case: &Json) -> Vec<(&'static str, Json)> {
    let changed = change_a_leaf(&case["params"]);
    let changed = changed.map(|params| ("the error", with(case, "params", params)));
    let code = json!({ "code": "Another" });
    let code = ("the code", with(case, "vendorParams", code));
    changed.into_iter().chain([code]).collect()
}

fn with(case: &Json, key: &str, value: Json) -> Json {
    let mut case = case.clone();
    case[key] = value;
    case
}

fn with_item(case: &Json, key: &str, item: &str) -> Json {
    let mut items = case[key].as_array().cloned().unwrap_or_default();
    items.push(item.into());
    with(case, key, items.into())
}

fn append(text: &Json, suffix: &str) -> Json {
    let text = text.as_str().unwrap_or_default();
    [text, suffix].concat().into()
}

/// The value with the last leaf in it changed that can be. No string that stands for a number is.
fn change_a_leaf(value: &Json) -> Option<Json> {
    match value {
        Json::Null => None,
        Json::Bool(value) => Some((!value).into()),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Some((whole + 1).into()),
            None => number.as_f64().map(|double| (double + 1.0).into()),
        },
        Json::String(text) => {
            let is_special = matches!(text.as_str(), "NaN" | "Infinity" | "-Infinity");
            (!is_special).then(|| append(value, "x"))
        }
        Json::Array(items) => {
            let mut items = items.clone();
            let (index, changed) = (0..items.len())
                .rev()
                .find_map(|index| change_a_leaf(&items[index]).map(|changed| (index, changed)))?;
            items[index] = changed;
            Some(items.into())
        }
        Json::Object(members) => {
            let mut members: Map<String, Json> = members.clone();
            let (name, changed) = members
                .iter()
                .rev()
                .find_map(|(name, value)| Some((name.clone(), change_a_leaf(value)?)))?;
            members.insert(name, changed);
            Some(members.into())
        }
    }
}
