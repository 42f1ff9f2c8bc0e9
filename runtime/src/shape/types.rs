//! Rust types of those Smithy shapes that the standard library has no type for.

mod big_number;
mod blob;
mod document;
mod unknown_variant;

pub use self::big_number::{BigDecimal, BigInteger, InvalidNumber};
pub use self::blob::Blob;
pub use self::document::Document;
pub use self::unknown_variant::{Unit, UnknownVariant};
