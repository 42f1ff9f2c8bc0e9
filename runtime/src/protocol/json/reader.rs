//! Documents, read straight into typed values.
//!
//! The functions are many and small, since each is a frame on the stack for every level.

use std::collections::BTreeMap;

use crate::protocol::error::DecodeError;
use crate::protocol::http_binding::Members;
use crate::protocol::json::Json;
use crate::protocol::json::scalar;
use crate::protocol::json::scanner::Scanner;
use crate::protocol::seen::{Seen, duplicate};
use crate::shape::{Document, List, Map, Member, Slot, Structure, Union, UnknownVariant, View};

/// Names the shape of an object, in a union too: it is no member of ours.
const TYPE_KEY: &str = "__type";

impl Json {
    /// Reads a document that is the value of `member`.
    pub(crate) fn read(
        self,
        document: &[u8],
        member: &Member,
        slot: Slot<'_>,
    ) -> Result<(), DecodeError> {
        let mut scanner = Scanner::new(document)?;
        self.value(&mut scanner, member, slot)?;
        scanner.end()
    }

    /// Reads a document that holds `members` of `structure`. Nothing at all is an empty object.
    pub(crate) fn read_members(
        self,
        document: &[u8],
        structure: &mut dyn Structure,
        members: Members,
    ) -> Result<(), DecodeError> {
        if document.is_empty() {
            return Ok(());
        }
        let mut scanner = Scanner::new(document)?;
        self.structure(&mut scanner, structure, members)?;
        scanner.end()
    }

    fn value(
        self,
        scanner: &mut Scanner<'_>,
        member: &Member,
        slot: Slot<'_>,
    ) -> Result<(), DecodeError> {
        let read = match slot {
            Slot::Structure(structure) => self.structure(scanner, structure, Members::All),
            Slot::Union(union) => self.union(scanner, union),
            Slot::List(list) => self.list(scanner, member, list),
            Slot::Map(map) => self.map(scanner, member, map),
            Slot::Document(slot) => document(scanner).map(|document| *slot = document),
            simple => scalar::read(scanner, member, simple),
        };
        if member.is_sensitive() {
            return read.map_err(DecodeError::at_sensitive);
        }
        read
    }

    fn structure(
        self,
        scanner: &mut Scanner<'_>,
        structure: &mut dyn Structure,
        members: Members,
    ) -> Result<(), DecodeError> {
        let schema = structure.schema();
        let mut guess = 0;
        let mut seen = Seen::default();
        scanner.object(&mut |scanner, key| {
            let Some(index) = self.names.find(schema.members, guess, key) else {
                return scanner.skip_value();
            };
            guess = index + 1;
            let (Some(member), Some(value)) = (schema.members.get(index), structure.get_mut(index))
            else {
                return scanner.skip_value();
            };
            if !members.include(member) {
                return scanner.skip_value();
            }
            if scanner.take_null() {
                return Ok(());
            }
            if !seen.is_first(index) {
                return Err(duplicate(scanner.offset()));
            }
            self.value(scanner, member, value.slot())
        })
    }

    fn union(self, scanner: &mut Scanner<'_>, union: &mut dyn Union) -> Result<(), DecodeError> {
        let schema = union.schema();
        let mut is_set = false;
        scanner.object(&mut |scanner, key| {
            if scanner.take_null() {
                return Ok(());
            }
            // An empty name is no member's, and stands for a union without one.
            if key == TYPE_KEY || key.is_empty() {
                return scanner.skip_value();
            }
            if std::mem::replace(&mut is_set, true) {
                let at = scanner.offset();
                return Err(DecodeError::in_document(
                    at,
                    "one member in a union",
                    "another",
                ));
            }
            let index = self.names.find(schema.members, 0, key);
            match index.and_then(|index| schema.members.get(index).zip(union.select(index))) {
                Some((member, value)) => self.value(scanner, member, value.slot()),
                None => {
                    let value = document(scanner)?;
                    union.select_unknown(UnknownVariant::new(key, value));
                    Ok(())
                }
            }
        })
    }

    /// A null in a dense list is dropped, as Smithy tells clients to.
    fn list(
        self,
        scanner: &mut Scanner<'_>,
        member: &Member,
        list: &mut dyn List,
    ) -> Result<(), DecodeError> {
        let inner = member.inside();
        list.clear();
        scanner.array(&mut |scanner, _| {
            if scanner.take_null() {
                if member.is_sparse() || holds_documents(list) {
                    list.push();
                }
                return Ok(());
            }
            self.value(scanner, inner, list.push().slot())
        })
    }

    /// A null in a dense map is dropped, as Smithy tells clients to.
    fn map(
        self,
        scanner: &mut Scanner<'_>,
        member: &Member,
        map: &mut dyn Map,
    ) -> Result<(), DecodeError> {
        let inner = member.inside();
        map.clear();
        let mut read_entries = 0;
        let read = scanner.object(&mut |scanner, key| {
            if scanner.take_null() {
                if member.is_sparse() || maps_to_documents(map) {
                    map.insert(key);
                    read_entries += 1;
                }
            } else {
                self.value(scanner, inner, map.insert(key).slot())?;
                read_entries += 1;
            }
            // An entry that was there already has made the map no longer.
            if map.len() == read_entries {
                Ok(())
            } else {
                Err(duplicate(scanner.offset()))
            }
        });
        match member.key {
            Some(key) if key.is_sensitive() => read.map_err(DecodeError::at_sensitive),
            _ => read,
        }
    }
}

/// Reads any value, of which no model says anything.
fn document(scanner: &mut Scanner<'_>) -> Result<Document, DecodeError> {
    match scanner.peek() {
        Some(b'{') => object_document(scanner),
        Some(b'[') => array_document(scanner),
        _ => scalar::read_document(scanner),
    }
}

fn object_document(scanner: &mut Scanner<'_>) -> Result<Document, DecodeError> {
    let mut entries = BTreeMap::new();
    scanner.object(&mut |scanner, key| {
        let value = document(scanner)?;
        match entries.insert(key.to_owned(), value) {
            None => Ok(()),
            Some(_) => Err(duplicate(scanner.offset())),
        }
    })?;
    Ok(Document::Map(entries))
}

fn array_document(scanner: &mut Scanner<'_>) -> Result<Document, DecodeError> {
    let mut items = Vec::new();
    scanner.array(&mut |scanner, _| {
        items.push(document(scanner)?);
        Ok(())
    })?;
    Ok(Document::List(items))
}

/// Whether the list's items are documents, to which null is a value. Only an item can tell.
#[cold]
fn holds_documents(list: &mut dyn List) -> bool {
    if let Some(item) = list.get(0) {
        return is_document(item.view());
    }
    let holds = is_document(list.push().view());
    list.clear();
    holds
}

/// Whether the map's values are documents, to which null is a value. Only a value can tell.
#[cold]
fn maps_to_documents(map: &mut dyn Map) -> bool {
    if let Some((_, value)) = map.entries().next() {
        return is_document(value.view());
    }
    let maps = is_document(map.insert("").view());
    map.clear();
    maps
}

fn is_document(view: View<'_>) -> bool {
    matches!(view, View::Document(_))
}
