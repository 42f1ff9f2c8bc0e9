//! `cargo xtask bench`: what a generated client costs, next to a program by hand and to the official
//! SDK.

mod budget;
mod build;
mod call;
mod cargo;
mod chart;
mod dependencies;
mod effort;
mod generate;
mod goals;
mod guard;
mod large;
mod machine;
mod measurement;
mod metric;
mod parts;
mod program;
mod report;
mod server;
mod size;
mod usage;

use std::error::Error;
use std::fs;
use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use self::effort::Effort;
use self::large::OfficialLarge;
use self::measurement::Measurements;
use crate::repository;

/// Measures build, size, calls and generation, and writes bench/RESULTS.md and bench/results.svg
///
/// Side by side, on this machine: a program by hand on reqwest and serde_json (the floor), ours,
/// and the official SDK in two builds. Times are CPU seconds, since others may use the machine
/// too. What is not measured in a run keeps the figures of its last run on the same machine with
/// the same compiler, which bench/results.tsv has. Needs GNU time, and the registry for crates that
/// are not there yet.
///
/// `guard` compares what does not depend on the clock with bench/budget.txt, as CI does. It counts
/// instructions with valgrind.
#[derive(Args, Debug)]
#[command(verbatim_doc_comment)]
pub(crate) struct Options {
    /// What to measure; everything but the guard if it is left out
    what: Option<What>,

    /// Measure less often and without the official SDK, print, and write nothing
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
    /// Fail where crates, size, allocations or instructions exceed their budget
    Guard,
}

/// Runs the command.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let effort = if options.quick {
        Effort::Quick
    } else {
        Effort::Full
    };
    let wanted = |what| options.what.is_none_or(|only| only == what);
    if options.what == Some(What::Guard) {
        return guard::run();
    }
    if options.what != Some(What::Generate) {
        for program in effort.programs() {
            program.fetch()?;
        }
    }
    let mut taken = Measurements::here();
    if wanted(What::Build) {
        build::measure(effort, &mut taken)?;
        keep(effort, &taken)?;
        let official = if options.official_large {
            OfficialLarge::Measured
        } else {
            OfficialLarge::LeftOut
        };
        large::measure(official, &mut taken)?;
        keep(effort, &taken)?;
    }
    if wanted(What::Size) {
        size::measure(effort, &mut taken)?;
        keep(effort, &taken)?;
    }
    if wanted(What::Call) {
        call::measure(effort, &mut taken)?;
        keep(effort, &taken)?;
    }
    if wanted(What::Generate) {
        generate::measure(effort, &mut taken)?;
    }
    let all = keep(effort, &taken)?;
    println!("{}{}", goals::table(&all), report::tables(&all));
    println!(
        "{}",
        match effort {
            Effort::Full => "wrote bench/RESULTS.md, bench/results.svg and bench/results.tsv",
            Effort::Quick => QUICK,
        }
    );
    Ok(())
}

const QUICK: &str = "\
quick: everything was built once, calls had 21 rounds instead of 70 and programs 20 starts instead of
100, and the official SDK was left out; nothing was written";

/// Writes what was taken so far together with the figures of earlier runs, so that a run which ends
/// early keeps what it has; all of them. A quick run writes nothing.
fn keep(effort: Effort, taken: &Measurements) -> Result<Measurements, Box<dyn Error>> {
    if let Effort::Quick = effort {
        return Ok(taken.clone());
    }
    let file = folder().join("results.tsv");
    let mut all = match fs::read_to_string(&file) {
        Ok(text) => text
            .parse()
            .map_err(|error| format!("{}: {error}; remove it", file.display()))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Measurements::here(),
        Err(error) => return Err(format!("cannot read {}: {error}", file.display()).into()),
    };
    all.update(taken.clone());
    fs::write(&file, all.to_string())?;
    fs::write(folder().join("RESULTS.md"), report::page(&all))?;
    fs::write(folder().join("results.svg"), chart::draw(&all))?;
    Ok(all)
}

/// The folder of the measured programs.
fn folder() -> PathBuf {
    repository::root().join("bench")
}
