//! Tinsmith.

#![forbid(unsafe_code)]

pub mod endpoint;
