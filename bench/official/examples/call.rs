//! CPU time and latency of a call.

#![forbid(unsafe_code)]

#[path = "subject/subject.rs"]
mod subject;

fn main() {
    bench_harness::calls(subject::Official::connect);
}
