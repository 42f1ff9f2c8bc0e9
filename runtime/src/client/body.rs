//! The body of a request: compressed, and held to a checksum and to the signature, in memory or on
//! its way.

use ::http::header::{HeaderMap, HeaderName, HeaderValue};
use ::http::uri::Scheme;
use sha2::{Digest, Sha256};

use crate::ByteStream;
use crate::auth::sigv4::{ChunkSigner, PayloadHash};
use crate::checksum::aws_chunked::AwsChunked;
use crate::checksum::{Checksum, ChecksumAlgorithm};
use crate::client::Parts;
use crate::client::events::SentEvents;
use crate::client::prepare::Prepared;
use crate::compression::{ContentCoding, RequestCompression, push_content_coding};
use crate::error::Failure;
use crate::http::set_header;
use crate::operation::Operation;
use crate::protocol::EncodeError;
use crate::shape::{Member, Structure, View};
use crate::stream::{Reader, StreamError};
use crate::transport::Body;
use crate::validate::InvalidInput;

use self::streaming::BodyHashes;
pub(crate) use self::streaming::{Streaming, StreamingCode};

mod streaming;

const CONTENT_MD5: &str = "content-md5";
const X_AMZ_CONTENT_SHA256: &str = "x-amz-content-sha256";
const X_AMZ_DECODED_CONTENT_LENGTH: &str = "x-amz-decoded-content-length";
const X_AMZ_TRAILER: &str = "x-amz-trailer";

/// A body that is not in memory. Every attempt reads it from its begin.
#[derive(Debug)]
pub(crate) struct StreamBody {
    stream: ByteStream,
    code: &'static dyn Streaming,
    /// The input that has it, and where.
    shape: &'static str,
    field: &'static str,
    compression: Option<&'static ContentCoding>,
    /// Whether it is sent as `aws-chunked`.
    is_chunked: bool,
    /// The checksum behind the chunks.
    trailer: Option<&'static ChecksumAlgorithm>,
    /// Whether it has to be read once before, for its hash.
    is_hashed: bool,
    /// The checksum that is sent before it.
    tree_hash: Option<&'static ChecksumAlgorithm>,
}

impl StreamBody {
    /// The body of an input, unless it is in memory.
    pub(super) fn of(input: &dyn Structure) -> Option<(&'static Member, Self)> {
        let schema = input.schema();
        let mut members = schema.members.iter().zip(0..);
        let (member, index) = members.find(|(member, _)| member.is_streaming())?;
        let View::Stream(stream) = input.get(index)?.view() else {
            return None;
        };
        if stream.as_bytes().is_some() {
            return None;
        }
        let body = Self {
            stream: stream.clone(),
            code: schema.streaming?,
            shape: schema.name(),
            field: member.field,
            compression: None,
            is_chunked: false,
            trailer: None,
            is_hashed: false,
            tree_hash: None,
        };
        Some((member, body))
    }

    /// Whether it can be sent again.
    fn is_replayable(&self) -> bool {
        self.stream.is_replayable()
    }

    /// Opens the body for an attempt, and tells in `headers` how long it is where that matters.
    pub(super) async fn open(&self, headers: &mut HeaderMap) -> Result<Reader, Failure> {
        self.code.open(self, headers).await
    }

    /// The opened body as it goes over the wire, its chunks signed where there is a signer.
    pub(super) fn encode(&self, reader: Reader, signer: Option<ChunkSigner>) -> Body {
        self.code.encode(self, reader, signer)
    }

    async fn open_reader(&self, headers: &mut HeaderMap) -> Result<Reader, Failure> {
        let opened = self.stream.open().await;
        let mut reader = opened.map_err(|error| self.unreadable(&error))?;
        if let Some(coding) = self.compression {
            reader = coding.encode_stream(reader);
        }
        if let (true, Some(length)) = (self.is_chunked, reader.remaining()) {
            insert(headers, X_AMZ_DECODED_CONTENT_LENGTH, &length.to_string());
        }
        Ok(reader)
    }

    fn encode_reader(&self, reader: Reader, signer: Option<ChunkSigner>) -> Body {
        if !self.is_chunked {
            return Body::stream(reader);
        }
        let trailer = self.trailer;
        Body::stream(AwsChunked { trailer, signer }.encode(reader))
    }

    /// That the body could not be read, which is a matter of the input.
    pub(super) fn unreadable(&self, error: &StreamError) -> Failure {
        refused(self.shape, EncodeError::new(self.field, error.to_string()))
    }

    /// Reads the body for its hash, and for the checksum that is sent before it, if there is one.
    async fn read_for_hashes(&self) -> Result<BodyHashes, Failure> {
        let mut reader = self.open_reader(&mut HeaderMap::new()).await?;
        let mut hash = Sha256::new();
        let mut tree_hash = self.tree_hash.map(ChecksumAlgorithm::start);
        while let Some(piece) = reader.next().await {
            let piece = piece.map_err(|error| self.unreadable(&error))?;
            hash.update(&piece);
            if let Some(tree_hash) = &mut tree_hash {
                tree_hash.update(&piece);
            }
        }
        Ok(BodyHashes {
            sha256: hash.finalize().into(),
            tree_hash: tree_hash.map(Checksum::finish_in_hex),
        })
    }
}

impl Prepared {
    /// Whether the body can be sent again.
    pub(super) fn is_replayable(&self) -> bool {
        let is_replayable = self.stream.as_ref().is_none_or(StreamBody::is_replayable);
        is_replayable && self.events.is_none()
    }

    /// Reads a body whose hash is signed, or that follows its checksum.
    pub(super) async fn hash_stream(&mut self) -> Result<(), Failure> {
        let is_read_before = |it: &&StreamBody| it.is_hashed || it.tree_hash.is_some();
        let Some(stream) = self.stream.as_ref().filter(is_read_before) else {
            return Ok(());
        };
        let hashes = stream.code.hash(stream).await?;
        if stream.is_hashed {
            self.payload = PayloadHash::Sha256(hashes.sha256);
        }
        if let Some((algorithm, value)) = stream.tree_hash.zip(hashes.tree_hash) {
            insert(&mut self.headers, algorithm.header, &value);
        }
        Ok(())
    }
}

impl Parts {
    /// Makes of the body what is sent, and says in the headers what it is.
    pub(super) fn finish_body(
        &self,
        operation: &Operation,
        input: &dyn Structure,
        prepared: &mut Prepared,
    ) -> Result<(), Failure> {
        let validation = self.config.response_checksum_validation();
        if operation.http_checksum.validates(input, validation) {
            prepared.validated = Some(operation.http_checksum);
            if let Some((name, value)) = operation.http_checksum.mode_header(input) {
                insert(&mut prepared.headers, name, value);
            }
        }
        match input.schema().streaming {
            None => self.finish_bytes(operation, input, prepared),
            Some(code) => code.finish(self, operation, input, prepared),
        }
    }

    fn finish_streaming(
        &self,
        operation: &Operation,
        input: &dyn Structure,
        prepared: &mut Prepared,
    ) -> Result<(), Failure> {
        if let Some(events) = SentEvents::of(operation, input)? {
            return self.finish_events(operation, events, prepared);
        }
        match StreamBody::of(input) {
            None => self.finish_bytes(operation, input, prepared),
            Some((member, body)) => self.finish_stream(operation, input, member, body, prepared),
        }
    }

    fn finish_bytes(
        &self,
        operation: &Operation,
        input: &dyn Structure,
        prepared: &mut Prepared,
    ) -> Result<(), Failure> {
        if let Some(coding) = operation.request_compression {
            if self
                .config
                .request_compression()
                .is_worth(prepared.body.len())
            {
                prepared.body = coding.encode(&prepared.body);
                push_content_coding(&mut prepared.headers, coding.name());
                if let PayloadHash::Sha256(_) = prepared.payload {
                    prepared.payload = PayloadHash::of(&prepared.body);
                }
            }
        }
        if let Some(md5) = operation.content_md5 {
            if !prepared.headers.contains_key(CONTENT_MD5) {
                let value = md5.of(&prepared.body);
                insert(&mut prepared.headers, CONTENT_MD5, &value);
            }
        }
        if let Some(tree_hash) = missing_tree_hash(operation, &prepared.headers) {
            let mut checksum = tree_hash.start();
            checksum.update(&prepared.body);
            let value = checksum.finish_in_hex();
            insert(&mut prepared.headers, tree_hash.header, &value);
        }
        if let Some(algorithm) = self.checksum(operation, input, prepared)? {
            let value = algorithm.of(&prepared.body);
            insert(&mut prepared.headers, algorithm.header, &value);
        }
        Ok(())
    }

    fn finish_stream(
        &self,
        operation: &Operation,
        input: &dyn Structure,
        member: &'static Member,
        mut body: StreamBody,
        prepared: &mut Prepared,
    ) -> Result<(), Failure> {
        let requires_length = member.is_requires_length();
        let has_length = body.is_replayable() || body.stream.length().is_some();
        if requires_length && !has_length {
            let reason =
                "has no length, which the service has to know; state it with `with_length`";
            return Err(refused(body.shape, EncodeError::new(body.field, reason)));
        }
        if operation.content_md5.is_some() && !prepared.headers.contains_key(CONTENT_MD5) {
            let reason = "has to be in memory, since its MD5 is sent before it";
            return Err(refused(body.shape, EncodeError::new(body.field, reason)));
        }
        body.tree_hash = missing_tree_hash(operation, &prepared.headers);
        if body.tree_hash.is_some() && !body.is_replayable() {
            let reason = "has to be in memory or in a file, since its tree hash is sent before it; \
                 one that is computed elsewhere can be set as the checksum";
            return Err(refused(body.shape, EncodeError::new(body.field, reason)));
        }
        let is_compressed = self.config.request_compression() != RequestCompression::Disabled;
        if let (Some(coding), false, true) = (
            operation.request_compression,
            requires_length,
            is_compressed,
        ) {
            body.compression = Some(coding);
            push_content_coding(&mut prepared.headers, coding.name());
        }
        body.trailer = self.checksum(operation, input, prepared)?;
        prepared.payload = self.stream_payload(operation, &mut body, prepared);
        let headers = &mut prepared.headers;
        if let Some(trailer) = body.trailer {
            insert(headers, X_AMZ_TRAILER, trailer.header);
        }
        if body.is_chunked {
            push_content_coding(headers, "aws-chunked");
        }
        let is_signed = prepared.authentication.signs_payload();
        if body.is_chunked || (is_signed && !body.is_hashed) {
            insert(headers, X_AMZ_CONTENT_SHA256, &prepared.payload.as_str());
        }
        prepared.stream = Some(body);
        Ok(())
    }

    /// What of a stream is signed. A connection that is encrypted keeps the chunks as they are, so
    /// that they need not be signed; a service that does not know chunks gets the hash of the
    /// whole, where the stream can be read twice.
    fn stream_payload(
        &self,
        operation: &Operation,
        body: &mut StreamBody,
        prepared: &Prepared,
    ) -> PayloadHash {
        let is_encrypted = prepared.uri.scheme() == Some(&Scheme::HTTPS);
        let signs_chunks = prepared.authentication.signs_chunks() && !is_encrypted;
        if body.trailer.is_some() {
            body.is_chunked = true;
            return if signs_chunks {
                PayloadHash::StreamingSignedWithTrailer
            } else {
                PayloadHash::StreamingUnsignedWithTrailer
            };
        }
        if operation.unsigned_payload || !prepared.authentication.signs_payload() {
            return PayloadHash::Unsigned;
        }
        if self.service.s3_signing {
            body.is_chunked = signs_chunks;
            return if signs_chunks {
                PayloadHash::StreamingSigned
            } else {
                PayloadHash::Unsigned
            };
        }
        body.is_hashed = body.is_replayable();
        PayloadHash::Unsigned
    }

    /// The checksum that a request gets; the headers tell the algorithm.
    fn checksum(
        &self,
        operation: &Operation,
        input: &dyn Structure,
        prepared: &mut Prepared,
    ) -> Result<Option<&'static ChecksumAlgorithm>, Failure> {
        let calculation = self.config.request_checksum_calculation();
        let chosen = operation
            .http_checksum
            .for_request(input, &prepared.headers, calculation)
            .map_err(|error| refused(input.schema().name(), error))?;
        let Some(chosen) = chosen else {
            return Ok(None);
        };
        if let Some(name) = chosen.announced_in {
            insert(&mut prepared.headers, name, chosen.algorithm.name);
        }
        Ok(Some(chosen.algorithm))
    }
}

pub(super) fn refused(shape: &'static str, error: EncodeError) -> Failure {
    Failure::InvalidInput(InvalidInput::unencodable(shape, error))
}

/// The tree hash that has to be computed, unless the caller has.
fn missing_tree_hash(
    operation: &Operation,
    headers: &HeaderMap,
) -> Option<&'static ChecksumAlgorithm> {
    let tree_hash = operation.tree_hash?;
    (!headers.contains_key(tree_hash.header)).then_some(tree_hash)
}

/// Sets a header whose name is of the model, and whose value always fits into one.
pub(super) fn insert(headers: &mut HeaderMap, name: &str, value: &str) {
    let name = HeaderName::from_bytes(name.as_bytes());
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
        set_header(headers, name, value);
    }
}

#[cfg(test)]
mod tests;
