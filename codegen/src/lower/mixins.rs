//! Mixins taken over into the shapes that use them, and `apply` statements into their shapes.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::error::{Diagnostics, Problem};
use crate::smithy::{Kind, Member, Model, Operation, Resource, Service, Shape, ShapeId};

/// The same model with every shape complete in itself.
pub(super) fn flatten(mut model: Model, diagnostics: &Diagnostics) -> Model {
    let applied = std::mem::take(&mut model.applied);
    let (to_members, to_shapes): (Vec<_>, Vec<_>) = applied
        .into_iter()
        .partition(|(id, _)| id.member().is_some());
    for (id, traits) in to_shapes {
        match model.shapes.get_mut(&id) {
            Some(shape) => shape.traits.apply(traits),
            None => diagnostics.report(&id, Problem::AppliedToNothing),
        }
    }
    let order = order(&model, diagnostics);
    for id in order {
        let Some(shape) = model.shapes.get(&id) else {
            continue;
        };
        let flat = with_mixins(&model, shape, diagnostics);
        model.shapes.insert(id, flat);
    }
    for (id, traits) in to_members {
        let member = model
            .shapes
            .get_mut(&id.shape())
            .and_then(|shape| shape.members.get_mut(id.member()?));
        match member {
            Some(member) => member.traits.apply(traits),
            None => diagnostics.report(&id, Problem::AppliedToNothing),
        }
    }
    model
}

/// The shapes with mixins, each behind its own mixins. One that contains itself is left out.
fn order(model: &Model, diagnostics: &Diagnostics) -> Vec<ShapeId> {
    #[derive(PartialEq)]
    enum State {
        Open,
        Done,
    }
    let mut states: HashMap<&ShapeId, State> = HashMap::new();
    let mut order = Vec::new();
    for start in model.shapes.values() {
        let mut stack = vec![start];
        while let Some(shape) = stack.last().copied() {
            let is_new = !states.contains_key(&shape.id);
            if is_new && !shape.mixins.is_empty() {
                states.insert(&shape.id, State::Open);
                for mixin in &shape.mixins {
                    match states.get(mixin) {
                        Some(State::Open) => diagnostics.report(
                            &shape.id,
                            Problem::RecursiveMixin {
                                mixin: mixin.clone(),
                            },
                        ),
                        Some(State::Done) => {}
                        None => stack.extend(model.shapes.get(mixin)),
                    }
                }
                continue;
            }
            stack.pop();
            if states.insert(&shape.id, State::Done) == Some(State::Open) {
                order.push(shape.id.clone());
            }
        }
    }
    order
}

/// The shape with what its mixins have: theirs first, in order, its own words stronger.
fn with_mixins(model: &Model, shape: &Shape, diagnostics: &Diagnostics) -> Shape {
    let mut members: IndexMap<String, Member> = IndexMap::new();
    let mut kind = shape.kind.clone();
    let mut traits = shape.traits.clone();
    for mixin in shape.mixins.iter().filter_map(|id| model.shape(id)) {
        for (name, member) in &mixin.members {
            merge(&mut members, name, member);
        }
        inherit_relations(&mut kind, &mixin.kind);
    }
    for (name, member) in &shape.members {
        merge(&mut members, name, member);
    }
    // Of two mixins with one trait the later one wins.
    for mixin in shape.mixins.iter().rev().filter_map(|id| model.shape(id)) {
        traits.inherit(&mixin.traits, &local_traits(mixin, diagnostics));
    }
    Shape {
        id: shape.id.clone(),
        kind,
        members,
        mixins: shape.mixins.clone(),
        traits,
    }
}

fn merge(members: &mut IndexMap<String, Member>, name: &str, member: &Member) {
    match members.get_mut(name) {
        None => {
            members.insert(name.to_owned(), member.clone());
        }
        Some(present) => {
            let mut traits = member.traits.clone();
            traits.inherit(&present.traits, &[]);
            *present = Member {
                target: member.target.clone(),
                traits,
            };
        }
    }
}

/// The traits that stay with a mixin: `mixin` itself and what it calls local.
fn local_traits<'m>(mixin: &'m Shape, diagnostics: &Diagnostics) -> Vec<&'m str> {
    let mut local = mixin.traits.mixin_local().unwrap_or_else(|bad| {
        diagnostics.report(&mixin.id, Problem::BadTrait(bad));
        None
    });
    let local = local.get_or_insert_default();
    local.push("smithy.api#mixin");
    std::mem::take(local)
}

fn inherit_relations(kind: &mut Kind, mixin: &Kind) {
    match (kind, mixin) {
        (Kind::Service(own), Kind::Service(mixin)) => inherit_service(own, mixin),
        (Kind::Resource(own), Kind::Resource(mixin)) => inherit_resource(own, mixin),
        (Kind::Operation(own), Kind::Operation(mixin)) => inherit_operation(own, mixin),
        _ => {}
    }
}

fn inherit_service(own: &mut Service, mixin: &Service) {
    if own.version.is_empty() {
        own.version.clone_from(&mixin.version);
    }
    add(&mut own.operations, &mixin.operations);
    add(&mut own.resources, &mixin.resources);
    add(&mut own.errors, &mixin.errors);
    for (from, to) in &mixin.rename {
        own.rename.entry(from.clone()).or_insert_with(|| to.clone());
    }
}

fn inherit_resource(own: &mut Resource, mixin: &Resource) {
    add(&mut own.operations, &mixin.operations);
    add(&mut own.resources, &mixin.resources);
}

fn inherit_operation(own: &mut Operation, mixin: &Operation) {
    if own.input.is_unit() {
        own.input.clone_from(&mixin.input);
    }
    if own.output.is_unit() {
        own.output.clone_from(&mixin.output);
    }
    add(&mut own.errors, &mixin.errors);
}

fn add(own: &mut Vec<ShapeId>, mixin: &[ShapeId]) {
    for id in mixin {
        if !own.contains(id) {
            own.push(id.clone());
        }
    }
}
