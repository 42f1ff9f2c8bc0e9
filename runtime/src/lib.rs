//! The hand-written half that every generated client shares.
//!
//! Emitted code is data: plain structs, one line a member, one line an operation. What it does is
//! here, once: reflection over shapes, protocols, validation, signing, retries, errors.

#![forbid(unsafe_code)]

pub mod auth;
mod checksum;
mod client;
#[doc(hidden)]
pub mod codegen;
pub mod config;
pub mod credentials;
pub mod endpoint;
pub mod environment;
pub mod error;
pub mod eventstream;
pub mod http;
pub mod operation;
mod percent;
pub mod platform;
pub mod protocol;
mod random;
mod retry;
#[doc(hidden)]
pub mod shape;
pub mod timestamp;
pub mod transport;
pub mod validate;

pub use crate::client::Call;
pub use crate::config::Config;
pub use crate::credentials::Credentials;
pub use crate::shape::{BigDecimal, BigInteger, Blob, Document, Unit, UnknownVariant};
pub use crate::timestamp::Timestamp;
pub use crate::validate::{InvalidInput, Validation};
