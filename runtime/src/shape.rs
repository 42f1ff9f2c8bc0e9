//! Shapes of a model as Rust values that can be looked at and filled without knowing their type.
//!
//! Every behaviour of the client (protocols, validation, `Debug`, `Clone`, `PartialEq`) is written
//! once, over the three traits [`Value`], [`Structure`] and [`Union`]. Emitted code implements
//! them with one macro call a shape, which is nothing but data.

mod clone;
mod debug;
mod enumeration;
mod equal;
mod float;
mod macros;
mod path;
mod schema;
mod types;
mod value;

pub use self::clone::copy;
pub use self::debug::{fmt_structure, fmt_union};
pub use self::enumeration::{Enumeration, IntEnumeration};
pub use self::equal::equal;
pub use self::float::Float;
pub(crate) use self::path::Path;
pub use self::schema::{
    Bound, Constraints, Described, Location, Member, Schema, XmlNamespace, schema_of,
};
pub use self::types::{
    BigDecimal, BigInteger, Blob, Document, InvalidNumber, Unit, UnknownVariant,
};
pub use self::value::{Key, List, Map, Slot, Structure, Union, Value, Variant, View};
