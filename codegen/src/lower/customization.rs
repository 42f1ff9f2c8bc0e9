//! What single services need that no trait of their model says. No other part of the generator
//! knows a service by its name.

use super::words::plain;
use crate::ir::Word;

/// The services whose signatures cover the path as it is sent, and the payload by a header.
const S3_SIGNING: [&str; 2] = ["S3", "S3 Control"];

/// The further words of the service with this SDK id.
pub(super) fn words(sdk_id: &str) -> Option<Word> {
    S3_SIGNING.contains(&sdk_id).then(|| plain("s3_signing"))
}
