//! Turns Smithy models into light Rust clients.
//!
//! ```text
//! JSON ── load ──► smithy::Model ── lower ──► ir::Service ── emit ──► items ── format ──► Package
//! ```

#![forbid(unsafe_code)]

pub mod emit;
pub mod format;
pub mod ir;
pub mod names;
pub mod package;
