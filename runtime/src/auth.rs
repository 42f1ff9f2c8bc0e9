//! How a request proves who sends it.

pub mod sigv4;
