//! The documents in the payloads of events.

use bytes::Bytes;

use crate::client::Service;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::event::Documents;
use crate::protocol::xml::{
    Members, Tag, payload_document, read_members, read_payload, structure_document,
};
use crate::shape::{Member, Path, Slot, Structure, View};

/// XML, in the namespace of the service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct XmlDocuments;

impl Documents for XmlDocuments {
    fn media_type(&self) -> &'static str {
        "application/xml"
    }

    fn write_structure(
        &self,
        service: &Service,
        structure: &dyn Structure,
    ) -> Result<Bytes, EncodeError> {
        let root = Tag::root(structure.schema(), service.xml_namespace);
        let document = structure_document(root, structure, Members::OfEvent, &Path::INPUT)?;
        Ok(document.into())
    }

    fn write(
        &self,
        service: &Service,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<Bytes, EncodeError> {
        let document = payload_document(service.xml_namespace, member, view, path)?;
        Ok(document.into())
    }

    fn read_structure(
        &self,
        document: &Bytes,
        structure: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        let root = Tag::root(structure.schema(), None);
        read_members(document, root, structure, Members::OfEvent)
    }

    fn read(&self, document: &Bytes, member: &Member, slot: Slot<'_>) -> Result<(), DecodeError> {
        read_payload(document, member, slot)
    }
}
