//! Calls that somebody else sends.

use std::fmt::{self, Debug, Formatter};
use std::time::Duration;

use ::http::header::{CONTENT_TYPE, HOST};
use ::http::request::Parts as RequestParts;
use ::http::{HeaderMap, Method, Request, Uri};
use bytes::Bytes;

use crate::auth::sigv4::{self, PayloadHash};
use crate::client::Parts;
use crate::client::auth::{Place, UrlSigning, unsignable};
use crate::client::prepare::Prepared;
use crate::client::skew;
use crate::error::Failure;

/// A request that is signed in its URL: whoever has it can send it until it expires, without
/// credentials. [`Call::presign`](crate::Call::presign) makes it.
///
/// It has to be sent as it is: with this method, and with these headers and this body where there
/// are any. It converts into the request type of the `http` crate.
///
/// `Debug` prints neither the URL nor values of headers, which let in whoever has them.
#[derive(Clone)]
#[non_exhaustive]
pub struct PresignedRequest {
    /// The method.
    pub method: Method,
    /// The URL. Keep it as secret as what it gives access to.
    pub url: Uri,
    /// The headers that are signed and have to be sent, apart from `host`; mostly none.
    pub headers: HeaderMap,
    /// The body; mostly empty. Amazon S3 does not look at it and takes any other.
    pub body: Bytes,
}

impl From<PresignedRequest> for Request<Bytes> {
    fn from(presigned: PresignedRequest) -> Self {
        let mut request = Self::new(presigned.body);
        *request.method_mut() = presigned.method;
        *request.uri_mut() = presigned.url;
        *request.headers_mut() = presigned.headers;
        request
    }
}

impl Debug for PresignedRequest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().map(|name| name.as_str()).collect();
        f.debug_struct("PresignedRequest")
            .field("method", &self.method)
            .field("host", &self.url.host().unwrap_or_default())
            .field("headers", &headers)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Parts {
    /// Signs a call in its URL.
    pub(super) async fn presign(
        &self,
        prepared: Prepared,
        expires_in: Duration,
    ) -> Result<PresignedRequest, Failure> {
        let Prepared {
            method,
            uri,
            headers,
            body,
            payload,
            authentication,
            ..
        } = prepared;
        let (mut parts, ()) = Request::new(()).into_parts();
        parts.method = method;
        parts.uri = uri;
        parts.headers = headers;
        let body = move_form_to_query(&mut parts, body)?;
        let payload = match payload {
            // Whoever sends to S3 is not bound to a body, which need not be known yet.
            _ if self.service.s3_signing => PayloadHash::Unsigned,
            PayloadHash::Sha256(_) => PayloadHash::of(&body),
            other => other,
        };
        let now = || skew::correct(self.platform.now(), self.skew()).into();
        authentication
            .apply(
                self,
                &mut parts,
                &payload,
                Place::Url(UrlSigning::until(expires_in)),
                now,
            )
            .await?;
        parts.headers.remove(HOST);
        Ok(PresignedRequest {
            method: parts.method,
            url: parts.uri,
            headers: parts.headers,
            body,
        })
    }
}

/// The protocols that send forms take them in the URL of a `GET` as well, where the URL alone is
/// all that has to be handed on. Returns the body that remains.
fn move_form_to_query(parts: &mut RequestParts, body: Bytes) -> Result<Bytes, Failure> {
    let is_form = parts
        .headers
        .get(CONTENT_TYPE)
        .is_some_and(|value| value == "application/x-www-form-urlencoded");
    let Some(form) = std::str::from_utf8(&body).ok().filter(|_| is_form) else {
        return Ok(body);
    };
    let query = match parts.uri.query() {
        Some(query) => [query, "&", form].concat(),
        None => form.to_owned(),
    };
    parts.uri = sigv4::with_query(&parts.uri, &query).map_err(unsignable)?;
    parts.method = Method::GET;
    parts.headers.remove(CONTENT_TYPE);
    Ok(Bytes::new())
}
