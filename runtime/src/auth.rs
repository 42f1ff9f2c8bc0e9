//! How a request proves who sends it.

pub mod sigv4;
#[cfg(feature = "sigv4a")]
pub mod sigv4a;
