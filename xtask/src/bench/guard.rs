//! What does not depend on the clock, against its budget.

use std::env::consts::{ARCH, OS};
use std::error::Error;
use std::path::Path;
use std::process::Command;

use crate::bench::budget::Budget;
use crate::bench::measurement::Measurements;
use crate::bench::program::Program;
use crate::bench::server::Server;
use crate::bench::{call, cargo, dependencies, parts, size};

/// The parts of a call whose instructions are counted.
const COUNTED: [&str; 2] = ["encode", "decode"];

/// The system that the budgets of sizes and instructions are for.
const BUDGETED: (&str, &str) = ("linux", "x86_64");

/// What cannot be measured here says so, and the rest is compared.
///
/// # Errors
///
/// Names all figures that exceed their budget, and all crates that must not be there.
pub(super) fn run() -> Result<(), Box<dyn Error>> {
    let ours = Program::Ours;
    let budget = Budget::read()?;
    ours.fetch()?;
    let packages = cargo::tree(&ours.package(), ours.features())?;
    let mut figures = vec![("crates".to_owned(), packages.len() as f64)];
    figures.push(("call_allocations".to_owned(), allocations()?));
    if (OS, ARCH) == BUDGETED {
        figures.push(("size_one".to_owned(), size::bytes(ours, "one")? as f64));
        figures.extend(instructions()?);
    } else {
        println!(
            "not compared: sizes and instructions, whose budgets are for {BUDGETED:?}, and this \
             is {OS} {ARCH}"
        );
    }
    let mut problems = dependencies::unwelcome(&packages);
    problems.extend(exceeding(&budget, &figures));
    if problems.is_empty() {
        return Ok(());
    }
    Err(format!("bench/ours is not lean enough:\n{}", problems.join("\n")).into())
}

/// Prints how the figures compare with their budgets; those that exceed them.
fn exceeding(budget: &Budget, figures: &[(String, f64)]) -> Vec<String> {
    let mut exceeding = Vec::new();
    for (name, value) in figures {
        match budget.check(name, *value) {
            Ok(said) => println!("{said}"),
            Err(said) => exceeding.push(said),
        }
    }
    exceeding
}

/// Of a call.
fn allocations() -> Result<f64, Box<dyn Error>> {
    let metric = "call_allocations";
    Program::Ours.build(&["--example", "allocations"])?;
    let printed = call::run_example(Program::Ours, "allocations", &Server::start()?)?;
    let mut measured = Measurements::here();
    measured.keep_printed(Program::Ours.key(), &printed);
    let value = measured.value(metric, Program::Ours.key());
    Ok(value.ok_or_else(|| format!("no {metric} in what `allocations` printed: {printed}"))?)
}

/// Of encoding and decoding, by callgrind.
fn instructions() -> Result<Vec<(String, f64)>, Box<dyn Error>> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!(
            "not measured: instructions, which callgrind counts; install valgrind \
             (`apt-get install valgrind`)"
        );
        return Ok(Vec::new());
    }
    let parts = parts::build(Program::Ours)?;
    COUNTED
        .into_iter()
        .map(|part| {
            // What the program takes besides is in both, and goes.
            let few = count(&parts, part, 100)?;
            let more = count(&parts, part, 1_100)?;
            Ok((format!("{part}_instructions"), (more - few) / 1_000.0))
        })
        .collect()
}

/// The instructions of a program that does a part so many times.
fn count(parts: &Path, part: &str, times: u32) -> Result<f64, Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(parts)
        .args([part, &times.to_string()])
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

    #[test]
    fn every_figure_of_the_committed_budget_can_be_exceeded() {
        let budget = Budget::read().unwrap();
        let names = [
            "crates",
            "call_allocations",
            "size_one",
            "encode_instructions",
        ];
        let names = names.into_iter().chain(["decode_instructions"]);
        let figures: Vec<_> = names.map(|name| (name.to_owned(), 1e9)).collect();
        let exceeding = exceeding(&budget, &figures);
        assert_eq!(exceeding.len(), figures.len(), "{exceeding:?}");
        assert!(exceeding.iter().all(|said| said.contains("make it less")));
    }
}
