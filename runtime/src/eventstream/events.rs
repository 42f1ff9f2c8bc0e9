//! The events of a member of an input or output, with their type put aside.

use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::Failure;
use crate::eventstream::outgoing::{Fault, Outgoing};
use crate::eventstream::reader::EventReader;
use crate::eventstream::sender::Iter;
use crate::shape::Union;

/// What an [`EventStream`] sends or an [`EventReceiver`] receives, as reflection shows it. Clones
/// share it: whoever takes the events first has them.
///
/// [`EventStream`]: crate::eventstream::EventStream
/// [`EventReceiver`]: crate::eventstream::EventReceiver
#[derive(Clone)]
pub struct Events {
    new_event: fn() -> Box<dyn Union + Send>,
    /// What is sent where nothing was given to be sent.
    no_events: Option<fn() -> Outgoing>,
    /// `None` where there never were any.
    source: Option<Arc<Mutex<Source>>>,
}

enum Source {
    /// To be sent.
    Outgoing(Outgoing),
    /// Arriving.
    Incoming(Box<EventReader>),
    /// Somebody has them.
    Taken,
}

/// Somebody else has the events.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken;

impl Events {
    /// None, which would be of type `T`; to be sent, what `no_events` makes.
    #[inline]
    pub(super) fn none<T: Union + Default + Send + 'static>(
        no_events: Option<fn() -> Outgoing>,
    ) -> Self {
        Self {
            new_event: || Box::<T>::default(),
            no_events,
            source: None,
        }
    }

    /// An event that is not set, for somebody who does not know its type.
    pub fn new_event(&self) -> Box<dyn Union + Send> {
        (self.new_event)()
    }

    /// Sends these events, all of which were [made](Self::new_event) here.
    pub fn send_all(&mut self, events: Vec<Box<dyn Union + Send>>) {
        let events = Iter(events.into_iter());
        self.send(Outgoing::new(events, Fault::default()));
    }

    /// Receives all events, and why there are no more if that is an error.
    pub async fn receive_all(&self) -> (Vec<Box<dyn Union + Send>>, Option<Failure>) {
        let mut events = Vec::new();
        let Ok(Some(mut reader)) = self.take_incoming() else {
            return (events, None);
        };
        loop {
            let mut event = self.new_event();
            match reader.read(&mut *event).await {
                Ok(true) => events.push(event),
                Ok(false) => return (events, None),
                Err(failure) => return (events, Some(failure)),
            }
        }
    }

    /// These events are to be sent.
    #[inline]
    pub(super) fn send(&mut self, events: Outgoing) {
        self.set(Source::Outgoing(events));
    }

    /// These events arrive.
    pub(crate) fn receive(&mut self, events: EventReader) {
        self.set(Source::Incoming(Box::new(events)));
    }

    /// The events to be sent, for the first who asks; `None` if these are no such events.
    pub(crate) fn take_outgoing(&self) -> Result<Option<Outgoing>, Taken> {
        Ok(match self.take()? {
            Some(Source::Outgoing(events)) => Some(events),
            Some(_) => None,
            None => self.no_events.map(|make| make()),
        })
    }

    /// The events that arrive, for the first who asks; `None` if there are none.
    pub(super) fn take_incoming(&self) -> Result<Option<Box<EventReader>>, Taken> {
        Ok(match self.take()? {
            Some(Source::Incoming(events)) => Some(events),
            _ => None,
        })
    }

    fn set(&mut self, source: Source) {
        self.source = Some(Arc::new(Mutex::new(source)));
    }

    fn take(&self) -> Result<Option<Source>, Taken> {
        let Some(source) = &self.source else {
            return Ok(None);
        };
        // Nothing that runs under the lock can panic.
        let mut source = source.lock().unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *source, Source::Taken) {
            Source::Taken => Err(Taken),
            source => Ok(Some(source)),
        }
    }
}

impl Debug for Events {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}

/// Events cannot be looked at without taking them: clones are equal, and so are no events.
impl PartialEq for Events {
    fn eq(&self, other: &Self) -> bool {
        match (&self.source, &other.source) {
            (Some(left), Some(right)) => Arc::ptr_eq(left, right),
            (None, None) => true,
            _ => false,
        }
    }
}
