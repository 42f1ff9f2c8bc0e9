//! Calls against a server on loopback.

use std::error::Error;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use crate::bench::effort::Effort;
use crate::bench::measurement::Measurements;
use crate::bench::program::Program;
use crate::bench::server::Server;
use crate::bench::{cargo, parts, usage};

/// What every program prints the figures of whole calls with.
const EXAMPLES: [&str; 2] = ["call", "allocations"];

/// Runs each program's examples, and the program itself, in turn, and keeps what they print.
pub(super) fn measure(
    effort: Effort,
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    for program in effort.programs().iter().copied() {
        println!("building the calls of {}", program.key());
        program.build(&["--bin", "one"])?;
        for example in EXAMPLES {
            program.build(&["--example", example])?;
        }
        if has_parts(program) {
            parts::build(program)?;
        }
    }
    for _ in 0..effort.runs() {
        for program in effort.programs().iter().copied() {
            println!("calling with {}", program.key());
            for example in EXAMPLES {
                let printed = run_example(program, example, &server)?;
                measurements.keep_printed(program.key(), &printed);
            }
            if has_parts(program) {
                parts::measure(program, measurements)?;
            }
        }
    }
    for program in effort.programs().iter().copied() {
        println!("starting {}", program.key());
        measure_start(program, effort.starts(), &server, measurements)?;
    }
    Ok(())
}

/// The official SDK has no way to do the parts of a call alone.
fn has_parts(program: Program) -> bool {
    matches!(program, Program::Floor | Program::Ours)
}

/// Runs an example that was built; what it prints, lines of a metric and its value.
pub(super) fn run_example(
    program: Program,
    example: &str,
    server: &Server,
) -> Result<String, String> {
    let mut command = Command::new(program.target().join("release/examples").join(example));
    command.envs(server.environment());
    cargo::output(command)
}

/// The CPU time of a whole run of the program with one call, and how long it takes to its first
/// byte.
fn measure_start(
    program: Program,
    starts: u32,
    server: &Server,
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    let file = program.target().join("release/one");
    let script = format!(
        "export {}; i=0; while [ $i -lt {starts} ]; do \"$0\" >/dev/null || exit; i=$((i+1)); done",
        server
            .environment()
            .map(|(name, value)| format!("{name}={value}"))
            .join(" "),
    );
    let arguments = [OsStr::new("-c"), OsStr::new(&script), file.as_os_str()];
    let usage = usage::of(Path::new("sh"), &arguments)?;
    let cpu_ms = usage.cpu_seconds * 1000.0 / f64::from(starts);
    measurements.keep_least("start_cpu_ms", program.key(), cpu_ms);

    let mut command = Command::new(Server::folder().join("first_byte"));
    command.arg(starts.to_string()).arg(&file);
    command.envs(server.environment());
    measurements.keep_printed(program.key(), &cargo::output(command)?);
    Ok(())
}
