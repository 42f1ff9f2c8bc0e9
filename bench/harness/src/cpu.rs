//! The CPU time of this process, and where it runs.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// The CPU time of all threads so far, user and system.
pub(crate) fn time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    let nanos = u32::try_from(time.tv_nsec).unwrap_or_default();
    Duration::new(seconds, nanos)
}

/// Keeps this thread and those that it starts on one processor, the same for every program.
///
/// Otherwise client and server may wait for each other on two, and what a processor takes to fall
/// asleep and to wake up is several times what a call takes.
#[cfg(target_os = "linux")]
pub fn stay_on_one_processor() {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    let Ok(allowed) = sched_getaffinity(None) else {
        return;
    };
    let mut processors = (0..CpuSet::MAX_CPU).rev();
    if let Some(last) = processors.find(|processor| allowed.is_set(*processor)) {
        let mut one = CpuSet::new();
        one.set(last);
        // Where it is not allowed, the figures are less steady.
        let _ = sched_setaffinity(None, &one);
    }
}

/// Does nothing: this system cannot be told.
#[cfg(not(target_os = "linux"))]
pub fn stay_on_one_processor() {}
