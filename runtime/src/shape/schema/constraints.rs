//! Which values of a member are allowed, as constant data.
//!
//! A tenth of the members of API Gateway V2 has such traits, and half of those of AWS Glue: they are
//! beside a [`Member`](crate::shape::Member), so that the others need no room for them.

use crate::validate::Pattern;

/// The constraint traits of a member, or of what is inside a list or map, that have bounds or a
/// pattern.
#[derive(Clone, Copy, Debug)]
pub struct Constraints {
    /// Lower bound of `range`.
    pub min: Option<Bound>,
    /// Upper bound of `range`.
    pub max: Option<Bound>,
    /// Lower bound of `length`.
    pub min_length: Option<u64>,
    /// Upper bound of `length`.
    pub max_length: Option<u64>,
    /// `pattern`.
    pub pattern: Option<Pattern>,
}

/// A bound of `smithy.api#range`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// A whole number.
    Whole(i64),
    /// A number with a fraction, in JSON's notation.
    Decimal(&'static str),
}

impl Constraints {
    /// Every value is allowed.
    pub const NONE: Self = Self {
        min: None,
        max: None,
        min_length: None,
        max_length: None,
        pattern: None,
    };

    /// Lower bound of `range`.
    pub const fn min(mut self, bound: i64) -> Self {
        self.min = Some(Bound::Whole(bound));
        self
    }

    /// Upper bound of `range`.
    pub const fn max(mut self, bound: i64) -> Self {
        self.max = Some(Bound::Whole(bound));
        self
    }

    /// `range` with both bounds.
    pub const fn range(self, min: i64, max: i64) -> Self {
        self.min(min).max(max)
    }

    /// Lower bound of `range`, with a fraction.
    pub const fn min_decimal(mut self, bound: &'static str) -> Self {
        self.min = Some(Bound::Decimal(bound));
        self
    }

    /// Upper bound of `range`, with a fraction.
    pub const fn max_decimal(mut self, bound: &'static str) -> Self {
        self.max = Some(Bound::Decimal(bound));
        self
    }

    /// Lower bound of `length`: characters of a string, bytes of a blob, entries of a list or map.
    pub const fn min_length(mut self, bound: u64) -> Self {
        self.min_length = Some(bound);
        self
    }

    /// Upper bound of `length`.
    pub const fn max_length(mut self, bound: u64) -> Self {
        self.max_length = Some(bound);
        self
    }

    /// `length` with both bounds.
    pub const fn length(self, min: u64, max: u64) -> Self {
        self.min_length(min).max_length(max)
    }

    /// `pattern`. Only a member with this word makes a program link the engine.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(Pattern::new(pattern));
        self
    }
}
