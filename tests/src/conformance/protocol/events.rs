//! `smithy.test#eventStreamTests`: the messages that a client sends, and what it makes of those that
//! it receives.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value as Json};
use tinsmith_runtime::eventstream::{Events, HeaderValue, Message, MessageDecoder};
use tinsmith_runtime::http::Response;
use tinsmith_runtime::shape::{Slot, Structure, Union, Variant, View};

use super::super::client::CallError;
use super::{params, request, response};

/// The media type of messages.
const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

/// Which way an event goes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Direction {
    Request,
    Response,
}

/// The events of a case that go one way.
pub(super) fn of(case: &Json, direction: Direction) -> Vec<&Json> {
    let name = match direction {
        Direction::Request => "request",
        Direction::Response => "response",
    };
    let events = case["events"].as_array().into_iter().flatten();
    events.filter(|event| event["type"] == name).collect()
}

/// The response of a case, with all of its messages.
pub(super) fn answer(case: &Json) -> Response {
    let messages = of(case, Direction::Response).into_iter().map(bytes);
    let messages = messages.collect::<Vec<_>>().concat();
    let mut answer = match &case["initialResponse"] {
        Json::Null => Response::new(StatusCode::OK, ""),
        initial => response::response(initial),
    };
    if !messages.is_empty() {
        answer.body = messages.into();
    }
    answer
}

/// Puts the values and the events of a case into an input.
pub(super) fn fill(input: &mut dyn Structure, case: &Json) {
    params::fill_structure(input, &case["initialRequestParams"]);
    let mut events = of(case, Direction::Request);
    // What is no modeled event stands for the first message, which the client makes of the rest.
    events.retain(|event| !event["params"].is_null());
    if let Some(slot) = slot(input) {
        let events = events.into_iter().map(|event| {
            let mut value = slot.new_event();
            params::fill_union(&mut *value, &event["params"]);
            value
        });
        let events = events.collect();
        slot.send_all(events);
    }
}

/// The events of an input or output.
pub(super) fn slot(structure: &mut dyn Structure) -> Option<&mut Events> {
    let mut members = structure.schema().members.iter();
    let index = members.position(|member| member.is_streaming())?;
    match structure.get_mut(index)?.slot() {
        Slot::Events(events) => Some(events),
        _ => None,
    }
}

/// How the messages of a request differ from those that the case wants to be sent. RPC protocols
/// send the rest of the input in a first message, of which a case need not say anything.
pub(super) fn sent_differences(
    shapes: &Map<String, Json>,
    case: &Json,
    sent: &request::Sent,
) -> Vec<String> {
    let expected = of(case, Direction::Request);
    let content_type = sent.headers.get(CONTENT_TYPE);
    if expected.is_empty() && content_type.is_none_or(|it| it != EVENT_STREAM) {
        return Vec::new();
    }
    let mut found = match sent_messages(&sent.body) {
        Ok(found) => found,
        Err(problem) => return vec![problem],
    };
    let initial = HeaderValue::from("initial-request");
    let is_initial = |it: &Message| it.header(":event-type") == Some(&initial);
    let says_initial =
        |event: &&Json| event["headers"][":event-type"]["string"] == "initial-request";
    if found.first().is_some_and(is_initial) && !expected.first().is_some_and(says_initial) {
        found.remove(0);
    }
    if expected.len() != found.len() {
        let (expected, found) = (expected.len(), found.len());
        return vec![format!("messages: expected {expected}, found {found}")];
    }
    let pairs = expected.into_iter().zip(found);
    pairs
        .flat_map(|(expected, found)| message_differences(shapes, expected, &found))
        .collect()
}

/// How the events that were received differ from those of the case.
pub(super) fn received_differences(
    case: &Json,
    slot: &Events,
    found: &[Box<dyn Union + Send>],
) -> Option<String> {
    let show = |event: &dyn Union| params::show(View::Union(event));
    let modeled = of(case, Direction::Response).into_iter();
    let modeled = modeled.filter(|event| !event["params"].is_null());
    let expected = modeled.map(|event| {
        let mut value = slot.new_event();
        params::fill_union(&mut *value, &event["params"]);
        show(&*value)
    });
    let expected: Json = expected.collect();
    let found = found.iter().map(|event| &**event);
    let found = found.filter(|event| matches!(event.variant(), Variant::Known(..)));
    let found: Json = found.map(|event| show(event)).collect();
    (expected != found).then(|| format!("events: expected {expected}, found {found}"))
}

/// How an ending differs from the one that the case wants. What the client makes of the empty answer
/// is not the concern of a case that says nothing of an answer.
pub(super) fn ending_difference(case: &Json, failure: Option<&CallError>) -> Option<String> {
    let expected = &case["expectation"]["failure"];
    let is_answered =
        !case["initialResponse"].is_null() || !of(case, Direction::Response).is_empty();
    if expected.is_null() && !is_answered {
        return None;
    }
    match (failure, expected["errorId"].as_str()) {
        (None, _) if expected.is_null() => None,
        (None, _) => Some("expected an error, found none".to_owned()),
        (Some(failure), _) if expected.is_null() => {
            Some(format!("expected no error, found {}", failure.message))
        }
        (Some(_), None) => None,
        (Some(failure), Some(id)) => {
            let shape = failure.shape.as_ref().map(|shape| shape.schema().id);
            let message = &failure.message;
            (shape != Some(id)).then(|| format!("error: expected {id}, found {message}"))
        }
    }
}

/// The messages of a body. Where they are signed, each is in another one, and the last of those is
/// empty.
fn sent_messages(body: &[u8]) -> Result<Vec<Message>, String> {
    let mut messages = decode(body)?;
    if !messages.iter().any(is_signature) {
        return Ok(messages);
    }
    if !messages.iter().all(is_signature) {
        return Err("some of the messages are not signed".to_owned());
    }
    match messages.pop() {
        Some(last) if last.payload.is_empty() => {}
        _ => return Err("the end of the messages is not signed".to_owned()),
    }
    let inner = messages.iter().map(|signed| decode(&signed.payload));
    Ok(inner.collect::<Result<Vec<_>, _>>()?.concat())
}

fn is_signature(message: &Message) -> bool {
    message.header(":chunk-signature").is_some()
}

fn decode(bytes: &[u8]) -> Result<Vec<Message>, String> {
    let mut decoder = MessageDecoder::default();
    decoder.push(bytes);
    let mut messages = Vec::new();
    while let Some(message) = decoder.decode().map_err(|error| error.to_string())? {
        messages.push(message);
    }
    decoder.finish().map_err(|error| error.to_string())?;
    Ok(messages)
}

fn message_differences(
    shapes: &Map<String, Json>,
    expected: &Json,
    found: &Message,
) -> Vec<String> {
    let mut differences = Vec::new();
    for (name, value) in expected["headers"].as_object().into_iter().flatten() {
        let (expected, found) = (header_value(value), found.header(name));
        if found != Some(&expected) {
            differences.push(format!(
                "header {name}: expected {expected:?}, found {found:?}"
            ));
        }
    }
    for name in request::strings(&expected["forbidHeaders"]) {
        if let Some(found) = found.header(name) {
            differences.push(format!("forbidden header {name}: {found:?}"));
        }
    }
    for name in request::strings(&expected["requireHeaders"]) {
        if found.header(name).is_none() {
            differences.push(format!("missing header {name}"));
        }
    }
    differences.extend(request::body_difference(shapes, expected, &found.payload));
    differences
}

/// A message on the wire: the bytes of the case, or what it says of the message.
fn bytes(event: &Json) -> Vec<u8> {
    if let Some(bytes) = event["bytes"].as_str() {
        return STANDARD.decode(bytes).expect("base64");
    }
    let mut message = Message::new(response::body(event));
    for (name, value) in event["headers"].as_object().into_iter().flatten() {
        message = message.with_header(name, header_value(value));
    }
    message.encode().expect("a message").to_vec()
}

fn header_value(value: &Json) -> HeaderValue {
    let (kind, value) = value
        .as_object()
        .and_then(|union| union.iter().next())
        .expect("a typed value");
    let integer = || value.as_i64().expect("an integer");
    let text = || value.as_str().expect("a text");
    match kind.as_str() {
        "boolean" => HeaderValue::Boolean(value.as_bool().expect("a boolean")),
        "byte" => HeaderValue::Byte(byte(value)),
        "short" => HeaderValue::Short(integer().try_into().expect("a short")),
        "integer" => HeaderValue::Integer(integer().try_into().expect("an integer")),
        "long" => HeaderValue::Long(integer()),
        "blob" => HeaderValue::ByteArray(STANDARD.decode(text()).expect("base64").into()),
        "string" => text().into(),
        "timestamp" => HeaderValue::Timestamp(params::timestamp(value)),
        other => panic!("a header of the type {other}"),
    }
}

/// A byte, as a number or in base64.
fn byte(value: &Json) -> i8 {
    let bytes = match value.as_str() {
        Some(text) => STANDARD.decode(text).expect("base64"),
        None => {
            return value
                .as_i64()
                .and_then(|it| it.try_into().ok())
                .expect("a byte");
        }
    };
    match bytes[..] {
        [byte] => i8::from_ne_bytes([byte]),
        _ => panic!("no byte: {bytes:?}"),
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue as HttpValue};
    use serde_json::json;

    use super::*;

    fn message(event_type: &str) -> Message {
        Message::new("text").with_header(":event-type", event_type)
    }

    fn differences(events: Json, messages: &[Message], content_type: &'static str) -> usize {
        let bytes = messages.iter().map(|message| message.encode().unwrap());
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HttpValue::from_static(content_type));
        let sent = request::Sent {
            method: "POST".to_owned(),
            host: request::DEFAULT_HOST.to_owned(),
            path: "/".to_owned(),
            query: String::new(),
            headers,
            body: bytes.collect::<Vec<_>>().concat().into(),
        };
        sent_differences(&Map::new(), &json!({ "events": events }), &sent).len()
    }

    #[test]
    fn a_first_message_counts_where_the_case_speaks_of_it() {
        let event = |event_type: &str, body: &str| {
            let headers = json!({ ":event-type": { "string": event_type } });
            json!({ "type": "request", "headers": headers, "body": body })
        };
        let sent = [message("initial-request"), message("a")];
        let of_stream = |events| differences(events, &sent, EVENT_STREAM);
        assert_eq!(of_stream(json!([event("a", "text")])), 0);
        assert_eq!(
            of_stream(json!([
                event("initial-request", "text"),
                event("a", "text")
            ])),
            0
        );
        assert_eq!(
            of_stream(json!([
                event("initial-request", "other"),
                event("a", "text")
            ])),
            1
        );
        assert_eq!(of_stream(json!([event("b", "text")])), 1);
        assert_eq!(of_stream(json!([])), 1);
    }

    #[test]
    fn a_request_without_events_is_no_stream_of_them() {
        assert_eq!(differences(json!([]), &[], "application/json"), 0);
        let event = json!({ "type": "request", "headers": {} });
        assert_eq!(differences(json!([event]), &[], "application/json"), 1);
    }

    #[test]
    fn a_byte_is_a_number_or_base64() {
        assert_eq!((byte(&json!(-1)), byte(&json!("/w=="))), (-1, -1));
        let time = json!({ "timestamp": 1 });
        assert_eq!(
            header_value(&time),
            header_value(&json!({ "timestamp": "1970-01-01T00:00:01Z" }))
        );
    }
}
