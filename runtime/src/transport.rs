//! How a request gets to the service: a small trait, and the implementation over reqwest.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use ::http::{Request, Response};

pub use self::body::Body;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;

mod body;
#[cfg(feature = "reqwest")]
mod connection;
#[cfg(feature = "reqwest")]
mod exact;
#[cfg(not(feature = "reqwest"))]
mod none;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "reqwest")]
mod tls;

/// Sends one request and brings the answer.
///
/// A client uses the one over reqwest unless [`Config::with_transport`] gives it another, such as
/// another HTTP stack or a double in a test.
///
/// A request whose version is HTTP/2 has to be sent so; any other may be sent as the implementation
/// likes. Where the body of a request is a stream, the answer may begin, and has to be handed on,
/// before that stream ends.
///
/// An implementation sends the request as it stands, without a retry and without following a
/// redirect: path and headers are signed, and the bytes on the wire have to be those of the URI.
/// It may add `content-length` and headers of the connection, and nothing else that a signature
/// might cover. It does not decompress the answer. Dropping the future ends the exchange.
///
/// [`Config::with_transport`]: crate::config::Config::with_transport
pub trait Transport: Debug + Send + Sync {
    /// Sends a request, whose URI is absolute, and waits for the head of the answer.
    ///
    /// # Errors
    /// No head came; what breaks after it is an error of the [`Body`].
    fn send(
        &self,
        request: Request<Body>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + '_>>;
}

/// A request or an answer did not get through.
///
/// `Display` is the root of the trouble, in a few words: `connection refused`.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn Error + Send + Sync>,
}

/// Where a [`TransportError`] happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The transport itself cannot be set up.
    Setup,
    /// No connection: name resolution, TCP, proxy or TLS failed. Nothing was sent.
    Connect,
    /// No connection within the connect timeout. Nothing was sent.
    ConnectTimeout,
    /// The connection was closed before the answer was complete.
    Closed,
    /// Anything else.
    Other,
}

/// The transport of a client that is not given one.
#[cfg(feature = "reqwest")]
pub(crate) fn default(connect_timeout: Duration) -> Arc<dyn Transport> {
    Arc::new(ReqwestTransport::new(connect_timeout))
}

/// The transport of a client that is not given one, in a program that is built without any.
#[cfg(not(feature = "reqwest"))]
pub(crate) fn default(_connect_timeout: Duration) -> Arc<dyn Transport> {
    Arc::new(none::NoTransport)
}

impl TransportError {
    /// An error of this kind, with its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// Where it happened.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl Display for TransportError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut root: &(dyn Error + 'static) = &*self.source;
        while let Some(source) = root.source() {
            root = source;
        }
        let in_words = root
            .downcast_ref()
            .and_then(|error: &io::Error| io_error_in_words(error.kind()));
        match in_words {
            Some(words) => f.write_str(words),
            None => write!(f, "{root}"),
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// The same words on every platform for what happens most.
fn io_error_in_words(kind: io::ErrorKind) -> Option<&'static str> {
    match kind {
        io::ErrorKind::ConnectionRefused => Some("connection refused"),
        io::ErrorKind::ConnectionReset => Some("connection reset by the peer"),
        io::ErrorKind::HostUnreachable => Some("host unreachable"),
        io::ErrorKind::NetworkUnreachable => Some("network unreachable"),
        io::ErrorKind::TimedOut => Some("the operating system's time limit is over"),
        io::ErrorKind::UnexpectedEof => Some("the peer hung up"),
        _ => None,
    }
}
