//! What the programs of the suites print.

use serde_json::Value as Json;

/// A case and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// What the case tests, such as `request`.
    pub kind: String,
    /// The case's id, unique within its suite and kind.
    pub id: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Everything was as the case wants it.
    Passed,
    /// What was not, a line or more each: what was expected, and what came.
    Failed(Vec<String>),
    /// Why the case says nothing about a client.
    Skipped(String),
}

impl Row {
    /// The row that was printed as `line`; nothing where there is none in it.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let json: Json = serde_json::from_str(line).ok()?;
        let text = |json: &Json| json.as_str().map(str::to_owned);
        let outcome = match (&json["failed"], &json["skipped"]) {
            (Json::Null, Json::Null) => Outcome::Passed,
            (Json::Null, reason) => Outcome::Skipped(text(reason)?),
            (failures, _) => {
                let failures = failures.as_array()?.iter().map(text);
                Outcome::Failed(failures.collect::<Option<_>>()?)
            }
        };
        Some(Self {
            kind: text(&json["kind"])?,
            id: text(&json["id"])?,
            outcome,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_row() {
        let outcome = |line| Row::parse(line).map(|row| row.outcome);
        assert_eq!(
            outcome(r#"{"kind":"request","id":"A"}"#),
            Some(Outcome::Passed)
        );
        assert_eq!(
            outcome(r#"{"kind":"request","id":"A","failed":["a","b"]}"#),
            Some(Outcome::Failed(vec!["a".to_owned(), "b".to_owned()]))
        );
        assert_eq!(
            outcome(r#"{"kind":"request","id":"A","skipped":"why"}"#),
            Some(Outcome::Skipped("why".to_owned()))
        );
        assert_eq!(outcome(r#"{"id":"A"}"#), None);
        assert_eq!(outcome("something else"), None);
    }
}
