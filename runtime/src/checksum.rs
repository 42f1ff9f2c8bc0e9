//! Checksums of bodies, as the trait `aws.protocols#httpChecksum` asks for them.
//!
//! Which algorithms a client links is in its operations' tables, and nowhere else: nothing here
//! names an algorithm but [`CRC32`], the one that is used where the caller does not choose.

use std::fmt::{self, Debug, Formatter};

use crate::hex::hex;
use crate::protocol::base64;

#[cfg(feature = "md5")]
pub use self::algorithms::MD5;
#[cfg(feature = "sha1")]
pub use self::algorithms::SHA1;
pub use self::algorithms::{CRC32, CRC32C, CRC64NVME, SHA256, SHA512};
pub(crate) use self::http_checksum::ResponseChecksum;
pub use self::http_checksum::{
    HttpChecksum, RequestChecksumCalculation, ResponseChecksumValidation,
};
pub(crate) use self::tree_hash::SHA256_TREE_HASH;

mod algorithms;
pub(crate) mod aws_chunked;
pub(crate) mod crc;
mod http_checksum;
mod tree_hash;
mod verify;

/// An algorithm, as constant data.
pub struct ChecksumAlgorithm {
    /// The value of the enum by which the caller chooses it, `CRC32`.
    pub(crate) name: &'static str,
    /// The header or trailer that carries its value.
    pub(crate) header: &'static str,
    /// The length of a value, before it is written in base64.
    pub(crate) value_bytes: usize,
    start: fn() -> Box<dyn State>,
}

impl ChecksumAlgorithm {
    /// Begins to compute a checksum.
    pub(crate) fn start(&'static self) -> Checksum {
        Checksum((self.start)())
    }

    /// The checksum of the whole of `data`, in base64.
    pub(crate) fn of(&'static self, data: &[u8]) -> String {
        let mut checksum = self.start();
        checksum.update(data);
        checksum.finish()
    }
}

impl Debug for ChecksumAlgorithm {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// A checksum that is being computed.
pub(crate) struct Checksum(Box<dyn State>);

impl Checksum {
    pub(crate) fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The checksum of what came, in base64.
    pub(crate) fn finish(self) -> String {
        let mut text = String::new();
        base64::push_encoded(&mut text, &self.0.finish());
        text
    }

    /// The same in hexadecimal digits.
    pub(crate) fn finish_in_hex(self) -> String {
        hex(&self.0.finish())
    }
}

/// How far an algorithm has come.
trait State: Send + Sync {
    fn update(&mut self, data: &[u8]);

    /// The value, its highest byte first.
    fn finish(self: Box<Self>) -> Vec<u8>;
}
