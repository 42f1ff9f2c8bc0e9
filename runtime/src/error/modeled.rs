//! Errors that the model of a service lists.

use std::fmt::{self, Debug, Display, Formatter};
use std::ops::Deref;

use crate::error::{ErrorResponse, ReplyError};
use crate::shape::Structure;

/// An error that the model lists: its members, and the answer that it came in.
///
/// It dereferences to the shape, so that the members are at hand:
/// `Error::NotFoundException(error) => error.resource_type`.
pub struct Modeled<T>(Box<Parts<T>>);

struct Parts<T> {
    shape: T,
    response: ErrorResponse,
}

impl<T> Modeled<T> {
    /// The answer, with code, message, status, request id and body.
    #[inline]
    pub fn response(&self) -> &ErrorResponse {
        &self.0.response
    }

    /// The members alone.
    #[inline]
    pub fn into_inner(self) -> T {
        self.0.shape
    }
}

impl<T: Structure + Default> Modeled<T> {
    /// Reads the shape from the answer.
    ///
    /// # Errors
    /// The answer is not what the model says; the error has its code and message nevertheless.
    #[doc(hidden)]
    #[inline]
    pub fn decode(response: ErrorResponse) -> Result<Self, ReplyError> {
        let mut shape = T::default();
        match response.decode(&mut shape) {
            Ok(()) => Ok(Self(Box::new(Parts { shape, response }))),
            Err(error) => Err(ReplyError::to_error(response, error)),
        }
    }
}

impl<T> Deref for Modeled<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0.shape
    }
}

impl<T: Debug> Debug for Modeled<T> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Modeled")
            .field("shape", &self.0.shape)
            .field("response", &self.0.response)
            .finish()
    }
}

impl<T> Display for Modeled<T> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0.response, f)
    }
}
