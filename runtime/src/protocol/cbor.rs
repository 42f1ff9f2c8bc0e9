//! CBOR (RFC 8949) as Smithy RPC v2 has it: from reflected values to bytes, and from bytes straight
//! into reflected values, by their schema.
//!
//! Written: definite lengths, the shortest integers, floats of 32 bits where nothing is lost.
//! Read: everything that is well-formed, whatever its lengths and widths, one data item a body.

use crate::protocol::http_binding::Members;
use crate::protocol::{DecodeError, EncodeError};
use crate::shape::{Member, Path, Slot, Structure, View};

mod decimal;
mod document;
mod event;
mod item;
mod magnitude;
mod number;
mod read;
mod write;

pub(super) use self::event::CborDocuments;

#[cfg(test)]
mod tests;

/// RFC 8949, section 3.4.2: seconds from 1970.
const TAG_EPOCH: u64 = 1;
/// Section 3.4.3: a bignum, and one below zero.
const TAG_BIGNUM: u64 = 2;
const TAG_NEGATIVE_BIGNUM: u64 = 3;
/// Section 3.4.4: a decimal fraction.
const TAG_DECIMAL: u64 = 4;

/// What is written for a member that no schema describes.
const PLAIN: Member = Member::new("", "");

/// Writes a structure as a map of those of its `members` that are present.
///
/// # Errors
/// The input nests deeper than [`MAX_DEPTH`](super::MAX_DEPTH), or the exponent of a decimal number
/// does not fit into 64 bits.
pub(super) fn encode(structure: &dyn Structure, members: Members) -> Result<Vec<u8>, EncodeError> {
    let mut writer = write::Writer::default();
    writer.structure(structure, members, &Path::INPUT)?;
    Ok(writer.into_bytes())
}

/// Writes a value as one data item.
///
/// # Errors
/// As [`encode`], and for a stream.
pub(super) fn encode_value(
    member: &Member,
    view: View<'_>,
    path: &Path<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let mut writer = write::Writer::default();
    writer.value(member, view, path)?;
    Ok(writer.into_bytes())
}

/// Reads a body, which is one map, into those `members` of a structure, which holds its defaults.
/// Nothing at all is an empty map.
///
/// # Errors
/// The body is not well-formed, ends early or goes on after the map, nests deeper than
/// [`MAX_DEPTH`](super::MAX_DEPTH), or holds something else than the schema says.
pub(super) fn decode(
    body: &[u8],
    structure: &mut dyn Structure,
    members: Members,
) -> Result<(), DecodeError> {
    read::body(body, structure, members)
}

/// Reads one data item into a value.
///
/// # Errors
/// As [`decode`].
pub(super) fn decode_value(
    item: &[u8],
    member: &Member,
    slot: Slot<'_>,
) -> Result<(), DecodeError> {
    read::item(item, member, slot)
}

/// The texts that stand under `keys` in the body's map, without a schema; what cannot be read is
/// absent.
pub(super) fn texts<const N: usize>(body: &[u8], keys: [&str; N]) -> [Option<String>; N] {
    read::texts(body, keys)
}
