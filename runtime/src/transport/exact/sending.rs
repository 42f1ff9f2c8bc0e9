//! The way out: a request as HTTP/1.1 writes it.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use ::http::header::{CONNECTION, CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use ::http::{HeaderMap, Method, Request};
use bytes::{Buf, Bytes, BytesMut};
use http_body::Body as HttpBody;
use hyper::rt::Write;

use super::transport_error;
use crate::http::set_header;
use crate::transport::connection::Connection;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// A request on its way.
pub(super) struct Sending {
    state: State,
    body: Body,
    /// How much of the body is missing; `None` where its length is not known and it goes in chunks.
    missing: Option<u64>,
    /// What is not written yet.
    output: BytesMut,
}

enum State {
    /// The body goes on.
    Open,
    /// All is in the output.
    Encoded,
    /// All is sent.
    Sent,
    /// The peer takes no more. It may have answered all the same.
    Refused(TransportError),
}

impl Sending {
    /// The request, of which nothing is sent yet. A proxy has to be told the host.
    pub(super) fn new(request: Request<Body>, is_proxied: bool) -> Self {
        let (mut parts, body) = request.into_parts();
        let missing = body.size_hint().exact();
        let close = HeaderValue::from_static("close");
        set_header(&mut parts.headers, CONNECTION, close);
        frame(&parts.method, &mut parts.headers, missing);
        let mut output = BytesMut::new();
        let mut put = |bytes: &[u8]| output.extend_from_slice(bytes);
        put(parts.method.as_str().as_bytes());
        put(b" ");
        if is_proxied {
            put(parts.uri.to_string().as_bytes());
        } else {
            let path = parts.uri.path_and_query();
            put(path.map_or("/", |path| path.as_str()).as_bytes());
        }
        put(b" HTTP/1.1\r\n");
        for (name, value) in &parts.headers {
            put(name.as_str().as_bytes());
            put(b": ");
            put(value.as_bytes());
            put(b"\r\n");
        }
        put(b"\r\n");
        Self {
            state: State::Open,
            body,
            missing,
            output,
        }
    }

    /// Goes on sending. It is done when everything is sent, and when the peer takes no more.
    ///
    /// # Errors
    /// The body breaks.
    pub(super) fn poll(
        &mut self,
        connection: &mut Connection,
        context: &mut Context<'_>,
    ) -> Poll<Result<(), TransportError>> {
        loop {
            match self.state {
                State::Sent | State::Refused(_) => return Poll::Ready(Ok(())),
                State::Open | State::Encoded => {}
            }
            if let Err(error) = ready!(self.poll_write(connection, context)) {
                self.state = State::Refused(error);
            } else if let State::Encoded = self.state {
                self.state = State::Sent;
            } else {
                ready!(self.poll_body(context))?;
            }
        }
    }

    /// Why the peer took no more of the request, if that is so.
    pub(super) fn take_failure(&mut self) -> Option<TransportError> {
        match std::mem::replace(&mut self.state, State::Sent) {
            State::Refused(error) => Some(error),
            _ => None,
        }
    }

    /// Writes the output, and through all buffers.
    fn poll_write(
        &mut self,
        connection: &mut Connection,
        context: &mut Context<'_>,
    ) -> Poll<Result<(), TransportError>> {
        let mut connection = Pin::new(connection);
        while !self.output.is_empty() {
            let written = connection.as_mut().poll_write(context, &self.output);
            match ready!(written).map_err(transport_error)? {
                0 => {
                    return Poll::Ready(Err(transport_error(std::io::ErrorKind::WriteZero.into())));
                }
                written => self.output.advance(written),
            }
        }
        connection.poll_flush(context).map_err(transport_error)
    }

    /// Puts the next piece of the body into the output.
    fn poll_body(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        let Some(frame) = ready!(Pin::new(&mut self.body).poll_frame(context)) else {
            self.state = State::Encoded;
            match self.missing {
                Some(0) => {}
                Some(_) => return Poll::Ready(Err(wrong_length())),
                None => self.output.extend_from_slice(b"0\r\n\r\n"),
            }
            return Poll::Ready(Ok(()));
        };
        // Our bodies have their trailers among their bytes.
        let data = frame?.into_data().unwrap_or_default();
        Poll::Ready(self.put(&data))
    }

    fn put(&mut self, data: &Bytes) -> Result<(), TransportError> {
        match &mut self.missing {
            Some(missing) => {
                let rest = missing.checked_sub(data.len() as u64);
                *missing = rest.ok_or_else(wrong_length)?;
                self.output.extend_from_slice(data);
            }
            // A chunk without bytes would be the last.
            None if data.is_empty() => {}
            None => {
                self.output
                    .extend_from_slice(format!("{:X}\r\n", data.len()).as_bytes());
                self.output.extend_from_slice(data);
                self.output.extend_from_slice(b"\r\n");
            }
        }
        Ok(())
    }
}

/// Says how long the body is. Where there is none, only methods that mean to have one say so.
fn frame(method: &Method, headers: &mut HeaderMap, length: Option<u64>) {
    let needs_no_body = matches!(*method, Method::GET | Method::HEAD | Method::DELETE);
    match length {
        Some(0) if needs_no_body => {}
        Some(length) => {
            set_header(headers, CONTENT_LENGTH, length.into());
        }
        None => {
            set_header(
                headers,
                TRANSFER_ENCODING,
                HeaderValue::from_static("chunked"),
            );
        }
    }
}

fn wrong_length() -> TransportError {
    let problem = "the body of the request is not as long as it said";
    TransportError::new(TransportErrorKind::Other, problem)
}
