//! What of a call is the same for all of its attempts.

use ::http::header::{HOST, USER_AGENT};
use ::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use bytes::Bytes;

use crate::auth::sigv4::PayloadHash;
use crate::client::Parts;
use crate::client::endpoint::Signing;
use crate::endpoint::Endpoint;
use crate::error::{ConfigurationError, ConnectError, Failure};
use crate::http::Request;
use crate::operation::Operation;
use crate::protocol::fill_idempotency_tokens;
use crate::random;
use crate::shape::Structure;
use crate::transport::{TransportError, TransportErrorKind};
use crate::validate::{self, InvalidInput};

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// A request that is complete but for what changes from attempt to attempt.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) payload: PayloadHash,
    pub(super) signing: Option<Signing>,
    /// The host and the port, for messages.
    pub(super) peer: String,
}

impl Parts {
    /// Completes and validates the input, finds the endpoint, and encodes the request.
    pub(super) fn prepare(
        &self,
        operation: &Operation,
        input: &mut dyn Structure,
    ) -> Result<Prepared, Failure> {
        fill_idempotency_tokens(input, random::uuid);
        validate::validate(input, self.config.validation()).map_err(Failure::InvalidInput)?;
        let endpoint = self.resolve_endpoint()?;
        let signing = self.signing(operation, &endpoint)?;
        let request = self
            .service
            .protocol
            .encode(operation, input)
            .map_err(|error| InvalidInput::unencodable(input.schema().name(), error))
            .map_err(Failure::InvalidInput)?;
        let (uri, peer) = address(&endpoint, &request)?;
        let mut headers = request.headers;
        self.add_headers(&mut headers, &endpoint, &uri)
            .map_err(Failure::Configuration)?;
        let payload = match &signing {
            Some(_) if !operation.unsigned_payload => PayloadHash::of(&request.body),
            _ => PayloadHash::Unsigned,
        };
        Ok(Prepared {
            method: request.method,
            uri,
            headers,
            body: request.body,
            payload,
            signing,
            peer,
        })
    }

    fn add_headers(
        &self,
        headers: &mut HeaderMap,
        endpoint: &Endpoint,
        uri: &Uri,
    ) -> Result<(), ConfigurationError> {
        for (name, values) in &endpoint.headers {
            for value in values {
                headers.append(*name, header_value(name, value)?);
            }
        }
        let host = uri.authority().map_or("", |authority| authority.as_str());
        headers.insert(HOST, header_value("host", host)?);
        let user_agent = header_value("user-agent", &self.user_agent)?;
        headers.insert(USER_AGENT, user_agent);
        headers.insert(INVOCATION_ID, header_value("", &random::uuid())?);
        if let Some(trace_id) = self.trace_id() {
            headers.insert(TRACE_ID, trace_id);
        }
        Ok(())
    }

    /// In AWS Lambda, the trace that the call belongs to. It changes from one invocation of the
    /// function to the next.
    fn trace_id(&self) -> Option<HeaderValue> {
        let environment = self.config.environment()?;
        environment.var("AWS_LAMBDA_FUNCTION_NAME").ok()?;
        HeaderValue::try_from(environment.var("_X_AMZN_TRACE_ID").ok()?).ok()
    }
}

/// The URL of a request, and the host and port that it goes to.
fn address(endpoint: &Endpoint, request: &Request) -> Result<(Uri, String), Failure> {
    let (scheme, rest) = endpoint
        .url
        .split_once("://")
        .unwrap_or(("https", &endpoint.url));
    let (authority, base_path) = match rest.find('/') {
        Some(index) => rest.split_at(index),
        None => (rest, ""),
    };
    let default_port = if scheme == "http" { ":80" } else { ":443" };
    let host = authority.strip_suffix(default_port).unwrap_or(authority);
    let url = [
        scheme,
        "://",
        &request.host_prefix,
        host,
        base_path.trim_end_matches('/'),
        &request.path_and_query(),
    ]
    .concat();
    let mut peer = [request.host_prefix.as_str(), authority].concat();
    // The colons of an IPv6 address stand in brackets.
    let after_address = authority.rfind(']').map_or(0, |index| index + 1);
    if !authority
        .get(after_address..)
        .is_some_and(|rest| rest.contains(':'))
    {
        peer.push_str(default_port);
    }
    match Uri::try_from(url) {
        Ok(uri) => Ok((uri, peer)),
        Err(error) => {
            let error = TransportError::new(TransportErrorKind::Other, error);
            Err(Failure::Connect(ConnectError::new(peer, 0, error)))
        }
    }
}

fn header_value(name: &str, value: &str) -> Result<HeaderValue, ConfigurationError> {
    HeaderValue::from_str(value).map_err(|error| {
        ConfigurationError::new(format!(
            "the header `{name}` cannot be `{}`",
            value.escape_debug()
        ))
        .with_source(error)
    })
}
