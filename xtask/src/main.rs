//! The project's own commands: `cargo xtask --help`.

#![forbid(unsafe_code)]

mod bench;
mod codegen;
mod conformance;
mod e2e;
mod repository;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Bench(bench::Options),
    Codegen(codegen::Options),
    Conformance(conformance::Options),
    /// Run the generated client against moto, a mock of AWS, in a virtual environment of its own
    E2e,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Bench(options) => bench::run(&options).map(|()| ExitCode::SUCCESS),
        Command::Codegen(options) => codegen::run(&options).map(|()| ExitCode::SUCCESS),
        Command::Conformance(options) => conformance::run(&options),
        Command::E2e => e2e::run().map(|()| ExitCode::SUCCESS),
    };
    match done {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
