//! Absolute shape ids.

use std::fmt;

/// An absolute shape id, `namespace#Name` or `namespace#Name$member`, as Smithy's ABNF has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShapeId {
    text: String,
    hash: usize,
    dollar: usize,
}

impl ShapeId {
    /// Reads an absolute shape id; nothing where `text` is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (namespace, rest) = text.split_once('#')?;
        let (name, member) = match rest.split_once('$') {
            Some((name, member)) => (name, Some(member)),
            None => (rest, None),
        };
        let is_valid = namespace.split('.').all(is_identifier)
            && is_identifier(name)
            && member.is_none_or(is_identifier);
        is_valid.then(|| Self {
            text: text.to_owned(),
            hash: namespace.len(),
            dollar: namespace.len() + 1 + name.len(),
        })
    }

    /// The whole id.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The namespace, such as `com.amazonaws.s3`.
    pub fn namespace(&self) -> &str {
        self.text.get(..self.hash).unwrap_or_default()
    }

    /// The shape's name without namespace and member.
    pub fn name(&self) -> &str {
        self.text
            .get(self.hash + 1..self.dollar)
            .unwrap_or_default()
    }

    /// The member's name, where the id is a member's.
    pub fn member(&self) -> Option<&str> {
        self.text.get(self.dollar + 1..)
    }

    /// The id of the shape itself, without the member.
    pub fn shape(&self) -> Self {
        Self {
            text: self.text.get(..self.dollar).unwrap_or_default().to_owned(),
            ..self.clone()
        }
    }

    /// Whether the id is `smithy.api#Unit`, which stands for nothing.
    pub fn is_unit(&self) -> bool {
        self.text == UNIT
    }

    /// `smithy.api#Unit`.
    pub fn unit() -> Self {
        Self::prelude("Unit")
    }

    /// A shape of the prelude, by its name.
    pub(super) fn prelude(name: &str) -> Self {
        Self {
            text: format!("{PRELUDE}#{name}"),
            hash: PRELUDE.len(),
            dollar: PRELUDE.len() + 1 + name.len(),
        }
    }
}

const PRELUDE: &str = "smithy.api";
const UNIT: &str = "smithy.api#Unit";

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Smithy's `identifier`: letters, digits and `_`, with a letter before the first digit.
pub(crate) fn is_identifier(text: &str) -> bool {
    let start = text.trim_start_matches('_');
    start.starts_with(|char: char| char.is_ascii_alphabetic())
        && start
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_a_namespace_a_name_and_perhaps_a_member() {
        let id = ShapeId::parse("a.b_1#C$d").unwrap();
        assert_eq!(
            (id.namespace(), id.name(), id.member()),
            ("a.b_1", "C", Some("d"))
        );
        assert_eq!(id.shape(), ShapeId::parse("a.b_1#C").unwrap());
        assert_eq!(id.shape().member(), None);
        assert!(ShapeId::parse("smithy.api#Unit").unwrap().is_unit());
        assert_eq!(ShapeId::unit(), ShapeId::parse("smithy.api#Unit").unwrap());
    }

    #[test]
    fn what_is_not_an_absolute_id_is_refused() {
        for text in [
            "", "C", "a#", "#C", "a#C$", "a..b#C", "a#1", "a#C$d$e", "a#C#d", "a#é", "a#C;",
        ] {
            assert_eq!(ShapeId::parse(text), None, "{text}");
        }
    }
}
