//! How long to wait before the next attempt.

use std::time::Duration;

use ::http::HeaderMap;

const INITIAL: Duration = Duration::from_secs(1);
const MAX: Duration = Duration::from_secs(20);

/// How much longer than it would by itself a client waits because a service asks it to.
const MAX_EXTENSION: Duration = Duration::from_secs(5);

/// Exponential backoff with full jitter: up to 1 s before the first retry, up to twice as long
/// before each further one, and never more than 20 s.
pub(crate) struct Backoff;

impl Backoff {
    /// The delay before retry number `retry` (from 0). `random` is in 0 to 1.
    pub(crate) fn delay(retry: u32, random: f64, requested: Option<Duration>) -> Duration {
        let ceiling = 2_u32
            .checked_pow(retry)
            .and_then(|factor| INITIAL.checked_mul(factor))
            .map_or(MAX, |ceiling| ceiling.min(MAX));
        let delay = ceiling.mul_f64(random.clamp(0.0, 1.0));
        match requested {
            Some(requested) => requested.clamp(delay, delay + MAX_EXTENSION),
            None => delay,
        }
    }
}

/// The delay that an answer asks for: `x-amz-retry-after` in milliseconds, or `retry-after` in
/// seconds. The date form of the latter is passed over; AWS does not send it.
pub(crate) fn requested_delay(headers: &HeaderMap) -> Option<Duration> {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
    number("x-amz-retry-after")
        .map(Duration::from_millis)
        .or_else(|| number("retry-after").map(Duration::from_secs))
}

#[cfg(test)]
mod tests {
    use ::http::HeaderValue;

    use super::*;

    #[test]
    fn the_ceiling_doubles_up_to_twenty_seconds() {
        let ceilings = (0..7).map(|retry| Backoff::delay(retry, 1.0, None).as_secs());
        assert!(ceilings.eq([1, 2, 4, 8, 16, 20, 20]));
        assert_eq!(Backoff::delay(u32::MAX, 1.0, None), MAX);
    }

    #[test]
    fn jitter_takes_any_part_of_it() {
        assert_eq!(Backoff::delay(3, 0.0, None), Duration::ZERO);
        assert_eq!(Backoff::delay(3, 0.25, None), Duration::from_secs(2));
        assert_eq!(Backoff::delay(5, 0.5, None), Duration::from_secs(10));
    }

    #[test]
    fn a_request_for_more_patience_is_heard_within_bounds() {
        let delay = |requested| Backoff::delay(0, 0.5, Some(Duration::from_millis(requested)));
        assert_eq!(delay(100), Duration::from_millis(500));
        assert_eq!(delay(3_000), Duration::from_secs(3));
        assert_eq!(delay(600_000), Duration::from_millis(5_500));
    }

    #[test]
    fn both_headers_are_read() {
        let mut headers = HeaderMap::new();
        assert_eq!(requested_delay(&headers), None);
        headers.insert("retry-after", HeaderValue::from_static("2"));
        assert_eq!(requested_delay(&headers), Some(Duration::from_secs(2)));
        headers.insert("x-amz-retry-after", HeaderValue::from_static("1500"));
        assert_eq!(requested_delay(&headers), Some(Duration::from_millis(1500)));
        headers.insert("x-amz-retry-after", HeaderValue::from_static("soon"));
        assert_eq!(requested_delay(&headers), Some(Duration::from_secs(2)));
    }
}
