//! The JSON codec: inputs are written from their [`View`](crate::shape::View)s into one buffer,
//! documents are read straight into [`Slot`](crate::shape::Slot)s, with no tree in between.

use bytes::Bytes;

use crate::client::Service;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::event::Documents;
use crate::protocol::http_binding::Members;
use crate::shape::{Member, Path, Slot, Structure, View};

mod error_head;
mod reader;
mod scalar;
mod scanner;
mod string;
mod writer;

pub(crate) use self::error_head::response_head;

/// The codec, as a protocol uses it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Json {
    names: MemberNames,
}

/// What members are called in documents.
#[derive(Clone, Copy, Debug)]
pub(crate) enum MemberNames {
    /// By the `jsonName` trait, else by their name in the model: restJson1.
    JsonName,
    /// By their name in the model: the awsJson protocols.
    Model,
}

/// What is written for a member that no schema describes.
const PLAIN: Member = Member::new("", "");

impl Json {
    /// A codec that calls members by `names`.
    pub(crate) const fn new(names: MemberNames) -> Self {
        Self { names }
    }
}

impl MemberNames {
    const fn of(self, member: &Member) -> &'static str {
        match self {
            Self::JsonName => member.json_key(),
            Self::Model => member.name,
        }
    }

    /// The index of the member called `key`. Services write members in the order of their model,
    /// so the one after the last is tried first.
    fn find(self, members: &[Member], guess: usize, key: &str) -> Option<usize> {
        let is_called = |member: &Member| self.of(member) == key;
        match members.get(guess) {
            Some(member) if is_called(member) => Some(guess),
            _ => members.iter().position(is_called),
        }
    }
}

impl Documents for Json {
    fn media_type(&self) -> &'static str {
        "application/json"
    }

    fn write_structure(
        &self,
        _service: &Service,
        structure: &dyn Structure,
    ) -> Result<Bytes, EncodeError> {
        let document = self.write_members(structure, Members::OfEvent)?;
        Ok(document.into())
    }

    fn write(
        &self,
        _service: &Service,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<Bytes, EncodeError> {
        let document = Self::write(*self, member, view, path)?;
        Ok(document.into())
    }

    fn read_structure(
        &self,
        document: &Bytes,
        structure: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        self.read_members(document, structure, Members::OfEvent)
    }

    fn read(&self, document: &Bytes, member: &Member, slot: Slot<'_>) -> Result<(), DecodeError> {
        Self::read(*self, document, member, slot)
    }
}

#[cfg(test)]
mod tests;
