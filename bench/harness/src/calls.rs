//! CPU time and latency of calls.

use std::env;
use std::time::{Duration, Instant};

use tokio::runtime::Builder;
use tokio::task::JoinSet;

use crate::{Subject, cpu};

/// Others use the machine too, so the best of some rounds is the one that counts.
const ROUNDS: usize = 7;
const CALLS_PER_ROUND: usize = 2_000;

/// Calls on one task and on 64, all of them on one thread, and prints the CPU time of a call (this
/// process alone, the server is another) and its latency; or, with `COUNT` for an argument, only
/// makes so many calls, for a tool that counts instructions.
pub fn calls<S: Subject>(connect: impl AsyncFn() -> S) {
    cpu::stay_on_one_processor();
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("the runtime starts").block_on(async {
        let subject = connect().await;
        if let Some(count) = env::args().nth(1) {
            let count: u32 = count.parse().expect("the argument is a number");
            for _ in 0..count {
                subject.call().await;
            }
            return;
        }
        for tasks in [1, 64] {
            // The first round opens the connections.
            round(&subject, tasks).await;
            let mut best = round(&subject, tasks).await;
            for _ in 1..ROUNDS {
                let next = round(&subject, tasks).await;
                if next.cpu < best.cpu {
                    best = next;
                }
            }
            best.print(tasks);
        }
    });
}

struct Round {
    /// Of one call.
    cpu: Duration,
    /// Of all calls, in ascending order.
    latencies: Vec<Duration>,
}

async fn round<S: Subject>(subject: &S, tasks: usize) -> Round {
    let calls = CALLS_PER_ROUND / tasks;
    let before = cpu::time();
    let mut running = JoinSet::new();
    for _ in 0..tasks {
        let subject = subject.clone();
        running.spawn(async move {
            let mut latencies = Vec::with_capacity(calls);
            for _ in 0..calls {
                let start = Instant::now();
                subject.call().await;
                latencies.push(start.elapsed());
            }
            latencies
        });
    }
    let mut latencies = running.join_all().await.concat();
    let cpu = cpu::time() - before;
    latencies.sort_unstable();
    let count = u32::try_from(latencies.len()).expect("a round has some thousand calls");
    Round {
        cpu: cpu / count,
        latencies,
    }
}

impl Round {
    fn print(&self, tasks: usize) {
        println!("call_cpu_ns_{tasks} {}", self.cpu.as_nanos());
        for percent in [50, 99] {
            let latency = self.latencies[self.latencies.len() * percent / 100];
            println!("call_p{percent}_ns_{tasks} {}", latency.as_nanos());
        }
    }
}
