//! Requests whose path reqwest cannot carry.
//!
//! reqwest keeps a URL in a type that resolves `.` and `..`, as browsers do. Such segments may be
//! part of a name (Smithy leaves dots in labels alone, and S3 has keys with `..` in them), and the
//! signature covers them as they are. hyper, on which reqwest is built, sends any path.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use ::http::header::{CONNECTION, HeaderValue};
use ::http::uri::Uri;
use ::http::{Request, Response};
use ::reqwest::ClientBuilder;
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::http1;

use crate::transport::connection::connect;
use crate::transport::reqwest::is_closed;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// Sends a request, whose URI is absolute, with its path as it stands, and waits for the head of
/// the answer. It has a connection of its own, which is made as `builder` says.
pub(super) async fn send(
    builder: ClientBuilder,
    mut request: Request<Body>,
) -> Result<Response<Body>, TransportError> {
    let connection = connect(builder, request.uri()).await?;
    if !connection.is_proxied() {
        let path = request.uri().path_and_query().cloned();
        *request.uri_mut() = path.map_or_else(Uri::default, Uri::from);
    }
    let headers = request.headers_mut();
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    let (mut sender, exchange) = http1::handshake(connection)
        .await
        .map_err(transport_error)?;
    let mut exchange = Exchange(Mutex::new(Some(Box::pin(async {
        // Its errors come out of the answer as well.
        let _ = exchange.await;
    }))));
    let mut answer = pin!(sender.send_request(request));
    let answer = poll_fn(|context| {
        exchange.advance(context);
        answer.as_mut().poll(context)
    });
    let (parts, body) = answer.await.map_err(transport_error)?.into_parts();
    let body = Answer { body, exchange };
    Ok(Response::from_parts(parts, Body::stream(body)))
}

/// What goes on over a connection. It goes on while the answer is waited for and read, and ends with
/// it; a task of its own would take as much code again.
///
/// A mutex that nobody locks makes what is not `Sync` so.
struct Exchange(Mutex<Option<Pin<Box<dyn Future<Output = ()> + Send>>>>);

impl Exchange {
    fn advance(&mut self, context: &mut Context<'_>) {
        let exchange = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = exchange {
            if running.as_mut().poll(context).is_ready() {
                *exchange = None;
            }
        }
    }
}

/// The body of an answer, with its errors as those of a transport.
struct Answer {
    body: Incoming,
    exchange: Exchange,
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.exchange.advance(context);
        let frame = Pin::new(&mut self.body).poll_frame(context);
        frame.map(|frame| frame.map(|frame| frame.map_err(transport_error)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

fn transport_error(error: hyper::Error) -> TransportError {
    let kind = if is_closed(&error) {
        TransportErrorKind::Closed
    } else {
        TransportErrorKind::Other
    };
    TransportError::new(kind, error)
}
