//! How far the clock of this machine is from that of the service.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use ::http::HeaderMap;
use ::http::header::{AGE, DATE};

use crate::timestamp::{Timestamp, TimestampFormat};

/// An answer that took longer says too little about the clock.
const MAX_ROUND_TRIP: Duration = Duration::from_secs(15 * 60);

/// Below this, a clock is not to blame for a refused signature.
const BLAMABLE_MILLIS: u64 = 4 * 60 * 1000;

/// The codes of errors which a wrong clock can cause.
const CODES: [&str; 5] = [
    "AccessDeniedException",
    "AuthFailure",
    "InvalidSignatureException",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];

/// The service's time minus ours, as the last answer tells: milliseconds.
#[derive(Debug, Default)]
pub(super) struct ClockSkew(AtomicI64);

impl ClockSkew {
    /// Learns from an answer to a request that was sent and answered at these times.
    pub(super) fn learn(&self, headers: &HeaderMap, sent: SystemTime, received: SystemTime) {
        if let Some(skew) = measure(headers, sent, received) {
            self.0.store(skew, Ordering::Relaxed);
        }
    }

    /// The service's time minus ours, in milliseconds.
    pub(super) fn millis(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Whether an attempt failed with `code` because its signature was made with the skew `used`,
    /// which is now known to be another.
    pub(super) fn explains(&self, code: Option<&str>, used: i64) -> bool {
        code.is_some_and(|code| CODES.contains(&code))
            && self.millis().abs_diff(used) > BLAMABLE_MILLIS
    }
}

/// A time of ours as the service has it, whose time minus ours is `skew` milliseconds.
pub(super) fn correct(time: SystemTime, skew: i64) -> SystemTime {
    let size = Duration::from_millis(skew.unsigned_abs());
    let corrected = if skew < 0 {
        time.checked_sub(size)
    } else {
        time.checked_add(size)
    };
    corrected.unwrap_or(time)
}

/// The skew in milliseconds, by the `date` of an answer that no cache has kept.
fn measure(headers: &HeaderMap, sent: SystemTime, received: SystemTime) -> Option<i64> {
    let round_trip = received.duration_since(sent).ok()?;
    if headers.contains_key(AGE) || round_trip > MAX_ROUND_TRIP {
        return None;
    }
    let date = headers.get(DATE)?.to_str().ok()?;
    let theirs = millis(Timestamp::parse(date, TimestampFormat::HttpDate).ok()?)?;
    let ours = millis(sent.checked_add(round_trip / 2)?.into())?;
    theirs.checked_sub(ours)
}

fn millis(timestamp: Timestamp) -> Option<i64> {
    let seconds = timestamp.seconds().checked_mul(1_000)?;
    seconds.checked_add(i64::from(timestamp.nanos() / 1_000_000))
}

#[cfg(test)]
mod tests {
    use ::http::HeaderValue;

    use super::*;

    /// 2026-03-01T12:00:00Z
    fn noon() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_366_400)
    }

    fn headers(date: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(DATE, HeaderValue::from_static(date))])
    }

    #[test]
    fn the_skew_is_taken_in_the_middle_of_the_round_trip() {
        let skew = ClockSkew::default();
        let later = headers("Sun, 01 Mar 2026 12:10:00 GMT");
        skew.learn(&later, noon(), noon() + Duration::from_secs(4));
        assert_eq!(skew.millis(), 598_000);
        assert_eq!(correct(noon(), 598_000), noon() + Duration::from_secs(598));
        let earlier = headers("Sun, 01 Mar 2026 11:59:00 GMT");
        skew.learn(&earlier, noon(), noon());
        assert_eq!(skew.millis(), -60_000);
        assert_eq!(correct(noon(), -60_000), noon() - Duration::from_secs(60));
    }

    #[test]
    fn an_answer_that_says_nothing_of_the_time_is_passed_over() {
        let minutes = |minutes: u64| noon() + Duration::from_secs(minutes * 60);
        let good = headers("Sun, 01 Mar 2026 12:10:00 GMT");
        let mut cached = good.clone();
        cached.insert(AGE, HeaderValue::from_static("3"));
        for (headers, received) in [
            (HeaderMap::new(), noon()),
            (headers("noon"), noon()),
            (cached, noon()),
            (good, minutes(16)),
        ] {
            let skew = ClockSkew::default();
            skew.learn(&headers, noon(), received);
            assert_eq!(skew.millis(), 0, "{headers:?}");
        }
    }

    #[test]
    fn a_wrong_clock_explains_some_errors_once() {
        let skew = ClockSkew::default();
        let code = Some("RequestTimeTooSkewed");
        assert!(!skew.explains(code, 0));
        skew.learn(&headers("Sun, 01 Mar 2026 12:05:00 GMT"), noon(), noon());
        assert!(skew.explains(code, 0));
        assert!(!skew.explains(code, 300_000));
        assert!(!skew.explains(Some("NotFoundException"), 0));
        assert!(!skew.explains(None, 0));
    }
}
