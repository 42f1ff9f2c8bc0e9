//! Which operations are wanted.

use std::collections::HashSet;

use super::service::Found;
use super::suggestion;
use crate::error::{Diagnostics, Problem};
use crate::smithy::{Kind, Model, Shape, ShapeId};

/// The operations to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All operations of the service.
    All,
    /// Those of these names, as the model writes them.
    Operations(Vec<String>),
}

/// The selected operations of the service, by name. A name that the service does not have is
/// reported, with the operation that may be meant.
pub(super) fn operations<'m>(
    model: &'m Model,
    service: &Found<'m>,
    selection: &Selection,
    diagnostics: &Diagnostics,
) -> Vec<&'m Shape> {
    let mut all = bound(model, service);
    all.sort_by(|left, right| left.id.name().cmp(right.id.name()));
    let Selection::Operations(names) = selection else {
        return all;
    };
    for name in names {
        if !all.iter().any(|shape| shape.id.name() == name) {
            let known = all.iter().map(|shape| shape.id.name());
            diagnostics.report(
                &service.shape.id,
                Problem::UnknownOperation {
                    name: name.clone(),
                    suggestion: suggestion::closest(name, known).map(str::to_owned),
                },
            );
        }
    }
    all.retain(|shape| names.iter().any(|name| name == shape.id.name()));
    all
}

/// The operations bound to the service and to its resources, at any depth.
fn bound<'m>(model: &'m Model, service: &Found<'m>) -> Vec<&'m Shape> {
    let mut operations: Vec<&ShapeId> = service.service.operations.iter().collect();
    let mut resources: Vec<&ShapeId> = service.service.resources.iter().collect();
    let mut seen: HashSet<&ShapeId> = HashSet::new();
    while let Some(id) = resources.pop() {
        if !seen.insert(id) {
            continue;
        }
        if let Some(Kind::Resource(resource)) = model.shape(id).map(|shape| &shape.kind) {
            operations.extend(&resource.operations);
            resources.extend(&resource.resources);
        }
    }
    operations
        .into_iter()
        .filter(|id| seen.insert(id))
        .filter_map(|id| model.shape(id))
        .filter(|shape| matches!(shape.kind, Kind::Operation(_)))
        .collect()
}
