//! What became of a case.

use std::fmt::{self, Display, Formatter};
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::json;

/// A case and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What the case tests, such as `request`.
    pub kind: String,
    /// The case's id, unique within its suite and kind.
    pub id: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything was as the case wants it.
    Passed,
    /// What was not, a line or more each: what was expected, and what came.
    Failed(Vec<String>),
    /// Why the case says nothing about a client.
    Skipped(String),
}

impl Row {
    /// Runs a case, which fails by what it returns, or by a panic.
    pub(super) fn of(kind: &str, id: &str, case: impl FnOnce() -> Vec<String>) -> Self {
        let failures = catch_unwind(AssertUnwindSafe(case)).unwrap_or_else(|panic| {
            let said = panic.downcast_ref::<String>().map(String::as_str);
            let said = said.or_else(|| panic.downcast_ref::<&str>().copied());
            let said = said.unwrap_or("without a word");
            vec![format!("the case ended in a panic: {said}")]
        });
        let outcome = match failures.is_empty() {
            true => Outcome::Passed,
            false => Outcome::Failed(failures),
        };
        Self::new(kind, id, outcome)
    }

    /// A case that is no client's.
    pub(super) fn skipped(kind: &str, id: &str, reason: &str) -> Self {
        Self::new(kind, id, Outcome::Skipped(reason.to_owned()))
    }

    fn new(kind: &str, id: &str, outcome: Outcome) -> Self {
        Self {
            kind: kind.to_owned(),
            id: id.to_owned(),
            outcome,
        }
    }
}

/// One line of JSON, which `cargo xtask conformance` reads.
impl Display for Row {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut json = json!({ "kind": self.kind, "id": self.id });
        match &self.outcome {
            Outcome::Passed => {}
            Outcome::Failed(failures) => json["failed"] = failures.as_slice().into(),
            Outcome::Skipped(reason) => json["skipped"] = reason.as_str().into(),
        }
        json.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_failure() {
        let row = Row::of("request", "A", || panic!("no member {}", "x"));
        let said = "the case ended in a panic: no member x".to_owned();
        assert_eq!(row.outcome, Outcome::Failed(vec![said]));
    }
}
