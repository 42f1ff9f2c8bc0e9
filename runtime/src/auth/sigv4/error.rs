//! Why a request could not be signed.

use std::error::Error;
use std::fmt;

use ::http::HeaderName;

use super::sign::MAX_EXPIRY_SECONDS;
use crate::timestamp::Timestamp;

/// A request cannot be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningError(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    NoHost,
    Header {
        name: HeaderName,
        contains: &'static str,
    },
    Time(Timestamp),
    Expiry {
        seconds: u64,
    },
    UrlTooLong,
    #[cfg(feature = "sigv4a")]
    NoKey,
}

impl SigningError {
    pub(super) const fn no_host() -> Self {
        Self(Kind::NoHost)
    }

    /// The value itself may be secret, so that only its fault is told.
    pub(super) fn header(name: &HeaderName, contains: &'static str) -> Self {
        Self(Kind::Header {
            name: name.clone(),
            contains,
        })
    }

    pub(super) const fn time(time: Timestamp) -> Self {
        Self(Kind::Time(time))
    }

    pub(super) const fn expiry(seconds: u64) -> Self {
        Self(Kind::Expiry { seconds })
    }

    pub(super) const fn url_too_long() -> Self {
        Self(Kind::UrlTooLong)
    }

    #[cfg(feature = "sigv4a")]
    pub(in crate::auth) const fn no_key() -> Self {
        Self(Kind::NoKey)
    }
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request cannot be signed: ")?;
        match &self.0 {
            Kind::NoHost => f.write_str("it has no host, neither in its URL nor as a header"),
            Kind::Header { name, contains } => write!(f, "its header {name} contains {contains}"),
            Kind::Time(time) => {
                write!(
                    f,
                    "the time {time} is not in the years 0001 to 9999; check the clock"
                )
            }
            Kind::Expiry { seconds } => write!(
                f,
                "its URL shall expire in {seconds} s, which is not in 1 to {MAX_EXPIRY_SECONDS} s"
            ),
            Kind::UrlTooLong => f.write_str("its URL becomes too long"),
            #[cfg(feature = "sigv4a")]
            Kind::NoKey => f.write_str(
                "no ECDSA key can be derived from its access key; use another access key",
            ),
        }
    }
}

impl Error for SigningError {}
