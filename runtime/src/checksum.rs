//! Checksums of bodies.

pub(crate) mod crc;
