//! Errors in XML, in the wrappers of all protocols and services:
//!
//! | document | sent by |
//! | --- | --- |
//! | `<ErrorResponse><Error>…</Error><RequestId/></ErrorResponse>` | restXml, awsQuery |
//! | `<Error>…<RequestId/></Error>` | restXml with `noErrorWrapping` |
//! | `<Response><Errors><Error>…</Error></Errors><RequestID/></Response>` | ec2Query |
//! | `<NameOfTheError>…<RequestId/></NameOfTheError>` | Amazon Route 53, at times |
//!
//! They are told apart by what is there, so that no protocol needs to be told which to expect.

use crate::http::Response;
use crate::protocol::ErrorHead;
use crate::protocol::error::DecodeError;
use crate::protocol::xml::reader::{Element, Reader};
use crate::protocol::xml::{Members, decode, matches};
use crate::shape::Structure;

const ERROR: &str = "Error";
const ERRORS: &str = "Errors";

/// The roots that say nothing of the error inside.
const WRAPPERS: [&str; 3] = [ERROR, "ErrorResponse", "Response"];

/// Reads `members` of `structure`, the shape that an error's code names. Nothing at all is a
/// document without members.
///
/// # Errors
/// The document is not well-formed, or not what the model says.
pub(crate) fn read_error(
    document: &[u8],
    structure: &mut dyn Structure,
    members: Members,
) -> Result<(), DecodeError> {
    if document.trim_ascii().is_empty() {
        return Ok(());
    }
    let (mut reader, element) = enter_error(document)?;
    decode::structure(&mut reader, element, structure, members)?;
    reader.finish()
}

/// Reads what is there of code, message and request id, as far as `document` is one: the body of
/// an error may come from a proxy that knows nothing of the service.
pub(crate) fn error_head(document: &[u8]) -> ErrorHead {
    let mut head = ErrorHead::default();
    if let Ok((mut reader, root)) = Reader::enter(document) {
        let read = if matches(root.name, ERROR) {
            read_fields(&mut reader, &mut head)
        } else {
            read_wrapper(&mut reader, &mut head)
        };
        // What was read before the document broke off is kept, and there is no more.
        drop(read);
        if head.code.is_none() && head.request_id.is_some() && !WRAPPERS.contains(&root.name) {
            head.code = Some(local_name(root).to_owned());
        }
    }
    head
}

/// Whether a response holds an error, whatever its status says.
pub(crate) fn is_xml_error(response: &Response) -> bool {
    let root = Reader::enter(&response.body);
    root.is_ok_and(|(_, root)| matches(root.name, ERROR))
}

fn read_wrapper(reader: &mut Reader<'_>, head: &mut ErrorHead) -> Result<(), DecodeError> {
    while let Some(child) = reader.child()? {
        match local_name(child) {
            ERROR => read_fields(reader, head)?,
            ERRORS => read_wrapper(reader, head)?,
            _ => read_field(reader, child, head)?,
        }
    }
    Ok(())
}

fn read_fields(reader: &mut Reader<'_>, head: &mut ErrorHead) -> Result<(), DecodeError> {
    while let Some(child) = reader.child()? {
        read_field(reader, child, head)?;
    }
    Ok(())
}

fn read_field(
    reader: &mut Reader<'_>,
    element: Element<'_>,
    head: &mut ErrorHead,
) -> Result<(), DecodeError> {
    let field = match local_name(element) {
        "Code" => &mut head.code,
        "Message" | "message" => &mut head.message,
        "RequestId" | "RequestID" | "requestId" => &mut head.request_id,
        _ => return reader.skip(),
    };
    let text = reader.text()?;
    let text = text.trim_ascii();
    if field.is_none() && !text.is_empty() {
        *field = Some(text.to_owned());
    }
    Ok(())
}

/// The element's name without its prefix.
fn local_name(element: Element<'_>) -> &str {
    match element.name.split_once(':') {
        Some((_, name)) => name,
        None => element.name,
    }
}

/// Enters the element that holds the members of an error.
fn enter_error(document: &[u8]) -> Result<(Reader<'_>, Element<'_>), DecodeError> {
    let (mut reader, root) = Reader::enter(document)?;
    if matches(root.name, ERROR) {
        return Ok((reader, root));
    }
    while let Some(child) = reader.child()? {
        if matches(child.name, ERROR) {
            return Ok((reader, child));
        }
        // An entered wrapper is left like the root: at its end, nothing was found.
        if !matches(child.name, ERRORS) {
            reader.skip()?;
        }
    }
    Reader::enter(document)
}
