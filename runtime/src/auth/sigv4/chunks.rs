//! Signatures of a body that is sent in chunks, each of which carries on from the one before.

use super::key::SigningKey;
use super::sign::Key;
use super::{Signature, SigningError, SigningParams, digest};

/// The SHA-256 of nothing, which stands where a chunk could have headers.
const OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Signs the chunks of a body, one after the other.
pub(crate) struct ChunkSigner {
    key: SigningKey,
    /// The time and the scope, in two lines.
    context: String,
    /// The signature of what came before: of the request, then of each chunk.
    previous: String,
}

impl ChunkSigner {
    /// For the body of the request that got the signature `seed` with the same parameters.
    pub(crate) fn new(params: &SigningParams<'_>, seed: &Signature) -> Result<Self, SigningError> {
        let scope = params.scope()?;
        Ok(Self {
            key: params.key(&scope),
            context: format!("{}\n{scope}", scope.date_time),
            previous: seed.hex.clone(),
        })
    }

    /// The same, after another signature.
    #[cfg(test)]
    pub(crate) fn carry_on_from(mut self, previous: String) -> Self {
        self.previous = previous;
        self
    }

    /// The signature of the next chunk, 64 hexadecimal digits; the last chunk is empty.
    pub(crate) fn sign_chunk(&mut self, data: &[u8]) -> &str {
        let hash = digest::sha256_hex(data);
        self.sign("AWS4-HMAC-SHA256-PAYLOAD", &format!("{OF_NOTHING}\n{hash}"))
    }

    /// The signature of the trailing headers, `name:value` and a line feed each.
    pub(crate) fn sign_trailer(&mut self, headers: &str) -> &str {
        let hash = digest::sha256_hex(headers.as_bytes());
        self.sign("AWS4-HMAC-SHA256-TRAILER", &hash)
    }

    fn sign(&mut self, algorithm: &str, hashes: &str) -> &str {
        let Self {
            key,
            context,
            previous,
        } = self;
        *previous = key.sign(&format!("{algorithm}\n{context}\n{previous}\n{hashes}"));
        previous
    }
}
