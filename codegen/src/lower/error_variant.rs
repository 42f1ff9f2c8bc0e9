//! The modeled errors, as variants of the service's error type.

use indexmap::IndexMap;

use super::context::Context;
use super::documentation;
use crate::ir;
use crate::names::{self, ErrorNames, Ident};
use crate::smithy::{ErrorKind, Retry, Shape, ShapeId};

/// The errors that are reached, by id, sorted by name.
pub(super) fn lower<'m>(context: &Context<'m>) -> IndexMap<&'m ShapeId, ir::ErrorVariant> {
    let mut names = names(context);
    let mut errors: IndexMap<&ShapeId, ir::ErrorVariant> = context
        .closure
        .errors
        .iter()
        .filter_map(|shape| {
            let path = context.homes.get(&shape.id)?.clone();
            let names = names.swap_remove(&shape.id)?;
            Some((&shape.id, variant(context, shape, path, names)))
        })
        .collect();
    errors.sort_by(|_, left, _, right| left.ident.cmp(&right.ident));
    errors
}

/// The names of all errors of the model: they depend on each other, but not on what is selected.
fn names<'m>(context: &Context<'m>) -> IndexMap<&'m ShapeId, ErrorNames> {
    let errors: Vec<&ShapeId> = context
        .model
        .shapes
        .values()
        .filter(|shape| shape.is_error())
        .map(|shape| &shape.id)
        .collect();
    let types: Vec<Ident> = errors
        .iter()
        .map(|id| names::shape(context.service.name(id)))
        .collect();
    errors.into_iter().zip(names::errors(&types)).collect()
}

fn variant(
    context: &Context<'_>,
    shape: &Shape,
    path: ir::Path,
    names: ErrorNames,
) -> ir::ErrorVariant {
    let (id, traits) = (&shape.id, &shape.traits);
    let by_kind = match context.read(id, traits.error()) {
        Some(ErrorKind::Server) => 500,
        Some(ErrorKind::Client) | None => 400,
    };
    ir::ErrorVariant {
        ident: names.variant,
        path,
        code: code(context, shape).to_owned(),
        status: context.read(id, traits.http_error()).unwrap_or(by_kind),
        docs: documentation::first_sentence(&documentation::of(context, id, traits)),
        predicate: names.predicate,
        retryable: context
            .read(id, traits.retryable())
            .map(|retry| match retry {
                Retry::Transient => ir::Retryable::Transient,
                Retry::Throttling => ir::Retryable::Throttling,
            }),
    }
}

/// What the wire says, which has nothing to do with names that a service gives to shapes.
fn code<'m>(context: &Context<'_>, shape: &'m Shape) -> &'m str {
    let of_query = context.read(&shape.id, shape.traits.aws_query_error());
    match context.protocol {
        Some(ir::Protocol::AwsQuery) => of_query.unwrap_or_else(|| shape.id.name()),
        _ => shape.id.name(),
    }
}
