//! How a request proves who sends it.

pub mod bearer;
pub(crate) mod scheme;
pub mod sigv4;
#[cfg(feature = "sigv4a")]
pub mod sigv4a;

pub use self::scheme::Scheme;
