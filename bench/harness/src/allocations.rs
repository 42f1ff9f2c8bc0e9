//! Allocations of a call, and what a client keeps.

use std::alloc::System;

use stats_alloc::{Region, StatsAlloc};
use tokio::runtime::Builder;

use crate::Subject;

const CALLS: usize = 100;

/// Prints the allocations and reallocations of a call, the bytes that they ask for, and the bytes
/// that a client holds once it has made a call.
pub fn allocations<S: Subject>(
    allocator: &'static StatsAlloc<System>,
    connect: impl AsyncFn() -> S,
) {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("the runtime starts").block_on(async {
        let idle = Region::new(allocator);
        let subject = connect().await;
        // What is made once, and the buffers that grow at first, belong to the client.
        for _ in 0..10 {
            subject.call().await;
        }
        let held = idle.change();
        println!(
            "idle_bytes {}",
            held.bytes_allocated - held.bytes_deallocated
        );
        let region = Region::new(allocator);
        for _ in 0..CALLS {
            subject.call().await;
        }
        let stats = region.change();
        println!("call_allocations {}", stats.allocations / CALLS);
        println!("call_reallocations {}", stats.reallocations / CALLS);
        println!("call_allocated_bytes {}", stats.bytes_allocated / CALLS);
    });
}
