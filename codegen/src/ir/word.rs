//! Traits as the words that the runtime's tables take.

use super::Protocol;

/// The traits of a member, as words, with those of what is inside a list or map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traits {
    /// The words, in a fixed order: binding, names, flags.
    pub words: Vec<Word>,
    /// The constraint traits that have bounds or a pattern.
    pub constraints: Vec<Word>,
    /// The traits of a list's member or a map's value, where it has any.
    pub inner: Option<Box<Self>>,
    /// The traits of a map's key, where it has any.
    pub key: Option<Box<Self>>,
}

/// A trait as the runtime's macros take it: `label`, `json("apiId")`, `range(50, 30000)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// The name of the runtime's `const` method.
    pub name: &'static str,
    /// Its arguments.
    pub arguments: Vec<Argument>,
}

/// An argument of a [`Word`].
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A string literal.
    String(String),
    /// An integer literal.
    Integer(i128),
    /// A list of string literals.
    Strings(Vec<String>),
    /// A list of the runtime's constants.
    Algorithms(Vec<ChecksumAlgorithm>),
    /// What speaks the protocol.
    Protocol(Protocol),
}

/// An algorithm of `aws.protocols#httpChecksum` that the runtime computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChecksumAlgorithm {
    /// `CRC32`
    Crc32,
    /// `CRC32C`
    Crc32C,
    /// `CRC64NVME`
    Crc64Nvme,
    /// `MD5`
    Md5,
    /// `SHA1`
    Sha1,
    /// `SHA256`
    Sha256,
    /// `SHA512`
    Sha512,
}
