//! The clients of a suite: each service of its model, in each protocol that it has cases for.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use tinsmith_codegen::emit::{self, Placement};
use tinsmith_codegen::error::{Errors, Problem};
use tinsmith_codegen::lower::{self, Selection};
use tinsmith_codegen::package::Package;
use tinsmith_codegen::{Source, format, ir, load, names};

/// A client that can be generated, as far as it can.
#[derive(Debug)]
pub(super) struct Client {
    /// The service, whose crate has a name of its own within all suites.
    pub service: ir::Service,
    /// The shape id of the protocol.
    pub protocol: String,
    /// The operations that cannot be generated, by their shape ids, and the reasons.
    pub missing: Vec<(String, String)>,
    /// The suite's file, as the headers name it.
    file: String,
}

/// The clients of a suite's model. What is wrong with a whole service is told by its operations.
pub(super) fn clients(suite: &str, model: &Json) -> Vec<Client> {
    let protocols = protocols(model);
    let mut clients = Vec::new();
    for (id, service) in shapes(model, "service") {
        for protocol in protocols
            .iter()
            .filter(|protocol| service["traits"].get(protocol).is_some())
        {
            let model = narrowed(model, id, protocol, &protocols);
            clients.extend(Client::new(suite, id, protocol, &model));
        }
    }
    clients
}

impl Client {
    /// The client of a model's one service; nothing where it would have no operation.
    fn new(suite: &str, id: &str, protocol: &str, model: &Json) -> Option<Self> {
        let (_, service_name) = id.split_once('#').unwrap_or(("", id));
        let (_, protocol_name) = protocol.split_once('#').unwrap_or(("", protocol));
        let file = format!("{suite}.json");
        let text = model.to_string();
        let source = Source {
            file: &file,
            text: &text,
        };
        let (mut service, missing) = lowered(&source, model)?;
        service.package = names::package(&[suite, service_name, protocol_name].concat());
        Some(Self {
            service,
            protocol: protocol.to_owned(),
            missing,
            file,
        })
    }

    /// The crate, which finds the runtime in the directory `runtime`.
    pub(super) fn package(&self, runtime: &str) -> Package {
        let placement = Placement {
            command: "cargo xtask conformance".to_owned(),
            runtime: runtime.to_owned(),
            workspace: emit::Workspace::Above,
        };
        let header = format::header(&self.file);
        emit::service(&self.service, &placement)
            .into_iter()
            .map(|file| (file.path, format::text(&header, &file.content)))
            .collect()
    }
}

/// The service with the operations that can be generated, and the others with the reasons.
fn lowered(source: &Source<'_>, model: &Json) -> Option<(ir::Service, Vec<(String, String)>)> {
    if let Ok(service) = lower(source, Selection::All) {
        return Some((service, Vec::new()));
    }
    let (mut possible, mut missing) = (Vec::new(), Vec::new());
    for (id, _) in shapes(model, "operation") {
        let (_, name) = id.split_once('#').unwrap_or(("", id));
        match lower(source, Selection::Operations(vec![name.to_owned()])) {
            Ok(_) => possible.push(name.to_owned()),
            Err(errors) => missing.extend(reason(&errors).map(|reason| (id.to_owned(), reason))),
        }
    }
    let service = lower(source, Selection::Operations(possible)).ok()?;
    Some((service, missing))
}

fn lower(source: &Source<'_>, selection: Selection) -> Result<ir::Service, Errors> {
    let model = load::model(source)?;
    let lowered = lower::service(model, &selection, source.file)?;
    Ok(lowered.service)
}

/// Why an operation cannot be generated; nothing where it is not one of the service.
fn reason(errors: &Errors) -> Option<String> {
    let mut reasons = Vec::new();
    for error in errors.iter() {
        if let Problem::UnknownOperation { .. } = error.problem {
            return None;
        }
        reasons.push(format!("{}: {}", error.subject, error.problem));
    }
    Some(reasons.join("; "))
}

/// The model with one service in it that speaks one protocol.
fn narrowed(model: &Json, service: &str, protocol: &str, protocols: &BTreeSet<String>) -> Json {
    let mut model = model.clone();
    if let Some(shapes) = model["shapes"].as_object_mut() {
        shapes.retain(|id, shape| shape["type"] != "service" || id == service);
    }
    if let Some(traits) = model["shapes"][service]["traits"].as_object_mut() {
        traits.retain(|id, _| id == protocol || !protocols.contains(id));
    }
    model
}

/// The protocols that the model has cases for.
fn protocols(model: &Json) -> BTreeSet<String> {
    let shapes = model["shapes"].as_object().into_iter().flatten();
    let traits = shapes.filter_map(|(_, shape)| shape["traits"].as_object());
    let cases = traits
        .flatten()
        .filter(|(id, _)| id.starts_with("smithy.test#"))
        .filter_map(|(_, cases)| cases.as_array());
    cases
        .flatten()
        .filter_map(|case| case["protocol"].as_str())
        .map(str::to_owned)
        .collect()
}

fn shapes<'a>(model: &'a Json, kind: &'a str) -> impl Iterator<Item = (&'a str, &'a Json)> {
    let shapes = model["shapes"].as_object().into_iter().flatten();
    shapes
        .filter(move |(_, shape)| shape["type"] == kind)
        .map(|(id, shape)| (id.as_str(), shape))
}
