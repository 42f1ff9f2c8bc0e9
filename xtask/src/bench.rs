//! `cargo xtask bench`: what a generated client costs, next to a program by hand and to the official
//! SDK.

mod budget;
mod build;
mod call;
mod chart;
mod generate;
mod guard;
mod large;
mod machine;
mod measurement;
mod metric;
mod program;
mod report;
mod size;
mod usage;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use self::measurement::Measurements;
use self::program::Program;
use crate::repository;

/// Measures build, size, calls and generation, and writes bench/RESULTS.md and bench/results.svg
///
/// Side by side, on this machine: a program by hand on reqwest and serde_json (the floor), ours,
/// and the official SDK in two builds. Times are CPU seconds, since others may use the machine
/// too. What is not measured in a run keeps the figures of its last run, which bench/results.tsv
/// has. Needs GNU time.
///
/// `guard` compares what does not depend on the clock with bench/budget.txt, as CI does.
#[derive(Args, Debug)]
#[command(verbatim_doc_comment)]
pub(crate) struct Options {
    /// What to measure; everything but the guard if it is left out
    what: Option<What>,

    /// Leave out the official SDK, which takes most of the time
    #[arg(long)]
    quick: bool,

    /// Measure the official SDK's build for Glue as well: many minutes, and gigabytes
    #[arg(long)]
    official_large: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// CPU seconds and memory of builds, of API Gateway V2 and of Glue
    Build,
    /// Stripped programs
    Size,
    /// CPU time, allocations and latency of a call
    Call,
    /// CPU seconds and memory of the generator
    Generate,
    /// Fail where size, allocations or instructions exceed their budget
    Guard,
}

/// Runs the command.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    if options.what == Some(What::Guard) {
        return guard::run();
    }
    let wanted = |what| options.what.is_none_or(|only| only == what);
    let programs = if options.quick {
        Program::QUICK
    } else {
        Program::ALL
    };
    let mut taken = Measurements::default();
    if wanted(What::Build) {
        build::measure(programs, &mut taken)?;
        large::measure(options.official_large, &mut taken)?;
    }
    if wanted(What::Size) {
        size::measure(programs, &mut taken)?;
    }
    if wanted(What::Call) {
        call::measure(programs, &mut taken)?;
    }
    if wanted(What::Generate) {
        generate::measure(&mut taken)?;
    }
    publish(taken)
}

/// Writes the figures, those of earlier runs among them, and prints the tables.
fn publish(taken: Measurements) -> Result<(), Box<dyn Error>> {
    let file = folder().join("results.tsv");
    let mut all = match fs::read_to_string(&file) {
        Ok(text) => text.parse()?,
        Err(_) => Measurements::default(),
    };
    all.update(taken);
    fs::write(&file, all.to_string())?;
    let tables = report::tables(&all);
    fs::write(folder().join("RESULTS.md"), report::page(&tables, &all))?;
    fs::write(folder().join("results.svg"), chart::draw(&all))?;
    println!("{tables}\nwrote bench/RESULTS.md, bench/results.svg and bench/results.tsv");
    Ok(())
}

/// The folder of the measured programs.
fn folder() -> PathBuf {
    repository::root().join("bench")
}
