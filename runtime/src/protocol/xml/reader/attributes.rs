//! The attributes of a start tag.

use std::borrow::Cow;

use crate::protocol::DecodeError;
use crate::protocol::xml::reader::scan::{split_name, trim_start};
use crate::protocol::xml::reader::text::attribute_value;

/// The attributes of an element, in the order in which they are written.
#[derive(Clone, Copy)]
pub(in crate::protocol::xml) struct Attributes<'a> {
    /// What stands between the element's name and its `>`; its form has been checked.
    text: &'a str,
    /// Where that is in the document, in bytes.
    offset: usize,
}

/// An attribute of an element.
pub(in crate::protocol::xml) struct Attribute<'a> {
    /// The name as it is written, with its prefix.
    pub(in crate::protocol::xml) name: &'a str,
    /// Where the value begins, in bytes.
    pub(in crate::protocol::xml) offset: usize,
    raw: &'a str,
}

impl<'a> Attributes<'a> {
    pub(super) const fn new(text: &'a str, offset: usize) -> Self {
        Self { text, offset }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Attribute<'a>> {
        let (name, after) = split_name(trim_start(self.text));
        let value = trim_start(trim_start(after).strip_prefix('=')?);
        let quote = value.chars().next()?;
        let (raw, rest) = value.get(quote.len_utf8()..)?.split_once(quote)?;
        let position = self.text.len() - rest.len() - quote.len_utf8() - raw.len();
        let attribute = Attribute {
            name,
            offset: self.offset + position,
            raw,
        };
        self.offset += self.text.len() - rest.len();
        self.text = rest;
        Some(attribute)
    }
}

impl<'a> Attribute<'a> {
    /// Whether it is `xmlns` or `xmlns:prefix`, which is no attribute to XML namespaces.
    pub(in crate::protocol::xml) fn declares_namespace(&self) -> bool {
        self.name == "xmlns" || self.name.starts_with("xmlns:")
    }

    /// The value, references replaced.
    pub(in crate::protocol::xml) fn value(&self) -> Result<Cow<'a, str>, DecodeError> {
        attribute_value(self.raw, self.offset)
    }
}
