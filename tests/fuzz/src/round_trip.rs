//! What decodes, encodes, and decodes to the same again.

use std::fmt::Debug;

use http::StatusCode;
use tinsmith_runtime::codegen::{Operation, Service};
use tinsmith_runtime::eventstream::Message;
use tinsmith_runtime::http::Response;
use tinsmith_runtime::protocol::{DecodeError, EventProtocol, Protocol, RestJson1};
use tinsmith_runtime::shape::{Structure, View};

use crate::same::same;

/// The one operation there is.
pub const OPERATION: Operation = Operation::new("Fuzz");

/// Longer than any place of 128 levels, and far shorter than what an input could make of it if
/// errors repeated what they read.
const LONGEST_MESSAGE: usize = 64 * 1024;

/// What a test of a shape needs.
pub trait Shape: Structure + Default + Debug {}

impl<T: Structure + Default + Debug> Shape for T {}

/// What is in `response`; nothing where it is refused, with an error that has been looked at.
pub fn decode<T: Shape>(protocol: &'static dyn Protocol, response: &Response) -> Option<T> {
    let mut output = T::default();
    match protocol.decode(&OPERATION, response, &mut output) {
        Ok(()) => Some(output),
        Err(error) => {
            check(&error, response);
            None
        }
    }
}

/// What is in a response of `status` that says the same as `value`. `None` where that has no form
/// on the wire: a year beyond 9999, null in XML.
///
/// # Panics
/// What was written cannot be read.
fn again<T: Shape>(protocol: &'static dyn Protocol, value: &T, status: StatusCode) -> Option<T> {
    let mut response = response(protocol, value)?;
    response.status = status;
    let mut output = T::default();
    match protocol.decode(&OPERATION, &response, &mut output) {
        Ok(()) => Some(output),
        Err(error) => panic!("{error}: {}", response.body.escape_ascii()),
    }
}

/// A response that says the same as `value`.
pub fn response(protocol: &'static dyn Protocol, value: &dyn Structure) -> Option<Response> {
    let service = Service::new("Fuzz", "2026-01-01", protocol).shape_name("Fuzz");
    let request = protocol.encode(&service, &OPERATION, value).ok()?;
    let mut response = Response::new(StatusCode::OK, request.body);
    response.headers = request.headers;
    Some(response)
}

/// Decodes `response`, as an output and as an error, and checks that nothing of the output is lost
/// on the way out and in again.
///
/// # Panics
/// Something is lost.
pub fn check_round_trip<T: Shape>(protocol: &'static dyn Protocol, response: &Response) {
    protocol.error_head(response);
    if let Err(error) = protocol.decode_error(response, &mut T::default()) {
        check(&error, response);
    }
    let Some(first) = decode::<T>(protocol, response) else {
        return;
    };
    if let Some(second) = again(protocol, &first, response.status) {
        let is_same = same(View::Structure(&first), View::Structure(&second));
        assert!(is_same, "{first:?}\n{second:?}");
    }
}

/// Decodes an event from `message`, and checks that nothing is lost on the way out and in again.
///
/// # Panics
/// Something is lost.
pub fn check_event<T: Shape>(protocol: &dyn EventProtocol, message: &Message) {
    let mut first = T::default();
    if let Err(error) = protocol.decode_event(message, &mut first) {
        let text = error.to_string();
        assert!(text.len() < LONGEST_MESSAGE, "{} bytes", text.len());
        return;
    }
    let Some(written) = message_of(protocol, &first) else {
        return;
    };
    let mut second = T::default();
    if let Err(error) = protocol.decode_event(&written, &mut second) {
        panic!("{error}: {}", written.payload.escape_ascii());
    }
    let is_same = same(View::Structure(&first), View::Structure(&second));
    assert!(is_same, "{first:?}\n{second:?}");
}

/// A message that says the same as `event`. `None` where that has no form on the wire.
pub fn message_of(protocol: &dyn EventProtocol, event: &dyn Structure) -> Option<Message> {
    // Events are written by what `protocol` says, not by what the service says elsewhere.
    let service = Service::new("Fuzz", "2026-01-01", &RestJson1).shape_name("Fuzz");
    let mut message = Message::default();
    protocol.encode_event(&service, event, &mut message).ok()?;
    Some(message)
}

/// That an error points into the document, and says no more than a person wants to read.
fn check(error: &DecodeError, response: &Response) {
    let text = error.to_string();
    assert!(text.len() < LONGEST_MESSAGE, "{} bytes", text.len());
    let offset = error.offset().unwrap_or_default();
    assert!(offset <= response.body.len(), "{text}");
}
