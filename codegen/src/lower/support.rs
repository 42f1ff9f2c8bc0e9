//! What generated clients cannot do yet. Each entry goes when the runtime learns to do it; until
//! then a service or operation that needs it is refused, never half supported.

use super::context::{Context, MemberRef};
use super::{auth, events};
use crate::error::Problem;
use crate::smithy::Shape;

/// Traits of operations that change what goes over the wire.
const OPERATION_TRAITS: [(&str, &str); 2] = [
    (
        "smithy.rules#staticContextParams",
        "endpoint parameters that an operation sets",
    ),
    (
        "smithy.rules#operationContextParams",
        "endpoint parameters that come from the input",
    ),
];

/// Traits of the service that change what goes over the wire.
const SERVICE_TRAITS: [(&str, &str); 2] = [
    (
        "smithy.rules#clientContextParams",
        "endpoint parameters that the client sets",
    ),
    (
        "smithy.rules#endpointBdd",
        "endpoint rules as a decision diagram",
    ),
];

/// Reports what the selection needs and clients do not have.
pub(super) fn check(context: &Context<'_>) {
    auth::check(context);
    events::check(context);
    let service = context.service.shape;
    for (name, feature) in SERVICE_TRAITS {
        let has_rules = service.traits.endpoint_rule_set().is_some();
        if service.traits.has(name) && !(name.ends_with("Bdd") && has_rules) {
            context.report(&service.id, Problem::Unsupported { feature });
        }
    }
    for operation in &context.closure.operations {
        for (name, feature) in OPERATION_TRAITS {
            if operation.traits.has(name) {
                context.report(&operation.id, Problem::Unsupported { feature });
            }
        }
        discovery(context, operation);
    }
    for shape in &context.closure.shapes {
        for member in MemberRef::all(shape) {
            if member.member.traits.has("smithy.rules#contextParam") {
                let feature = "endpoint parameters that come from the input";
                context.report(member, Problem::Unsupported { feature });
            }
        }
    }
}

/// An operation that can only be called at an endpoint which has to be asked for first.
fn discovery(context: &Context<'_>, operation: &Shape) {
    if context.read(&operation.id, operation.traits.requires_discovery()) {
        let feature = "endpoint discovery";
        context.report(&operation.id, Problem::Unsupported { feature });
    }
}
