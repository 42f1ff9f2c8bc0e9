//! Documents, read straight into typed values.
//!
//! The functions are many and small, since each is a frame on the stack for every level.

use std::borrow::Cow;

use crate::protocol::error::DecodeError;
use crate::protocol::xml::reader::{Element, Reader};
use crate::protocol::xml::{
    ENTRY, Members, PLAIN, item_name, key_name, matches, name_of, scalar, value_name,
};
use crate::shape::{Document, List, Map, Member, Slot, Structure, Union, UnknownVariant};

/// Reads `members` of `structure` from the element that `reader` has entered, and leaves it.
///
/// Elements and attributes come in any order; those that the model does not know are passed over.
///
/// # Errors
/// What stands in the element is not what the model says.
pub(super) fn structure(
    reader: &mut Reader<'_>,
    element: Element<'_>,
    structure: &mut dyn Structure,
    members: Members,
) -> Result<(), DecodeError> {
    let schema = structure.schema();
    attributes(element, structure, members)?;
    let mut guess = 0;
    while let Some(child) = reader.child()? {
        let found = find(schema.members, guess, members, child.name);
        let Some((index, member)) = found else {
            reader.skip()?;
            continue;
        };
        guess = if member.is_xml_flattened() {
            index
        } else {
            index + 1
        };
        match structure.get_mut(index) {
            Some(value) => member_value(reader, child, member, value.slot())
                .map_err(|error| error.under_key(child.name))?,
            None => reader.skip()?,
        }
    }
    Ok(())
}

/// Reads the member of `union` from the element that `reader` has entered, and leaves it.
///
/// # Errors
/// As for [`structure`]; and there is more than one member.
pub(super) fn union(reader: &mut Reader<'_>, union: &mut dyn Union) -> Result<(), DecodeError> {
    let schema = union.schema();
    let mut next = reader.child()?;
    let Some(first) = next else {
        return Ok(());
    };
    let found = find(schema.members, 0, Members::All, first.name);
    match found.and_then(|(index, member)| Some((member, union.select(index)?))) {
        None => {
            reader.skip()?;
            union.select_unknown(UnknownVariant::new(first.name, Document::Null));
            next = reader.child()?;
        }
        Some((member, value)) => {
            let repeats = member.is_xml_flattened();
            while let Some(child) = next {
                if child.offset != first.offset && !(repeats && child.name == first.name) {
                    break;
                }
                member_value(reader, child, member, value.slot())
                    .map_err(|error| error.under_key(child.name))?;
                next = reader.child()?;
            }
        }
    }
    match next {
        None => Ok(()),
        Some(second) => {
            let found = "a second one";
            Err(
                DecodeError::in_document(second.offset, "one member of a union", found)
                    .under_key(second.name),
            )
        }
    }
}

fn attributes(
    element: Element<'_>,
    structure: &mut dyn Structure,
    members: Members,
) -> Result<(), DecodeError> {
    let schema = structure.schema();
    for (index, member) in schema.members.iter().enumerate() {
        if !member.is_xml_attribute() || !members.include(member) {
            continue;
        }
        let mut attributes = element.attributes;
        let found = attributes.find(|attribute| {
            !attribute.declares_namespace() && matches(attribute.name, name_of(member))
        });
        if let (Some(attribute), Some(value)) = (found, structure.get_mut(index)) {
            let read = attribute
                .value()
                .and_then(|text| scalar::read(member, &text, attribute.offset, value.slot()));
            read.map_err(|error| error.under_key(attribute.name))?;
        }
    }
    Ok(())
}

/// The member whose element is called `name`. Services write members in the order of their model,
/// so the one after the last is tried first.
fn find<'m>(
    members: &'m [Member],
    guess: usize,
    included: Members,
    name: &str,
) -> Option<(usize, &'m Member)> {
    let is_element = |member: &Member| !member.is_xml_attribute() && included.include(member);
    if let Some(member) = members.get(guess) {
        if name_of(member) == name && is_element(member) {
            return Some((guess, member));
        }
    }
    let find = |is_called: fn(&str, &str) -> bool| {
        let mut members = members.iter().enumerate();
        members.find(|(_, member)| is_called(name, name_of(member)) && is_element(member))
    };
    find(|written, name| written == name).or_else(|| find(matches))
}

/// Reads a member of a structure or union: its element, or one of those that it is flattened to.
fn member_value(
    reader: &mut Reader<'_>,
    element: Element<'_>,
    member: &Member,
    slot: Slot<'_>,
) -> Result<(), DecodeError> {
    if !member.is_xml_flattened() {
        return value(reader, element, member, slot);
    }
    match slot {
        Slot::List(list) => item(reader, element, member, list),
        Slot::Map(map) => entry(reader, element, member, map),
        other => value(reader, element, member, other),
    }
}

/// Reads the value of an element.
fn value(
    reader: &mut Reader<'_>,
    element: Element<'_>,
    member: &Member,
    slot: Slot<'_>,
) -> Result<(), DecodeError> {
    match slot {
        Slot::Structure(into) => structure(reader, element, into, Members::All),
        Slot::Union(into) => union(reader, into),
        Slot::List(into) => list(reader, member, into),
        Slot::Map(into) => map(reader, member, into),
        simple => {
            let offset = reader.offset();
            let text = reader.text()?;
            scalar::read(member, &text, offset, simple)
        }
    }
}

fn list(reader: &mut Reader<'_>, member: &Member, list: &mut dyn List) -> Result<(), DecodeError> {
    let name = item_name(member.inside());
    list.clear();
    while let Some(child) = reader.child()? {
        if matches(child.name, name) {
            item(reader, child, member, list).map_err(|error| error.under_key(child.name))?;
        } else {
            reader.skip()?;
        }
    }
    Ok(())
}

fn item(
    reader: &mut Reader<'_>,
    element: Element<'_>,
    member: &Member,
    list: &mut dyn List,
) -> Result<(), DecodeError> {
    let inner = member.inside();
    let index = list.len();
    value(reader, element, inner, list.push().slot()).map_err(|error| error.under_index(index))
}

fn map(reader: &mut Reader<'_>, member: &Member, map: &mut dyn Map) -> Result<(), DecodeError> {
    map.clear();
    while let Some(child) = reader.child()? {
        if matches(child.name, ENTRY) {
            entry(reader, child, member, map).map_err(|error| error.under_key(child.name))?;
        } else {
            reader.skip()?;
        }
    }
    Ok(())
}

/// Reads an entry of a map. Its key is looked for first, since the value is read into its place.
fn entry(
    reader: &mut Reader<'_>,
    element: Element<'_>,
    member: &Member,
    map: &mut dyn Map,
) -> Result<(), DecodeError> {
    let inner = member.inside();
    let key = key(reader, element, member)?;
    let mut is_empty = true;
    while let Some(child) = reader.child()? {
        if !matches(child.name, value_name(inner)) {
            reader.skip()?;
            continue;
        }
        is_empty = false;
        value(reader, child, inner, map.insert(&key).slot())
            .map_err(|error| error.under_key(child.name))?;
    }
    if !is_empty {
        return Ok(());
    }
    if member.is_sparse() {
        map.insert(&key);
        return Ok(());
    }
    let expected = format!("an element `{}`", value_name(inner));
    Err(DecodeError::in_document(
        element.offset,
        expected,
        "an entry without one",
    ))
}

/// The key of an entry. The reader stands behind it if it comes first, else at the beginning.
fn key<'a>(
    reader: &mut Reader<'a>,
    element: Element<'_>,
    member: &Member,
) -> Result<Cow<'a, str>, DecodeError> {
    let name = key_name(member.key.unwrap_or(&PLAIN));
    let beginning = reader.mark();
    let mut is_first = true;
    while let Some(child) = reader.child()? {
        if matches(child.name, name) {
            let key = reader.text().map_err(|error| error.under_key(child.name))?;
            if !is_first {
                reader.go_back(beginning);
            }
            return Ok(key);
        }
        reader.skip()?;
        is_first = false;
    }
    let expected = format!("an element `{name}`");
    Err(DecodeError::in_document(
        element.offset,
        expected,
        "an entry without one",
    ))
}
