//! The XML codec: inputs are written from their [`View`](crate::shape::View)s into one buffer,
//! documents are read straight into [`Slot`](crate::shape::Slot)s, with no tree in between.
//!
//! Names, attributes, namespaces and flattening follow Smithy's [XML bindings].
//!
//! [XML bindings]: https://smithy.io/2.0/spec/protocol-traits.html#xml-bindings

use crate::protocol::http_binding::Members;
use crate::shape::{Member, Schema, XmlNamespace};

mod decode;
mod document;
mod encode;
mod error;
mod event;
mod reader;
mod scalar;
mod writer;

pub(crate) use self::document::{read_members, read_payload, read_unwrapped, read_wrapped};
pub(crate) use self::encode::{payload_document, structure_document};
pub(crate) use self::error::{error_head, is_xml_error, read_error};
pub(crate) use self::event::XmlDocuments;

/// What an element is called, and the namespace that it declares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag {
    pub(crate) name: &'static str,
    pub(crate) namespace: Option<XmlNamespace>,
}

/// What stands for a member that no schema describes.
const PLAIN: Member = Member::new("", "");

/// The name of an entry of a map that is not flattened.
const ENTRY: &str = "entry";

impl Tag {
    /// The root of a document that is the shape itself; `service` is the service's namespace,
    /// which holds where the shape has none.
    pub(crate) fn root(schema: &Schema, service: Option<XmlNamespace>) -> Self {
        Self {
            name: schema.xml_name.unwrap_or_else(|| schema.name()),
            namespace: schema.xml_namespace.or(service),
        }
    }

    /// The same root where the shape is the payload of `member`, whose own traits come first.
    pub(crate) fn of_payload(self, member: &Member) -> Self {
        Self {
            name: member.xml_name.unwrap_or(self.name),
            namespace: member.xml_namespace.or(self.namespace),
        }
    }

    const fn new(name: &'static str, member: &Member) -> Self {
        Self {
            name,
            namespace: member.xml_namespace,
        }
    }
}

/// The name of a member of a structure or union.
fn name_of(member: &Member) -> &'static str {
    member.xml_name.unwrap_or(member.name)
}

/// The name of an item of a list that is not flattened.
fn item_name(inner: &Member) -> &'static str {
    inner.xml_name.unwrap_or("member")
}

/// The name of a key in an entry of a map.
fn key_name(key: &Member) -> &'static str {
    key.xml_name.unwrap_or("key")
}

/// The name of a value in an entry.
fn value_name(inner: &Member) -> &'static str {
    inner.xml_name.unwrap_or("value")
}

/// Whether the element or attribute called `written` is the one that the model calls `name`.
///
/// A prefix is compared only where the model has one (`xsi:type`), and the document as well:
/// clients do not resolve namespaces.
fn matches(written: &str, name: &str) -> bool {
    if written == name {
        return true;
    }
    match (written.split_once(':'), name.split_once(':')) {
        (Some((_, written)), None) => written == name,
        (None, Some((_, name))) => written == name,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
