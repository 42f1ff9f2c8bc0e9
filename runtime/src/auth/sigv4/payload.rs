//! What is signed for the body of a request.

use std::borrow::Cow;

use super::digest;
use crate::hex::hex;

/// What stands for the payload in a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayloadHash {
    /// The SHA-256 of the whole body.
    Sha256([u8; 32]),
    /// `UNSIGNED-PAYLOAD`: the body is not covered (`aws.auth#unsignedPayload`, S3's signed URLs).
    Unsigned,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`: each chunk of the body carries its own signature.
    StreamingSigned,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`: the same, with signed trailing headers.
    StreamingSignedWithTrailer,
    /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`: chunks that are not covered, with trailing headers.
    StreamingUnsignedWithTrailer,
    /// `STREAMING-AWS4-HMAC-SHA256-EVENTS`: each event of a stream carries its own signature.
    StreamingEvents,
}

impl PayloadHash {
    /// The hash of a body that is at hand as a whole.
    #[must_use]
    pub fn of(body: &[u8]) -> Self {
        Self::Sha256(digest::sha256(body))
    }

    /// As it stands in the canonical request and in `x-amz-content-sha256`: hexadecimal digits, or
    /// the words that stand in for them.
    #[must_use]
    pub fn as_str(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Sha256(hash) => return Cow::Owned(hex(hash)),
            Self::Unsigned => "UNSIGNED-PAYLOAD",
            Self::StreamingSigned => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Self::StreamingSignedWithTrailer => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Self::StreamingUnsignedWithTrailer => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            Self::StreamingEvents => "STREAMING-AWS4-HMAC-SHA256-EVENTS",
        })
    }
}
