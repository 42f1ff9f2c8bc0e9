//! Calls of API Gateway V2 by hand, on reqwest, serde_json and RustCrypto: what a program cannot do
//! without, and the measure for the generated client.
//!
//! It has no retries, no validation, no endpoint rules and one kind of error. Its types implement
//! serde's traits without a derive, which would make it heavier to compile.

#![forbid(unsafe_code)]

pub mod client;
pub mod integration;
pub mod sigv4;
mod wire;
