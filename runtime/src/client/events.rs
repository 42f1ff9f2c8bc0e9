//! The events of a request, and those of its response.

use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::auth::sigv4::{EventSigner, PayloadHash};
use crate::client::Parts;
use crate::client::auth::Authentication;
use crate::client::body::{insert, refused};
use crate::client::prepare::Prepared;
use crate::client::skew;
use crate::error::{ConfigurationError, Failure};
use crate::eventstream::{EventEncoder, EventReader, Fault, Origin, Outgoing};
use crate::http::Response;
use crate::operation::Operation;
use crate::protocol::{EncodeError, EventProtocol};
use crate::shape::{Member, Structure, View};
use crate::transport::Body;
use crate::validate::InvalidInput;

const X_AMZ_CONTENT_SHA256: &str = "x-amz-content-sha256";

/// The events of a request. They are gone after its first attempt.
pub(super) struct SentEvents {
    protocol: &'static dyn EventProtocol,
    events: Mutex<Option<Outgoing>>,
    fault: Fault,
}

impl SentEvents {
    /// The events of an input, if it has a member for any.
    pub(super) fn of(
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Option<Self>, Failure> {
        let schema = input.schema();
        let index = schema.members.iter().position(Member::is_streaming);
        let value = index.and_then(|index| schema.members.get(index).zip(input.get(index)));
        let Some((member, View::Events(events))) = value.map(|(member, it)| (member, it.view()))
        else {
            return Ok(None);
        };
        let events = events.take_outgoing().map_err(|_| {
            let reason = "has events that were sent before; each call needs its own";
            refused(schema.name(), EncodeError::new(member.field, reason))
        })?;
        let Some(events) = events else {
            return Ok(None);
        };
        let protocol = operation.event_protocol();
        Ok(Some(Self {
            protocol: protocol.map_err(|error| refused(schema.name(), error))?,
            fault: events.fault().clone(),
            events: Mutex::new(Some(events)),
        }))
    }

    /// That an event has no form on the wire, if that is what an exchange failed for.
    pub(super) fn fault(&self) -> Option<InvalidInput> {
        self.fault.get()
    }

    /// The body of an attempt; nothing after the first.
    pub(super) fn encode(
        &self,
        client: &Parts,
        initial_request: &Bytes,
        signer: Option<EventSigner>,
        skew: i64,
    ) -> Option<Body> {
        // Nothing that runs under the lock can panic.
        let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        let platform = Arc::clone(&client.platform);
        let encoder = EventEncoder {
            protocol: self.protocol,
            service: client.service,
            initial_request: initial_request.clone(),
            signer,
            now: Box::new(move || skew::correct(platform.now(), skew).into()),
        };
        Some(events.take()?.into_body(encoder))
    }
}

/// Whether an input has a member for events.
pub(super) fn has_events(input: &dyn Structure) -> bool {
    let schema = input.schema();
    let index = schema.members.iter().position(Member::is_streaming);
    let value = index.and_then(|index| input.get(index));
    value.is_some_and(|value| matches!(value.view(), View::Events(_)))
}

impl Debug for SentEvents {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("SentEvents")
    }
}

impl Parts {
    /// Takes the events of the input, and says in the headers that each is signed, if so.
    pub(super) fn finish_events(
        &self,
        operation: &Operation,
        events: SentEvents,
        prepared: &mut Prepared,
    ) -> Result<(), Failure> {
        prepared.payload = match &prepared.authentication {
            authentication if !authentication.signs_payload() => PayloadHash::Unsigned,
            Authentication::SigV4(_) if operation.unsigned_payload => PayloadHash::Unsigned,
            Authentication::SigV4(_) => PayloadHash::StreamingEvents,
            _ => {
                let problem = "the endpoint wants SigV4A, which cannot sign the events of a stream";
                return Err(Failure::Configuration(ConfigurationError::new(problem)));
            }
        };
        if prepared.payload == PayloadHash::StreamingEvents {
            let value = prepared.payload.as_str();
            insert(&mut prepared.headers, X_AMZ_CONTENT_SHA256, &value);
        }
        prepared.events = Some(events);
        Ok(())
    }
}

/// [`take_events`], where it is called for.
pub(crate) type TakeEvents =
    fn(&'static dyn EventProtocol, &Prepared, &mut Response, u32) -> Option<EventReader>;

/// Who reads the events of a response, in place of its body, after so many attempts.
pub(crate) fn take_events(
    protocol: &'static dyn EventProtocol,
    prepared: &Prepared,
    response: &mut Response,
    attempts: u32,
) -> Option<EventReader> {
    let body = response.stream.take()?;
    let origin = Origin {
        protocol,
        head: response.clone(),
        peer: prepared.peer(),
        attempts,
        fault: prepared.events.as_ref().map(|events| events.fault.clone()),
    };
    Some(EventReader::new(origin, body))
}
