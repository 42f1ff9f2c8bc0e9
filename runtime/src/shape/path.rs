//! Where a value is inside an input, for messages.

use std::fmt::{self, Display, Formatter};

use crate::shape::schema::Member;

/// How many characters of a map's key are repeated.
const SHOWN_CHARS: usize = 64;

/// The way from an input to a value in it, in Rust's field names: `tags[3].key`.
///
/// It lives on the stack of whoever walks the input, a link a level, and costs nothing but that
/// until it is printed.
#[derive(Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Self>,
    step: Step<'a>,
    depth: usize,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Input,
    Field(&'a str),
    Index(usize),
    Key(&'a str),
    SensitiveKey,
}

impl Path<'_> {
    /// The input itself.
    pub(crate) const INPUT: Self = Self {
        parent: None,
        step: Step::Input,
        depth: 0,
    };

    /// How many levels this is below the input.
    pub(crate) const fn depth(&self) -> usize {
        self.depth
    }
}

impl<'a> Path<'a> {
    /// A member of the structure or union here.
    pub(crate) const fn member(&'a self, member: &Member) -> Self {
        self.then(Step::Field(member.field))
    }

    /// An item of the list here.
    pub(crate) const fn index(&'a self, index: usize) -> Self {
        self.then(Step::Index(index))
    }

    /// The entry under `key` of `map`, which is here; the model may call the key sensitive.
    pub(crate) fn entry(&'a self, map: &Member, key: &'a str) -> Self {
        if map.is_sensitive() || map.key.is_some_and(Member::is_sensitive) {
            self.sensitive_entry()
        } else {
            self.then(Step::Key(key))
        }
    }

    /// An entry of the map here, whose key is sensitive.
    pub(crate) const fn sensitive_entry(&'a self) -> Self {
        self.then(Step::SensitiveKey)
    }

    const fn then(&'a self, step: Step<'a>) -> Self {
        Self {
            parent: Some(self),
            step,
            depth: self.depth + 1,
        }
    }
}

impl Display for Path<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let below_input = match self.parent {
            Some(parent) => {
                parent.fmt(f)?;
                parent.parent.is_some()
            }
            None => false,
        };
        match self.step {
            Step::Input => Ok(()),
            Step::Field(name) if below_input => write!(f, ".{name}"),
            Step::Field(name) => f.write_str(name),
            Step::Index(index) => write!(f, "[{index}]"),
            Step::SensitiveKey => f.write_str("[** redacted **]"),
            Step::Key(key) => match key.char_indices().nth(SHOWN_CHARS) {
                None => write!(f, "[{key:?}]"),
                Some((end, _)) => write!(f, "[{:?}…]", &key[..end]),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Member = Member::new("Tags", "tags");

    #[test]
    fn a_path_reads_like_rust() {
        let tags = Path::INPUT.member(&PLAIN);
        let entry = tags.entry(&PLAIN, "a \"b\"");
        let item = entry.index(3);
        let field = item.member(&PLAIN);
        assert_eq!(field.to_string(), r#"tags["a \"b\""][3].tags"#);
        assert_eq!(field.depth(), 4);
    }

    #[test]
    fn keys_are_cut_off_and_kept_secret() {
        let long = "é".repeat(70);
        let path = Path::INPUT.entry(&PLAIN, &long).to_string();
        assert_eq!(path, format!("[\"{}\"…]", "é".repeat(64)));
        const SECRET: Member = Member::new("", "").sensitive();
        const MAP: Member = Member::new("", "").key(&SECRET);
        assert_eq!(
            Path::INPUT.entry(&MAP, "hush").to_string(),
            "[** redacted **]"
        );
        assert_eq!(
            Path::INPUT.entry(&SECRET, "hush").to_string(),
            "[** redacted **]"
        );
    }
}
