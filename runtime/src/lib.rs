//! The hand-written half that every generated client shares.
//!
//! Emitted code is data: plain structs, one line a member, one line an operation. What it does is
//! here, once: reflection over shapes, protocols, validation, signing, retries, errors.
//!
//! # Settings
//!
//! One [`Config`] serves the clients of all services. [`Config::from_env`] reads the environment
//! variables that AWS tools share, [`Config::new`] starts with nothing, and what is set in code goes
//! before either. `client.with(config)` is the same client with other settings for some calls:
//!
//! ```
//! use std::time::Duration;
//!
//! use tinsmith_runtime::{Config, Credentials, Validation};
//!
//! let config = Config::new()
//!     .with_region("eu-west-1")
//!     .with_credentials(Credentials::new("AKIDEXAMPLE", "not-a-real-secret"));
//! let for_a_slow_call = Config::new()
//!     .with_attempt_timeout(Duration::from_secs(120))
//!     .with_validation(Validation::Full);
//! # let _ = (config, for_a_slow_call);
//! ```
//!
//! # Calls
//!
//! A method of a client gives a [`Call`], which does nothing until it is awaited, and ends when it
//! is dropped. It runs on tokio, with timers and I/O enabled. The input is validated as
//! [`Validation`] says, the endpoint found by the service's rules, and the request signed for every
//! attempt anew. What is likely to pass (lost connections, timeouts, throttling, faults of the
//! service) is tried three times in all, with pauses in between; see
//! [`Config::with_max_attempts`]. A clock that is wrong is corrected by what the service says.
//!
//! # Errors
//!
//! Every service has one `Error` enum: its modeled errors, and the kinds of failure in [`error`].
//! Each prints the whole story in one line, without secrets:
//!
//! ```text
//! NotFoundException: No such integration (HTTP 404, request id 4a2ec2a7)
//! cannot connect to localhost:4566: connection refused, after 3 attempts
//! no region: `with_region` was not called, AWS_REGION is not set, AWS_DEFAULT_REGION is not set
//! ```
//!
//! # Features
//!
//! | feature | default | what it brings |
//! | --- | --- | --- |
//! | `reqwest` | through `rustls` | the [transport] over reqwest, HTTP/1.1 |
//! | `rustls` | yes | TLS for it: rustls with ring, trusting what the platform trusts |
//! | `aws-lc` | no | TLS for it: rustls with AWS-LC, which takes a C compiler |
//! | `native-tls` | no | TLS for it: the platform's own, which is OpenSSL where it has none |
//! | `http2` | no | HTTP/2, which some event streams ask for |
//! | `sigv4a` | no | signatures that are valid in several regions, which a few endpoints ask for |
//!
//! Features of TLS add up; of several, `native-tls` goes before `aws-lc`, and that before `rustls`.
//! With `reqwest` alone, a client speaks `http` and refuses `https`. Without that, it needs
//! [`Config::with_transport`].

#![forbid(unsafe_code)]

pub mod auth;
pub mod checksum;
mod client;
#[doc(hidden)]
pub mod codegen;
pub mod compression;
pub mod config;
pub mod credentials;
pub mod endpoint;
pub mod environment;
pub mod error;
pub mod eventstream;
mod hex;
pub mod http;
pub mod operation;
mod percent;
pub mod platform;
pub mod protocol;
mod random;
mod recent;
mod retry;
#[doc(hidden)]
pub mod shape;
pub mod stream;
pub mod timestamp;
pub mod transport;
pub mod validate;

pub use crate::auth::bearer::Token;
pub use crate::auth::{ApiKey, Login};
pub use crate::client::{Call, PresignedRequest};
pub use crate::config::Config;
pub use crate::credentials::Credentials;
pub use crate::eventstream::{EventReceiver, EventSender, EventStream};
pub use crate::shape::{BigDecimal, BigInteger, Blob, Document, Unit, UnknownVariant};
pub use crate::stream::ByteStream;
pub use crate::timestamp::Timestamp;
pub use crate::validate::{InvalidInput, Validation};
