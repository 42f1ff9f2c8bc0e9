//! Every Rust identifier and file name of the emitted code is made here, and nowhere else.

/// An identifier that is valid Rust, made by this module only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

/// A module's name, which is the name of its file too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Module(String);

impl Ident {
    /// The identifier as it stands in the source.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Module {
    /// The module as it stands in the source.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
