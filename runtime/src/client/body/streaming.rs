//! The code for bodies that are not in memory, apart from what decides about them.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use ::http::header::HeaderMap;

use crate::auth::sigv4::ChunkSigner;
use crate::client::Parts;
use crate::client::body::StreamBody;
use crate::client::prepare::Prepared;
use crate::error::Failure;
use crate::operation::Operation;
use crate::shape::Structure;
use crate::stream::Reader;
use crate::transport::Body;

/// What sends bodies that are not in memory. It is reached through the shapes that have a member for
/// such a body, so that only a program that uses one of these links it.
pub(crate) trait Streaming: Debug + Send + Sync {
    /// Makes of the input what is sent.
    fn finish(
        &self,
        client: &Parts,
        operation: &Operation,
        input: &dyn Structure,
        prepared: &mut Prepared,
    ) -> Result<(), Failure>;

    /// Opens a body, and tells in `headers` how long it is where that matters.
    fn open<'a>(
        &self,
        body: &'a StreamBody,
        headers: &'a mut HeaderMap,
    ) -> Pin<Box<dyn Future<Output = Result<Reader, Failure>> + Send + 'a>>;

    /// An opened body as it goes over the wire.
    fn encode(&self, body: &StreamBody, reader: Reader, signer: Option<ChunkSigner>) -> Body;

    /// Reads a body before it is sent.
    fn hash<'a>(
        &self,
        body: &'a StreamBody,
    ) -> Pin<Box<dyn Future<Output = Result<BodyHashes, Failure>> + Send + 'a>>;
}

/// The one that there is.
#[derive(Debug)]
pub(crate) struct StreamingCode;

/// What has to be known of a body before it is sent.
pub(crate) struct BodyHashes {
    pub(super) sha256: [u8; 32],
    /// In hexadecimal digits.
    pub(super) tree_hash: Option<String>,
}

impl Streaming for StreamingCode {
    fn finish(
        &self,
        client: &Parts,
        operation: &Operation,
        input: &dyn Structure,
        prepared: &mut Prepared,
    ) -> Result<(), Failure> {
        client.finish_streaming(operation, input, prepared)
    }

    fn open<'a>(
        &self,
        body: &'a StreamBody,
        headers: &'a mut HeaderMap,
    ) -> Pin<Box<dyn Future<Output = Result<Reader, Failure>> + Send + 'a>> {
        Box::pin(body.open_reader(headers))
    }

    fn encode(&self, body: &StreamBody, reader: Reader, signer: Option<ChunkSigner>) -> Body {
        body.encode_reader(reader, signer)
    }

    fn hash<'a>(
        &self,
        body: &'a StreamBody,
    ) -> Pin<Box<dyn Future<Output = Result<BodyHashes, Failure>> + Send + 'a>> {
        Box::pin(body.read_for_hashes())
    }
}
