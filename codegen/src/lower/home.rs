//! Where each type lives and what it is called.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::closure::Closure;
use super::service::Found;
use crate::error::{Diagnostics, Problem};
use crate::ir::{Parent, Path};
use crate::names::{self, Ident};
use crate::smithy::{Kind, Model, Shape, ShapeId};

/// The path of every structure, union and enum that is reached. Two with one name are reported.
///
/// A structure lives with an operation if, in the whole model, it is its input or its output and
/// nothing else, so that no type moves because another operation was selected.
pub(super) fn paths(
    model: &Model,
    service: &Found<'_>,
    closure: &Closure<'_>,
    diagnostics: &Diagnostics,
) -> IndexMap<ShapeId, Path> {
    let uses = Uses::of(model);
    let mut owners: HashMap<Ident, &ShapeId> = HashMap::new();
    let mut paths = IndexMap::new();
    for shape in closure.shapes.iter().filter(|shape| is_type(shape)) {
        let path = uses.path(service, shape);
        if let Some(first) = owners.insert(path.name.clone(), &shape.id) {
            diagnostics.report(
                &shape.id,
                Problem::SameName {
                    other: first.clone(),
                    name: path.name.to_string(),
                },
            );
        }
        paths.insert(shape.id.clone(), path);
    }
    paths
}

/// The inputs of all operations of the model.
pub(super) fn inputs(model: &Model) -> HashSet<&ShapeId> {
    model
        .shapes
        .values()
        .filter_map(|shape| match &shape.kind {
            Kind::Operation(operation) => Some(&operation.input),
            _ => None,
        })
        .collect()
}

/// The names of all types of the model, reached or not.
pub(super) fn names(model: &Model, service: &Found<'_>) -> HashSet<Ident> {
    let types = model.shapes.values().filter(|shape| is_type(shape));
    types
        .map(|shape| names::shape(service.name(&shape.id)))
        .collect()
}

/// The type of an input or output that an operation does not have. It evades every type of the
/// model, so that it does not depend on what is selected.
pub(super) fn synthetic(names: &HashSet<Ident>, operation: &Shape, suffix: &str) -> Path {
    let name = names::synthetic(operation.id.name(), suffix, |ident| names.contains(ident));
    Path {
        parent: Parent::Operation,
        module: names::module(operation.id.name()),
        name,
    }
}

/// Whether the shape becomes a Rust type of its own.
pub(super) fn is_type(shape: &Shape) -> bool {
    match shape.kind {
        Kind::Structure => !shape.id.is_unit(),
        Kind::Union | Kind::Enum | Kind::IntEnum => true,
        Kind::String => shape.traits.has("smithy.api#enum"),
        _ => false,
    }
}

/// What the shapes of a model are used for.
struct Uses<'m> {
    /// The operations that a shape is input or output of, one entry for each use.
    operations: HashMap<&'m ShapeId, Vec<&'m ShapeId>>,
    /// The shapes with any other use.
    others: HashSet<&'m ShapeId>,
}

impl<'m> Uses<'m> {
    fn of(model: &'m Model) -> Self {
        let mut uses = Self {
            operations: HashMap::new(),
            others: HashSet::new(),
        };
        for shape in model.shapes.values() {
            let members = shape.members.values().map(|member| &member.target);
            uses.others.extend(members.chain(&shape.mixins));
            match &shape.kind {
                Kind::Operation(operation) => {
                    for id in [&operation.input, &operation.output] {
                        uses.operations.entry(id).or_default().push(&shape.id);
                    }
                    uses.others.extend(&operation.errors);
                }
                Kind::Service(service) => uses.others.extend(&service.errors),
                _ => {}
            }
        }
        uses
    }

    fn path(&self, service: &Found<'_>, shape: &Shape) -> Path {
        let used_by = self
            .operations
            .get(&shape.id)
            .map_or(&[][..], Vec::as_slice);
        let local = service.name(&shape.id);
        let (parent, module) = match used_by {
            [operation] if !shape.is_error() && !self.others.contains(&shape.id) => {
                (Parent::Operation, names::module(operation.name()))
            }
            _ => (Parent::Types, names::module(local)),
        };
        Path {
            parent,
            module,
            name: names::shape(local),
        }
    }
}
