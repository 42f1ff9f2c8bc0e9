//! Where in a document the members of a shape stand: in its root, in an element of the root, or
//! nowhere but in its text.

use crate::protocol::error::DecodeError;
use crate::protocol::xml::reader::{Element, Reader};
use crate::protocol::xml::{Members, Tag, decode, error_head, matches, scalar};
use crate::shape::{Member, Slot, Structure};

/// Reads a document whose root holds `members` of `structure`; `root` is how the model calls it.
/// Nothing at all is a document without members.
///
/// # Errors
/// The document is not well-formed, not what the model says, or an error.
pub(crate) fn read_members(
    document: &[u8],
    root: Tag,
    structure: &mut dyn Structure,
    members: Members,
) -> Result<(), DecodeError> {
    if is_blank(document) {
        return Ok(());
    }
    let (mut reader, element) = enter(document, root)?;
    decode::structure(&mut reader, element, structure, members)?;
    reader.finish()
}

/// Reads a document that is the structure or union in `slot`, the payload that `member` is.
///
/// # Errors
/// The document is not well-formed, not what the model says, or an error.
pub(crate) fn read_payload(
    document: &[u8],
    member: &Member,
    slot: Slot<'_>,
) -> Result<(), DecodeError> {
    let enter = |schema| enter(document, Tag::root(schema, None).of_payload(member));
    match slot {
        Slot::Structure(structure) => {
            let (mut reader, element) = enter(structure.schema())?;
            decode::structure(&mut reader, element, structure, Members::All)?;
            reader.finish()
        }
        Slot::Union(union) => {
            let (mut reader, _) = enter(union.schema())?;
            decode::union(&mut reader, union)?;
            reader.finish()
        }
        _ => Err(DecodeError::in_body(
            "a structure or union",
            "another shape",
        )),
    }
}

/// Reads a document in which the element `name` of the root holds the members of `structure`.
/// Where it is missing, so are they.
///
/// # Errors
/// The document is not well-formed, or not what the model says.
pub(crate) fn read_wrapped(
    document: &[u8],
    name: &str,
    structure: &mut dyn Structure,
) -> Result<(), DecodeError> {
    if is_blank(document) {
        return Ok(());
    }
    let (mut reader, _) = Reader::enter(document)?;
    while let Some(child) = reader.child()? {
        if matches(child.name, name) {
            decode::structure(&mut reader, child, structure, Members::All)
                .map_err(|error| error.under_key(child.name))?;
        } else {
            reader.skip()?;
        }
    }
    reader.finish()
}

/// Reads a document that is nothing but the value of `member`, as the root's text
/// (`aws.customizations#s3UnwrappedXmlOutput`). An empty root leaves `slot` unasked for: Amazon S3
/// writes null so.
///
/// # Errors
/// The document is not well-formed, or not what the model says.
pub(crate) fn read_unwrapped<'s>(
    document: &[u8],
    member: &Member,
    slot: impl FnOnce() -> Slot<'s>,
) -> Result<(), DecodeError> {
    if is_blank(document) {
        return Ok(());
    }
    let (mut reader, _) = Reader::enter(document)?;
    let offset = reader.offset();
    let text = reader.text()?;
    if !text.is_empty() {
        scalar::read(member, &text, offset, slot())?;
    }
    reader.finish()
}

/// Enters the root. It may have any name, since services do not always agree with their models;
/// but Amazon S3 sends errors with status 200 too, and none must pass for a result.
fn enter(document: &[u8], root: Tag) -> Result<(Reader<'_>, Element<'_>), DecodeError> {
    let (reader, element) = Reader::enter(document)?;
    if !matches(element.name, "Error") || root.name == "Error" {
        return Ok((reader, element));
    }
    let head = error_head(document);
    let code = head.code.as_deref().unwrap_or("without a code");
    let message = head.message.as_deref().unwrap_or("without a message");
    let expected = format!("the element `{}`", root.name);
    let found = format!("an error, {code}: {message}");
    Err(DecodeError::in_document(element.offset, expected, found))
}

fn is_blank(document: &[u8]) -> bool {
    document.trim_ascii().is_empty()
}
