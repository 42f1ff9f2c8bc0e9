//! Answers that are not understood.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::error::ErrorResponse;
use crate::error::response::request_id;
use crate::http::Response;
use crate::protocol::DecodeError;

/// An answer that is not what the protocol and the model say, and where.
///
/// ```text
/// the answer is not understood: $.timeoutInMillis (byte 19): expected an integer, found a string
/// (HTTP 200, request id 4a2ec2a7)
/// ```
#[derive(Debug)]
pub struct ReplyError(Box<Details>);

#[derive(Debug)]
struct Details {
    answer: Answer,
    error: DecodeError,
}

#[derive(Debug)]
enum Answer {
    Result {
        status: u16,
        request_id: Option<String>,
    },
    Error(ErrorResponse),
}

impl ReplyError {
    pub(crate) fn to_result(response: &Response, error: DecodeError) -> Self {
        let answer = Answer::Result {
            status: response.status.as_u16(),
            request_id: request_id(&response.headers).map(str::to_owned),
        };
        Self(Box::new(Details { answer, error }))
    }

    pub(crate) fn to_error(response: ErrorResponse, error: DecodeError) -> Self {
        let answer = Answer::Error(response);
        Self(Box::new(Details { answer, error }))
    }

    /// Where the answer is not understood, what was expected there and what came.
    pub fn decode_error(&self) -> &DecodeError {
        &self.0.error
    }

    /// The HTTP status of the answer.
    pub fn status(&self) -> u16 {
        match &self.0.answer {
            Answer::Result { status, .. } => *status,
            Answer::Error(response) => response.status(),
        }
    }

    /// The id under which AWS Support finds the request.
    pub fn request_id(&self) -> Option<&str> {
        match &self.0.answer {
            Answer::Result { request_id, .. } => request_id.as_deref(),
            Answer::Error(response) => response.request_id(),
        }
    }

    /// The error that the service answered with, when it is the details of that error that are
    /// not understood.
    pub fn response(&self) -> Option<&ErrorResponse> {
        match &self.0.answer {
            Answer::Result { .. } => None,
            Answer::Error(response) => Some(response),
        }
    }
}

impl Display for ReplyError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let error = self.decode_error();
        if let Some(response) = self.response() {
            return write!(f, "{response}, whose details are not understood: {error}");
        }
        write!(
            f,
            "the answer is not understood: {error} (HTTP {}",
            self.status()
        )?;
        match self.request_id() {
            Some(id) => write!(f, ", request id {id})"),
            None => f.write_str(")"),
        }
    }
}

impl Error for ReplyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.decode_error())
    }
}
