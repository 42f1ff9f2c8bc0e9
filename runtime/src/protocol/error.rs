//! Why a request could not be written, or a response not be read.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Display, Formatter, Write};

/// How many characters of a key are repeated in a path.
const SHOWN_CHARS: usize = 64;

/// A value of the input has no form in the place that the model binds it to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError(Box<Unencodable>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Unencodable {
    path: String,
    reason: Cow<'static, str>,
}

impl EncodeError {
    /// The member at `path`, in Rust's field names, cannot be sent for `reason`.
    pub(crate) fn new(path: impl Into<String>, reason: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Unencodable {
            path: path.into(),
            reason: reason.into(),
        }))
    }

    /// Says that it happened in the member `field`.
    #[cold]
    pub(crate) fn under(mut self, field: &str) -> Self {
        let separator = if self.0.path.is_empty() { "" } else { "." };
        self.0.path = [field, separator, &self.0.path].concat();
        self
    }

    /// The member, in Rust's field names: `tags[3].key`.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What is wrong with it.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
}

impl Display for EncodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path(), self.reason())
    }
}

impl Error for EncodeError {}

/// A response is not what the protocol and the model say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<Undecodable>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Undecodable {
    place: Place,
    expected: Cow<'static, str>,
    found: Found,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Found {
    /// A description, which repeats nothing.
    Kind(Cow<'static, str>),
    /// The value itself.
    Value(String),
    /// A value that must not be repeated.
    Sensitive,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// In the document of the body; the steps from the innermost outwards.
    Document {
        steps: Vec<Step>,
        offset: usize,
    },
    Header(String),
    /// The body as a whole, where it is no document.
    Body,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    SensitiveKey,
    Index(usize),
}

impl DecodeError {
    /// Something unexpected `offset` bytes into the document.
    pub(crate) fn in_document(
        offset: usize,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) -> Self {
        let place = Place::Document {
            steps: Vec::new(),
            offset,
        };
        Self::new(place, expected.into(), found.into())
    }

    /// A value `offset` bytes into the document that is not what it should be. `found` is repeated,
    /// cut off when it is long.
    pub(crate) fn value_in_document(
        offset: usize,
        expected: impl Into<Cow<'static, str>>,
        found: &str,
    ) -> Self {
        let mut error = Self::in_document(offset, expected, "");
        let mut value: String = found.chars().take(SHOWN_CHARS).collect();
        if value.len() < found.len() {
            value.push('…');
        }
        error.0.found = Found::Value(format!("`{value}`"));
        error
    }

    /// Something unexpected in the header `name`.
    pub(crate) fn in_header(
        name: impl Into<String>,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(Place::Header(name.into()), expected.into(), found.into())
    }

    /// A body that is bound as a whole, and is not what it should be.
    pub(crate) fn in_body(
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(Place::Body, expected.into(), found.into())
    }

    fn new(place: Place, expected: Cow<'static, str>, found: Cow<'static, str>) -> Self {
        Self(Box::new(Undecodable {
            place,
            expected,
            found: Found::Kind(found),
        }))
    }

    /// Says that it happened below the key `key`; called from the innermost level outwards.
    #[cold]
    pub(crate) fn under_key(mut self, key: &str) -> Self {
        if let Place::Document { steps, .. } = &mut self.0.place {
            steps.push(Step::Key(key.chars().take(SHOWN_CHARS).collect()));
        }
        self
    }

    /// Says that it happened in the item `index` of a list.
    #[cold]
    pub(crate) fn under_index(mut self, index: usize) -> Self {
        if let Place::Document { steps, .. } = &mut self.0.place {
            steps.push(Step::Index(index));
        }
        self
    }

    /// Says that it happened at or below a member that is sensitive: neither the value nor the keys
    /// on the way to it are repeated.
    #[cold]
    pub(crate) fn at_sensitive(mut self) -> Self {
        if let Found::Value(_) = self.0.found {
            self.0.found = Found::Sensitive;
        }
        if let Place::Document { steps, .. } = &mut self.0.place {
            for step in steps {
                if let Step::Key(_) = step {
                    *step = Step::SensitiveKey;
                }
            }
        }
        self
    }

    /// Where: a path into the document such as `$.responseParameters.200[3]`, or
    /// ``header `x-amzn-requestid` ``, or `body`.
    pub fn path(&self) -> String {
        match &self.0.place {
            Place::Document { steps, .. } => {
                let mut path = "$".to_owned();
                for step in steps.iter().rev() {
                    step.push_to(&mut path);
                }
                path
            }
            Place::Header(name) => format!("header `{name}`"),
            Place::Body => "body".to_owned(),
        }
    }

    /// The offset in the body, in bytes; `None` outside of documents.
    pub fn offset(&self) -> Option<usize> {
        match self.0.place {
            Place::Document { offset, .. } => Some(offset),
            Place::Header(_) | Place::Body => None,
        }
    }

    /// What should be there.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What is there instead.
    pub fn found(&self) -> &str {
        match &self.0.found {
            Found::Kind(kind) => kind,
            Found::Value(value) => value,
            Found::Sensitive => "another value",
        }
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path())?;
        if let Some(offset) = self.offset() {
            write!(f, " (byte {offset})")?;
        }
        write!(f, ": expected {}, found {}", self.expected(), self.found())
    }
}

impl Error for DecodeError {}

impl Step {
    fn push_to(&self, path: &mut String) {
        let written = match self {
            Self::Index(index) => write!(path, "[{index}]"),
            Self::SensitiveKey => write!(path, "[** redacted **]"),
            Self::Key(key) if is_plain(key) => write!(path, ".{key}"),
            Self::Key(key) => write!(path, "[{key:?}]"),
        };
        // Writing to a `String` cannot fail.
        debug_assert!(written.is_ok());
    }
}

fn is_plain(key: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    !key.is_empty() && key.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decode_error_says_where_what_was_expected_and_what_came() {
        let error = DecodeError::in_document(57, "a string", "a number")
            .under_index(3)
            .under_key("a \"b\"")
            .under_key("200")
            .under_key("responseParameters");
        assert_eq!(
            error.to_string(),
            r#"$.responseParameters.200["a \"b\""][3] (byte 57): expected a string, found a number"#
        );
        assert_eq!(error.offset(), Some(57));
        let error = DecodeError::in_header("x-count", "an integer", "`many`");
        assert_eq!(
            error.to_string(),
            "header `x-count`: expected an integer, found `many`"
        );
    }

    #[test]
    fn what_is_sensitive_is_not_repeated() {
        let error = DecodeError::value_in_document(1, "a byte", &"9".repeat(100));
        assert_eq!(error.found(), format!("`{}…`", "9".repeat(64)));
        let error = error.under_index(0).under_key("secret key").at_sensitive();
        assert_eq!(
            error.under_key("secrets").to_string(),
            "$.secrets[** redacted **][0] (byte 1): expected a byte, found another value"
        );
    }

    #[test]
    fn an_encode_error_names_the_member() {
        let error = EncodeError::new("api_id", "must not be empty");
        assert_eq!(error.to_string(), "api_id: must not be empty");
    }

    #[test]
    fn errors_are_one_pointer() {
        assert_eq!(size_of::<DecodeError>(), size_of::<usize>());
        assert_eq!(size_of::<EncodeError>(), size_of::<usize>());
    }
}
