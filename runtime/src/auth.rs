//! How a request proves who sends it.

pub(crate) mod api_key;
pub(crate) mod basic;
pub mod bearer;
pub(crate) mod scheme;
pub mod sigv4;
#[cfg(feature = "sigv4a")]
pub mod sigv4a;

pub use self::api_key::ApiKey;
pub use self::basic::Login;
pub use self::scheme::Scheme;
