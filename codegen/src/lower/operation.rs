//! Operations: what they take and give, and how they go over the wire.

use indexmap::IndexMap;

use super::context::Context;
use super::words::{plain, with_text};
use super::{auth, body, customization, documentation, endpoint, home, http, structure};
use crate::error::Problem;
use crate::ir::{self, Parent, Path, Word};
use crate::names;
use crate::smithy::{Kind, Operation, Shape, ShapeId};

/// The selected operations, by name. Two with one Rust name are reported.
pub(super) fn lower(
    context: &Context<'_>,
    errors: &IndexMap<&ShapeId, ir::ErrorVariant>,
    rules: Option<&ir::EndpointRules>,
) -> Vec<ir::Operation> {
    let mut methods: IndexMap<names::Ident, &ShapeId> = IndexMap::new();
    let mut operations = Vec::new();
    for shape in &context.closure.operations {
        let Kind::Operation(operation) = &shape.kind else {
            continue;
        };
        let method = names::method(shape.id.name());
        if let Some(first) = methods.insert(method.clone(), &shape.id) {
            context.report(
                &shape.id,
                Problem::SameName {
                    other: first.clone(),
                    name: method.to_string(),
                },
            );
        }
        operations.extend(lower_one(context, shape, operation, errors, rules));
    }
    operations
}

fn lower_one(
    context: &Context<'_>,
    shape: &Shape,
    operation: &Operation,
    errors: &IndexMap<&ShapeId, ir::ErrorVariant>,
    rules: Option<&ir::EndpointRules>,
) -> Option<ir::Operation> {
    let id = &shape.id;
    let http = http::lower(context, shape, operation);
    let mut structures = Vec::new();
    let mut path = |target, suffix| in_or_out(context, shape, target, suffix, &mut structures);
    let input = path(&operation.input, "Input");
    let output = path(&operation.output, "Output");
    let of_service = &context.service.service.errors;
    let own = operation.errors.iter();
    let further = of_service
        .iter()
        .filter(|id| !operation.errors.contains(id));
    Some(ir::Operation {
        id: id.to_string(),
        name: id.name().to_owned(),
        module: names::module(id.name()),
        method: names::method(id.name()),
        docs: documentation::of(context, id, &shape.traits),
        http,
        words: words(context, shape, operation),
        auth: auth::of_operation(context, shape),
        // Where the rules are broken, nothing can be said of their parameters.
        context_params: rules.map_or_else(Vec::new, |rules| {
            endpoint::context_params(context, rules, shape, operation)
        }),
        input: input?,
        output: output?,
        structures,
        errors: own
            .chain(further)
            .filter_map(|id| Some(errors.get(id)?.ident.clone()))
            .collect(),
    })
}

/// The path of an input or output, which is added to `structures` where it lives with the
/// operation. An absent one is an empty structure, so that members can be added to it one day.
fn in_or_out(
    context: &Context<'_>,
    operation: &Shape,
    target: &ShapeId,
    suffix: &str,
    structures: &mut Vec<ir::Structure>,
) -> Option<Path> {
    if target.is_unit() {
        let path = home::synthetic(&context.names, operation, suffix);
        structures.push(ir::Structure {
            id: format!("{}{suffix}", operation.id),
            path: path.clone(),
            docs: ir::Docs::default(),
            words: Vec::new(),
            members: Vec::new(),
        });
        return Some(path);
    }
    let path = context.homes.get(target)?.clone();
    if path.parent == Parent::Operation {
        let shape = context.model.shape(target)?;
        structures.push(structure::structure(context, shape, path.clone()));
    }
    Some(path)
}

/// The words of an operation's traits.
fn words(context: &Context<'_>, shape: &Shape, operation: &Operation) -> Vec<Word> {
    let (id, traits) = (&shape.id, &shape.traits);
    let mut words = Vec::new();
    if operation.input.is_unit() {
        words.push(plain("without_input"));
    }
    if context.read(id, traits.idempotent()) || context.read(id, traits.readonly()) {
        words.push(plain("idempotent"));
    }
    if let Some(prefix) = context.read(id, traits.endpoint()) {
        words.push(with_text("host_prefix", prefix));
    }
    words.extend(endpoint::discovery(context, shape));
    if context.read(id, traits.optional_auth()) {
        words.push(plain("optional_auth"));
    }
    if context.read(id, traits.unsigned_payload()) {
        words.push(plain("unsigned_payload"));
    }
    words.extend(body::words(context, shape, operation));
    if context.read(id, traits.s3_unwrapped_xml_output()) {
        words.push(plain("unwrapped_output"));
    }
    words.extend(customization::of_operation(context, shape, operation));
    words
}
