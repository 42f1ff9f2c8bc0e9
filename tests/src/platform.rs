//! A platform whose time a test decides on.

use std::future;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use tinsmith_runtime::platform::Platform;

/// A platform whose clock stands still but for its pauses, which are over at once, and which draws
/// the highest of all random numbers, so that each pause is as long as it may be, and the lowest
/// of all UUIDs.
///
/// Clones share their clock.
#[derive(Clone, Debug)]
pub struct TestPlatform {
    start: SystemTime,
    pauses: Arc<Mutex<Vec<Duration>>>,
}

impl TestPlatform {
    /// A platform whose clock shows this many seconds after 1970.
    pub fn at(seconds: u64) -> Self {
        Self {
            start: SystemTime::UNIX_EPOCH + Duration::from_secs(seconds),
            pauses: Arc::default(),
        }
    }

    /// The pauses so far.
    pub fn pauses(&self) -> Vec<Duration> {
        let pauses = self.pauses.lock();
        pauses.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Platform for TestPlatform {
    fn now(&self) -> SystemTime {
        self.start + self.pauses().iter().sum::<Duration>()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let pauses = self.pauses.lock();
        pauses
            .unwrap_or_else(PoisonError::into_inner)
            .push(duration);
        Box::pin(future::ready(()))
    }

    fn random(&self) -> f64 {
        1.0
    }

    /// The one that Smithy's protocol tests expect.
    fn uuid(&self) -> String {
        "00000000-0000-4000-8000-000000000000".to_owned()
    }
}
