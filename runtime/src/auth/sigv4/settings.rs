//! What a signature depends on besides the request.

use super::SigningKeyCache;
use crate::credentials::Credentials;
use crate::timestamp::Timestamp;

/// Who signs, for which service and region, and when.
#[derive(Clone, Copy, Debug)]
pub struct SigningParams<'a> {
    /// Who signs.
    pub credentials: &'a Credentials,
    /// The region that the signature is for, `eu-west-1`; the endpoint's rules may tell another
    /// than the client's.
    pub region: &'a str,
    /// The service's signing name, `execute-api`: the `name` of its `aws.auth#sigv4` trait, unless
    /// the endpoint's rules tell another.
    pub service: &'a str,
    /// The time of signing. AWS refuses a request whose time is more than minutes off.
    pub time: Timestamp,
    /// Signing keys that were derived before.
    pub keys: &'a SigningKeyCache,
    /// In what the service deviates from others.
    pub settings: SigningSettings,
}

impl<'a> SigningParams<'a> {
    /// Parameters with the settings that hold for most services.
    #[must_use]
    pub fn new(
        credentials: &'a Credentials,
        region: &'a str,
        service: &'a str,
        time: Timestamp,
        keys: &'a SigningKeyCache,
    ) -> Self {
        Self {
            credentials,
            region,
            service,
            time,
            keys,
            settings: SigningSettings::default(),
        }
    }
}

/// In what services differ; the default holds for all but a few.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SigningSettings {
    /// How often the path is percent-encoded before it is signed.
    pub path_encoding: PathEncoding,
    /// Whether dots and slashes in the path are resolved before it is signed.
    pub path_normalization: PathNormalization,
    /// Whether the session token is signed.
    pub session_token: SessionToken,
    /// Whether the hash of the payload is sent as a header.
    pub content_sha256: ContentSha256,
}

/// How often the path is percent-encoded before it is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PathEncoding {
    /// As on the wire, and then once more.
    #[default]
    Double,
    /// As on the wire: S3, and endpoints whose rules say `disableDoubleEncoding`.
    Single,
}

/// Whether dots and slashes in the path are resolved before it is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PathNormalization {
    /// `.` and `..` segments are resolved and repeated slashes become one.
    #[default]
    Enabled,
    /// The path is left alone, since its segments are part of a name: S3.
    Disabled,
}

/// Whether the session token is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SessionToken {
    /// Like every other header or parameter.
    #[default]
    Signed,
    /// It is added when the signature is made: a few services such as IoT's MQTT over WebSocket.
    AddedAfterwards,
}

/// Whether the hash of the payload is sent as `x-amz-content-sha256`; only signed headers have it,
/// signed URLs never do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ContentSha256 {
    /// The service computes it.
    #[default]
    Omitted,
    /// It is sent and signed: S3, and whatever has a payload that is not hashed as a whole.
    Header,
}
