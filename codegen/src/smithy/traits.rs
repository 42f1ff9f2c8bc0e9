//! The traits of a shape or member, with one typed accessor each.
//!
//! An accessor gives nothing (or `false`) where the trait is absent, and [`BadTrait`] where its
//! value is not what the trait's definition asks for.

mod constraint;
mod http;
mod rules;
mod service;
mod wire;

use std::fmt;

use indexmap::IndexMap;
use serde_json::{Map, Value};

pub use self::constraint::{EnumDefinition, Range};
pub(crate) use self::http::LENIENT;
pub use self::http::{Http, HttpChecksum, HttpVersions};
pub use self::rules::ClientContextParam;
pub use self::service::{ApiKey, Deprecated, ErrorKind, Retry, Sdk};
pub use self::wire::{TimestampFormat, XmlNamespace};

/// Trait values by the trait's shape id, in the order of the model.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traits {
    values: IndexMap<String, Value>,
}

/// A trait whose value is not what its definition asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BadTrait {
    /// The trait's shape id.
    pub name: String,
    /// What the value has to be.
    pub expected: &'static str,
    /// What it is instead, as JSON, cut where it is long.
    pub found: String,
}

impl Traits {
    /// Whether the trait is there.
    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// The shape ids of all traits.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// Adds a trait or replaces its value.
    pub fn insert(&mut self, name: impl Into<String>, value: Value) {
        self.values.insert(name.into(), value);
    }

    /// Takes a trait away.
    pub fn remove(&mut self, name: &str) {
        self.values.shift_remove(name);
    }

    /// Adds those traits of another shape that this one does not have.
    pub fn inherit(&mut self, other: &Self, except: &[&str]) {
        for (name, value) in &other.values {
            if !self.has(name) && !except.contains(&name.as_str()) {
                self.insert(name.as_str(), value.clone());
            }
        }
    }

    /// Adds all traits of an `apply` statement: a list goes behind the one that is there.
    pub fn apply(&mut self, other: Self) {
        for (name, value) in other.values {
            match (self.values.get_mut(&name), value) {
                (Some(Value::Array(present)), Value::Array(further)) => present.extend(further),
                (_, value) => self.insert(name, value),
            }
        }
    }

    /// `smithy.api#mixin`: the traits that the shapes which use the mixin do not take over.
    pub fn mixin_local(&self) -> Result<Option<Vec<&str>>, BadTrait> {
        let expected = "an object, perhaps with a list `localTraits`";
        self.typed("smithy.api#mixin", expected, |value| {
            match value.as_object()?.get("localTraits") {
                None => Some(Vec::new()),
                Some(list) => list.as_array()?.iter().map(Value::as_str).collect(),
            }
        })
    }

    /// The value of a trait whatever it is.
    fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// An annotation trait, whose value is an object.
    fn flag(&self, name: &str) -> Result<bool, BadTrait> {
        Ok(self.object(name)?.is_some())
    }

    fn string(&self, name: &str) -> Result<Option<&str>, BadTrait> {
        self.typed(name, "a string", Value::as_str)
    }

    fn object(&self, name: &str) -> Result<Option<&Map<String, Value>>, BadTrait> {
        self.typed(name, "an object", Value::as_object)
    }

    fn strings(&self, name: &str) -> Result<Option<Vec<&str>>, BadTrait> {
        self.typed(name, "a list of strings", |value| {
            value.as_array()?.iter().map(Value::as_str).collect()
        })
    }

    /// The value as `read` understands it; an error where it does not.
    fn typed<'a, T>(
        &'a self,
        name: &str,
        expected: &'static str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, BadTrait> {
        let Some(value) = self.value(name) else {
            return Ok(None);
        };
        read(value)
            .map(Some)
            .ok_or_else(|| BadTrait::new(name, expected, value))
    }
}

impl BadTrait {
    /// The trait `name` is `found` where it should be `expected`.
    pub fn new(name: &str, expected: &'static str, found: &Value) -> Self {
        Self {
            name: name.to_owned(),
            expected,
            found: excerpt(found),
        }
    }
}

/// The value as JSON, at most 60 characters of it.
pub(crate) fn excerpt(value: &impl fmt::Display) -> String {
    const LIMIT: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// A member of an object, absent or of the right type; else the whole object is bad.
fn optional_string<'a>(object: &'a Map<String, Value>, key: &str) -> Option<Option<&'a str>> {
    match object.get(key) {
        None => Some(None),
        Some(value) => value.as_str().map(Some),
    }
}

macro_rules! flags {
    ($($method:ident $name:literal;)*) => {
        impl crate::smithy::Traits {
            $(
                #[doc = concat!("`", $name, "`")]
                pub fn $method(&self) -> Result<bool, crate::smithy::BadTrait> {
                    self.flag($name)
                }
            )*
        }
    };
}

macro_rules! strings {
    ($($method:ident $name:literal;)*) => {
        impl crate::smithy::Traits {
            $(
                #[doc = concat!("`", $name, "`")]
                pub fn $method(&self) -> Result<Option<&str>, crate::smithy::BadTrait> {
                    self.string($name)
                }
            )*
        }
    };
}

use {flags, strings};
