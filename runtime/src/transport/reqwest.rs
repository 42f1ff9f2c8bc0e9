//! The transport over reqwest.

use std::error::Error;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use ::http::uri::PathAndQuery;
use ::http::{Request, Response};
use ::reqwest::{Client, Url, redirect, retry};
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::transport::exact::ExactPath;
use crate::transport::{Body, Transport, TransportError, TransportErrorKind};

/// AWS closes connections that have been idle for 20 seconds or more, and a request on one that is
/// about to be closed is lost.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(15);

/// Sends requests over reqwest: HTTP/1.1 on connections that are kept for the next call, TLS by
/// rustls and ring with the certificates that the platform trusts.
///
/// Proxies are used as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say. A path that reqwest would
/// change, because it has `.` or `..` for a segment, goes over a connection of its own and past
/// any proxy, so that it arrives as it is signed.
///
/// Nothing is set up before the first request.
#[derive(Debug)]
pub struct ReqwestTransport {
    connect_timeout: Duration,
    parts: OnceLock<Parts>,
}

#[derive(Debug)]
struct Parts {
    client: Client,
    exact: ExactPath,
}

impl ReqwestTransport {
    /// A transport whose connections are established within `connect_timeout`, or not at all.
    #[must_use]
    pub const fn new(connect_timeout: Duration) -> Self {
        Self {
            connect_timeout,
            parts: OnceLock::new(),
        }
    }

    fn parts(&self) -> Result<&Parts, TransportError> {
        if let Some(parts) = self.parts.get() {
            return Ok(parts);
        }
        // Two first requests at a time may both get here, and one of the two results is kept.
        let parts = Parts::new(self.connect_timeout)
            .map_err(|error| TransportError::new(TransportErrorKind::Setup, error))?;
        Ok(self.parts.get_or_init(|| parts))
    }

    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let Parts { client, exact } = self.parts()?;
        let Some(url) = unchanged_url(&request) else {
            return exact.send(request).await;
        };
        let (parts, body) = request.into_parts();
        let mut request = ::reqwest::Request::new(parts.method, url);
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(match body.as_bytes() {
            Some(bytes) => bytes.clone().into(),
            None => ::reqwest::Body::wrap(body),
        });
        let response = client.execute(request).await.map_err(transport_error)?;
        let (parts, body) = Response::<::reqwest::Body>::from(response).into_parts();
        Ok(Response::from_parts(parts, Body::stream(Answer(body))))
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Body>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + '_>> {
        Box::pin(self.exchange(request))
    }
}

impl Parts {
    fn new(connect_timeout: Duration) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let builder = Client::builder()
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(POOL_IDLE_TIMEOUT)
            .redirect(redirect::Policy::none())
            .retry(retry::never());
        #[cfg(feature = "rustls")]
        let (builder, exact) = {
            let tls = crate::transport::tls::client_config()?;
            let exact = ExactPath::new(connect_timeout, tls.clone());
            (builder.tls_backend_preconfigured(tls), exact)
        };
        #[cfg(not(feature = "rustls"))]
        let exact = ExactPath::new(connect_timeout);
        Ok(Self {
            client: builder.build()?,
            exact,
        })
    }
}

/// The body of an answer, with its errors as those of a transport.
struct Answer(::reqwest::Body);

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

/// The URL of a request as reqwest's type, which resolves `.` and `..` in a path and escapes some
/// characters anew; `None` where that would send something else than what is signed.
fn unchanged_url(request: &Request<Body>) -> Option<Url> {
    let url = Url::parse(&request.uri().to_string()).ok()?;
    let asked = request.uri().path_and_query().map(PathAndQuery::as_str);
    let query = url.query().map_or(0, |query| query.len() + 1);
    let sent = url
        .as_str()
        .get(url.as_str().len() - url.path().len() - query..);
    (asked == sent).then_some(url)
}

fn transport_error(error: ::reqwest::Error) -> TransportError {
    // The URL may hold what the model calls sensitive.
    let error = error.without_url();
    let kind = match (error.is_connect(), error.is_timeout()) {
        (true, true) => TransportErrorKind::ConnectTimeout,
        (true, false) => TransportErrorKind::Connect,
        (false, _) if is_closed(&error) => TransportErrorKind::Closed,
        (false, _) => TransportErrorKind::Other,
    };
    TransportError::new(kind, error)
}

/// Whether the peer hung up, as the causes of an error tell.
pub(super) fn is_closed(error: &(dyn Error + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<hyper::Error>() {
            if error.is_incomplete_message() || error.is_canceled() || error.is_closed() {
                return true;
            }
        }
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return matches!(
                error.kind(),
                io::ErrorKind::BrokenPipe
                    | io::ErrorKind::ConnectionAborted
                    | io::ErrorKind::ConnectionReset
                    | io::ErrorKind::UnexpectedEof
            );
        }
        next = error.source();
    }
    false
}
