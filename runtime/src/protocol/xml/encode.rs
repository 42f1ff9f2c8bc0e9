//! Inputs, written as documents.

use crate::protocol::depth::check_depth;
use crate::protocol::error::EncodeError;
use crate::protocol::text::required_text;
use crate::protocol::xml::writer::{StartTag, Writer};
use crate::protocol::xml::{ENTRY, Members, PLAIN, Tag, item_name, key_name, name_of, value_name};
use crate::shape::{List, Map, Member, Path, Structure, Union, Variant, View, XmlNamespace};

/// Writes the document whose root holds `members` of `structure`, which is at `path`.
///
/// # Errors
/// A value has no form in XML, or the structure is nested too deep.
pub(crate) fn structure_document(
    root: Tag,
    structure: &dyn Structure,
    members: Members,
    path: &Path<'_>,
) -> Result<String, EncodeError> {
    let mut writer = Writer::default();
    push_structure(&mut writer, root, structure, members, path)?;
    Ok(writer.finish())
}

/// Writes the document that is the value of `member`, the payload at `path`; `service` is the
/// namespace that holds where the shape has none.
///
/// # Errors
/// The value is no structure or union; or as [`structure_document`], and for a union's member that
/// the model does not know.
pub(crate) fn payload_document(
    service: Option<XmlNamespace>,
    member: &Member,
    view: View<'_>,
    path: &Path<'_>,
) -> Result<String, EncodeError> {
    let root = |schema| Tag::root(schema, service).of_payload(member);
    match view {
        View::Structure(structure) => {
            structure_document(root(structure.schema()), structure, Members::All, path)
        }
        View::Union(union) => {
            let mut writer = Writer::default();
            push_union(&mut writer, root(union.schema()), union, path)?;
            Ok(writer.finish())
        }
        _ => {
            let reason = "is the whole body, and has no form in XML on its own";
            Err(EncodeError::new(path.to_string(), reason))
        }
    }
}

/// Writes a member of a structure or union: one element, or one an item where it is flattened.
fn push_member(
    writer: &mut Writer,
    member: &Member,
    view: View<'_>,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    let tag = Tag::new(name_of(member), member);
    if member.is_xml_flattened() {
        match view {
            View::List(list) => {
                let inner = member.inside();
                let namespace = inner.xml_namespace.or(tag.namespace);
                return push_items(writer, Tag { namespace, ..tag }, inner, list, path);
            }
            View::Map(map) => return push_entries(writer, tag, member, map, path),
            _ => {}
        }
    }
    push_value(writer, tag, member, view, path)
}

/// Writes the element of a value.
fn push_value(
    writer: &mut Writer,
    tag: Tag,
    member: &Member,
    view: View<'_>,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    match view {
        View::Structure(structure) => push_structure(writer, tag, structure, Members::All, path),
        View::Union(union) => push_union(writer, tag, union, path),
        View::List(list) => {
            let inner = member.inside();
            writer.start(tag).finish();
            push_items(writer, Tag::new(item_name(inner), inner), inner, list, path)?;
            writer.end(tag);
            Ok(())
        }
        View::Map(map) => {
            writer.start(tag).finish();
            push_entries(writer, Tag::new(ENTRY, &PLAIN), member, map, path)?;
            writer.end(tag);
            Ok(())
        }
        simple => {
            writer.leaf(tag, &required_text(member, simple, path)?);
            Ok(())
        }
    }
}

fn push_structure(
    writer: &mut Writer,
    tag: Tag,
    structure: &dyn Structure,
    members: Members,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    check_depth(path)?;
    let mut start = writer.start(tag);
    push_attributes(&mut start, structure, members, path)?;
    start.finish();
    for (index, member) in structure.schema().members.iter().enumerate() {
        if member.is_xml_attribute() || !members.include(member) {
            continue;
        }
        match structure.get(index).map(|value| value.view()) {
            None | Some(View::Absent) => {}
            Some(view) => push_member(writer, member, view, &path.member(member))?,
        }
    }
    writer.end(tag);
    Ok(())
}

fn push_attributes(
    start: &mut StartTag<'_>,
    structure: &dyn Structure,
    members: Members,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    for (index, member) in structure.schema().members.iter().enumerate() {
        if !member.is_xml_attribute() || !members.include(member) {
            continue;
        }
        match structure.get(index).map(|value| value.view()) {
            None | Some(View::Absent) => {}
            Some(view) => {
                let text = required_text(member, view, &path.member(member))?;
                start.attribute(name_of(member), &text);
            }
        }
    }
    Ok(())
}

fn push_union(
    writer: &mut Writer,
    tag: Tag,
    union: &dyn Union,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    check_depth(path)?;
    writer.start(tag).finish();
    match union.variant() {
        Variant::Known(index, value) => {
            let member = union.schema().members.get(index).unwrap_or(&PLAIN);
            push_member(writer, member, value.view(), &path.member(member))?;
        }
        Variant::Unknown(unknown) if unknown.name.is_empty() => {}
        Variant::Unknown(_) => {
            let reason = "holds a member that the model does not know, which cannot be sent in XML";
            return Err(EncodeError::new(path.to_string(), reason));
        }
    }
    writer.end(tag);
    Ok(())
}

/// Writes the items of a list, each of them in an element `tag`.
fn push_items(
    writer: &mut Writer,
    tag: Tag,
    inner: &Member,
    list: &dyn List,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    check_depth(path)?;
    for index in 0..list.len() {
        if let Some(item) = list.get(index) {
            push_value(writer, tag, inner, item.view(), &path.index(index))?;
        }
    }
    Ok(())
}

/// Writes the entries of the map `member`, each of them in an element `tag`.
fn push_entries(
    writer: &mut Writer,
    tag: Tag,
    member: &Member,
    map: &dyn Map,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    check_depth(path)?;
    let key_member = member.key.unwrap_or(&PLAIN);
    let inner = member.inside();
    for (key, value) in map.entries() {
        writer.start(tag).finish();
        writer.leaf(Tag::new(key_name(key_member), key_member), key);
        let value_tag = Tag::new(value_name(inner), inner);
        push_value(
            writer,
            value_tag,
            inner,
            value.view(),
            &path.entry(member, key),
        )?;
        writer.end(tag);
    }
    Ok(())
}
