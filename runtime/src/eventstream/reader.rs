//! Messages on their way out of a response, an event each.

use std::error::Error;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::ByteStream;
use crate::error::{ConnectError, Failure, ReplyError};
use crate::eventstream::decode::MessageDecoder;
use crate::eventstream::interpret::{self, Event};
use crate::eventstream::message::Message;
use crate::eventstream::names;
use crate::eventstream::outgoing::Fault;
use crate::http::Response;
use crate::protocol::{DecodeError, EventProtocol};
use crate::shape::Union;
use crate::stream::StreamError;
use crate::transport::{TransportError, TransportErrorKind};

/// Reads the events of a response.
pub(crate) struct EventReader {
    origin: Origin,
    body: ByteStream,
    decoder: MessageDecoder,
    /// What was read and not yet wanted.
    pending: Option<Message>,
    is_over: bool,
}

/// [`EventReader::poll_initial_response`], where it is called for.
pub(crate) type PollInitialResponse =
    fn(&mut EventReader, &mut Context<'_>) -> Poll<Result<Bytes, Failure>>;

/// The exchange that events arrive in.
pub(crate) struct Origin {
    pub(crate) protocol: &'static dyn EventProtocol,
    /// The response without its body.
    pub(crate) head: Response,
    /// Host and port, for messages.
    pub(crate) peer: String,
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// Why the events of the request could not be sent, where it has any.
    pub(crate) fault: Option<Fault>,
}

impl EventReader {
    pub(crate) fn new(origin: Origin, body: ByteStream) -> Self {
        Self {
            origin,
            body,
            decoder: MessageDecoder::default(),
            pending: None,
            is_over: false,
        }
    }

    /// What the response has of the output besides the events, in its first message; empty where
    /// that is an event.
    pub(crate) fn poll_initial_response(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Bytes, Failure>> {
        let message = ready!(self.poll_message(context))?;
        Poll::Ready(Ok(match message {
            Some(message) if is_initial_response(&message) => message.payload,
            other => {
                self.pending = other;
                Bytes::new()
            }
        }))
    }

    /// Reads the next event into `event`; `false` after the last. After an error there is none.
    pub(super) async fn read(&mut self, event: &mut dyn Union) -> Result<bool, Failure> {
        while let Some(message) = self.next_message().await? {
            if is_initial_response(&message) {
                continue;
            }
            let origin = &self.origin;
            let failure = match interpret::read(message, origin, event) {
                Ok(Event::Event) => return Ok(true),
                Ok(Event::Error(response)) => Failure::Service(response),
                Err(error) => self.misunderstood(error),
            };
            self.is_over = true;
            return Err(failure);
        }
        Ok(false)
    }

    async fn next_message(&mut self) -> Result<Option<Message>, Failure> {
        poll_fn(|context| self.poll_message(context)).await
    }

    fn poll_message(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Message>, Failure>> {
        if let Some(message) = self.pending.take() {
            return Poll::Ready(Ok(Some(message)));
        }
        if self.is_over {
            return Poll::Ready(Ok(None));
        }
        let message = ready!(self.poll_decoded(context));
        self.is_over = !matches!(message, Ok(Some(_)));
        Poll::Ready(message)
    }

    fn poll_decoded(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Message>, Failure>> {
        loop {
            match self.decoder.decode() {
                Ok(None) => {}
                Ok(message) => return Poll::Ready(Ok(message)),
                Err(error) => return Poll::Ready(Err(self.misunderstood(no_message(&error)))),
            }
            match ready!(Pin::new(&mut self.body).poll_next(context)) {
                Some(Ok(piece)) => self.decoder.push(&piece),
                Some(Err(error)) => return Poll::Ready(Err(self.broken_off(error))),
                None => {
                    let end = self.decoder.finish();
                    let end = end.map_err(|error| self.misunderstood(no_message(&error)));
                    return Poll::Ready(end.map(|()| None));
                }
            }
        }
    }

    fn misunderstood(&self, error: DecodeError) -> Failure {
        Failure::Reply(ReplyError::to_result(&self.origin.head, error))
    }

    /// The connection did not bring the stream to its end; maybe since the request did not.
    fn broken_off(&self, error: StreamError) -> Failure {
        let Origin {
            peer,
            attempts,
            fault,
            ..
        } = &self.origin;
        if let Some(invalid) = fault.as_ref().and_then(Fault::get) {
            return Failure::InvalidInput(invalid);
        }
        let transport = error.source().and_then(<dyn Error>::downcast_ref);
        let kind = transport.map_or(TransportErrorKind::Other, TransportError::kind);
        let error = TransportError::new(kind, error);
        Failure::Connect(ConnectError::new(peer.as_str(), *attempts, error))
    }
}

fn is_initial_response(message: &Message) -> bool {
    let event_type = message.header(names::EVENT_TYPE);
    event_type.and_then(|value| value.as_str()) == Some(names::INITIAL_RESPONSE)
}

fn no_message(error: &dyn Error) -> DecodeError {
    DecodeError::in_body("messages of an event stream", error.to_string())
}
