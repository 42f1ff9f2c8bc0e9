//! Answers of a service that say that something went wrong.

use std::fmt::{self, Debug, Display, Formatter};

use ::http::{HeaderMap, HeaderName};
use bytes::Bytes;

use crate::error::{Attempts, ErrorSpec, excerpt};
use crate::eventstream::Message;
use crate::http::Response;
use crate::protocol::{DecodeError, ErrorHead, EventProtocol, Protocol};
use crate::retry::RetryReason;
use crate::shape::Structure;

/// An answer of the service which says that something went wrong, with all that it says.
///
/// ```text
/// NotFoundException: No such integration (HTTP 404, request id 4a2ec2a7)
/// ```
pub struct ErrorResponse(Box<Details>);

struct Details {
    source: Source,
    head: ErrorHead,
    response: Response,
    attempts: u32,
}

/// What the error came in, and who reads it.
enum Source {
    Response(&'static dyn Protocol),
    Event(Message, &'static dyn EventProtocol),
}

impl ErrorResponse {
    pub(crate) fn new(
        protocol: &'static dyn Protocol,
        head: ErrorHead,
        response: Response,
        attempts: u32,
    ) -> Self {
        Self(Box::new(Details {
            source: Source::Response(protocol),
            head,
            response,
            attempts,
        }))
    }

    /// An error with which the event stream of `response` ended.
    pub(crate) fn in_event(
        head: ErrorHead,
        mut response: Response,
        message: Message,
        protocol: &'static dyn EventProtocol,
        attempts: u32,
    ) -> Self {
        response.body = message.payload.clone();
        Self(Box::new(Details {
            source: Source::Event(message, protocol),
            head,
            response,
            attempts,
        }))
    }

    /// The error's code, such as `NotFoundException`. Answers of proxies and the like have none.
    ///
    /// A service that spoke awsQuery once, and still tells the codes of that time
    /// (`aws.protocols#awsQueryCompatible`), is taken at its word.
    pub fn code(&self) -> Option<&str> {
        self.codes().next()
    }

    /// Whether the error is called `code`, by itself or by the name of its shape.
    #[doc(hidden)]
    pub fn is_called(&self, code: &str) -> bool {
        self.codes().any(|own| own == code)
    }

    fn codes(&self) -> impl Iterator<Item = &str> {
        let head = &self.0.head;
        [head.query_code.as_deref(), head.code.as_deref()]
            .into_iter()
            .flatten()
    }

    /// The message for people.
    pub fn message(&self) -> Option<&str> {
        self.0.head.message.as_deref()
    }

    /// The HTTP status; of an error that came in an event stream, the one that the stream has.
    pub fn status(&self) -> u16 {
        self.0.response.status.as_u16()
    }

    /// The id under which AWS Support finds the request.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.0.response.headers).or(self.0.head.request_id.as_deref())
    }

    /// The second id that S3 gives a request (`x-amz-id-2`).
    pub fn extended_request_id(&self) -> Option<&str> {
        header(&self.0.response.headers, "x-amz-id-2")
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.response.headers
    }

    /// The body of the answer as it came, or the payload of the event that the error came in.
    pub fn body(&self) -> &Bytes {
        &self.0.response.body
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Why the same request may succeed when it is sent again; `None` when it may not.
    #[doc(hidden)]
    pub fn retry_reason(&self, errors: &[ErrorSpec]) -> Option<RetryReason> {
        RetryReason::of_response(self.codes(), self.0.response.status, errors)
    }

    pub(crate) fn decode(&self, error: &mut dyn Structure) -> Result<(), DecodeError> {
        match &self.0.source {
            Source::Response(protocol) => protocol.decode_error(&self.0.response, error),
            Source::Event(message, protocol) => protocol.decode_event(message, error),
        }
    }

    /// `(HTTP 404, request id 4a2ec2a7, after 3 attempts)`
    pub(crate) fn fmt_origin(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.source {
            Source::Response(_) => write!(f, "(HTTP {}", self.status())?,
            Source::Event(..) => f.write_str("(in an event stream")?,
        }
        if let Some(id) = self.request_id() {
            write!(f, ", request id {id}")?;
        }
        write!(f, "{})", Attempts(self.attempts()))
    }
}

impl Display for ErrorResponse {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (self.code(), self.message()) {
            (Some(code), Some(message)) => write!(f, "{code}: {message} ")?,
            (None, Some(message)) => write!(f, "an error without a code: {message} ")?,
            (code, None) => {
                f.write_str(code.unwrap_or("an error without a code"))?;
                if self.body().is_empty() {
                    f.write_str(" and without a body ")?;
                } else {
                    write!(f, ", with the body `{}` ", excerpt(self.body()))?;
                }
            }
        }
        self.fmt_origin(f)
    }
}

/// Headers and body may hold what the model calls sensitive: neither is printed.
impl Debug for ErrorResponse {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorResponse")
            .field("code", &self.code())
            .field("message", &self.message())
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("body_bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}

/// The request id in the headers of an answer; which one a service sends depends on its age.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-amzn-requestid", "x-amz-request-id", "x-amzn-request-id"]
        .into_iter()
        .find_map(|name| header(headers, name))
}

fn header<'a>(headers: &'a HeaderMap, name: &'static str) -> Option<&'a str> {
    let value = headers.get(HeaderName::from_static(name))?;
    value.to_str().ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use ::http::StatusCode;

    use super::*;
    use crate::protocol::RestJson1;

    fn response(code: Option<&str>, query_code: Option<&str>) -> ErrorResponse {
        let head = ErrorHead {
            code: code.map(str::to_owned),
            query_code: query_code.map(str::to_owned),
            ..ErrorHead::default()
        };
        let response = Response::new(StatusCode::BAD_REQUEST, "");
        ErrorResponse::new(&RestJson1, head, response, 1)
    }

    #[test]
    fn the_code_of_the_query_protocol_is_shown_and_either_code_counts() {
        let both = response(Some("QueueDoesNotExist"), Some("NonExistentQueue"));
        assert_eq!(both.code(), Some("NonExistentQueue"));
        assert!(both.is_called("NonExistentQueue") && both.is_called("QueueDoesNotExist"));
        assert!(!both.is_called("Other"));
        let own = response(Some("QueueDoesNotExist"), None);
        assert_eq!(own.code(), Some("QueueDoesNotExist"));
        let none = response(None, None);
        assert_eq!(none.code(), None);
        assert!(!none.is_called(""));
    }

    #[test]
    fn either_code_may_be_worth_a_retry() {
        const ERRORS: [ErrorSpec; 1] = [ErrorSpec::new("Busy").transient()];
        let reason = |code, query_code| response(Some(code), query_code).retry_reason(&ERRORS);
        assert_eq!(reason("Busy", Some("Legacy")), Some(RetryReason::Transient));
        assert_eq!(
            reason("Other", Some("RequestThrottled")),
            Some(RetryReason::Throttling)
        );
        assert_eq!(reason("Other", Some("Legacy")), None);
    }
}
