//! Everything that a call can end in besides its result.
//!
//! A generated client has one flat `Error` enum: its modeled errors, each as [`Modeled`], and
//! beside them the kinds of failure that every client has, which are the types of this module.
//! All of them print the whole story in one line and none of them prints a secret; each is one
//! pointer wide, so that a `Result` stays small.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

pub use self::configuration::ConfigurationError;
pub use self::connect::ConnectError;
pub use self::modeled::Modeled;
pub use self::reply::ReplyError;
pub use self::response::ErrorResponse;
pub use self::timeout::{TimeoutError, TimeoutKind};
pub use crate::credentials::CredentialsError;
pub use crate::endpoint::EndpointError;
pub use crate::retry::RetryReason;
pub use crate::validate::InvalidInput;

pub(crate) use self::text::{Attempts, excerpt};
pub use self::view::ErrorView;

mod configuration;
mod connect;
mod macros;
mod modeled;
mod reply;
mod response;
mod text;
mod timeout;
mod view;

/// Why a call has no result, before the error that the service answered with has found its type.
///
/// Generated clients turn it into their own `Error`, which has the same kinds.
#[derive(Debug)]
pub enum Failure {
    /// The service answered with an error.
    Service(ErrorResponse),
    /// The input was refused before anything was sent.
    InvalidInput(InvalidInput),
    /// A setting is missing or wrong.
    Configuration(ConfigurationError),
    /// There are no credentials to sign with.
    Credentials(CredentialsError),
    /// There is no endpoint for these settings.
    Endpoint(EndpointError),
    /// The request or the answer did not get through.
    Connect(ConnectError),
    /// It took too long.
    Timeout(TimeoutError),
    /// The answer is not understood.
    Reply(ReplyError),
}

impl Failure {
    /// The same failure, borrowed.
    #[doc(hidden)]
    pub fn view(&self) -> ErrorView<'_> {
        match self {
            Self::Service(response) => ErrorView::Service(response),
            Self::InvalidInput(error) => ErrorView::InvalidInput(error),
            Self::Configuration(error) => ErrorView::Configuration(error),
            Self::Credentials(error) => ErrorView::Credentials(error),
            Self::Endpoint(error) => ErrorView::Endpoint(error),
            Self::Connect(error) => ErrorView::Connect(error),
            Self::Timeout(error) => ErrorView::Timeout(error),
            Self::Reply(error) => ErrorView::Reply(error),
        }
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.view().source()
    }
}

/// What a model says of one of a service's errors, as constant data: the words of a line of
/// [`errors!`](crate::codegen::errors).
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ErrorSpec {
    /// The error's code on the wire.
    pub code: &'static str,
    /// `retryable`: why the same request may succeed when it is sent again.
    pub retry: Option<RetryReason>,
}

impl ErrorSpec {
    /// An error without traits.
    pub const fn new(code: &'static str) -> Self {
        Self { code, retry: None }
    }

    /// `retryable`.
    pub const fn transient(mut self) -> Self {
        self.retry = Some(RetryReason::Transient);
        self
    }

    /// `retryable` with `throttling`.
    pub const fn throttling(mut self) -> Self {
        self.retry = Some(RetryReason::Throttling);
        self
    }
}

/// The error type of a generated client.
#[doc(hidden)]
pub trait ServiceError: From<Failure> + Send + 'static {
    /// The errors that the model lists.
    const ERRORS: &'static [ErrorSpec];
}
