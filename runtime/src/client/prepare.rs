//! What of a call is the same for all of its attempts.

use ::http::header::{HOST, USER_AGENT};
use ::http::uri::{Authority, Scheme};
use ::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, Version};
use bytes::Bytes;

use crate::auth::sigv4::PayloadHash;
use crate::checksum::HttpChecksum;
use crate::client::Parts;
use crate::client::auth::Authentication;
use crate::client::body::{StreamBody, insert};
use crate::client::events::SentEvents;
use crate::client::lookup::Lookup;
use crate::endpoint::Endpoint;
use crate::error::{ConfigurationError, Failure};
use crate::http::{Request, set_header};
use crate::operation::{Operation, StreamOf};
use crate::protocol::fill_idempotency_tokens;
use crate::random;
use crate::shape::Structure;
use crate::validate::{self, InvalidInput};

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// A request that is complete but for what changes from attempt to attempt.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) version: Version,
    pub(super) headers: HeaderMap,
    /// The body, empty where it is a stream.
    pub(super) body: Bytes,
    pub(super) stream: Option<StreamBody>,
    /// The events that follow the body.
    pub(super) events: Option<SentEvents>,
    pub(super) payload: PayloadHash,
    pub(super) authentication: Authentication,
    /// The code of an error that says no more of itself than the status 404.
    pub(super) not_found: Option<&'static str>,
    /// What makes a stream of the body of the response, where it is not read with its head.
    pub(super) streaming_output: Option<StreamOf>,
    /// Which checksum of the response is checked.
    pub(super) validated: Option<HttpChecksum>,
}

impl Prepared {
    /// The host and the port, for messages.
    pub(super) fn peer(&self) -> String {
        let authority = self.uri.authority().map_or("", Authority::as_str);
        peer(authority, default_port(self.uri.scheme_str()))
    }
}

impl Parts {
    /// Completes and validates the input, finds the endpoint, and encodes the request.
    pub(super) fn prepare(
        &self,
        operation: &Operation,
        input: &mut dyn Structure,
        lookup: &Lookup,
    ) -> Result<Prepared, Failure> {
        fill_idempotency_tokens(input, || self.platform.uuid());
        if let Some(rule) = &operation.input_rule {
            rule.apply(input);
        }
        validate::validate(input, self.config.validation()).map_err(Failure::InvalidInput)?;
        let endpoint = self.resolve_endpoint(operation, input, lookup)?;
        let authentication = self.authentication(operation, &endpoint)?;
        let request = self
            .service
            .protocol
            .encode(self.service, operation, input)
            .map_err(|error| InvalidInput::unencodable(input.schema().name(), error))
            .map_err(Failure::InvalidInput)?;
        let uri = address(&endpoint, &request).map_err(Failure::Configuration)?;
        let mut headers = request.headers;
        if let Some((name, value)) = self.service.header {
            if !headers.contains_key(name) {
                insert(&mut headers, name, value);
            }
        }
        add_endpoint_headers(&mut headers, &endpoint, &uri).map_err(Failure::Configuration)?;
        // What is not in memory is left to whoever sends a presigned URL.
        let is_signed = authentication.signs_payload() && StreamBody::of(input).is_none();
        let payload = if is_signed && !operation.unsigned_payload {
            PayloadHash::of(&request.body)
        } else {
            PayloadHash::Unsigned
        };
        Ok(Prepared {
            method: request.method,
            version: version(operation, &uri),
            uri,
            headers,
            body: request.body,
            stream: None,
            events: None,
            payload,
            authentication,
            not_found: operation.not_found,
            streaming_output: operation.streaming_output,
            validated: None,
        })
    }

    /// Adds the headers that say who calls, and in what.
    pub(super) fn introduce(&self, headers: &mut HeaderMap) {
        set_header(headers, USER_AGENT, self.user_agent.clone());
        // A UUID always fits into a header.
        if let Ok(id) = HeaderValue::try_from(random::uuid()) {
            set_header(headers, INVOCATION_ID, id);
        }
        if let Some(trace_id) = self.trace_id() {
            set_header(headers, TRACE_ID, trace_id);
        }
    }

    /// In AWS Lambda, the trace that the call belongs to. It changes from one invocation of the
    /// function to the next.
    fn trace_id(&self) -> Option<HeaderValue> {
        let environment = self.lambda.as_ref()?;
        HeaderValue::try_from(environment.var("_X_AMZN_TRACE_ID").ok()?).ok()
    }
}

/// Adds what the endpoint asks for, and the host.
fn add_endpoint_headers(
    headers: &mut HeaderMap,
    endpoint: &Endpoint,
    uri: &Uri,
) -> Result<(), ConfigurationError> {
    for (name, values) in &endpoint.headers {
        for value in values {
            let value = header_value(name, value)?;
            headers.append(header_name(name)?, value);
        }
    }
    let host = uri.authority().map_or("", Authority::as_str);
    set_header(headers, HOST, header_value("host", host)?);
    Ok(())
}

/// HTTP/2 where the operation wants it. It is negotiated with TLS; without, as with a service on the
/// same machine, HTTP/1.1 is what everybody speaks.
fn version(operation: &Operation, uri: &Uri) -> Version {
    if operation.http2 && uri.scheme() == Some(&Scheme::HTTPS) {
        return Version::HTTP_2;
    }
    Version::HTTP_11
}

/// The URL of a request.
fn address(endpoint: &Endpoint, request: &Request) -> Result<Uri, ConfigurationError> {
    let (scheme, rest) = endpoint
        .url
        .split_once("://")
        .unwrap_or(("https", &endpoint.url));
    let (authority, base_path) = match rest.find('/') {
        Some(index) => rest.split_at(index),
        None => (rest, ""),
    };
    let default_port = default_port(Some(scheme));
    // `host` has no port where it is the scheme's own, in the header and in the signature.
    let host = authority.strip_suffix(default_port).unwrap_or(authority);
    let base_path = base_path.trim_end_matches('/');
    // Of an operation without a path, the endpoint has the whole path.
    let root = if base_path.is_empty() && request.path.is_empty() {
        "/"
    } else {
        ""
    };
    let url = [
        scheme,
        "://",
        &request.host_prefix,
        host,
        base_path,
        root,
        &request.path_and_query(),
    ]
    .concat();
    Uri::try_from(url).map_err(|error| {
        let peer = peer(&[&request.host_prefix, host].concat(), default_port);
        ConfigurationError::new(format!("the URL of the request to {peer} cannot be used"))
            .with_source(error)
    })
}

fn default_port(scheme: Option<&str>) -> &'static str {
    match scheme {
        Some(scheme) if scheme.eq_ignore_ascii_case("http") => ":80",
        _ => ":443",
    }
}

fn peer(authority: &str, default_port: &str) -> String {
    let port = if has_port(authority) {
        ""
    } else {
        default_port
    };
    [authority, port].concat()
}

/// Whether a host is followed by a port. An IPv6 address has its colons in brackets.
fn has_port(authority: &str) -> bool {
    let after_brackets = authority.rsplit(']').next();
    after_brackets.is_some_and(|rest| rest.contains(':'))
}

fn header_name(name: &str) -> Result<HeaderName, ConfigurationError> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|error| {
        ConfigurationError::new(format!(
            "the endpoint asks for a header named `{}`",
            name.escape_debug()
        ))
        .with_source(error)
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::rules::RuleSet;
    use crate::endpoint::{Parameters, resolve};

    const NO_RULES: RuleSet = RuleSet {
        parameters: &[],
        rules: &[],
    };

    fn addressed(endpoint: &str, path: &str, host_prefix: &str) -> (String, String) {
        let endpoint = resolve(&NO_RULES, &Parameters::new().with_endpoint(endpoint)).unwrap();
        let mut request = Request::new(Method::GET);
        request.path = path.to_owned();
        request.host_prefix = host_prefix.to_owned();
        let uri = address(&endpoint, &request).unwrap();
        let authority = uri.authority().unwrap().as_str();
        let peer = peer(authority, default_port(uri.scheme_str()));
        (uri.to_string(), peer)
    }

    #[test]
    fn a_url_is_put_together_from_endpoint_and_request() {
        let cases = [
            ("https://a.example", "https://a.example/x", "a.example:443"),
            (
                "https://a.example:443",
                "https://a.example/x",
                "a.example:443",
            ),
            (
                "https://a.example:80",
                "https://a.example:80/x",
                "a.example:80",
            ),
            ("http://a.example:80/", "http://a.example/x", "a.example:80"),
            ("http://[::1]", "http://[::1]/x", "[::1]:80"),
            (
                "http://[::1]:8080/b/",
                "http://[::1]:8080/b/x",
                "[::1]:8080",
            ),
        ];
        for (endpoint, url, peer) in cases {
            assert_eq!(
                addressed(endpoint, "/x", ""),
                (url.to_owned(), peer.to_owned())
            );
        }
        assert_eq!(
            addressed("https://a.example", "/%2E%2E//y", "data."),
            (
                "https://data.a.example/%2E%2E//y".to_owned(),
                "data.a.example:443".to_owned()
            )
        );
    }

    #[test]
    fn the_path_may_be_that_of_the_endpoint_alone() {
        let at = |endpoint| addressed(endpoint, "", "").0;
        assert_eq!(at("https://a.example"), "https://a.example/");
        assert_eq!(at("https://a.example/attic"), "https://a.example/attic");
        assert_eq!(
            at("https://a.example/b/attic/"),
            "https://a.example/b/attic"
        );
    }

    #[test]
    fn a_url_that_is_too_long_is_refused() {
        let endpoint = Parameters::new().with_endpoint("https://a.example");
        let endpoint = resolve(&NO_RULES, &endpoint).unwrap();
        let mut request = Request::new(Method::GET);
        request.path = "/x".repeat(40_000);
        assert_eq!(
            address(&endpoint, &request).unwrap_err().to_string(),
            "the URL of the request to a.example:443 cannot be used: uri too long"
        );
    }
}
