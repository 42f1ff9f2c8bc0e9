//! Sending events by their type.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::sync::mpsc;

use crate::error::InvalidInput;
use crate::eventstream::events::Events;
use crate::eventstream::outgoing::{Fault, Outgoing};
use crate::shape::{Slot, Union, Value, View};

/// How many events a sender is ahead of the connection at most.
const CAPACITY: usize = 16;

/// The events of a request: a Smithy union with the `streaming` trait, as a member of an input.
///
/// It is made with a [sender](Self::channel), of a [stream](Self::from_stream), or of
/// [events](Self::from_events) that are at hand. They are taken as the connection takes them, and
/// the request ends with the last. They can be sent once: a call with events is not retried, and
/// the input of a second call needs events of its own. The default has none.
///
/// ```
/// # use tinsmith_runtime::{EventStream, shape::Union};
/// # async fn example<T>(chunks: Vec<T>, call: impl AsyncFnOnce(EventStream<T>))
/// # where
/// #     T: Union + Default + Send + 'static,
/// # {
/// let (sender, events) = EventStream::channel();
/// let sending = tokio::spawn(async move {
///     for chunk in chunks {
///         sender.send(chunk).await?;
///     }
///     // The sender is dropped, and the request ends.
///     Ok::<(), tinsmith_runtime::eventstream::SendError>(())
/// });
/// call(events).await;
/// # drop(sending);
/// # }
/// ```
///
/// Clones share the events. `Debug` prints none, and clones of each other are equal.
pub struct EventStream<T> {
    events: Events,
    event: PhantomData<fn(T)>,
}

/// Sends events into the [`EventStream`] that was made [with it](EventStream::channel).
///
/// The stream ends when the sender and all of its clones are dropped.
pub struct EventSender<T> {
    events: mpsc::Sender<T>,
    fault: Fault,
}

impl<T: Union + Default + Send + 'static> EventStream<T> {
    /// A stream for the input of a call, and the sender of its events.
    ///
    /// A few events fit in between before anybody takes them, so that what a service wants to have
    /// before it answers can be sent before the call is awaited.
    #[must_use]
    pub fn channel() -> (EventSender<T>, Self) {
        let (sender, receiver) = mpsc::channel(CAPACITY);
        let fault = Fault::default();
        let stream = Self::new(Receiver(receiver), fault.clone());
        let sender = EventSender {
            events: sender,
            fault,
        };
        (sender, stream)
    }

    /// The events that a stream yields.
    #[must_use]
    pub fn from_stream(events: impl Stream<Item = T> + Send + 'static) -> Self {
        Self::new(events, Fault::default())
    }

    /// Events that are at hand.
    #[must_use]
    pub fn from_events(events: impl IntoIterator<Item = T, IntoIter: Send + 'static>) -> Self {
        Self::from_stream(Iter(events.into_iter()))
    }

    fn new(events: impl Stream<Item = T> + Send + 'static, fault: Fault) -> Self {
        let mut stream = Self::default();
        let events = Outgoing::new(Boxed(Box::pin(events)), fault);
        stream.events.send(events);
        stream
    }
}

/// No events.
impl<T: Union + Default + Send + 'static> Default for EventStream<T> {
    #[inline]
    fn default() -> Self {
        Self {
            events: Events::none::<T>(Some(|| {
                Outgoing::new(Iter(std::iter::empty()), Fault::default())
            })),
            event: PhantomData,
        }
    }
}

impl<T> Clone for EventStream<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            events: self.events.clone(),
            event: PhantomData,
        }
    }
}

impl<T> PartialEq for EventStream<T> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.events == other.events
    }
}

impl<T> Debug for EventStream<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").finish_non_exhaustive()
    }
}

impl<T: Union + Default + Send + 'static> Value for EventStream<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Events(&self.events)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Events(&mut self.events)
    }
}

impl<T> EventSender<T> {
    /// Sends an event, as soon as there is room for it in the channel.
    ///
    /// That an event is sent does not say that the service has it; what it makes of it comes with
    /// the response.
    ///
    /// # Errors
    /// Nobody takes events any more: the call is over or dropped, or an earlier event had no form
    /// on the wire.
    pub async fn send(&self, event: T) -> Result<(), SendError> {
        let sent = self.events.send(event).await;
        sent.map_err(|_| SendError(self.fault.get()))
    }
}

impl<T> Clone for EventSender<T> {
    fn clone(&self) -> Self {
        Self {
            events: self.events.clone(),
            fault: self.fault.clone(),
        }
    }
}

impl<T> Debug for EventSender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSender").finish_non_exhaustive()
    }
}

/// An event was not sent, since nobody takes events any more.
#[derive(Debug)]
pub struct SendError(Option<InvalidInput>);

impl Display for SendError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(invalid) => write!(f, "the event stream broke off: {invalid}"),
            None => {
                f.write_str("the event is not sent, since the call is over; its result says why")
            }
        }
    }
}

impl Error for SendError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let invalid = self.0.as_ref()?;
        Some(invalid)
    }
}

/// The events of a stream, with their type put aside.
struct Boxed<S>(Pin<Box<S>>);

impl<S: Stream<Item: Union + Send + 'static>> Stream for Boxed<S> {
    type Item = Box<dyn Union + Send>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let event = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(event.map(|event| Box::new(event) as Self::Item))
    }
}

/// The receiving end of a channel, as a stream.
struct Receiver<T>(mpsc::Receiver<T>);

impl<T> Stream for Receiver<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.0.poll_recv(context)
    }
}

/// An iterator, as a stream. Nothing in it is pinned.
pub(super) struct Iter<I>(pub(super) I);

impl<I> Unpin for Iter<I> {}

impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}
