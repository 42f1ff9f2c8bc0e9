//! Events on their way into a request, a message each.

use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame};

use crate::auth::sigv4::EventSigner;
use crate::client::Service;
use crate::error::InvalidInput;
use crate::eventstream::message::Message;
use crate::eventstream::names;
use crate::protocol::{EncodeError, EventProtocol};
use crate::shape::{Member, Structure, Union, Variant, View};
use crate::timestamp::Timestamp;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// Events to be sent.
pub(crate) struct Outgoing {
    /// A mutex that nobody locks makes what is not `Sync` so.
    events: Mutex<AnyEvents>,
    fault: Fault,
    /// Only a program that makes such events links what sends them.
    into_body: fn(Self, EventEncoder) -> Body,
}

/// Events whose type is put aside.
type AnyEvents = Pin<Box<dyn Stream<Item = Box<dyn Union + Send>> + Send>>;

impl Outgoing {
    /// The events of a stream. Through `fault`, it is told that one could not be sent.
    #[inline]
    pub(super) fn new(
        events: impl Stream<Item = Box<dyn Union + Send>> + Send + 'static,
        fault: Fault,
    ) -> Self {
        Self {
            events: Mutex::new(Box::pin(events)),
            fault,
            into_body: EventBody::start,
        }
    }

    /// Where it is told that an event could not be sent.
    pub(crate) fn fault(&self) -> &Fault {
        &self.fault
    }

    /// The body of a request that sends them.
    pub(crate) fn into_body(self, encoder: EventEncoder) -> Body {
        (self.into_body)(self, encoder)
    }
}

/// Why the events of a stream could not be sent, told by the body to everybody else.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fault(Arc<OnceLock<(&'static str, EncodeError)>>);

impl Fault {
    /// What is wrong with the input, if it is an event of it that broke the stream off.
    pub(crate) fn get(&self) -> Option<InvalidInput> {
        let (shape, error) = self.0.get()?;
        Some(InvalidInput::unencodable(shape, error.clone()))
    }
}

/// How events become messages.
pub(crate) struct EventEncoder {
    pub(crate) protocol: &'static dyn EventProtocol,
    pub(crate) service: &'static Service,
    /// The message before the events, as it goes over the wire unless it is signed: the rest of the
    /// input, where the protocol has it in the stream. Empty if there is none.
    pub(crate) initial_request: Bytes,
    /// Where the messages are signed, by whom.
    pub(crate) signer: Option<EventSigner>,
    /// The time of the service.
    pub(crate) now: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

impl EventEncoder {
    fn encode_event(&mut self, event: &dyn Union) -> Result<Bytes, EncodeError> {
        let (member, event) = structure_of(event)?;
        let (message_type, name_header) = if member.is_error() {
            (names::EXCEPTION, names::EXCEPTION_TYPE)
        } else {
            (names::EVENT, names::EVENT_TYPE)
        };
        let mut message = Message::default()
            .with_header(names::MESSAGE_TYPE, message_type)
            .with_header(name_header, member.name);
        let encoded = self
            .protocol
            .encode_event(self.service, event, &mut message);
        let framed = encoded.and_then(|()| message.encode().map_err(unencodable));
        let framed = framed.and_then(|message| self.frame(message));
        framed.map_err(|error| error.under(member.field))
    }

    /// The message in another one with its signature, where it is signed.
    fn frame(&mut self, message: Bytes) -> Result<Bytes, EncodeError> {
        match &mut self.signer {
            None => Ok(message),
            Some(signer) => sign(signer, (self.now)(), message),
        }
    }

    /// What says that no more events come, where that is signed.
    fn end(&mut self) -> Option<Result<Bytes, EncodeError>> {
        let mut signer = self.signer.take()?;
        Some(sign(&mut signer, (self.now)(), Bytes::new()))
    }
}

fn structure_of(event: &dyn Union) -> Result<(&'static Member, &dyn Structure), EncodeError> {
    let (index, value) = match event.variant() {
        Variant::Known(index, value) => (index, value),
        Variant::Unknown(unknown) => {
            let name = if unknown.name.is_empty() {
                "an event"
            } else {
                unknown.name.as_str()
            };
            let reason = "is not in the model, and has no form on the wire";
            return Err(EncodeError::new(name, reason));
        }
    };
    match (event.schema().members.get(index), value.view()) {
        (Some(member), View::Structure(structure)) => Ok((member, structure)),
        (member, _) => {
            let name = member.map_or("", |member| member.field);
            Err(EncodeError::new(name, "is no structure, as events are"))
        }
    }
}

fn sign(signer: &mut EventSigner, now: Timestamp, message: Bytes) -> Result<Bytes, EncodeError> {
    let signed = signer.sign(now, message).map_err(unencodable)?;
    signed.encode().map_err(unencodable)
}

fn unencodable(error: impl std::error::Error) -> EncodeError {
    EncodeError::new("", error.to_string())
}

/// The messages, as they are asked for: events are taken no faster than the connection does.
struct EventBody {
    events: Outgoing,
    encoder: EventEncoder,
    is_over: bool,
}

impl EventBody {
    fn start(events: Outgoing, encoder: EventEncoder) -> Body {
        Body::stream(Self {
            events,
            encoder,
            is_over: false,
        })
    }

    fn poll_message(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, EncodeError>>> {
        let initial_request = std::mem::take(&mut self.encoder.initial_request);
        if !initial_request.is_empty() {
            return Poll::Ready(Some(self.encoder.frame(initial_request)));
        }
        let events = self.events.events.get_mut();
        let events = events.unwrap_or_else(PoisonError::into_inner);
        let Some(event) = ready!(events.as_mut().poll_next(context)) else {
            self.is_over = true;
            return Poll::Ready(self.encoder.end());
        };
        let encoded = self.encoder.encode_event(&*event);
        if let Err(error) = &encoded {
            // The first fault is the one that counts.
            let fault = &self.events.fault.0;
            let _ = fault.set((event.schema().name(), error.clone()));
        }
        Poll::Ready(Some(encoded))
    }
}

impl HttpBody for EventBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let message = ready!(self.poll_message(context));
        self.is_over |= !matches!(message, Some(Ok(_)));
        Poll::Ready(message.map(|message| match message {
            Ok(message) => Ok(Frame::data(message)),
            Err(error) => Err(TransportError::new(TransportErrorKind::Other, error)),
        }))
    }
}
