// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! What a call can end in besides its result.

use tinsmith_runtime::codegen::errors;
use tinsmith_runtime::error::{
    ConfigurationError, ConnectError, CredentialsError, EndpointError, ErrorResponse,
    InvalidInput, Modeled, ReplyError, TimeoutError,
};

use crate::types;

/// Everything that a call can end in besides its result.
///
/// It prints the whole story in one line, and
/// [`source`](::core::error::Error::source) has the cause where there is one.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The caller's policies do not allow the request (HTTP 403).
    AccessDeniedException(Modeled<types::AccessDeniedException>),
    /// The service refuses the request because a value in it is missing, malformed or does not fit
    /// the others (HTTP 400).
    BadRequestException(Modeled<types::BadRequestException>),
    /// The request contradicts the present state: something of that name exists already, or the
    /// resource is being changed or in use (HTTP 409).
    ConflictException(Modeled<types::ConflictException>),
    /// Something that the request refers to does not exist, or no longer (HTTP 404).
    NotFoundException(Modeled<types::NotFoundException>),
    /// The caller sends requests faster than the service admits, or would exceed a quota of the
    /// account (HTTP 429).
    TooManyRequestsException(Modeled<types::TooManyRequestsException>),
    /// The service answered with an error that its model does not list.
    Unmodeled(ErrorResponse),
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
    /// The answer cannot be understood.
    Reply(ReplyError),
}

errors! { Error;
    AccessDeniedException "AccessDeniedException" is_access_denied;
    BadRequestException "BadRequestException" is_bad_request;
    ConflictException "ConflictException" is_conflict;
    NotFoundException "NotFoundException" is_not_found;
    TooManyRequestsException "TooManyRequestsException" is_too_many_requests;
}
