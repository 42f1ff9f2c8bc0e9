//! The parts of a call, each alone.

use std::env;
use std::time::Duration;

use criterion::Criterion;
use criterion::measurement::{Measurement, ValueFormatter, WallTime};

use crate::cpu;

/// A part of a call: its name, and what does it once.
pub type Part<'a> = (&'a str, &'a dyn Fn());

/// Measures the CPU time of each part with criterion; or, with `NAME COUNT` for arguments, only does
/// that part so many times, for a tool that counts instructions.
pub fn parts(parts: &[Part<'_>]) {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [name, count] = arguments.as_slice() {
        let count: u32 = count.parse().expect("the second argument is a number");
        let (_, part) = parts
            .iter()
            .find(|part| part.0 == name)
            .expect("the part exists");
        (0..count).for_each(|_| part());
        return;
    }
    let mut criterion = Criterion::default()
        .with_measurement(CpuTime)
        .without_plots()
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(500));
    for (name, part) in parts {
        criterion.bench_function(name, |bencher| bencher.iter(part));
    }
}

/// CPU time for criterion, which by itself reads the clock: that says little on a machine that others
/// use too.
struct CpuTime;

impl Measurement for CpuTime {
    type Intermediate = Duration;
    type Value = Duration;

    fn start(&self) -> Duration {
        cpu::time()
    }

    fn end(&self, started: Duration) -> Duration {
        cpu::time() - started
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        WallTime.to_f64(value)
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}
