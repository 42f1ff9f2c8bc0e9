//! The documents in the payloads of events.

use bytes::Bytes;

use crate::client::Service;
use crate::protocol::cbor::{decode, decode_value, encode, encode_value};
use crate::protocol::event::Documents;
use crate::protocol::http_binding::Members;
use crate::protocol::{DecodeError, EncodeError};
use crate::shape::{Member, Path, Slot, Structure, View};

/// CBOR.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CborDocuments;

impl Documents for CborDocuments {
    fn media_type(&self) -> &'static str {
        "application/cbor"
    }

    fn write_structure(
        &self,
        _service: &Service,
        structure: &dyn Structure,
    ) -> Result<Bytes, EncodeError> {
        Ok(encode(structure, Members::OfEvent)?.into())
    }

    fn write(
        &self,
        _service: &Service,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<Bytes, EncodeError> {
        Ok(encode_value(member, view, path)?.into())
    }

    fn read_structure(
        &self,
        document: &Bytes,
        structure: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        decode(document, structure, Members::OfEvent)
    }

    fn read(&self, document: &Bytes, member: &Member, slot: Slot<'_>) -> Result<(), DecodeError> {
        decode_value(document, member, slot)
    }
}
