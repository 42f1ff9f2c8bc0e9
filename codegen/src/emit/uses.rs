//! Which operations take or return a structure.

use std::collections::BTreeMap;

use crate::emit::scope::parent;
use crate::ir::{Operation, Path};

/// What all structures are used for.
#[derive(Debug)]
pub(super) struct Uses<'a>(BTreeMap<(&'static str, &'a str), Role<'a>>);

/// What one structure is used for, as methods of the client.
#[derive(Clone, Debug, Default)]
pub(super) struct Role<'a> {
    /// Those whose input it is.
    pub input_of: Vec<&'a str>,
    /// Those whose output it is.
    pub output_of: Vec<&'a str>,
}

impl<'a> Uses<'a> {
    /// The uses that the operations make of structures.
    pub(super) fn new(operations: &'a [Operation]) -> Self {
        let mut uses = Self(BTreeMap::new());
        for operation in operations {
            let method = operation.method.as_str();
            uses.entry(&operation.input).input_of.push(method);
            uses.entry(&operation.output).output_of.push(method);
        }
        uses
    }

    /// The use of one structure: empty where it is only a part of others.
    pub(super) fn role(&self, path: &Path) -> Role<'a> {
        let key = (parent(path.parent), path.name.as_str());
        self.0.get(&key).cloned().unwrap_or_default()
    }

    fn entry(&mut self, path: &'a Path) -> &mut Role<'a> {
        let key = (parent(path.parent), path.name.as_str());
        self.0.entry(key).or_default()
    }
}
