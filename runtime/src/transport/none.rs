//! No transport at all.

use std::future::{self, Future};
use std::pin::Pin;

use ::http::{Request, Response};

use crate::transport::{Body, Transport, TransportError, TransportErrorKind};

/// Says what to do about it.
#[derive(Debug)]
pub(super) struct NoTransport;

impl Transport for NoTransport {
    fn send(
        &self,
        _request: Request<Body>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + '_>> {
        Box::pin(future::ready(Err(TransportError::new(
            TransportErrorKind::Setup,
            "tinsmith-runtime is built without its feature `reqwest`; turn that on, or set a \
             transport with `Config::with_transport`",
        ))))
    }
}
