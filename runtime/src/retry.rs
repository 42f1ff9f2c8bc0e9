//! AWS's standard retry mode: what is worth another attempt, how long to wait before it, and when
//! a client has used up what it may retry.

use ::http::StatusCode;

use crate::error::ErrorSpec;

pub(crate) use self::backoff::{Backoff, requested_delay};
pub(crate) use self::tokens::RetryTokens;

mod backoff;
mod tokens;

/// The attempts that a call has unless it is set otherwise, the first included.
pub(crate) const DEFAULT_MAX_ATTEMPTS: u32 = 3;

/// Why another attempt may succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryReason {
    /// The service asks for fewer requests.
    Throttling,
    /// Something took too long.
    Timeout,
    /// A fault that is likely to pass, or an error that the model calls retryable.
    Transient,
}

impl RetryReason {
    /// Judges an error response by what the model says of its codes, by the codes that all AWS
    /// services share, and by its status.
    pub(crate) fn of_response<'a>(
        codes: impl IntoIterator<Item = &'a str>,
        status: StatusCode,
        errors: &[ErrorSpec],
    ) -> Option<Self> {
        for code in codes {
            let modeled = errors.iter().find(|error| error.code == code);
            if let Some(reason) = modeled.and_then(|error| error.retry) {
                return Some(reason);
            }
            if THROTTLING_CODES.contains(&code) {
                return Some(Self::Throttling);
            }
            if TRANSIENT_CODES.contains(&code) {
                return Some(Self::Transient);
            }
        }
        match status {
            StatusCode::TOO_MANY_REQUESTS => Some(Self::Throttling),
            StatusCode::INTERNAL_SERVER_ERROR
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT => Some(Self::Transient),
            _ => None,
        }
    }
}

/// The codes with which any AWS service throttles.
const THROTTLING_CODES: [&str; 14] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// The codes with which any AWS service says that it lost patience with the request.
const TRANSIENT_CODES: [&str; 2] = ["RequestTimeout", "RequestTimeoutException"];

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(code: &str, status: u16) -> Option<RetryReason> {
        const ERRORS: [ErrorSpec; 3] = [
            ErrorSpec::new("Plain"),
            ErrorSpec::new("Busy").transient(),
            ErrorSpec::new("TooFast").throttling(),
        ];
        let code = Some(code).filter(|code| !code.is_empty());
        let status = StatusCode::from_u16(status).unwrap();
        RetryReason::of_response(code, status, &ERRORS)
    }

    #[test]
    fn codes_go_before_the_status() {
        assert_eq!(reason("Throttling", 400), Some(RetryReason::Throttling));
        assert_eq!(reason("SlowDown", 503), Some(RetryReason::Throttling));
        assert_eq!(reason("RequestTimeout", 400), Some(RetryReason::Transient));
    }

    #[test]
    fn the_model_may_call_an_error_retryable() {
        assert_eq!(reason("Plain", 400), None);
        assert_eq!(reason("Busy", 400), Some(RetryReason::Transient));
        assert_eq!(reason("TooFast", 400), Some(RetryReason::Throttling));
    }

    #[test]
    fn some_statuses_are_enough() {
        for status in [500, 502, 503, 504] {
            assert_eq!(reason("", status), Some(RetryReason::Transient));
        }
        assert_eq!(reason("", 429), Some(RetryReason::Throttling));
        for status in [301, 400, 403, 404, 409, 501, 505] {
            assert_eq!(reason("", status), None, "{status}");
        }
    }
}
