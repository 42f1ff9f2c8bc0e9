//! Receiving events by their type.

use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;

use crate::error::{ConfigurationError, Failure};
use crate::eventstream::events::Events;
use crate::eventstream::reader::EventReader;
use crate::shape::{Slot, Union, Value, View};

/// The events of a response: a Smithy union with the `streaming` trait, as a member of an output.
///
/// ```
/// # use std::fmt::Debug;
/// # use tinsmith_runtime::{EventReceiver, error::Failure, shape::Union};
/// # async fn print<T>(mut events: EventReceiver<T, Failure>) -> Result<(), Failure>
/// # where
/// #     T: Union + Debug + Default + Send + 'static,
/// # {
/// while let Some(event) = events.recv().await? {
///     println!("{event:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// `T` is the union and `E` the error type of the service. Events are read from the connection as
/// they are asked for. Dropping the receiver ends the exchange.
///
/// A clone receives what the original has not begun to: whoever asks first has all events, and the
/// others get an error. `Debug` prints no events, and clones of each other are equal.
pub struct EventReceiver<T, E> {
    events: Events,
    /// Once receiving has begun.
    reader: Option<Box<EventReader>>,
    event: PhantomData<fn() -> Result<T, E>>,
}

impl<T, E> EventReceiver<T, E>
where
    T: Union + Default + Send + 'static,
    E: From<Failure>,
{
    /// The next event; `None` after the last, and after an error.
    ///
    /// An event that the model does not know is the union's `Unknown`, with its name and its
    /// payload. It is safe to drop the future before it is done: no event is lost.
    ///
    /// # Errors
    /// The service ended the stream with an error, which has its type if the union or the operation
    /// lists it; the connection broke; or what came is no event of the union.
    pub async fn recv(&mut self) -> Result<Option<T>, E> {
        let mut event = T::default();
        match receive(&self.events, &mut self.reader, &mut event).await {
            Ok(true) => Ok(Some(event)),
            Ok(false) => Ok(None),
            Err(failure) => Err(failure.into()),
        }
    }
}

async fn receive(
    events: &Events,
    reader: &mut Option<Box<EventReader>>,
    event: &mut (dyn Union + Send),
) -> Result<bool, Failure> {
    if reader.is_none() {
        *reader = events.take_incoming().map_err(|_| {
            let problem = "the events of this response are received by a clone of it";
            Failure::Configuration(ConfigurationError::new(problem))
        })?;
    }
    match reader {
        Some(reader) => reader.read(event).await,
        None => Ok(false),
    }
}

/// No events.
impl<T: Union + Default + Send + 'static, E> Default for EventReceiver<T, E> {
    #[inline]
    fn default() -> Self {
        Self {
            events: Events::none::<T>(None),
            reader: None,
            event: PhantomData,
        }
    }
}

impl<T, E> Clone for EventReceiver<T, E> {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            events: self.events.clone(),
            reader: None,
            event: PhantomData,
        }
    }
}

impl<T, E> PartialEq for EventReceiver<T, E> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.events == other.events
    }
}

impl<T, E> Debug for EventReceiver<T, E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReceiver").finish_non_exhaustive()
    }
}

impl<T: Union + Default + Send + 'static, E> Value for EventReceiver<T, E> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Events(&self.events)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Events(&mut self.events)
    }
}
