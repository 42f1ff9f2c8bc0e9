//! Event streams: members of inputs and outputs that target a union with `streaming`.

use super::context::{Context, MemberRef};
use super::protocol;
use super::words::plain;
use crate::error::Problem;
use crate::ir::{Argument, Protocol, RustType, Word};
use crate::smithy::{Kind, Operation, Shape, ShapeId};

/// Whether the values of a shape are events.
pub(super) fn are_events(shape: &Shape) -> bool {
    matches!(shape.kind, Kind::Union) && shape.traits.has("smithy.api#streaming")
}

/// The type of a member that is an event stream; nothing for any other.
pub(super) fn ty(context: &Context<'_>, of: MemberRef<'_>) -> Option<RustType> {
    let target = context.target(of).filter(|target| are_events(target))?;
    let path = context.homes.get(&target.id)?.clone();
    Some(match context.inputs.contains(&of.shape.id) {
        true => RustType::EventStream(path),
        false => RustType::EventReceiver(path),
    })
}

/// The words of an operation that has events.
pub(super) fn words(context: &Context<'_>, operation: &Operation) -> Vec<Word> {
    let mut words = Vec::new();
    let [input, output] = [&operation.input, &operation.output].map(|id| members(context, id));
    let with_protocol = |name| Word {
        name,
        arguments: context
            .protocol
            .map(Argument::Protocol)
            .into_iter()
            .collect(),
    };
    if input.has_events {
        words.push(with_protocol("event_input"));
    }
    if output.has_events {
        words.push(with_protocol("event_output"));
        let binds = context.protocol.is_none_or(protocol::binds_to_http);
        if output.has_others && !binds {
            words.push(plain("initial_response"));
        }
    }
    let versions = protocol::http_versions(context);
    let versions = if input.has_events || output.has_events {
        versions.of_event_streams
    } else {
        versions.of_calls
    };
    // HTTP/1.1 is spoken wherever it is understood.
    if !versions.is_empty() && !versions.contains(&"http/1.1") {
        words.push(plain("http2"));
    }
    words
}

/// What members an input or output has.
struct Members {
    has_events: bool,
    has_others: bool,
}

fn members(context: &Context<'_>, structure: &ShapeId) -> Members {
    let shape = context.model.shape(structure);
    let targets = || {
        let members = shape.into_iter().flat_map(MemberRef::all);
        members.filter_map(|member| context.target(member))
    };
    Members {
        has_events: targets().any(are_events),
        has_others: targets().any(|target| !are_events(target)),
    }
}

/// Reports event streams where there can be none.
pub(super) fn check(context: &Context<'_>) {
    for shape in &context.closure.shapes {
        for member in MemberRef::all(shape) {
            match context.target(member) {
                Some(target) if are_events(target) => check_place(context, member),
                Some(target) if are_events(shape) => check_event(context, member, target),
                _ => {}
            }
        }
    }
}

/// An input or output, and not both, has its events in the payload, in a protocol that has any.
fn check_place(context: &Context<'_>, member: MemberRef<'_>) {
    let id = &member.shape.id;
    let is_output = context
        .closure
        .operations
        .iter()
        .any(|shape| match &shape.kind {
            Kind::Operation(operation) => operation.output == *id,
            _ => false,
        });
    let is_payload = context.read(member, member.member.traits.http_payload());
    let feature = match context.protocol {
        Some(Protocol::AwsQuery | Protocol::Ec2Query) => "event streams in a query protocol",
        _ if context.inputs.contains(id) == is_output => {
            "an event stream elsewhere than in an input or an output"
        }
        Some(protocol) if protocol::binds_to_http(protocol) && !is_payload => {
            "an event stream that is not the payload"
        }
        _ => return,
    };
    context.report(member, Problem::Unsupported { feature });
}

fn check_event(context: &Context<'_>, member: MemberRef<'_>, target: &Shape) {
    if !matches!(target.kind, Kind::Structure) {
        let problem = Problem::WrongTarget {
            target: target.id.clone(),
            kind: target.kind.name(),
            expected: "a structure, as events are,",
        };
        context.report(member, problem);
    }
}
