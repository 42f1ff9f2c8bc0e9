//! What all errors of all clients have in common.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::error::{
    ConfigurationError, ConnectError, CredentialsError, EndpointError, ErrorResponse, ErrorSpec,
    InvalidInput, ReplyError, TimeoutError,
};

/// A client's error, borrowed, with its modeled errors as the answers that they came in.
///
/// What a client's `Error` offers is written here, once, and not for every service.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum ErrorView<'a> {
    /// `Failure::Service`, modeled or not.
    Service(&'a ErrorResponse),
    /// `Failure::InvalidInput`
    InvalidInput(&'a InvalidInput),
    /// `Failure::Configuration`
    Configuration(&'a ConfigurationError),
    /// `Failure::Credentials`
    Credentials(&'a CredentialsError),
    /// `Failure::Endpoint`
    Endpoint(&'a EndpointError),
    /// `Failure::Connect`
    Connect(&'a ConnectError),
    /// `Failure::Timeout`
    Timeout(&'a TimeoutError),
    /// `Failure::Reply`
    Reply(&'a ReplyError),
}

impl<'a> ErrorView<'a> {
    /// The error that the service answered with.
    pub fn response(self) -> Option<&'a ErrorResponse> {
        match self {
            Self::Service(response) => Some(response),
            Self::Reply(error) => error.response(),
            _ => None,
        }
    }

    /// The HTTP status, where there is an answer.
    pub fn status(self) -> Option<u16> {
        match self {
            Self::Service(response) => Some(response.status()),
            Self::Reply(error) => Some(error.status()),
            _ => None,
        }
    }

    /// The request id, where there is an answer that has one.
    pub fn request_id(self) -> Option<&'a str> {
        match self {
            Self::Service(response) => response.request_id(),
            Self::Reply(error) => error.request_id(),
            _ => None,
        }
    }

    /// Whether the same request may succeed when it is sent again.
    pub fn is_retryable(self, errors: &[ErrorSpec]) -> bool {
        match self {
            Self::Service(response) => response.retry_reason(errors).is_some(),
            Self::Connect(_) | Self::Timeout(_) => true,
            _ => false,
        }
    }

    /// The cause below the error.
    pub fn source(self) -> Option<&'a (dyn Error + 'static)> {
        match self {
            Self::Service(_) => None,
            Self::InvalidInput(error) => error.source(),
            Self::Configuration(error) => error.source(),
            Self::Credentials(error) => error.source(),
            Self::Endpoint(error) => error.source(),
            Self::Connect(error) => error.source(),
            Self::Timeout(error) => error.source(),
            Self::Reply(error) => error.source(),
        }
    }
}

impl Display for ErrorView<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::InvalidInput(error) => error.fmt(f),
            Self::Configuration(error) => error.fmt(f),
            Self::Credentials(error) => error.fmt(f),
            Self::Endpoint(error) => error.fmt(f),
            Self::Connect(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Reply(error) => error.fmt(f),
        }
    }
}
