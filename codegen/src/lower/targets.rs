//! Every reference leads to a shape of the right type.

use crate::error::{Diagnostics, Problem};
use crate::smithy::{Kind, Model, Operation, Shape, ShapeId};

/// Reports the references of the whole model that lead nowhere or to the wrong type.
pub(super) fn check(model: &Model, diagnostics: &Diagnostics) {
    let check = Check { model, diagnostics };
    for shape in model.shapes.values() {
        check.members(shape);
        check.relations(shape);
        for mixin in &shape.mixins {
            check.target(&shape.id, mixin, "a mixin of the same type", |mixin| {
                mixin.kind.name() == shape.kind.name() && mixin.traits.has("smithy.api#mixin")
            });
        }
    }
}

struct Check<'m> {
    model: &'m Model,
    diagnostics: &'m Diagnostics,
}

impl Check<'_> {
    fn members(&self, shape: &Shape) {
        for (name, member) in &shape.members {
            let subject = format!("{}${name}", shape.id);
            match (&shape.kind, name.as_str()) {
                (Kind::Enum | Kind::IntEnum, _) => {
                    self.target(subject, &member.target, "`smithy.api#Unit`", |target| {
                        target.id.is_unit()
                    });
                }
                (Kind::Map, "key") => {
                    self.target(subject, &member.target, "a string or enum", |target| {
                        matches!(target.kind, Kind::String | Kind::Enum)
                    });
                }
                (Kind::Union, _) => {
                    self.target(subject, &member.target, DATA, |target| {
                        target.kind.is_data()
                    });
                }
                _ => self.target(subject, &member.target, DATA, |target| {
                    target.kind.is_data() && !target.id.is_unit()
                }),
            }
        }
        for name in required_members(shape) {
            if !shape.members.contains_key(*name) {
                self.diagnostics
                    .report(&shape.id, Problem::MissingMember { name });
            }
        }
    }

    fn relations(&self, shape: &Shape) {
        match &shape.kind {
            Kind::Operation(operation) => self.operation(&shape.id, operation),
            Kind::Service(service) => {
                self.operations(&shape.id, &service.operations);
                self.resources(&shape.id, &service.resources);
                self.errors(&shape.id, &service.errors);
            }
            Kind::Resource(resource) => {
                self.operations(&shape.id, &resource.operations);
                self.resources(&shape.id, &resource.resources);
            }
            _ => {}
        }
    }

    fn operation(&self, id: &ShapeId, operation: &Operation) {
        for target in [&operation.input, &operation.output] {
            self.target(id, target, "a structure", |target| {
                target.kind == Kind::Structure
            });
        }
        self.errors(id, &operation.errors);
    }

    fn operations(&self, id: &ShapeId, operations: &[ShapeId]) {
        for target in operations {
            self.target(id, target, "an operation", |target| {
                matches!(target.kind, Kind::Operation(_))
            });
        }
    }

    fn resources(&self, id: &ShapeId, resources: &[ShapeId]) {
        for target in resources {
            self.target(id, target, "a resource", |target| {
                matches!(target.kind, Kind::Resource(_))
            });
        }
    }

    fn errors(&self, id: &ShapeId, errors: &[ShapeId]) {
        for target in errors {
            let expected = "a structure with the trait `smithy.api#error`";
            self.target(id, target, expected, Shape::is_error);
        }
    }

    fn target(
        &self,
        subject: impl std::fmt::Display,
        target: &ShapeId,
        expected: &'static str,
        is_right: impl FnOnce(&Shape) -> bool,
    ) {
        match self.model.shape(target) {
            None => self.diagnostics.report(
                subject,
                Problem::DanglingTarget {
                    target: target.clone(),
                },
            ),
            Some(shape) if !is_right(shape) => self.diagnostics.report(
                subject,
                Problem::WrongTarget {
                    target: target.clone(),
                    kind: shape.kind.name(),
                    expected,
                },
            ),
            Some(_) => {}
        }
    }
}

const DATA: &str = "a shape that holds data";

fn required_members(shape: &Shape) -> &'static [&'static str] {
    match shape.kind {
        Kind::List => &["member"],
        Kind::Map => &["key", "value"],
        _ => &[],
    }
}
