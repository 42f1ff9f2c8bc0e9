//! A call, before and while it is on its way.

use std::fmt::{self, Debug, Formatter};
use std::future::Future;
use std::marker::PhantomData;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crate::client::events::has_events;
use crate::client::{Core, PresignedRequest, send};
use crate::error::{ConfigurationError, ErrorSpec, Failure, ReplyError};
use crate::eventstream::EventReader;
use crate::http::Response;
use crate::operation::Operation;
use crate::protocol::Protocol;
use crate::shape::{Member, Slot, Structure, Value};

/// A call of an operation, to be awaited: `client.update_integration(input).await`.
///
/// Nothing happens before the first poll. Dropping it ends the call; the request may have reached
/// the service nevertheless. [`presign`](Self::presign) makes a URL of it for somebody else to send.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O, E> {
    state: State,
    result: PhantomData<fn() -> Result<O, E>>,
}

enum State {
    Unsent(Unsent),
    Sent(Pin<Box<dyn Future<Output = Result<Answer, Failure>> + Send>>),
    /// On its way from the one to the other.
    Taken,
}

impl State {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Failure>> {
        *self = match mem::replace(self, Self::Taken) {
            Self::Unsent(unsent) => Self::Sent(send::start(unsent)),
            other => other,
        };
        match self {
            Self::Sent(answer) => answer.as_mut().poll(context),
            Self::Unsent(_) | Self::Taken => Poll::Pending,
        }
    }
}

/// All that makes a call.
pub(super) struct Unsent {
    pub(super) client: Core,
    pub(super) operation: &'static Operation,
    pub(super) input: Box<dyn Structure + Send>,
    pub(super) errors: &'static [ErrorSpec],
}

/// A successful response, not yet read into its type.
pub(super) struct Answer {
    pub(super) protocol: &'static dyn Protocol,
    pub(super) operation: &'static Operation,
    pub(super) response: Response,
    /// The events that follow, if there are any.
    pub(super) events: Option<EventReader>,
}

impl<O, E> Call<O, E> {
    #[inline]
    pub(super) fn new(unsent: Unsent) -> Self {
        Self {
            state: State::Unsent(unsent),
            result: PhantomData,
        }
    }
}

impl<O, E: From<Failure>> Call<O, E> {
    /// Signs the call in its URL instead of sending it, so that whoever has the URL can send it
    /// until `expires_in` is over: whole seconds, from one to 604,800 (seven days). Credentials that
    /// expire earlier end it earlier.
    ///
    /// Settings hold as for a call that is sent, and the input is validated. Nothing but the
    /// provider of credentials uses the network, and the service where it has to tell its endpoint.
    ///
    /// # Errors
    /// Those of a call that has not been sent, `expires_in` out of range, and operations that are
    /// not signed with credentials.
    pub async fn presign(self, expires_in: Duration) -> Result<PresignedRequest, E> {
        presign(self.state, expires_in).await.map_err(E::from)
    }
}

impl<O: Structure + Default, E: From<Failure>> Future for Call<O, E> {
    type Output = Result<O, E>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Poll::Ready(answer) = self.state.poll(context) else {
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

async fn presign(state: State, expires_in: Duration) -> Result<PresignedRequest, Failure> {
    let State::Unsent(unsent) = state else {
        let problem = "a call that was sent cannot be presigned; presign a new one";
        return Err(Failure::Configuration(ConfigurationError::new(problem)));
    };
    let Unsent {
        client,
        operation,
        mut input,
        errors,
    } = unsent;
    if has_events(&*input) {
        let problem = "a call that sends events has no signed URL, since each event is signed too";
        return Err(Failure::Configuration(ConfigurationError::new(problem)));
    }
    let lookup = client.look_up(operation, errors).await?;
    let client = &*client.0;
    let prepared = client.prepare(operation, &mut *input, &lookup)?;
    drop(input);
    client.presign(prepared, expires_in).await
}

fn read(answer: Result<Answer, Failure>, output: &mut dyn Structure) -> Result<(), Failure> {
    let Answer {
        protocol,
        operation,
        mut response,
        events,
    } = answer?;
    protocol
        .decode(operation, &response, output)
        .map_err(|error| Failure::Reply(ReplyError::to_result(&response, error)))?;
    if let Some(slot) = stream_slot(output) {
        match (slot, response.stream.take(), events) {
            (Slot::Stream(slot), Some(stream), _) => *slot = stream,
            (Slot::Events(slot), _, Some(events)) => slot.receive(events),
            _ => {}
        }
    }
    Ok(())
}

/// The member that is read after the response.
fn stream_slot(output: &mut dyn Structure) -> Option<Slot<'_>> {
    let mut members = output.schema().members.iter();
    let index = members.position(Member::is_streaming)?;
    output.get_mut(index).map(Value::slot)
}
