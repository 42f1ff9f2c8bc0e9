//! Calls against a server on loopback.

use std::error::Error;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::bench::measurement::Measurements;
use crate::bench::program::Program;
use crate::bench::{folder, usage};
use crate::repository;

/// How often a program is started to see what that costs.
const STARTS: u32 = 100;

/// Runs each program's examples, and the program itself, and keeps what they print.
pub(super) fn measure(
    programs: &[Program],
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    for program in programs.iter().copied() {
        let of = program.key();
        println!("calling with {of}");
        for example in examples(program) {
            for (metric, value) in figures(&run_example(program, example, &server)?) {
                measurements.add(&metric, of, value);
            }
        }
        measurements.add("start_cpu_ms", of, start_cpu_ms(program, &server)?);
    }
    Ok(())
}

/// The official SDK has no way to do the parts of a call alone.
fn examples(program: Program) -> &'static [&'static str] {
    match program {
        Program::Floor | Program::Ours => &["call", "allocations", "parts"],
        Program::OfficialRing | Program::Official => &["call", "allocations"],
    }
}

/// Builds and runs an example; what it prints.
pub(super) fn run_example(
    program: Program,
    example: &str,
    server: &Server,
) -> Result<String, Box<dyn Error>> {
    let mut arguments = vec!["build", "--release", "--locked", "--example", example];
    arguments.extend(program.features());
    usage::of_build(&program.package(), &program.target(), &arguments)?;
    let file = program.target().join("release/examples").join(example);
    let output = server.settings(&mut Command::new(&file)).output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{} failed: {said}", file.display()).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// `call_allocations 128` and the like, one a line.
pub(super) fn figures(text: &str) -> impl Iterator<Item = (String, f64)> {
    let figure = |line: &str| {
        let (name, value) = line.split_once(' ')?;
        Some((name.to_owned(), value.parse().ok()?))
    };
    text.lines().filter_map(figure)
}

/// The CPU time of a whole run of the program with one call, from its start to its end.
fn start_cpu_ms(program: Program, server: &Server) -> Result<f64, Box<dyn Error>> {
    let mut arguments = vec!["build", "--release", "--locked", "--bin", "one"];
    arguments.extend(program.features());
    usage::of_build(&program.package(), &program.target(), &arguments)?;
    let file = program.target().join("release/one");
    let script = format!(
        "export {}; i=0; while [ $i -lt {STARTS} ]; do \"$0\" >/dev/null || exit; i=$((i+1)); done",
        server
            .environment()
            .map(|(name, value)| format!("{name}={value}"))
            .join(" "),
    );
    let arguments = [OsStr::new("-c"), OsStr::new(&script), file.as_os_str()];
    let usage = usage::of(Path::new("sh"), &arguments)?;
    Ok(usage.cpu_seconds * 1000.0 / f64::from(STARTS))
}

/// The server of all programs, in a process of its own, which ends with this value.
pub(super) struct Server {
    process: Child,
    address: String,
}

impl Server {
    pub(super) fn start() -> Result<Self, Box<dyn Error>> {
        let target = repository::target().join("bench").join("harness");
        usage::of_build(
            &folder().join("harness"),
            &target,
            &["build", "--release", "--locked"],
        )?;
        let mut process = Command::new(target.join("release/server"))
            .stdout(Stdio::piped())
            .spawn()?;
        let mut address = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut address)?;
        }
        let address = address.trim().to_owned();
        Ok(Self { process, address })
    }

    fn environment(&self) -> [(&'static str, String); 4] {
        [
            ("AWS_ENDPOINT_URL", format!("http://{}", self.address)),
            ("AWS_REGION", "eu-west-1".to_owned()),
            ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "made-up-secret".to_owned()),
        ]
    }

    fn settings<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command.envs(self.environment())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A process that has ended already is what we want.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
