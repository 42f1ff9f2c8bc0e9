//! A JSON value and the way to it, so that an error can say where it is.

use serde_json::{Map, Value};

use crate::error::{Diagnostics, Problem};
use crate::smithy::{ShapeId, excerpt};

/// A value below a shape.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    value: &'a Value,
    subject: &'a str,
    parent: Option<&'a Self>,
    key: &'a str,
    diagnostics: &'a Diagnostics,
}

/// An object whose members all have a known name.
#[derive(Clone, Copy)]
pub(super) struct Object<'a> {
    node: &'a Node<'a>,
    map: &'a Map<String, Value>,
}

impl<'a> Node<'a> {
    /// The value of a shape, or of the whole file.
    pub(super) fn root(value: &'a Value, subject: &'a str, diagnostics: &'a Diagnostics) -> Self {
        Self {
            value,
            subject,
            parent: None,
            key: "",
            diagnostics,
        }
    }

    fn child(&'a self, key: &'a str, value: &'a Value) -> Self {
        Self {
            value,
            key,
            parent: Some(self),
            ..*self
        }
    }

    /// The object, all of whose members are among `known`; others are reported.
    pub(super) fn object(&'a self, known: &[&'static str]) -> Option<Object<'a>> {
        let map = self.map()?;
        for key in map.keys().filter(|key| !known.contains(&key.as_str())) {
            self.report(Problem::UnknownProperty {
                path: self.path_of(key),
            });
        }
        Some(Object { node: self, map })
    }

    /// The members of an object that has any names.
    pub(super) fn map(&self) -> Option<&'a Map<String, Value>> {
        self.value
            .as_object()
            .or_else(|| self.expected("an object"))
    }

    /// The members of an object, one by one.
    pub(super) fn entries(&self) -> Option<impl Iterator<Item = (&'a String, &'a Value)>> {
        Some(self.map()?.iter())
    }

    /// The members of an object as nodes.
    pub(super) fn children(&'a self) -> Option<impl Iterator<Item = (&'a str, Self)>> {
        Some(
            self.entries()?
                .map(|(key, value)| (key.as_str(), self.child(key, value))),
        )
    }

    pub(super) fn string(&self) -> Option<&'a str> {
        self.value.as_str().or_else(|| self.expected("a string"))
    }

    /// The value itself, for what is read later.
    pub(super) fn value(&self) -> &'a Value {
        self.value
    }

    /// An absolute shape id.
    pub(super) fn shape_id(&self) -> Option<ShapeId> {
        let text = self.string()?;
        ShapeId::parse(text)
            .or_else(|| self.expected("an absolute shape id, such as `com.example#Shape`"))
    }

    /// A reference to a shape: an object with a `target`.
    pub(super) fn reference(&'a self) -> Option<ShapeId> {
        self.object(&["target"])?.required("target")?.shape_id()
    }

    /// A list of references.
    pub(super) fn references(&'a self) -> Option<Vec<ShapeId>> {
        let Some(items) = self.value.as_array() else {
            return self.expected("a list of shape references");
        };
        let keys: Vec<String> = (0..items.len()).map(|index| format!("[{index}]")).collect();
        Some(
            keys.iter()
                .zip(items)
                .filter_map(|(key, item)| {
                    let node = self.child(key, item);
                    node.reference()
                })
                .collect(),
        )
    }

    pub(super) fn report(&self, problem: Problem) {
        self.diagnostics.report(self.subject, problem);
    }

    /// Reports that the value is something else.
    pub(super) fn expected<T>(&self, expected: &'static str) -> Option<T> {
        self.report(Problem::Structure {
            path: self.path(),
            expected,
            found: excerpt(self.value),
        });
        None
    }

    fn path(&self) -> String {
        match self.parent {
            Some(parent) => parent.path_of(self.key),
            None => String::new(),
        }
    }

    fn path_of(&self, key: &str) -> String {
        let path = self.path();
        if path.is_empty() || key.starts_with('[') {
            return path + key;
        }
        format!("{path}.{key}")
    }
}

impl<'a> Object<'a> {
    /// A member that has to be there.
    pub(super) fn required(&self, key: &'static str) -> Option<Node<'a>> {
        let child = self.optional(key);
        if child.is_none() {
            self.node.report(Problem::Missing {
                path: self.node.path_of(key),
            });
        }
        child
    }

    pub(super) fn optional(&self, key: &'static str) -> Option<Node<'a>> {
        Some(self.node.child(key, self.map.get(key)?))
    }
}
