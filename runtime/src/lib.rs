//! The hand-written half that every generated client shares.
//!
//! Emitted code is data: plain structs, one line a member, one line an operation. What it does is
//! here, once: reflection over shapes, protocols, validation, signing, retries, errors.

#![forbid(unsafe_code)]

pub mod auth;
#[doc(hidden)]
pub mod codegen;
pub mod credentials;
pub mod endpoint;
pub mod environment;
pub mod http;
pub mod operation;
mod percent;
pub mod protocol;
#[doc(hidden)]
pub mod shape;
pub mod timestamp;
pub mod validate;
