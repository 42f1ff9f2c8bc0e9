//! A call that is on its way.

use std::fmt::{self, Debug, Formatter};
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::error::{Failure, ReplyError};
use crate::http::Response;
use crate::operation::Operation;
use crate::protocol::Protocol;
use crate::shape::Structure;

/// A call of an operation, to be awaited: `client.update_integration(input).await`.
///
/// Nothing happens before the first poll. Dropping it ends the call; the request may have reached
/// the service nevertheless.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O, E> {
    answer: Pin<Box<dyn Future<Output = Result<Answer, Failure>> + Send>>,
    result: PhantomData<fn() -> Result<O, E>>,
}

/// A successful response, not yet read into its type.
pub(super) struct Answer {
    pub(super) protocol: &'static dyn Protocol,
    pub(super) operation: &'static Operation,
    pub(super) response: Response,
}

impl<O, E> Call<O, E> {
    #[inline]
    pub(super) fn new(
        answer: Pin<Box<dyn Future<Output = Result<Answer, Failure>> + Send>>,
    ) -> Self {
        Self {
            answer,
            result: PhantomData,
        }
    }
}

impl<O: Structure + Default, E: From<Failure>> Future for Call<O, E> {
    type Output = Result<O, E>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Poll::Ready(answer) = self.answer.as_mut().poll(context) else {
            return Poll::Pending;
        };
        let mut output = O::default();
        Poll::Ready(match read(answer, &mut output) {
            Ok(()) => Ok(output),
            Err(failure) => Err(failure.into()),
        })
    }
}

impl<O, E> Debug for Call<O, E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

fn read(answer: Result<Answer, Failure>, output: &mut dyn Structure) -> Result<(), Failure> {
    let Answer {
        protocol,
        operation,
        response,
    } = answer?;
    protocol
        .decode(operation, &response, output)
        .map_err(|error| Failure::Reply(ReplyError::to_result(&response, error)))
}
