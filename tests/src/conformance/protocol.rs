//! The suites of protocols: models in Smithy's JSON AST with the traits of `smithy.test` in them.

use std::fs;
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::{Map, Value as Json, json};
use tinsmith_runtime::shape::{Location, Slot, Structure};

use self::transport::Recorder;
use super::client::{CallError, Client};
use super::outcome::Row;

pub mod alter;
pub mod cbor;
mod decimal;
mod events;
pub mod params;
pub mod request;
pub mod response;
pub mod settings;
mod transport;
mod xml;

/// Runs the cases of a suite's file.
pub(super) fn run(file: &Path, clients: &[Box<dyn Client>]) -> Vec<Row> {
    let text = fs::read_to_string(file).expect("a suite that can be read");
    let mut model: Json = serde_json::from_str(&text).expect("a suite in JSON");
    let Json::Object(shapes) = model["shapes"].take() else {
        panic!("a suite with shapes");
    };
    let suite = Suite { shapes, clients };
    let mut rows = Vec::new();
    for (id, shape) in &suite.shapes {
        for (kind, case) in cases(shape) {
            rows.push(suite.row(id, kind, case));
        }
    }
    rows
}

/// What a case tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Request,
    Response,
    Error,
    EventStream,
    MalformedRequest,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Error => "error",
            Self::EventStream => "event stream",
            Self::MalformedRequest => "malformed request",
        }
    }
}

/// A model with its cases, and the clients that are generated from it.
struct Suite<'a> {
    shapes: Map<String, Json>,
    clients: &'a [Box<dyn Client>],
}

/// An operation of one of the clients.
#[derive(Clone, Copy)]
struct Operation<'a> {
    client: &'a dyn Client,
    id: &'a str,
}

/// The cases of a shape, in the order of its traits.
fn cases(shape: &Json) -> impl Iterator<Item = (Kind, &Json)> {
    let of_response = match shape["type"].as_str() {
        Some("operation") => Kind::Response,
        _ => Kind::Error,
    };
    [
        ("smithy.test#httpRequestTests", Kind::Request),
        ("smithy.test#httpResponseTests", of_response),
        ("smithy.test#eventStreamTests", Kind::EventStream),
        (
            "smithy.test#httpMalformedRequestTests",
            Kind::MalformedRequest,
        ),
    ]
    .into_iter()
    .flat_map(|(name, kind)| {
        let cases = shape["traits"][name].as_array().into_iter().flatten();
        cases.map(move |case| (kind, case))
    })
}

impl Suite<'_> {
    /// Runs a case of the shape `shape`.
    fn row(&self, shape: &str, kind: Kind, case: &Json) -> Row {
        let id = case["id"].as_str().unwrap_or_default();
        let reason = match kind {
            Kind::MalformedRequest => "clients send no malformed requests",
            _ if case["appliesTo"] == "server" => "it applies to servers",
            _ => return Row::of(kind.name(), id, || self.failures(shape, kind, case)),
        };
        Row::skipped(kind.name(), id, reason)
    }

    fn failures(&self, shape: &str, kind: Kind, case: &Json) -> Vec<String> {
        let protocol = case["protocol"].as_str().unwrap_or_default();
        let operation = match kind {
            Kind::Error => self.operation_with_error(shape, protocol),
            _ => self.operation(shape, protocol),
        };
        match (operation, kind) {
            (Err(reason), _) => vec![reason],
            (Ok(operation), Kind::Request) => self.request(operation, case),
            (Ok(operation), Kind::Response) => operation.response(case),
            (Ok(operation), Kind::Error) => operation.error(shape, case),
            (Ok(operation), Kind::EventStream) => self.events(operation, case),
            (Ok(_), Kind::MalformedRequest) => {
                vec![format!(
                    "the runner knows no cases of the kind {}",
                    kind.name()
                )]
            }
        }
    }

    fn operation<'s>(&'s self, id: &'s str, protocol: &str) -> Result<Operation<'s>, String> {
        let mut problem = format!("there is no client of {id} that speaks {protocol}");
        for client in self.clients {
            let client = &**client;
            match client.has(id) {
                Ok(true) if client.protocol() == protocol => return Ok(Operation { client, id }),
                Ok(_) => {}
                Err(reason) => problem = format!("there is no client of {id}: {reason}"),
            }
        }
        Err(problem)
    }

    /// An operation that may end in the error `error`.
    fn operation_with_error(&self, error: &str, protocol: &str) -> Result<Operation<'_>, String> {
        let has_error = |shape: &Json| {
            let mut errors = shape["errors"].as_array().into_iter().flatten();
            errors.any(|reference| reference["target"] == error)
        };
        let mut problem = format!("no operation ends in {error}");
        let operations = self
            .shapes
            .iter()
            .filter(|(_, shape)| shape["type"] == "operation");
        for (id, operation) in operations {
            let of_service = |client: &dyn Client| {
                let service = self.shapes.get(client.service());
                service.is_some_and(has_error)
            };
            let found = self.operation(id, protocol);
            let is_possible = match &found {
                Ok(found) => has_error(operation) || of_service(found.client),
                Err(_) => has_error(operation),
            };
            match found {
                Ok(found) if is_possible => return Ok(found),
                Err(reason) if is_possible => problem = reason,
                _ => {}
            }
        }
        Err(problem)
    }

    fn request(&self, operation: Operation<'_>, case: &Json) -> Vec<String> {
        let transport = Recorder::new(empty_answer());
        let mut fill = |input: &mut dyn Structure| params::fill_structure(input, &case["params"]);
        // What the client makes of the empty answer is not the case's concern.
        let ending = operation.call(case, &transport, &mut fill);
        match (transport.sent(), ending) {
            (Some(sent), _) => request::differences(&self.shapes, case, &sent),
            (None, Err(error)) => vec![format!("nothing was sent: {}", error.message)],
            (None, Ok(_)) => vec!["nothing was sent".to_owned()],
        }
    }

    fn events(&self, operation: Operation<'_>, case: &Json) -> Vec<String> {
        let transport = Recorder::new(events::answer(case));
        let mut fill = |input: &mut dyn Structure| events::fill(input, case);
        let ending = operation.call(case, &transport, &mut fill);
        let mut failures = match transport.sent() {
            Some(sent) => self.sent_events(case, &sent),
            None => vec!["nothing was sent".to_owned()],
        };
        let failure = match ending {
            Err(failure) => Some(failure),
            Ok(output) => {
                let (further, failure) = operation.received_events(case, output);
                failures.extend(further);
                failure
            }
        };
        failures.extend(events::ending_difference(case, failure.as_deref()));
        failures
    }

    fn sent_events(&self, case: &Json, sent: &request::Sent) -> Vec<String> {
        let mut failures = events::sent_differences(&self.shapes, case, sent);
        if !case["initialRequest"].is_null() {
            let initial = &case["initialRequest"];
            failures.extend(request::differences(&self.shapes, initial, sent));
        }
        failures
    }
}

impl Operation<'_> {
    /// What is wrong with an output and its events, and the error that these ended in.
    fn received_events(
        self,
        case: &Json,
        mut output: Box<dyn Structure>,
    ) -> (Vec<String>, Option<Box<CallError>>) {
        let mut failures = Vec::new();
        let mut failure = None;
        if let Some(slot) = events::slot(&mut *output) {
            let (found, ending) = at_once(slot.receive_all());
            failure = ending.map(|failure| Box::new(self.client.error(failure)));
            if failure.is_none() {
                failures.extend(events::received_differences(case, slot, &found));
            }
        }
        if !case["initialResponseParams"].is_null() {
            let expected = json!({ "params": case["initialResponseParams"] });
            failures.extend(response::difference(&expected, &mut *output));
        }
        (failures, failure)
    }

    fn response(self, case: &Json) -> Vec<String> {
        let transport = Recorder::new(response::response(case));
        match self.call(case, &transport, &mut complete) {
            Ok(mut output) => response::difference(case, &mut *output)
                .into_iter()
                .collect(),
            Err(error) => vec![format!("expected an output, found {}", error.message)],
        }
    }

    fn error(self, shape: &str, case: &Json) -> Vec<String> {
        let transport = Recorder::new(response::response(case));
        let error = match self.call(case, &transport, &mut complete) {
            Ok(output) => {
                let output = params::show_structure(&*output);
                return vec![format!("expected an error, found the output {output}")];
            }
            Err(error) => *error,
        };
        let mut failures = Vec::new();
        if let Some(expected) = case["vendorParams"]["code"].as_str() {
            if error.code.as_deref() != Some(expected) {
                failures.push(format!("code: expected {expected}, found {:?}", error.code));
            }
        }
        match error.shape {
            Some(mut found) if found.schema().id == shape => {
                failures.extend(response::difference(case, &mut *found));
            }
            Some(found) => {
                failures.push(format!(
                    "error: expected {shape}, found {}",
                    found.schema().id
                ));
            }
            None => failures.push(format!("error: expected {shape}, found {}", error.message)),
        }
        failures
    }

    fn call(
        self,
        case: &Json,
        transport: &Recorder,
        fill: &mut dyn FnMut(&mut dyn Structure),
    ) -> Result<Box<dyn Structure>, Box<CallError>> {
        let config = settings::of(case).map_err(|reason| {
            Box::new(CallError {
                message: reason,
                code: None,
                shape: None,
            })
        })?;
        let config = config.with_transport(transport.clone());
        self.client.call(self.id, config, fill)
    }
}

/// The outcome of a future that needs nothing to be waited for.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("something is waited for"),
    }
}

fn empty_answer() -> tinsmith_runtime::http::Response {
    tinsmith_runtime::http::Response::new(http::StatusCode::OK, "")
}

/// Makes an input complete enough to be sent, where a case says nothing of it.
fn complete(input: &mut dyn Structure) {
    for (index, member) in input.schema().members.iter().enumerate() {
        let is_label = member.location == Location::Label || member.is_host_label();
        if !is_label {
            continue;
        }
        match input.get_mut(index).map(|value| value.slot()) {
            Some(Slot::String(slot)) => "x".clone_into(slot),
            Some(Slot::Enum(slot)) => slot.assign("x"),
            // The defaults of all others can be sent.
            _ => {}
        }
    }
}
