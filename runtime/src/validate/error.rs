//! What is wrong with an input.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::protocol::EncodeError;
use crate::shape::Bound;

/// An input that was refused before anything was sent, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidInput(Box<Refused>);

#[derive(Clone, Debug, PartialEq)]
struct Refused {
    shape: &'static str,
    violations: Vec<Violation>,
}

impl InvalidInput {
    pub(super) fn new(shape: &'static str, violations: Vec<Violation>) -> Self {
        Self(Box::new(Refused { shape, violations }))
    }

    /// An input of `shape` that the protocol could not write.
    pub(crate) fn unencodable(shape: &'static str, error: EncodeError) -> Self {
        let rule = Rule::Encodable {
            reason: error.reason().to_owned(),
        };
        Self::new(shape, vec![Violation::new(error.path(), rule)])
    }

    /// The name of the input's shape.
    pub fn shape(&self) -> &'static str {
        self.0.shape
    }

    /// All violations, in the order of the members; there is at least one.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }
}

impl Display for InvalidInput {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not valid: ", self.shape())?;
        for (index, violation) in self.violations().iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl Error for InvalidInput {}

/// A value that breaks a rule of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    path: String,
    rule: Rule,
}

impl Violation {
    pub(super) fn new(path: impl Into<String>, rule: Rule) -> Self {
        Self {
            path: path.into(),
            rule,
        }
    }

    /// Where the value is, in Rust's field names: `tags[3].key`, `response_parameters["200"]["x"]`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The rule that it breaks, with the rule's bounds and what was found.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }
}

/// `timeout_in_millis: 10 is outside the allowed range 50 to 30000`.
impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.rule)
    }
}

/// A rule of the model and how a value breaks it.
///
/// What was found is `None` where the model calls the member sensitive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// `required`: the member is not set, or is an enum or union without a value.
    Required,
    /// `httpLabel`: the member is a part of the URL, and empty.
    NonEmptyLabel,
    /// `range`, both ends included.
    Range {
        /// The least value, if there is one.
        min: Option<Bound>,
        /// The greatest value, if there is one.
        max: Option<Bound>,
        /// The value.
        found: Option<String>,
    },
    /// `length`: characters of a string, bytes of a blob, entries of a list or map.
    Length {
        /// The least length, if there is one.
        min: Option<u64>,
        /// The greatest length, if there is one.
        max: Option<u64>,
        /// The length.
        found: u64,
        /// What is counted.
        unit: LengthUnit,
    },
    /// `pattern`: the value does not match the regular expression.
    Pattern {
        /// The regular expression, of ECMA-262.
        pattern: &'static str,
        /// The value, cut off when it is long.
        found: Option<String>,
    },
    /// `uniqueItems`: two items of the list are equal.
    UniqueItems {
        /// The index of the first of them.
        first: usize,
        /// The index of the second.
        second: usize,
    },
    /// The value has no form in the place that the model binds it to, a header for example.
    Encodable {
        /// Why.
        reason: String,
    },
}

/// What a `length` counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthUnit {
    /// Unicode scalar values of a string.
    Characters,
    /// Bytes of a blob.
    Bytes,
    /// Items of a list.
    Items,
    /// Entries of a map.
    Entries,
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("is required, and not set"),
            Self::NonEmptyLabel => f.write_str("is a part of the URL, and must not be empty"),
            Self::Range { min, max, found } => {
                let found = found.as_deref().unwrap_or("the value");
                let (min, max) = (min.map(number), max.map(number));
                write!(f, "{found} is {}", outside("the allowed range", min, max))
            }
            Self::Length {
                min,
                max,
                found,
                unit,
            } => {
                let bounds = (
                    min.map(|min| min.to_string()),
                    max.map(|max| max.to_string()),
                );
                let unit = unit.name(*found);
                let outside = outside("the allowed length", bounds.0, bounds.1);
                write!(f, "has {found} {unit}, which is {outside}")
            }
            Self::Pattern { pattern, found } => match found {
                Some(found) => write!(f, "{found:?} does not match the pattern {pattern}"),
                None => write!(f, "the value does not match the pattern {pattern}"),
            },
            Self::UniqueItems { first, second } => {
                write!(
                    f,
                    "items {first} and {second} are equal, and must be unique"
                )
            }
            Self::Encodable { reason } => f.write_str(reason),
        }
    }
}

fn number(bound: Bound) -> String {
    match bound {
        Bound::Whole(bound) => bound.to_string(),
        Bound::Decimal(bound) => bound.to_owned(),
    }
}

fn outside(what: &str, min: Option<String>, max: Option<String>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("outside {what} {min} to {max}"),
        (Some(min), None) => format!("below {what}, {min} or more"),
        (None, Some(max)) => format!("above {what}, {max} or less"),
        (None, None) => format!("outside {what}"),
    }
}

impl LengthUnit {
    const fn name(self, count: u64) -> &'static str {
        match (self, count) {
            (Self::Characters, 1) => "character",
            (Self::Characters, _) => "characters",
            (Self::Bytes, 1) => "byte",
            (Self::Bytes, _) => "bytes",
            (Self::Items, 1) => "item",
            (Self::Items, _) => "items",
            (Self::Entries, 1) => "entry",
            (Self::Entries, _) => "entries",
        }
    }
}
