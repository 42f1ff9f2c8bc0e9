//! What is put right in an input before it is validated and sent.

use crate::shape::{Slot, Structure, View};

/// What some strings of an input become.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InputRule {
    members: &'static [&'static str],
    /// The text that the rule is about.
    text: &'static str,
    correct: Correct,
}

/// The value in place of another one, if that is to be replaced.
type Correct = fn(&str, &'static str) -> Option<String>;

impl InputRule {
    pub(super) const fn default_for(
        members: &'static [&'static str],
        default: &'static str,
    ) -> Self {
        Self {
            members,
            text: default,
            correct: |value, default| value.is_empty().then(|| default.to_owned()),
        }
    }

    pub(super) const fn last_segment_of(members: &'static [&'static str]) -> Self {
        Self {
            members,
            text: "/",
            correct: |value, slash| Some(value.rsplit_once(slash)?.1.to_owned()),
        }
    }

    /// Follows the rule. An absent member counts as empty.
    pub(crate) fn apply(&self, input: &mut dyn Structure) {
        for (index, member) in input.schema().members.iter().enumerate() {
            if !self.members.contains(&member.name) {
                continue;
            }
            let Some(value) = input.get_mut(index) else {
                continue;
            };
            let corrected = match value.view() {
                View::String(text) => (self.correct)(text, self.text),
                View::Absent => (self.correct)("", self.text),
                _ => None,
            };
            let Some(corrected) = corrected else {
                continue;
            };
            if let Slot::String(slot) = value.slot() {
                *slot = corrected;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Ids {
        id: String,
        parent: Option<String>,
        other: Option<String>,
    }

    crate::__members! { Ids, "com.example#Ids"; 0 id "Id"; 1 parent "Parent"; 2 other "Other"; }

    fn ids(id: &str, parent: Option<&str>) -> Ids {
        Ids {
            id: id.to_owned(),
            parent: parent.map(str::to_owned),
            other: Some("/a/b".to_owned()),
        }
    }

    #[test]
    fn what_is_empty_or_absent_gets_a_default() {
        let rule = InputRule::default_for(&["Id", "Parent"], "-");
        for (mut input, expected) in [
            (ids("", None), ids("-", Some("-"))),
            (ids("", Some("")), ids("-", Some("-"))),
            (ids("a", Some("b")), ids("a", Some("b"))),
        ] {
            rule.apply(&mut input);
            assert_eq!(input, expected);
        }
    }

    #[test]
    fn of_a_path_the_last_segment_remains() {
        let rule = InputRule::last_segment_of(&["Id", "Parent"]);
        for (mut input, expected) in [
            (ids("/hostedzone/Z1", None), ids("Z1", None)),
            (ids("Z1", Some("/change/C1")), ids("Z1", Some("C1"))),
            (ids("", Some("a/")), ids("", Some(""))),
        ] {
            rule.apply(&mut input);
            assert_eq!(input, expected);
        }
    }
}
