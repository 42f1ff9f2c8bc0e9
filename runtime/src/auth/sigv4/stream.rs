//! Signatures of the parts of a body that is sent in parts, each of which covers the one before.

use std::fmt;

use ::bytes::Bytes;

use super::key::SigningKey;
use super::scope::CredentialScope;
use super::sign::Key as _;
use super::{Signature, SigningError, SigningKeyCache, SigningParams, digest};
use crate::credentials::Credentials;
use crate::eventstream::{HeaderValue, Message};
use crate::hex::hex;
use crate::timestamp::Timestamp;

const PAYLOAD_ALGORITHM: &str = "AWS4-HMAC-SHA256-PAYLOAD";
const TRAILER_ALGORITHM: &str = "AWS4-HMAC-SHA256-TRAILER";

/// Signs the chunks of a body in the encoding `aws-chunked`, after a request whose payload is
/// [`StreamingSigned`](super::PayloadHash::StreamingSigned) or
/// [`StreamingSignedWithTrailer`](super::PayloadHash::StreamingSignedWithTrailer).
///
/// `Debug` prints no key.
pub struct ChunkSigner {
    key: SigningKey,
    /// Time and scope, as they stand in every string to sign.
    time_and_scope: String,
    previous: String,
}

impl ChunkSigner {
    /// Begins with the signature of the request, which was made with `params`.
    ///
    /// # Errors
    /// The year of the time has not four digits.
    pub fn new(request: &Signature, params: &SigningParams<'_>) -> Result<Self, SigningError> {
        let scope = params.scope()?;
        Ok(Self {
            key: params.key(&scope),
            time_and_scope: time_and_scope(&scope),
            previous: request.hex.clone(),
        })
    }

    /// Signs the next chunk, 64 hexadecimal digits. The last chunk is empty.
    pub fn sign_chunk(&mut self, data: &[u8]) -> &str {
        let hashes = [digest::sha256_hex(b""), digest::sha256_hex(data)].join("\n");
        self.sign(PAYLOAD_ALGORITHM, &hashes)
    }

    /// Signs the trailing headers, names and values, after the last chunk: 64 hexadecimal digits.
    pub fn sign_trailers(&mut self, trailers: &[(&str, &str)]) -> &str {
        let mut trailers: Vec<_> = trailers
            .iter()
            .map(|(name, value)| format!("{}:{}\n", name.to_ascii_lowercase(), value.trim()))
            .collect();
        trailers.sort_unstable();
        let hash = digest::sha256_hex(trailers.concat().as_bytes());
        self.sign(TRAILER_ALGORITHM, &hash)
    }

    fn sign(&mut self, algorithm: &str, hashes: &str) -> &str {
        let parts = [algorithm, &self.time_and_scope, &self.previous, hashes];
        self.previous = self.key.sign(&parts.join("\n"));
        &self.previous
    }
}

impl fmt::Debug for ChunkSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkSigner")
            .field("previous", &self.previous)
            .finish_non_exhaustive()
    }
}

/// Signs the messages of an event stream, after a request whose payload is
/// [`StreamingEvents`](super::PayloadHash::StreamingEvents).
///
/// `Debug` prints no key.
#[derive(Debug)]
pub struct EventSigner {
    credentials: Credentials,
    region: String,
    service: String,
    /// A stream may be open past midnight, when its key changes.
    keys: SigningKeyCache,
    previous: String,
}

impl EventSigner {
    /// Begins with the signature of the request, which was made with `params`.
    #[must_use]
    pub fn new(request: &Signature, params: &SigningParams<'_>) -> Self {
        Self {
            credentials: params.credentials.clone(),
            region: params.region.to_owned(),
            service: params.service.to_owned(),
            keys: SigningKeyCache::default(),
            previous: request.hex.clone(),
        }
    }

    /// Wraps the next encoded message into one that carries its time and its signature. A stream
    /// ends with one around no message at all, an empty `payload`.
    ///
    /// # Errors
    /// The year of `time` has not four digits.
    pub fn sign(
        &mut self,
        time: Timestamp,
        payload: impl Into<Bytes>,
    ) -> Result<Message, SigningError> {
        let scope = CredentialScope::new(time, Some(&self.region), &self.service)?;
        let message = Message::new(payload).with_header(":date", HeaderValue::Timestamp(time));
        let headers = message
            .encode_headers()
            .map_err(|_| SigningError::time(time))?;
        let string_to_sign = [
            PAYLOAD_ALGORITHM,
            &time_and_scope(&scope),
            &self.previous,
            &digest::sha256_hex(&headers),
            &digest::sha256_hex(&message.payload),
        ]
        .join("\n");
        let key = self.keys.key(self.credentials.secret_access_key(), &scope);
        let signature = key.authenticate(&string_to_sign);
        self.previous = hex(&signature);
        let signature = HeaderValue::ByteArray(Bytes::copy_from_slice(&signature));
        Ok(message.with_header(":chunk-signature", signature))
    }
}

fn time_and_scope(scope: &CredentialScope<'_>) -> String {
    [&*scope.date_time, "\n", &scope.text].concat()
}

#[cfg(test)]
mod tests;
