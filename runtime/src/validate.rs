//! Validation of inputs from the model's constraint traits, before anything is sent.
//!
//! Replies are never validated: a service may loosen its constraints, and what it sends is so.

use crate::shape::Structure;

mod error;
mod pattern;
mod range;
mod walk;

pub use self::error::{InvalidInput, LengthUnit, Rule, Violation};
pub use self::pattern::Pattern;

/// How much of the model's constraints a client enforces by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Validation {
    /// Only what the URL cannot do without: labels that are not empty.
    Off,
    /// And members that are `required`, and `range`.
    #[default]
    Basic,
    /// And `length`, `pattern` and `uniqueItems`.
    Full,
}

/// Checks `input` against the constraints that `level` asks for.
///
/// # Errors
/// Everything in the input that breaks one, at any depth.
pub fn validate(input: &dyn Structure, level: Validation) -> Result<(), InvalidInput> {
    let violations = walk::violations(input, level);
    if violations.is_empty() {
        return Ok(());
    }
    Err(InvalidInput::new(input.schema().name(), violations))
}

/// Checks `input` against all constraints of the model, whatever a client enforces by itself.
///
/// # Errors
/// Everything in the input that breaks one, at any depth.
pub fn validate_in_full(input: &dyn Structure) -> Result<(), InvalidInput> {
    validate(input, Validation::Full)
}
