//! What does not depend on the clock, against its budget.

use std::error::Error;
use std::path::Path;
use std::process::Command;

use crate::bench::budget::Budget;
use crate::bench::call::{self, Server};
use crate::bench::program::Program;
use crate::bench::{build, size, usage};

/// The parts of a call whose instructions are counted.
const COUNTED: [&str; 2] = ["encode", "decode"];

/// Fails where a figure exceeds its budget, after all of them were compared.
pub(super) fn run() -> Result<(), Box<dyn Error>> {
    let budget = Budget::read()?;
    let mut exceeded = 0;
    for (name, value) in figures()? {
        match budget.check(&name, value) {
            Ok(said) => println!("{said}"),
            Err(said) => {
                eprintln!("{said}");
                exceeded += 1;
            }
        }
    }
    if exceeded > 0 {
        return Err(format!("{exceeded} figures exceed bench/budget.txt").into());
    }
    Ok(())
}

fn figures() -> Result<Vec<(String, f64)>, Box<dyn Error>> {
    let ours = Program::Ours;
    let mut figures = vec![
        (
            "crates".to_owned(),
            build::crates(&ours.package(), &[])? as f64,
        ),
        ("size_one".to_owned(), size::bytes(ours, "one")? as f64),
    ];
    let server = Server::start()?;
    let printed = call::run_example(ours, "allocations", &server)?;
    let allocations = call::figures(&printed).filter(|(name, _)| name == "call_allocations");
    figures.extend(allocations);
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!(
            "skipped: instructions are not counted without valgrind (`apt-get install valgrind`)"
        );
        return Ok(figures);
    }
    let arguments = ["build", "--release", "--locked", "--example", "parts"];
    usage::of_build(&ours.package(), &ours.target(), &arguments)?;
    let parts = ours.target().join("release/examples/parts");
    for part in COUNTED {
        // What the program takes besides is in both, and goes.
        let once = instructions(&parts, part, 100)?;
        let more = instructions(&parts, part, 1_100)?;
        figures.push((format!("{part}_instructions"), (more - once) / 1_000.0));
    }
    Ok(figures)
}

/// The instructions of a program that does a part so many times, by callgrind.
fn instructions(parts: &Path, part: &str, count: u32) -> Result<f64, Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(parts)
        .args([part, &count.to_string()])
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    collected(&said).ok_or_else(|| format!("callgrind counted nothing: {said}").into())
}

/// `==123== Collected : 1234567`
fn collected(said: &str) -> Option<f64> {
    said.lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_of_callgrind_is_found() {
        let said = "==7== Events    : Ir\n==7== Collected : 1234567\n==7== \n";
        assert_eq!(collected(said), Some(1_234_567.0));
        assert_eq!(collected("==7== Events : Ir"), None);
    }
}
