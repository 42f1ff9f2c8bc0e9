//! How the programs are measured: each prints lines of a name and a number, which
//! `cargo xtask bench` reads. What criterion finds of parts is in its files.

#![forbid(unsafe_code)]

mod allocations;
mod answer;
mod calls;
mod cpu;
#[cfg(feature = "parts")]
mod parts;
mod server;
mod subject;

pub use stats_alloc;

pub use self::allocations::allocations;
pub use self::answer::ANSWER;
pub use self::calls::calls;
pub use self::cpu::stay_on_one_processor;
#[cfg(feature = "parts")]
pub use self::parts::{Part, parts};
pub use self::server::serve;
pub use self::subject::Subject;
