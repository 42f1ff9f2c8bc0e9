//! TLS for the transport over reqwest, as the features of the crate choose it.
//!
//! Features add up, since a program may have several crates that each ask for one. Of several, the
//! platform's TLS goes first and ring last: what has to be asked for goes before the default.

#[cfg(feature = "native-tls")]
pub(super) use self::native::Tls;
#[cfg(not(any(feature = "native-tls", feature = "aws-lc", feature = "rustls")))]
pub(super) use self::none::Tls;
#[cfg(all(
    any(feature = "aws-lc", feature = "rustls"),
    not(feature = "native-tls")
))]
pub(super) use self::rustls::Tls;

#[cfg(feature = "native-tls")]
mod native;
#[cfg(not(any(feature = "native-tls", feature = "aws-lc", feature = "rustls")))]
mod none;
#[cfg(all(
    any(feature = "aws-lc", feature = "rustls"),
    not(feature = "native-tls")
))]
mod rustls;
