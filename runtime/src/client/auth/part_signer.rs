//! Who signs the parts of a body.

use super::unsignable;
use crate::auth::sigv4::{ChunkSigner, EventSigner, PayloadHash, Signature, SigningParams};
use crate::error::Failure;

/// Who signs the parts of a body after the request.
pub(in crate::client) enum PartSigner {
    Chunks(ChunkSigner),
    Events(EventSigner),
}

impl PartSigner {
    /// Who signs chunks.
    pub(in crate::client) fn of_chunks(self) -> Option<ChunkSigner> {
        match self {
            Self::Chunks(signer) => Some(signer),
            Self::Events(_) => None,
        }
    }

    /// Who signs events.
    pub(in crate::client) fn of_events(self) -> Option<EventSigner> {
        match self {
            Self::Events(signer) => Some(signer),
            Self::Chunks(_) => None,
        }
    }
}

/// Who signs the parts after the request, where they are signed.
pub(super) fn part_signer(
    request: &Signature,
    payload: &PayloadHash,
    params: &SigningParams<'_>,
) -> Result<Option<PartSigner>, Failure> {
    match payload {
        PayloadHash::StreamingSigned | PayloadHash::StreamingSignedWithTrailer => {
            let signer = ChunkSigner::new(request, params).map_err(unsignable)?;
            Ok(Some(PartSigner::Chunks(signer)))
        }
        PayloadHash::StreamingEvents => {
            let signer = EventSigner::new(request, params);
            Ok(Some(PartSigner::Events(signer)))
        }
        _ => Ok(None),
    }
}
