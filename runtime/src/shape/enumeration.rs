//! Open enums: a value that the model does not know is kept as it came.

/// A Smithy `enum`.
pub trait Enumeration {
    /// Takes the value on the wire.
    fn assign(&mut self, value: &str);
}

/// A Smithy `intEnum`.
pub trait IntEnumeration {
    /// Takes the value on the wire.
    fn assign(&mut self, value: i32);
}
