//! Protocol-agnostic documents.

use std::collections::BTreeMap;

use crate::shape::types::big_number::BigDecimal;

/// A Smithy `document`: open content, as JSON's data model has it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Document {
    /// `null`
    #[default]
    Null,
    /// A boolean.
    Boolean(bool),
    /// A number, exactly as it was written.
    Number(BigDecimal),
    /// A string.
    String(String),
    /// A list.
    List(Vec<Self>),
    /// A map, in the order of its keys.
    Map(BTreeMap<String, Self>),
}

impl From<bool> for Document {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Document {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<&str> for Document {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Document {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<Self>> for Document {
    fn from(items: Vec<Self>) -> Self {
        Self::List(items)
    }
}

impl From<BTreeMap<String, Self>> for Document {
    fn from(entries: BTreeMap<String, Self>) -> Self {
        Self::Map(entries)
    }
}
