//! The parts of a call, each alone.
//!
//! criterion and divan read the clock, which says little on a machine that others use too; this reads
//! the CPU time of the process, and hands the same code to callgrind.

use std::env;

use crate::cpu;

const ROUNDS: usize = 20;
const REPEATS: u32 = 5_000;

/// A part of a call: its name, and what does it once.
pub type Part<'a> = (&'a str, &'a dyn Fn());

/// Prints the CPU time of each part; or, with `NAME COUNT` for arguments, only does that part so
/// many times, for a tool that counts instructions.
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
    for (name, part) in parts {
        let best = (0..ROUNDS).map(|_| {
            let before = cpu::time();
            (0..REPEATS).for_each(|_| part());
            cpu::time() - before
        });
        let best = best.min().expect("there are rounds");
        println!("{name}_ns {}", (best / REPEATS).as_nanos());
    }
}
