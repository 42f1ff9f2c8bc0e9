//! What the selected operations reach.

use indexmap::IndexSet;

use super::events;
use super::service::Found;
use crate::smithy::{Kind, Model, Shape, ShapeId};

/// The selected operations and every shape that they need.
pub(super) struct Closure<'m> {
    /// The operations, by name.
    pub(super) operations: Vec<&'m Shape>,
    /// The shapes that are data, from the inputs on, each once.
    pub(super) shapes: Vec<&'m Shape>,
    /// The errors of the operations, of their event streams and of the service, by id.
    pub(super) errors: Vec<&'m Shape>,
}

impl<'m> Closure<'m> {
    /// The closure of `operations`, which takes in the errors of the service.
    pub(super) fn new(model: &'m Model, service: &Found<'m>, operations: Vec<&'m Shape>) -> Self {
        let mut errors: IndexSet<&ShapeId> = service.service.errors.iter().collect();
        let mut reached: IndexSet<&ShapeId> = IndexSet::new();
        for shape in &operations {
            if let Kind::Operation(operation) = &shape.kind {
                reached.insert(&operation.input);
                reached.insert(&operation.output);
                errors.extend(&operation.errors);
            }
        }
        errors.sort_unstable();
        reached.extend(&errors);
        let is_error = |id: &&ShapeId| model.shape(id).is_some_and(Shape::is_error);
        let mut next = 0;
        while let Some(id) = reached.get_index(next).copied() {
            next += 1;
            if let Some(shape) = model.shape(id).filter(|shape| shape.kind.is_data()) {
                let targets = shape.members.values().map(|member| &member.target);
                if events::are_events(shape) {
                    errors.extend(targets.clone().filter(is_error));
                }
                reached.extend(targets);
            }
        }
        errors.sort_unstable();
        let data = |id: &&'m ShapeId| model.shape(id).filter(|shape| shape.kind.is_data());
        Self {
            operations,
            shapes: reached.iter().filter_map(data).collect(),
            errors: errors
                .iter()
                .filter_map(data)
                .filter(|shape| shape.is_error())
                .collect(),
        }
    }
}
