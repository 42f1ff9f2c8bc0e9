//! Endpoints that a service has to be asked for: `aws.api#clientDiscoveredEndpoint`.

use crate::error::Problem;
use crate::ir::Word;
use crate::lower::context::{Context, MemberRef};
use crate::lower::protocol;
use crate::lower::words::with_texts;
use crate::smithy::{Kind, Shape, ShapeId};

/// The word of an operation that can only be called at an endpoint which has to be asked for
/// first. Where it can be called elsewhere too, as those of DynamoDB, it is.
pub(in crate::lower) fn word(context: &Context<'_>, operation: &Shape) -> Option<Word> {
    if !context.read(&operation.id, operation.traits.requires_discovery()) {
        return None;
    }
    let service = context.service.shape;
    let Some((teller, error)) = context.read(&service.id, service.traits.endpoint_discovery())
    else {
        context.report(&operation.id, Problem::MissingDiscovery);
        return None;
    };
    if context.model.shape(&teller).is_none() {
        let target = teller;
        context.report(&service.id, Problem::DanglingTarget { target });
        return None;
    }
    refuse_what_is_more(context, operation, &teller);
    let names = [teller.name(), error.name()];
    Some(with_texts("discovered_endpoint", &names))
}

/// No service has any of it so far.
fn refuse_what_is_more(context: &Context<'_>, operation: &Shape, teller: &ShapeId) {
    if context.protocol.is_some_and(protocol::binds_to_http) {
        let feature = "endpoint discovery over a protocol that binds to HTTP";
        context.report(teller, Problem::Unsupported { feature });
    }
    let Kind::Operation(shape) = &operation.kind else {
        return;
    };
    let input = context.model.shape(&shape.input);
    for member in input.into_iter().flat_map(MemberRef::all) {
        if member
            .member
            .traits
            .has("aws.api#clientEndpointDiscoveryId")
        {
            let feature = "endpoints that are discovered by parts of the input";
            context.report(member, Problem::Unsupported { feature });
        }
    }
}
