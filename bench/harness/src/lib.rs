//! How the programs are measured: each prints lines of a name and a number, which
//! `cargo xtask bench` reads.

#![forbid(unsafe_code)]

mod allocations;
mod answer;
mod calls;
mod cpu;
mod parts;
mod server;
mod subject;

pub use stats_alloc;

pub use self::allocations::allocations;
pub use self::answer::ANSWER;
pub use self::calls::calls;
pub use self::cpu::stay_on_one_processor;
pub use self::parts::{Part, parts};
pub use self::server::serve;
pub use self::subject::Subject;
