//! The algorithms. Those that need a crate of their own are features of this one.

use sha2::Digest;

use crate::checksum::crc::{self, Crc, Polynomial};
use crate::checksum::{ChecksumAlgorithm, State};

/// CRC-32, the default.
pub const CRC32: &ChecksumAlgorithm = &ChecksumAlgorithm {
    name: "CRC32",
    header: "x-amz-checksum-crc32",
    value_bytes: 4,
    start: || crc32(&crc::CRC32),
};

/// CRC-32C.
pub const CRC32C: &ChecksumAlgorithm = &ChecksumAlgorithm {
    name: "CRC32C",
    header: "x-amz-checksum-crc32c",
    value_bytes: 4,
    start: || crc32(&crc::CRC32C),
};

/// CRC-64/NVME.
pub const CRC64NVME: &ChecksumAlgorithm = &ChecksumAlgorithm {
    name: "CRC64NVME",
    header: "x-amz-checksum-crc64nvme",
    value_bytes: 8,
    start: || Box::new(Crc64(Crc::new(&crc::CRC64_NVME))),
};

/// SHA-1.
#[cfg(feature = "sha1")]
pub const SHA1: &ChecksumAlgorithm = &ChecksumAlgorithm {
    name: "SHA1",
    header: "x-amz-checksum-sha1",
    value_bytes: 20,
    start: || Box::new(Hash(sha1::Sha1::new())),
};

/// SHA-256.
pub const SHA256: &ChecksumAlgorithm = &ChecksumAlgorithm {
    name: "SHA256",
    header: "x-amz-checksum-sha256",
    value_bytes: 32,
    start: || Box::new(Hash(sha2::Sha256::new())),
};

/// SHA-512.
pub const SHA512: &ChecksumAlgorithm = &ChecksumAlgorithm {
    name: "SHA512",
    header: "x-amz-checksum-sha512",
    value_bytes: 64,
    start: || Box::new(Hash(sha2::Sha512::new())),
};

/// MD5.
#[cfg(feature = "md5")]
pub const MD5: &ChecksumAlgorithm = &ChecksumAlgorithm {
    name: "MD5",
    header: "x-amz-checksum-md5",
    value_bytes: 16,
    start: || Box::new(Hash(md5::Md5::new())),
};

fn crc32(polynomial: &'static Polynomial) -> Box<dyn State> {
    Box::new(Crc32(Crc::new(polynomial)))
}

struct Crc32(Crc);

impl State for Crc32 {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn finish(self: Box<Self>) -> Vec<u8> {
        // The upper half of the register is empty.
        self.0.value().to_be_bytes()[4..].to_vec()
    }
}

struct Crc64(Crc);

impl State for Crc64 {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn finish(self: Box<Self>) -> Vec<u8> {
        self.0.value().to_be_bytes().to_vec()
    }
}

struct Hash<D>(D);

impl<D: Digest + Send + Sync> State for Hash<D> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn finish(self: Box<Self>) -> Vec<u8> {
        self.0.finalize().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the digits and of nothing at all; computed with Python's hashlib, and with the check
    /// values that the catalogues of CRCs list.
    const KNOWN: &[(&ChecksumAlgorithm, &str, &str)] = &[
        (CRC32, "y/Q5Jg==", "AAAAAA=="),
        (CRC32C, "4waSgw==", "AAAAAA=="),
        (CRC64NVME, "rosUhgp5mIg=", "AAAAAAAAAAA="),
        #[cfg(feature = "sha1")]
        (
            SHA1,
            "98O8HYCOBHMq32eZZczDTKeuNEE=",
            "2jmj7l5rSw0yVb/vlWAYkK/YBwk=",
        ),
        (
            SHA256,
            "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        ),
        (
            SHA512,
            "2eZ2LdHI6vbWGzxhkvxAjU1tXxF20MKRabwk5xw/J0rSf81YEbMT1oH35V7ALXPUmclUVba1u1A6z1dPuo/+hQ==",
            "z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==",
        ),
        #[cfg(feature = "md5")]
        (MD5, "JfnnlDI7RTiF9RgfG2JNCw==", "1B2M2Y8AsgTpgAmY7PhCfg=="),
    ];

    #[test]
    fn known_answers() {
        for (algorithm, digits, nothing) in KNOWN {
            assert_eq!(algorithm.of(b"123456789"), *digits, "{algorithm:?}");
            assert_eq!(algorithm.of(b""), *nothing, "{algorithm:?}");
        }
    }

    #[test]
    fn pieces_give_what_the_whole_gives() {
        let data: Vec<u8> = (0..=255).cycle().take(1_000).collect();
        for (algorithm, ..) in KNOWN {
            let mut checksum = algorithm.start();
            for piece in data.chunks(7) {
                checksum.update(piece);
            }
            assert_eq!(checksum.finish(), algorithm.of(&data), "{algorithm:?}");
        }
    }

    #[test]
    fn values_are_as_long_as_they_say() {
        for (algorithm, value, _) in KNOWN {
            assert_eq!(value.len(), algorithm.value_bytes.div_ceil(3) * 4);
            let name = algorithm.name.to_lowercase();
            assert_eq!(algorithm.header, format!("x-amz-checksum-{name}"));
        }
    }
}
