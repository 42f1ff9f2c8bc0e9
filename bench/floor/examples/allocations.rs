//! Allocations of a call.

#![forbid(unsafe_code)]

#[path = "subject/subject.rs"]
mod subject;

use std::alloc::System;

use bench_harness::stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    bench_harness::allocations(ALLOCATOR, subject::Floor::connect);
}
