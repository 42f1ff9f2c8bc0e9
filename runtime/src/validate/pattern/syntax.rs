//! A regular expression of ECMA-262, as the parser understands it.

use std::sync::Arc;

use crate::validate::pattern::class::Class;

/// A part of an expression.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// One character. It is shared, since bounds such as `{1,8192}` are written out.
    Class(Arc<Class>),
    /// A place between characters.
    Assertion(Assertion),
    /// One after the other; none is the empty text.
    Sequence(Vec<Self>),
    /// Any one of them.
    Choice(Vec<Self>),
    /// From `min` to `max` times, or without end.
    Repeat {
        node: Box<Self>,
        min: u32,
        max: Option<u32>,
    },
    /// `(?=…)`, `(?!…)`, `(?<=…)` and `(?<!…)`.
    Look {
        node: Box<Self>,
        direction: Direction,
        wanted: Wanted,
    },
}

/// A place between characters.
#[derive(Clone, Copy, Debug)]
pub(super) enum Assertion {
    /// `^`
    Start,
    /// `$`
    End,
    /// `\b`
    WordBoundary,
    /// `\B`
    NoWordBoundary,
}

/// Where a match goes on from its first character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Forward,
    Backward,
}

/// Whether what is looked for should be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Present,
    Missing,
}
