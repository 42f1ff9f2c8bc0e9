//! CBOR straight into reflected values, with no tree in between.
//!
//! The functions are many and small, since each is a frame on the stack for every level.

use crate::protocol::DecodeError;
use crate::protocol::cbor::item::{Item, Items, Kind};
use crate::protocol::http_binding::Members;
use crate::protocol::seen::{Seen, duplicate};
use crate::shape::{List, Map, Member, Slot, Structure, Union, UnknownVariant};

/// Names the shape of an error, and of a union that a service writes; never a member of ours.
const TYPE_KEY: &str = "__type";

pub(super) fn body(
    body: &[u8],
    structure: &mut dyn Structure,
    members: Members,
) -> Result<(), DecodeError> {
    if body.is_empty() {
        return Ok(());
    }
    let mut items = Items::new(body);
    let item = items.next()?;
    items.structure(item, structure, members)?;
    items.end()
}

pub(super) fn item(bytes: &[u8], member: &Member, slot: Slot<'_>) -> Result<(), DecodeError> {
    let mut items = Items::new(bytes);
    let item = items.next()?;
    items.value(item, member, slot)?;
    items.end()
}

pub(super) fn texts<const N: usize>(body: &[u8], keys: [&str; N]) -> [Option<String>; N] {
    let mut found = [const { None }; N];
    // What was found before the body turned out to be broken counts.
    let _ = collect_texts(&mut Items::new(body), keys, &mut found);
    found
}

fn collect_texts<const N: usize>(
    items: &mut Items<'_>,
    keys: [&str; N],
    found: &mut [Option<String>; N],
) -> Result<(), DecodeError> {
    let map = items.next()?;
    items.map_entries(map, |items, key, value| {
        let wanted = keys
            .iter()
            .zip(&mut *found)
            .find(|(wanted, _)| **wanted == key);
        match (wanted, value.kind) {
            (Some((_, found)), Kind::Text(_)) => {
                *found = Some(items.text(value)?.into_owned());
                Ok(())
            }
            _ => items.skip(value),
        }
    })
}

impl<'a> Items<'a> {
    fn value(&mut self, item: Item, member: &Member, slot: Slot<'_>) -> Result<(), DecodeError> {
        let read = match slot {
            Slot::Structure(structure) => self.structure(item, structure, Members::All),
            Slot::Union(union) => self.union(item, union),
            Slot::List(list) => self.list(item, member, list),
            Slot::Map(map) => self.map(item, member, map),
            Slot::Document(to) => self.document(item).map(|document| *to = document),
            simple => self.simple(item, simple),
        };
        if member.is_sensitive() {
            return read.map_err(DecodeError::at_sensitive);
        }
        read
    }

    #[inline(never)]
    fn simple(&mut self, item: Item, slot: Slot<'_>) -> Result<(), DecodeError> {
        match slot {
            Slot::Boolean(to) => match item.kind {
                Kind::Boolean(value) => *to = value,
                _ => return Err(item.unexpected("a boolean")),
            },
            Slot::Byte(to) => *to = item.integer()?,
            Slot::Short(to) => *to = item.integer()?,
            Slot::Integer(to) => *to = item.integer()?,
            Slot::Long(to) => *to = item.integer()?,
            Slot::IntEnum(to) => to.assign(item.integer()?),
            Slot::Float(to) => item.float(to)?,
            Slot::BigInteger(to) => *to = self.big_integer(item)?,
            Slot::BigDecimal(to) => *to = self.big_decimal(item)?,
            Slot::String(to) => *to = self.text(item)?.into_owned(),
            Slot::Enum(to) => to.assign(&self.text(item)?),
            Slot::Blob(to) => *to = self.bytes(item)?.into_owned().into(),
            Slot::Timestamp(to) => *to = item.timestamp()?,
            // Aggregates are the caller's.
            Slot::Stream(_)
            | Slot::Events(_)
            | Slot::Document(_)
            | Slot::List(_)
            | Slot::Map(_)
            | Slot::Structure(_)
            | Slot::Union(_) => return Err(item.unexpected("a simple value")),
        }
        Ok(())
    }

    fn structure(
        &mut self,
        item: Item,
        structure: &mut dyn Structure,
        members: Members,
    ) -> Result<(), DecodeError> {
        let schema = structure.schema();
        let mut guess = 0;
        let mut seen = Seen::default();
        self.map_entries(item, |items, key, item| {
            let index = find(schema.members, guess, key);
            let member = index.and_then(|index| schema.members.get(index));
            let member = member.filter(|member| members.include(member));
            let (Some(index), Some(member)) = (index, member) else {
                return items.skip(item);
            };
            guess = index + 1;
            let value = match (item.kind, structure.get_mut(index)) {
                (Kind::Null, _) => return Ok(()),
                (_, None) => return items.skip(item),
                (_, Some(value)) => value,
            };
            if !seen.is_first(index) {
                return Err(duplicate(item.offset));
            }
            items.value(item, member, value.slot())
        })
    }

    fn union(&mut self, item: Item, union: &mut dyn Union) -> Result<(), DecodeError> {
        let schema = union.schema();
        let mut is_set = false;
        self.map_entries(item, |items, key, item| {
            // An empty name is no member's, and stands for a union without one.
            if matches!(item.kind, Kind::Null) || key == TYPE_KEY || key.is_empty() {
                return items.skip(item);
            }
            if std::mem::replace(&mut is_set, true) {
                return Err(DecodeError::in_document(
                    item.offset,
                    "one member in a union",
                    "another",
                ));
            }
            let index = find(schema.members, 0, key);
            match index.and_then(|index| schema.members.get(index).zip(union.select(index))) {
                Some((member, value)) => items.value(item, member, value.slot()),
                None => {
                    let value = items.document(item)?;
                    union.select_unknown(UnknownVariant::new(key, value));
                    Ok(())
                }
            }
        })
    }

    fn list(
        &mut self,
        item: Item,
        member: &Member,
        list: &mut dyn List,
    ) -> Result<(), DecodeError> {
        let inner = member.inside();
        list.clear();
        self.array_items(item, |items, item| match item.kind {
            // A dense list has no place for it.
            Kind::Null if !member.is_sparse() => Ok(()),
            Kind::Null => {
                list.push();
                Ok(())
            }
            _ => items.value(item, inner, list.push().slot()),
        })
    }

    fn map(&mut self, item: Item, member: &Member, map: &mut dyn Map) -> Result<(), DecodeError> {
        let inner = member.inside();
        map.clear();
        let mut read_entries = 0;
        let read = self.map_entries(item, |items, key, item| {
            match item.kind {
                Kind::Null if !member.is_sparse() => return Ok(()),
                Kind::Null => drop(map.insert(key)),
                _ => items.value(item, inner, map.insert(key).slot())?,
            }
            read_entries += 1;
            // An entry that was there already has made the map no longer.
            if map.len() == read_entries {
                Ok(())
            } else {
                Err(duplicate(item.offset))
            }
        });
        match member.key {
            Some(key) if key.is_sensitive() => read.map_err(DecodeError::at_sensitive),
            _ => read,
        }
    }

    /// Goes through an array; `each` takes what follows the head of its item.
    pub(super) fn array_items(
        &mut self,
        array: Item,
        mut each: impl FnMut(&mut Self, Item) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let Kind::Array(mut left) = array.kind else {
            return Err(array.unexpected("an array"));
        };
        self.enter(&array)?;
        let mut index = 0;
        loop {
            match self.next_of(&mut left) {
                Ok(None) => break,
                Ok(Some(item)) => each(self, item),
                Err(error) => Err(error),
            }
            .map_err(|error| error.under_index(index))?;
            index += 1;
        }
        self.leave();
        Ok(())
    }

    /// Goes through a map; `each` takes the key and what follows the head of its value.
    pub(super) fn map_entries(
        &mut self,
        map: Item,
        mut each: impl FnMut(&mut Self, &str, Item) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let Kind::Map(mut left) = map.kind else {
            return Err(map.unexpected("a map"));
        };
        self.enter(&map)?;
        while let Some(key) = self.next_of(&mut left)? {
            let key = self.text(key)?;
            self.next()
                .and_then(|value| each(self, &key, value))
                .map_err(|error| error.under_key(&key))?;
        }
        self.leave();
        Ok(())
    }
}

/// The index of the member called `key`. Services write members in the order of their model, so the
/// one after the last is tried first.
fn find(members: &[Member], guess: usize, key: &str) -> Option<usize> {
    let is_called = |member: &Member| member.name == key;
    match members.get(guess) {
        Some(member) if is_called(member) => Some(guess),
        _ => members.iter().position(is_called),
    }
}
