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

/// The case once for each thing that it expects of the messages, with that thing changed.
pub fn alter_event_stream(case: &Json) -> Vec<(&'static str, Json)> {
    let mut altered = Vec::new();
    let events = case["events"].as_array().into_iter().flatten();
    for (index, event) in events.enumerate() {
        let changed = match event["type"].as_str() {
            Some("request") => alter_sent_event(event),
            _ if case["expectation"].is_null() => {
                let params = change_a_leaf(&event["params"]);
                let changed = params.map(|params| ("an event", with(event, "params", params)));
                changed.into_iter().collect()
            }
            _ => Vec::new(),
        };
        altered.extend(changed.into_iter().map(|(what, event)| {
            let mut case = case.clone();
            case["events"][index] = event;
            (what, case)
        }));
    }
    if case["initialRequest"].is_object() {
        let changed = alter_request(&case["initialRequest"]).into_iter();
        altered.extend(changed.map(|(what, it)| (what, with(case, "initialRequest", it))));
    }
    if let Some(changed) = change_a_leaf(&case["initialResponseParams"]) {
        let changed = with(case, "initialResponseParams", changed);
        altered.push(("the initial response", changed));
    }
    altered.extend(alter_ending(case));
    altered
}

fn alter_sent_event(event: &Json) -> Vec<(&'static str, Json)> {
    let required = with_item(event, "requireHeaders", "x-missing");
    let mut altered = vec![("a required header of an event", required)];
    for (name, _) in event["headers"].as_object().into_iter().flatten() {
        let mut changed = event["headers"].clone();
        changed[name] = json!({ "string": "surely another" });
        altered.push(("a header of an event", with(event, "headers", changed)));
        let forbidden = with_item(event, "forbidHeaders", name);
        altered.push(("a forbidden header of an event", forbidden));
    }
    if let Some(body) = event["body"].as_str() {
        let body = match serde_json::from_str(body).ok() {
            Some(document) => change_a_leaf(&document).unwrap_or_default().to_string(),
            None => [body, "x"].concat(),
        };
        altered.push(("the body of an event", with(event, "body", body.into())));
    }
    altered
}

fn alter_ending(case: &Json) -> Option<(&'static str, Json)> {
    let failure = &case["expectation"]["failure"];
    if let Some(id) = failure["errorId"].as_str() {
        let other = json!({ "failure": { "errorId": format!("{id}x") } });
        return Some(("the error of a stream", with(case, "expectation", other)));
    }
    if !failure.is_null() {
        let none = with(case, "expectation", Json::Null);
        return Some(("that there is an error", none));
    }
    let mut events = case["events"].as_array().into_iter().flatten();
    let is_answered = events.any(|event| event["type"] == "response");
    let some = json!({ "failure": {} });
    is_answered.then(|| ("that there is no error", with(case, "expectation", some)))
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
