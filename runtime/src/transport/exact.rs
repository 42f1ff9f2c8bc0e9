//! Requests whose path reqwest cannot carry.
//!
//! reqwest keeps a URL in a type that resolves `.` and `..`, as browsers do. Such segments may be
//! part of a name (Smithy leaves dots in labels alone, and S3 has keys with `..` in them), and the
//! signature covers them as they are. So such a request goes over a connection that reqwest makes,
//! in an HTTP/1.1 exchange (RFC 9112) that is written here: hyper could send any path, but what it
//! takes would be in the program a second time, since reqwest's own is for reqwest's types.

mod framing;
mod head;
mod sending;

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use ::http::header::PROXY_AUTHORIZATION;
use ::http::{Method, Request, Response};
use bytes::{Bytes, BytesMut};
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper::rt::{Read, ReadBuf};

use self::framing::{Framing, Piece};
use self::sending::Sending;
use crate::http::set_header;
use crate::transport::connection::{Connection, Connector, proxy_authorization};
use crate::transport::reqwest::is_closed;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// How much is read at a time, in bytes.
const READ_SIZE: usize = 16 * 1024;

/// Sends a request, whose URI is absolute, with its path as it stands, and waits for the head of
/// the answer. It has a connection of its own.
pub(super) async fn send(
    connector: Connector,
    mut request: Request<Body>,
) -> Result<Response<Body>, TransportError> {
    let connection = connector.connect(request.uri()).await?;
    if connection.is_proxied() {
        if let Some(credentials) = proxy_authorization(request.uri()) {
            set_header(request.headers_mut(), PROXY_AUTHORIZATION, credentials);
        }
    }
    let method = request.method().clone();
    let mut exchange = Exchange {
        sending: Sending::new(request, connection.is_proxied()),
        connection,
        input: BytesMut::new(),
    };
    let (response, framing) = poll_fn(|context| exchange.poll_head(&method, context)).await?;
    Ok(response.map(|()| Body::stream(Answer { exchange, framing })))
}

/// What goes on over a connection: the request goes on while the answer is waited for and read.
struct Exchange {
    connection: Connection,
    sending: Sending,
    /// What was read and is not looked at yet.
    input: BytesMut,
}

/// What reading from a connection leads to.
enum Input {
    More,
    End,
}

impl Exchange {
    /// The head of the answer, and how its body is framed. Interim answers are passed over.
    fn poll_head(
        &mut self,
        method: &Method,
        context: &mut Context<'_>,
    ) -> Poll<Result<(Response<()>, Framing), TransportError>> {
        loop {
            if let Some(response) = head::read(&mut self.input)? {
                if head::is_interim(&response) {
                    continue;
                }
                let framing = Framing::of(method, &response)?;
                return Poll::Ready(Ok((response, framing)));
            }
            if let Input::End = ready!(self.poll_read(context))? {
                return Poll::Ready(Err(self.hung_up()));
            }
        }
    }

    /// Goes on with the request, and reads what has come of the answer.
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<Result<Input, TransportError>> {
        // The answer need not wait until the request is sent.
        if let Poll::Ready(sent) = self.sending.poll(&mut self.connection, context) {
            sent?;
        }
        let filled = self.input.len();
        self.input.resize(filled + READ_SIZE, 0);
        let mut buffer = ReadBuf::new(&mut self.input[filled..]);
        let outcome = Pin::new(&mut self.connection).poll_read(context, buffer.unfilled());
        let read = buffer.filled().len();
        self.input.truncate(filled + read);
        ready!(outcome).map_err(transport_error)?;
        Poll::Ready(Ok(if read == 0 { Input::End } else { Input::More }))
    }

    /// The peer closed the connection too early. What kept the request from being sent says more.
    fn hung_up(&mut self) -> TransportError {
        let unsent = self.sending.take_failure();
        unsent.unwrap_or_else(|| transport_error(io::ErrorKind::UnexpectedEof.into()))
    }
}

/// The body of an answer.
struct Answer {
    exchange: Exchange,
    framing: Framing,
}

impl Answer {
    fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        loop {
            match self.framing.next(&mut self.exchange.input)? {
                Piece::Data(data) => return Poll::Ready(Ok(Some(data))),
                Piece::End => return Poll::Ready(Ok(None)),
                Piece::Missing => {}
            }
            if let Input::End = ready!(self.exchange.poll_read(context))? {
                return Poll::Ready(match self.framing {
                    Framing::UntilClose => Ok(None),
                    _ => Err(self.exchange.hung_up()),
                });
            }
        }
    }
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = ready!(self.poll_piece(context));
        if piece.is_err() {
            self.framing = Framing::EMPTY;
        }
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)).transpose())
    }

    fn is_end_stream(&self) -> bool {
        self.framing.is_at_end()
    }

    fn size_hint(&self) -> SizeHint {
        self.framing.size_hint()
    }
}

fn transport_error(error: io::Error) -> TransportError {
    let kind = if is_closed(&error) {
        TransportErrorKind::Closed
    } else {
        TransportErrorKind::Other
    };
    TransportError::new(kind, error)
}

/// What came is no answer in HTTP/1.1.
fn malformed(problem: &str) -> TransportError {
    TransportError::new(
        TransportErrorKind::Other,
        format!("the answer is not HTTP/1.1: {problem}"),
    )
}
