//! The transport over reqwest.

use std::error::Error;
use std::fmt::{self, Debug, Formatter};
use std::future::{self, Future};
use std::io;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use ::http::header::HOST;
use ::http::uri::{Authority, PathAndQuery, Scheme, Uri};
use ::http::{Request, Response, Version};
use ::reqwest::{Client, ClientBuilder, Url, redirect, retry};
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::recent::Recent;
use crate::transport::connection::Connector;
use crate::transport::exact;
use crate::transport::tls::Tls;
use crate::transport::{Body, Transport, TransportError, TransportErrorKind};

/// AWS closes connections that have been idle for 20 seconds or more, and a request on one that is
/// about to be closed is lost.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(15);

/// Sends requests over reqwest: HTTP/1.1 on connections that are kept for the next call, TLS by
/// rustls and ring with the certificates that the platform trusts. Requests whose version is HTTP/2
/// go over connections of their own; they take the feature `http2`.
///
/// Proxies are used as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say. A path that reqwest would
/// change, because it has `.` or `..` for a segment, goes over a connection of its own, so that it
/// arrives as it is signed.
///
/// Nothing is set up before the first request.
#[derive(Debug)]
pub struct ReqwestTransport {
    connect_timeout: Duration,
    parts: OnceLock<Parts>,
}

struct Parts {
    client: Client,
    #[cfg(feature = "http2")]
    http2: Client,
    tls: Tls,
    /// The URLs of hosts, without a path. To parse one takes longer than to put a path to it.
    hosts: Recent<(Scheme, Authority), Option<Url>>,
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
        let parts = Parts::new(self.connect_timeout)?;
        Ok(self.parts.get_or_init(|| parts))
    }

    /// Hands a request over to whoever sends it. It is not part of the future that waits for the
    /// answer, which would keep room for it.
    fn start(&self, request: Request<Body>) -> Result<Pending<'_>, TransportError> {
        if !Tls::IS_THERE && request.uri().scheme() == Some(&Scheme::HTTPS) {
            let problem = "tinsmith-runtime is built without TLS, which https needs; turn on its \
                           feature `rustls`, `aws-lc` or `native-tls`";
            return Err(TransportError::new(TransportErrorKind::Setup, problem));
        }
        let parts = self.parts()?;
        let is_http2 = request.version() == Version::HTTP_2;
        let Some(url) = parts.unchanged_url(request.uri()) else {
            if is_http2 {
                let problem = "a path with `.` or `..` in it cannot be sent over HTTP/2";
                return Err(TransportError::new(TransportErrorKind::Other, problem));
            }
            let connector = Connector::new(http1(&parts.tls, self.connect_timeout)?)?;
            return Ok(Box::pin(exact::send(connector, request)));
        };
        let client = if is_http2 {
            parts.http2()?
        } else {
            &parts.client
        };
        let (mut parts, body) = request.into_parts();
        if is_http2 {
            // It is in the pseudo-header `:authority`, and stands there alone.
            parts.headers.remove(HOST);
        }
        let mut request = ::reqwest::Request::new(parts.method, url);
        *request.version_mut() = parts.version;
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(match body.as_bytes() {
            Some(bytes) => bytes.clone().into(),
            None => ::reqwest::Body::wrap(body),
        });
        let response = client.execute(request);
        Ok(Box::pin(async {
            let response = response.await.map_err(transport_error)?;
            let (parts, body) = Response::<::reqwest::Body>::from(response).into_parts();
            Ok(Response::from_parts(parts, Body::stream(Answer(body))))
        }))
    }
}

/// The head of an answer that is on its way.
type Pending<'a> =
    Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + 'a>>;

impl Transport for ReqwestTransport {
    fn send(&self, request: Request<Body>) -> Pending<'_> {
        let started = self.start(request);
        started.unwrap_or_else(|error| Box::pin(future::ready(Err(error))))
    }
}

/// What is in it says nothing about where requests go.
impl Debug for Parts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts").finish_non_exhaustive()
    }
}

impl Parts {
    fn new(connect_timeout: Duration) -> Result<Self, TransportError> {
        let tls = Tls::new();
        #[cfg(feature = "http2")]
        let http2 = tls.http2(builder(connect_timeout).http2_prior_knowledge())?;
        Ok(Self {
            client: built(http1(&tls, connect_timeout)?)?,
            #[cfg(feature = "http2")]
            http2: built(http2)?,
            tls,
            hosts: Recent::default(),
        })
    }

    /// The URL of a request as reqwest's type, which resolves `.` and `..` in a path and escapes some
    /// characters anew; `None` where that would send something else than what is signed.
    fn unchanged_url(&self, uri: &Uri) -> Option<Url> {
        let mut url = self.host_url(uri.scheme()?, uri.authority()?)?;
        url.set_path(uri.path());
        url.set_query(uri.query());
        let asked = uri.path_and_query().map(PathAndQuery::as_str);
        let query = url.query().map_or(0, |query| query.len() + 1);
        let sent = url
            .as_str()
            .get(url.as_str().len() - url.path().len() - query..);
        (asked == sent).then_some(url)
    }

    fn host_url(&self, scheme: &Scheme, authority: &Authority) -> Option<Url> {
        let is_same = |(known_scheme, known): &(Scheme, Authority)| {
            known_scheme == scheme && known.as_str() == authority.as_str()
        };
        self.hosts.find_or_make(is_same, || {
            let url = Url::parse(&format!("{scheme}://{authority}/"));
            ((scheme.clone(), authority.clone()), url.ok())
        })
    }

    #[cfg(feature = "http2")]
    fn http2(&self) -> Result<&Client, TransportError> {
        Ok(&self.http2)
    }

    #[cfg(not(feature = "http2"))]
    fn http2(&self) -> Result<&Client, TransportError> {
        let problem = "this operation is called over HTTP/2; turn the feature `http2` of \
                       tinsmith-runtime on";
        Err(TransportError::new(TransportErrorKind::Setup, problem))
    }
}

/// What makes clients that speak HTTP/1.1.
fn http1(tls: &Tls, connect_timeout: Duration) -> Result<ClientBuilder, TransportError> {
    tls.http1(builder(connect_timeout).http1_only())
}

fn builder(connect_timeout: Duration) -> ClientBuilder {
    Client::builder()
        .connect_timeout(connect_timeout)
        .pool_idle_timeout(POOL_IDLE_TIMEOUT)
        .redirect(redirect::Policy::none())
        .retry(retry::never())
}

/// The client that a builder makes.
pub(super) fn built(client: ClientBuilder) -> Result<Client, TransportError> {
    let client = client.build();
    client.map_err(|error| TransportError::new(TransportErrorKind::Setup, error))
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

pub(super) fn transport_error(error: ::reqwest::Error) -> TransportError {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What a transport says of a request that it has not what it takes for.
    fn refusal(url: &str, version: Version) -> String {
        let transport = ReqwestTransport::new(Duration::from_secs(1));
        let mut request = Request::new(Body::from(Bytes::new()));
        *request.uri_mut() = url.parse().unwrap();
        *request.version_mut() = version;
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let sent = runtime.unwrap().block_on(transport.send(request));
        let error = sent.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Setup);
        error.to_string()
    }

    #[test]
    #[cfg_attr(feature = "http2", ignore = "it is there")]
    fn what_http_2_takes_is_told() {
        assert_eq!(
            refusal("http://localhost/", Version::HTTP_2),
            "this operation is called over HTTP/2; turn the feature `http2` of tinsmith-runtime on"
        );
    }

    #[test]
    #[cfg_attr(
        any(feature = "aws-lc", feature = "native-tls", feature = "rustls"),
        ignore = "it is there"
    )]
    fn what_https_takes_is_told() {
        assert_eq!(
            refusal("https://localhost/", Version::HTTP_11),
            "tinsmith-runtime is built without TLS, which https needs; turn on its feature \
             `rustls`, `aws-lc` or `native-tls`"
        );
    }
}
