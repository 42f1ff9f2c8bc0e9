//! What generated clients cannot do yet. Each entry goes when the runtime learns to do it; until
//! then a service or operation that needs it is refused, never half supported.

use super::context::{Context, MemberRef};
use crate::error::Problem;
use crate::smithy::{Kind, Shape};

/// Authentication schemes that clients know; `smithy.api#noAuth` is none at all.
const AUTH: [&str; 2] = ["aws.auth#sigv4", "smithy.api#noAuth"];

/// Traits of operations that change what goes over the wire.
const OPERATION_TRAITS: [(&str, &str); 3] = [
    (
        "aws.protocols#httpChecksum",
        "checksums of a choice of algorithms",
    ),
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
    auth(context);
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
        bound_schemes(context, operation);
    }
    for shape in &context.closure.shapes {
        for member in MemberRef::all(shape) {
            streaming(context, member);
            if member.member.traits.has("smithy.rules#contextParam") {
                let feature = "endpoint parameters that come from the input";
                context.report(member, Problem::Unsupported { feature });
            }
        }
    }
}

fn streaming(context: &Context<'_>, member: MemberRef<'_>) {
    let Some(target) = context.target(member) else {
        return;
    };
    if !target.traits.has("smithy.api#streaming") {
        return;
    }
    let feature = match target.kind {
        Kind::Union => "event streams",
        _ => "streaming bodies",
    };
    context.report(member, Problem::Unsupported { feature });
}

/// An operation that can only be called at an endpoint which has to be asked for first.
fn discovery(context: &Context<'_>, operation: &Shape) {
    if context.read(&operation.id, operation.traits.requires_discovery()) {
        let feature = "endpoint discovery";
        context.report(&operation.id, Problem::Unsupported { feature });
    }
}

/// The service offers a scheme that clients know, or none at all.
fn auth(context: &Context<'_>) {
    let service = context.service.shape;
    let schemes: Vec<&str> = service
        .traits
        .names()
        .filter(|name| is_scheme(context, name))
        .collect();
    if !schemes.is_empty() && !schemes.iter().any(|scheme| AUTH.contains(scheme)) {
        unknown_schemes(context, service, &schemes);
    }
    bound_schemes(context, service);
}

/// A list of schemes, if it is not empty, has one in it that clients know.
fn bound_schemes(context: &Context<'_>, shape: &Shape) {
    let schemes = context
        .read(&shape.id, shape.traits.auth())
        .unwrap_or_default();
    if !schemes.is_empty() && !schemes.iter().any(|scheme| AUTH.contains(scheme)) {
        unknown_schemes(context, shape, &schemes);
    }
}

fn unknown_schemes(context: &Context<'_>, shape: &Shape, schemes: &[&str]) {
    context.report(
        &shape.id,
        Problem::UnsupportedAuth {
            found: schemes.iter().map(|scheme| (*scheme).to_owned()).collect(),
        },
    );
}

/// A known authentication trait, or one that the model defines.
fn is_scheme(context: &Context<'_>, name: &str) -> bool {
    const KNOWN: [&str; 6] = [
        "aws.auth#sigv4",
        "aws.auth#sigv4a",
        "smithy.api#httpApiKeyAuth",
        "smithy.api#httpBasicAuth",
        "smithy.api#httpBearerAuth",
        "smithy.api#httpDigestAuth",
    ];
    KNOWN.contains(&name)
        || crate::smithy::ShapeId::parse(name)
            .and_then(|id| context.model.shape(&id))
            .is_some_and(|shape| shape.traits.has("smithy.api#authDefinition"))
}
