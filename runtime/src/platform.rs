//! Time, pauses and chance.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use crate::random;

/// Where a client gets the time of its signatures, pauses between attempts, and what is random.
///
/// Timeouts are not among them: they always run on tokio's clock.
pub trait Platform: Debug + Send + Sync {
    /// The time now, for signatures.
    fn now(&self) -> SystemTime;

    /// Waits before the next attempt.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// A number in 0 to 1, of which such a pause is made.
    fn random(&self) -> f64;

    /// A random UUID, of which idempotency tokens are made.
    fn uuid(&self) -> String {
        random::uuid()
    }
}

/// The system's clock, tokio's timer, and the operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioPlatform;

impl Platform for TokioPlatform {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        random::fraction()
    }
}
