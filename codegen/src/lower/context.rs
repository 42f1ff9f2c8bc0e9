//! What every part of lowering looks things up in.

use std::collections::HashSet;
use std::fmt;

use indexmap::IndexMap;

use super::closure::Closure;
use super::service::Found;
use super::{home, protocol, recursion};
use crate::error::{Diagnostics, Problem};
use crate::ir;
use crate::names::Ident;
use crate::smithy::{BadTrait, Member, Model, Shape, ShapeId};

/// The model, resolved, with the answers that concern all of it.
pub(super) struct Context<'m> {
    /// The model, its mixins flattened.
    pub(super) model: &'m Model,
    /// The service.
    pub(super) service: &'m Found<'m>,
    /// The protocol that the client speaks; nothing where none is supported.
    pub(super) protocol: Option<ir::Protocol>,
    /// What the selected operations reach.
    pub(super) closure: &'m Closure<'m>,
    /// Where each structure, union and enum lives that is reached.
    pub(super) homes: IndexMap<ShapeId, ir::Path>,
    /// The names of all types of the model.
    pub(super) names: HashSet<Ident>,
    /// The inputs of all operations of the model.
    pub(super) inputs: HashSet<&'m ShapeId>,
    /// The members, by shape and name, that hold a value in a box.
    pub(super) boxed: HashSet<(&'m ShapeId, &'m str)>,
    diagnostics: &'m Diagnostics,
}

/// A member, with the shape and the name that make up its id.
#[derive(Clone, Copy)]
pub(super) struct MemberRef<'m> {
    /// The shape which has the member.
    pub(super) shape: &'m Shape,
    /// The member's name.
    pub(super) name: &'m str,
    /// The member.
    pub(super) member: &'m Member,
}

impl<'m> Context<'m> {
    pub(super) fn new(
        model: &'m Model,
        service: &'m Found<'m>,
        closure: &'m Closure<'m>,
        diagnostics: &'m Diagnostics,
    ) -> Self {
        let context = Self {
            model,
            service,
            protocol: protocol::choose(model, service, diagnostics),
            closure,
            homes: home::paths(model, service, closure, diagnostics),
            names: home::names(model, service),
            inputs: home::inputs(model),
            boxed: HashSet::new(),
            diagnostics,
        };
        Self {
            boxed: recursion::boxed(&context),
            ..context
        }
    }

    pub(super) fn report(&self, subject: impl fmt::Display, problem: Problem) {
        self.diagnostics.report(subject, problem);
    }

    /// A trait's value; where it is bad it is reported and counts as absent.
    pub(super) fn read<T: Default>(
        &self,
        subject: impl fmt::Display,
        value: Result<T, BadTrait>,
    ) -> T {
        value.unwrap_or_else(|bad| {
            self.report(subject, Problem::BadTrait(bad));
            T::default()
        })
    }

    /// A trait that stands on a member, else on its target.
    pub(super) fn read_effective<T>(
        &self,
        member: MemberRef<'m>,
        read: impl Fn(&'m crate::smithy::Traits) -> Result<Option<T>, BadTrait>,
    ) -> Option<T> {
        if let Some(value) = self.read(member, read(&member.member.traits)) {
            return Some(value);
        }
        let target = self.target(member)?;
        self.read(&target.id, read(&target.traits))
    }

    /// The shape that a member targets; a missing one has been reported before.
    pub(super) fn target(&self, member: MemberRef<'m>) -> Option<&'m Shape> {
        self.model.shape(&member.member.target)
    }
}

impl<'m> MemberRef<'m> {
    /// The members of a shape.
    pub(super) fn all(shape: &'m Shape) -> impl Iterator<Item = Self> {
        shape.members.iter().map(move |(name, member)| Self {
            shape,
            name,
            member,
        })
    }

    /// One member of a shape.
    pub(super) fn of(shape: &'m Shape, name: &'m str) -> Option<Self> {
        let member = shape.members.get(name)?;
        Some(Self {
            shape,
            name,
            member,
        })
    }
}

impl fmt::Display for MemberRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}${}", self.shape.id, self.name)
    }
}
