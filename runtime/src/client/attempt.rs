//! One attempt: sign, send, read the answer.

use std::error::Error;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::time::{Duration, SystemTime};

use ::http::header::HeaderValue;
use ::http::request::Parts as RequestParts;
use ::http::{HeaderName, Request, StatusCode};
use bytes::{Bytes, BytesMut};
use http_body::Body as _;

use crate::client::Parts;
use crate::client::auth::{PartSigner, Place};
use crate::client::events::SentEvents;
use crate::client::prepare::Prepared;
use crate::client::skew;
use crate::client::time_limit::{TimeIsOver, within};
use crate::error::{
    ConfigurationError, ConnectError, ErrorResponse, Failure, TimeoutError, TimeoutKind,
};
use crate::http::{Response, set_header};
use crate::stream::StreamError;
use crate::timestamp::basic_format;
use crate::transport::{Body, TransportError, TransportErrorKind};

const REQUEST_INFO: HeaderName = HeaderName::from_static("amz-sdk-request");

/// More than this is not set aside on the word of a `content-length` alone.
const MAX_TRUSTED_LENGTH: u64 = 1024 * 1024;

/// An attempt of a call.
pub(super) struct Attempt<'a> {
    pub(super) client: &'a Parts,
    pub(super) prepared: &'a Prepared,
    /// From 1 on.
    pub(super) number: u32,
    /// The service's time minus ours that its signature is made with, in milliseconds.
    pub(super) skew: i64,
}

impl Attempt<'_> {
    /// Makes the attempt. An error response is a failure.
    pub(super) async fn make(&self) -> Result<Response, Failure> {
        let answer = self.client.transport.send(self.sign().await?);
        let sent = self.client.platform.now();
        let exchange = pin!(self.exchange(answer));
        let outcome = within(self.client.config.attempt_timeout(), exchange)
            .await
            .map_err(|TimeIsOver(limit)| self.timeout(TimeoutKind::Attempt, limit))?;
        let mut response = outcome.map_err(|error| self.not_through(error))?;
        let received = self.client.platform.now();
        self.client
            .shared
            .clock_skew
            .learn(&response.headers, sent, received);
        if self.is_error_in_success(&response) {
            // What went wrong after the head was sent is the service's fault, and may pass.
            response.status = StatusCode::INTERNAL_SERVER_ERROR;
        }
        if response.status.is_success() {
            return match self.prepared.validated {
                Some(checksum) => checksum.verified(response),
                None => Ok(response),
            };
        }
        let protocol = self.client.service.protocol;
        let mut head = protocol.error_head(&response);
        if response.status == StatusCode::NOT_FOUND && response.body.is_empty() {
            let code = self.prepared.not_found.map(str::to_owned);
            head.code = head.code.or(code);
        }
        Err(Failure::Service(ErrorResponse::new(
            protocol,
            head,
            response,
            self.number,
        )))
    }

    async fn sign(&self) -> Result<Request<Body>, Failure> {
        let Prepared {
            body,
            stream,
            events,
            payload,
            authentication,
            ..
        } = self.prepared;
        let mut parts = self.head().map_err(Failure::Configuration)?;
        let opened = match stream {
            Some(stream) => Some((stream, stream.open(&mut parts.headers).await?)),
            None => None,
        };
        let now = || self.now().into();
        let signer = authentication
            .apply(self.client, &mut parts, payload, Place::Headers, now)
            .await?;
        let body = match (opened, events) {
            (Some((stream, reader)), _) => {
                stream.encode(reader, signer.and_then(PartSigner::of_chunks))
            }
            (None, Some(events)) => {
                let signer = signer.and_then(PartSigner::of_events);
                let body = events.encode(self.client, body, signer, self.skew);
                body.unwrap_or_else(|| Body::from(Bytes::new()))
            }
            (None, None) => Body::from(body.clone()),
        };
        Ok(Request::from_parts(parts, body))
    }

    /// The request without its body and its signature.
    fn head(&self) -> Result<RequestParts, ConfigurationError> {
        let info = self.request_info()?;
        let (mut parts, ()) = Request::new(()).into_parts();
        parts.method = self.prepared.method.clone();
        parts.uri = self.prepared.uri.clone();
        parts.version = self.prepared.version;
        parts.headers = self.prepared.headers.clone();
        set_header(&mut parts.headers, REQUEST_INFO, info);
        Ok(parts)
    }

    /// Sends the request and reads the whole answer, or only its head where the output has the
    /// body as a stream.
    async fn exchange(
        &self,
        answer: impl Future<Output = Result<::http::Response<Body>, TransportError>>,
    ) -> Result<Response, TransportError> {
        let (mut response, body) = head_and_body(answer.await?);
        match self.prepared.streaming_output {
            Some(stream) if response.status.is_success() => response.stream = Some(stream(body)),
            _ => response.body = read_to_end(body).await?,
        }
        Ok(response)
    }

    fn is_error_in_success(&self, response: &Response) -> bool {
        let is_error = self.client.service.error_in_success;
        let is_whole = response.stream.is_none();
        is_error
            .is_some_and(|is_error| response.status.is_success() && is_whole && is_error(response))
    }

    /// The time of the service.
    fn now(&self) -> SystemTime {
        skew::correct(self.client.platform.now(), self.skew)
    }

    /// `ttl=20260301T120010Z; attempt=1; max=3`. The time after which nobody waits for the answer
    /// any more is left out where there is none.
    fn request_info(&self) -> Result<HeaderValue, ConfigurationError> {
        let max = self.client.config.max_attempts();
        let attempt = format!("attempt={}; max={max}", self.number);
        let time_to_live = self
            .client
            .config
            .attempt_timeout()
            .and_then(|limit| self.now().checked_add(limit))
            .and_then(|end| basic_format(end.into()));
        let info = match time_to_live {
            Some(time) => format!("ttl={time}; {attempt}"),
            None => attempt,
        };
        HeaderValue::try_from(info).map_err(|error| {
            ConfigurationError::new("the header `amz-sdk-request` cannot be written")
                .with_source(error)
        })
    }

    fn timeout(&self, kind: TimeoutKind, limit: Duration) -> Failure {
        let peer = self.prepared.peer();
        Failure::Timeout(TimeoutError::new(kind, limit, peer, self.number))
    }

    fn not_through(&self, error: TransportError) -> Failure {
        match error.kind() {
            TransportErrorKind::ConnectTimeout => {
                let limit = self.client.config.connect_timeout();
                self.timeout(TimeoutKind::Connect, limit)
            }
            TransportErrorKind::Setup => Failure::Configuration(
                ConfigurationError::new("requests cannot be sent").with_source(error),
            ),
            _ => {
                let events = self.prepared.events.as_ref();
                if let Some(invalid) = events.and_then(SentEvents::fault) {
                    return Failure::InvalidInput(invalid);
                }
                let stream = self.prepared.stream.as_ref();
                if let Some((stream, error)) = stream.zip(stream_error(&error)) {
                    return stream.unreadable(error);
                }
                let peer = self.prepared.peer();
                Failure::Connect(ConnectError::new(peer, self.number, error))
            }
        }
    }
}

fn head_and_body(answer: ::http::Response<Body>) -> (Response, Body) {
    let (parts, body) = answer.into_parts();
    let mut response = Response::new(parts.status, Bytes::new());
    response.headers = parts.headers;
    (response, body)
}

/// What became of the body of the request, if that is what an exchange failed for.
fn stream_error(error: &TransportError) -> Option<&StreamError> {
    let mut next = error.source();
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref() {
            return Some(error);
        }
        next = error.source();
    }
    None
}

/// Reads a body to its end. The memory grows with what has come, not with what is announced.
async fn read_to_end(mut body: Body) -> Result<Bytes, TransportError> {
    let announced = body.size_hint().lower().min(MAX_TRUSTED_LENGTH);
    let mut first = None;
    let mut all = BytesMut::new();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(data) = frame?.into_data() else {
            continue;
        };
        // Most answers come in one piece, which need not be copied.
        match first.take() {
            None if all.is_empty() => first = Some(data),
            None => all.extend_from_slice(&data),
            Some(piece) => {
                all.reserve(usize::try_from(announced).unwrap_or(0));
                all.extend_from_slice(&piece);
                all.extend_from_slice(&data);
            }
        }
    }
    Ok(first.unwrap_or_else(|| all.freeze()))
}
