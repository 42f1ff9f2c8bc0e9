//! `aws.protocols#awsQueryCompatible`: services that spoke awsQuery once, and can still tell the
//! codes that their errors had then.

use ::http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::Service;
use crate::http::{Response, set_header};
use crate::protocol::ErrorHead;

const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");
const QUERY_ERROR: HeaderName = HeaderName::from_static("x-amzn-query-error");

/// Asks a service for the codes, if it can tell them.
pub(crate) fn ask(service: &Service, headers: &mut HeaderMap) {
    if service.query_compatible {
        set_header(headers, QUERY_MODE, HeaderValue::from_static("true"));
    }
}

/// Adds the code to what is known of an error. The header has it before a semicolon, after which it
/// says whose fault the error is. A service that was not asked does not send it.
pub(crate) fn read(response: &Response, head: &mut ErrorHead) {
    let header = response.headers.get(QUERY_ERROR);
    let Some(value) = header.and_then(|value| value.to_str().ok()) else {
        return;
    };
    let code = value.split(';').next().unwrap_or_default().trim();
    if !code.is_empty() {
        head.query_code = Some(code.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use ::http::StatusCode;

    use super::*;

    fn query_code(header: &'static str) -> Option<String> {
        let mut response = Response::new(StatusCode::BAD_REQUEST, "");
        let value = HeaderValue::from_static(header);
        response.headers.insert(QUERY_ERROR, value);
        let mut head = ErrorHead::default();
        read(&response, &mut head);
        head.query_code
    }

    #[test]
    fn the_code_stands_before_the_semicolon() {
        let code = "AWS.SimpleQueueService.NonExistentQueue";
        assert_eq!(
            query_code("AWS.SimpleQueueService.NonExistentQueue;Sender").as_deref(),
            Some(code)
        );
        assert_eq!(query_code("Customized").as_deref(), Some("Customized"));
        assert_eq!(query_code(";Receiver"), None);
        assert_eq!(query_code(""), None);
    }
}
