//! Requests whose path reqwest cannot carry.
//!
//! reqwest keeps a URL in a type that resolves `.` and `..`, as browsers do. Such segments may be
//! part of a name (Smithy leaves dots in labels alone, and S3 has keys with `..` in them), and the
//! signature covers them as they are. hyper, on which reqwest is built, sends any path.

use std::fmt::{self, Debug, Formatter};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use ::http::header::{CONNECTION, HeaderValue};
use ::http::uri::{Scheme, Uri};
use ::http::{Request, Response};
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

use crate::transport::reqwest::is_closed;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// Sends requests with their path as it stands, each on a connection of its own.
pub(super) struct ExactPath {
    connect_timeout: Duration,
    #[cfg(feature = "rustls")]
    tls: tokio_rustls::TlsConnector,
}

impl ExactPath {
    #[cfg(feature = "rustls")]
    pub(super) fn new(connect_timeout: Duration, tls: rustls::ClientConfig) -> Self {
        Self {
            connect_timeout,
            tls: std::sync::Arc::new(tls).into(),
        }
    }

    #[cfg(not(feature = "rustls"))]
    pub(super) fn new(connect_timeout: Duration) -> Self {
        Self { connect_timeout }
    }

    /// Sends a request, whose URI is absolute, and waits for the head of the answer.
    pub(super) async fn send(
        &self,
        mut request: Request<Body>,
    ) -> Result<Response<Body>, TransportError> {
        let connecting = self.connect(request.uri());
        let stream = match tokio::time::timeout(self.connect_timeout, connecting).await {
            Ok(stream) => stream,
            Err(elapsed) => {
                let kind = TransportErrorKind::ConnectTimeout;
                return Err(TransportError::new(kind, elapsed));
            }
        };
        let stream =
            stream.map_err(|error| TransportError::new(TransportErrorKind::Connect, error))?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(transport_error)?;
        // Its errors come out of the exchange as well.
        tokio::spawn(connection);
        let path = request.uri().path_and_query().cloned();
        *request.uri_mut() = path.map_or_else(Uri::default, Uri::from);
        request
            .headers_mut()
            .insert(CONNECTION, HeaderValue::from_static("close"));
        let response = sender.send_request(request).await;
        let (parts, body) = response.map_err(transport_error)?.into_parts();
        Ok(Response::from_parts(parts, Body::stream(Answer(body))))
    }

    async fn connect(&self, uri: &Uri) -> io::Result<Box<dyn Stream>> {
        let host = uri.host().unwrap_or_default();
        // An address of IPv6 stands in brackets in a URL, and nowhere else.
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let is_https = uri.scheme() == Some(&Scheme::HTTPS);
        let port = uri.port_u16().unwrap_or(if is_https { 443 } else { 80 });
        let stream = TcpStream::connect((host, port)).await?;
        stream.set_nodelay(true)?;
        if !is_https {
            return Ok(Box::new(stream));
        }
        self.encrypt(host, stream).await
    }

    #[cfg(feature = "rustls")]
    async fn encrypt(&self, host: &str, stream: TcpStream) -> io::Result<Box<dyn Stream>> {
        let name = rustls::pki_types::ServerName::try_from(host.to_owned())
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        Ok(Box::new(self.tls.connect(name, stream).await?))
    }

    #[cfg(not(feature = "rustls"))]
    async fn encrypt(&self, _host: &str, _stream: TcpStream) -> io::Result<Box<dyn Stream>> {
        Err(io::Error::new(
            io::ErrorKind::Unsupported,
            "tinsmith-runtime is built without its feature `rustls`, which https needs",
        ))
    }
}

impl Debug for ExactPath {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExactPath").finish_non_exhaustive()
    }
}

/// A connection, encrypted or not.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// The body of an answer, with its errors as those of a transport.
struct Answer(Incoming);

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = Pin::new(&mut self.0).poll_frame(context);
        frame.map(|frame| frame.map(|frame| frame.map_err(transport_error)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
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
