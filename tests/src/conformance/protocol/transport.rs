//! A transport that keeps what it is given, and answers what it is told.

use std::fmt::{self, Debug, Formatter};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use http_body::Body as _;
use tinsmith_runtime::http::Response as Answer;
use tinsmith_runtime::transport::{Body, Transport, TransportError};

use super::request::Sent;

/// A transport without a network. Clones are one and the same.
#[derive(Clone)]
pub(super) struct Recorder {
    answer: Answer,
    sent: Arc<Mutex<Option<Sent>>>,
}

impl Recorder {
    /// A transport that gives this answer.
    pub(super) fn new(answer: Answer) -> Self {
        Self {
            answer,
            sent: Arc::default(),
        }
    }

    /// The last request.
    pub(super) fn sent(&self) -> Option<Sent> {
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.clone()
    }

    async fn record(&self, request: Request<Body>) -> Result<(), TransportError> {
        let (parts, body) = request.into_parts();
        let sent = Sent {
            method: parts.method.to_string(),
            host: parts
                .uri
                .authority()
                .map_or("", |it| it.as_str())
                .to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers,
            body: read_to_end(body).await?,
        };
        *self.sent.lock().unwrap_or_else(PoisonError::into_inner) = Some(sent);
        Ok(())
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: Request<Body>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + '_>> {
        Box::pin(async {
            self.record(request).await?;
            let mut response = Response::new(Body::from(self.answer.body.clone()));
            *response.status_mut() = self.answer.status;
            *response.headers_mut() = self.answer.headers.clone();
            Ok(response)
        })
    }
}

impl Debug for Recorder {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").finish_non_exhaustive()
    }
}

async fn read_to_end(mut body: Body) -> Result<Bytes, TransportError> {
    let mut all = BytesMut::new();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        if let Ok(data) = frame?.into_data() {
            all.extend_from_slice(&data);
        }
    }
    Ok(all.freeze())
}
