//! A connection that reqwest has made, before it sends anything over it.
//!
//! So there is one way to connect: names are looked up, proxies asked and certificates verified by
//! the same code, whoever sends the request.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use ::http::uri::Uri;
use ::http::{HeaderValue, Method};
use ::reqwest::{Client, ClientBuilder, Request, Url};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::Connection as Connected;
use hyper_util::client::proxy::matcher::Matcher;
use tower_layer::Layer;
use tower_service::Service;

use crate::transport::reqwest::{built, transport_error};
use crate::transport::{TransportError, TransportErrorKind};

/// A connection, encrypted or not.
pub(super) struct Connection(Box<dyn Stream>);

trait Stream: Connected + Read + Write + Send + Sync + Unpin {}

impl<T: Connected + Read + Write + Send + Sync + Unpin> Stream for T {}

/// Makes a connection.
pub(super) struct Connector {
    client: Client,
    taken: Taken,
}

impl Connector {
    /// Connects as `builder` says.
    pub(super) fn new(builder: ClientBuilder) -> Result<Self, TransportError> {
        let taken = Taken::default();
        let client = built(builder.connector_layer(taken.clone()))?;
        Ok(Self { client, taken })
    }

    /// Connects to the host of `uri`.
    pub(super) async fn connect(self, uri: &Uri) -> Result<Connection, TransportError> {
        let origin = uri.scheme_str().zip(uri.authority());
        let origin = origin.map(|(scheme, authority)| format!("{scheme}://{authority}/"));
        let url = Url::parse(&origin.unwrap_or_default())
            .map_err(|error| TransportError::new(TransportErrorKind::Other, error))?;
        // It fails in any case: nothing is sent over a connection that is taken away.
        let outcome = self.client.execute(Request::new(Method::GET, url)).await;
        match (self.taken.into_inner(), outcome) {
            (Some(connection), _) => Ok(connection),
            (None, Err(error)) => Err(transport_error(error)),
            (None, Ok(_)) => Err(TransportError::new(
                TransportErrorKind::Other,
                "an answer without a connection",
            )),
        }
    }
}

impl Connection {
    /// Whether at its end there is a proxy, which has to be told the host with every request.
    pub(super) fn is_proxied(&self) -> bool {
        self.0.connected().is_proxied()
    }
}

/// Name and password for the proxy of a URI, where the environment has them. A proxy that is told the
/// host with every request is told them, too; reqwest tells them to those that it asks for a tunnel.
pub(super) fn proxy_authorization(uri: &Uri) -> Option<HeaderValue> {
    let proxy = Matcher::from_system().intercept(uri)?;
    proxy.basic_auth().cloned()
}

impl Read for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(context, buffer)
    }
}

impl Write for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}

/// Takes the connection that a client makes, and tells the client that there is none.
#[derive(Clone, Default)]
struct Taken(Arc<Mutex<Option<Connection>>>);

impl Taken {
    fn into_inner(self) -> Option<Connection> {
        // Nothing that runs under the lock can panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn put(&self, connection: Connection) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(connection);
    }
}

impl<S> Layer<S> for Taken {
    type Service = Taking<S>;

    fn layer(&self, connector: S) -> Taking<S> {
        Taking {
            connector,
            taken: self.clone(),
        }
    }
}

/// A connector whose connections are taken away.
#[derive(Clone)]
struct Taking<S> {
    connector: S,
    taken: Taken,
}

impl<S, Destination> Service<Destination> for Taking<S>
where
    S: Service<Destination>,
    S::Response: Stream + 'static,
    S::Error: From<&'static str>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, destination: Destination) -> Self::Future {
        let connecting = self.connector.call(destination);
        let taken = self.taken.clone();
        Box::pin(async move {
            let connection = connecting.await?;
            taken.put(Connection(Box::new(connection)));
            Err("the connection is taken".into())
        })
    }
}
