//! What tests of several crates share: an HTTP server that does as it is told, a platform on which
//! nobody waits, and the official conformance suites.

#![forbid(unsafe_code)]

mod answer;
pub mod conformance;
mod platform;
mod received;
mod server;

pub use self::answer::Answer;
pub use self::platform::TestPlatform;
pub use self::received::Received;
pub use self::server::Server;

/// The README's program, which has to compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
