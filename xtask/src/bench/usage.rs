//! What a command takes of the machine, by GNU time: the standard library does not tell, and the
//! system calls that do need `unsafe`.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::repository;

const TIME: &str = "/usr/bin/time";

/// Marks the line of a compiler among all that cargo prints.
const MARK: &str = "@rustc";

/// What a command and the processes that it started took.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Usage {
    /// User and system.
    pub cpu_seconds: f64,
    /// Resident memory of the largest of the processes, at its peak.
    pub peak_mb: f64,
}

/// What a build took, and each compiler in it.
#[derive(Debug)]
pub(super) struct BuildUsage {
    pub whole: Usage,
    compilers: Vec<(String, Usage)>,
}

impl BuildUsage {
    /// The compilation of a crate, by the name that rustc knows.
    pub(super) fn of_crate(&self, name: &str) -> Option<Usage> {
        let compiler = self.compilers.iter().find(|(of, _)| of == name);
        compiler.map(|(_, usage)| *usage)
    }
}

/// Runs a command to its end; its output is not shown.
pub(super) fn of(program: &Path, arguments: &[&OsStr]) -> Result<Usage, String> {
    let mut command = timed(program)?;
    command.args(arguments).stdout(Stdio::null());
    run(command).map(|(usage, _)| usage)
}

/// Runs cargo in a package, with a target directory of its own and without incremental builds.
pub(super) fn of_build(
    package: &Path,
    target: &Path,
    arguments: &[&str],
) -> Result<BuildUsage, String> {
    let mut command = timed(Path::new(&repository::cargo()))?;
    command
        .current_dir(package)
        .args(arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WRAPPER", TIME)
        .env("TIME", format!("{MARK} %U %S %M %C"));
    let (whole, said) = run(command)?;
    let compilers = said.lines().filter_map(compiler).collect();
    Ok(BuildUsage { whole, compilers })
}

/// A command under GNU time, which reports into a file.
fn timed(program: &Path) -> Result<Command, String> {
    if !Path::new(TIME).exists() {
        return Err(format!(
            "{TIME} is missing; install GNU time (`apt-get install time`)"
        ));
    }
    let mut command = Command::new(TIME);
    command.args(["--format", "%U %S %M", "--output"]);
    command.arg(report_file()).arg(program);
    Ok(command)
}

fn run(mut command: Command) -> Result<(Usage, String), String> {
    let target = repository::target().join("bench");
    fs::create_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))?;
    let output = command
        .output()
        .map_err(|error| format!("cannot run {command:?}: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        let said: Vec<_> = said
            .lines()
            .filter(|line| !line.starts_with(MARK))
            .collect();
        let said = said.join("\n");
        return Err(format!("{command:?} failed, {}:\n{said}", output.status));
    }
    let report = fs::read_to_string(report_file())
        .map_err(|error| format!("GNU time wrote no report: {error}"))?;
    let usage = usage(&report).ok_or_else(|| format!("GNU time wrote `{report}`"))?;
    Ok((usage, said))
}

fn report_file() -> PathBuf {
    repository::target().join("bench").join("time.txt")
}

/// `1.72 0.10 194520`: user and system in seconds, peak in KiB.
fn usage(report: &str) -> Option<Usage> {
    let mut fields = report.split_whitespace().map(str::parse::<f64>);
    let mut next = || fields.next()?.ok();
    Some(Usage {
        cpu_seconds: next()? + next()?,
        peak_mb: next()? / 1024.0,
    })
}

/// `@rustc 1.72 0.10 194520 …/rustc --crate-name one --edition=2024 …`
fn compiler(line: &str) -> Option<(String, Usage)> {
    let rest = line.strip_prefix(MARK)?;
    let name = rest.split_once("--crate-name ")?.1.split(' ').next()?;
    let numbers: Vec<_> = rest.split_whitespace().take(3).collect();
    Some((name.to_owned(), usage(&numbers.join(" "))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compiler_is_read_among_other_lines() {
        assert!(compiler("   Compiling http v1.5.0").is_none());
        assert!(compiler("@rustc 0.02 0.01 4000 /bin/rustc -vV").is_none());
        let line = "@rustc 1.5 0.25 204800 /bin/rustc --crate-name one --edition=2024 src/one.rs";
        let (name, usage) = compiler(line).unwrap();
        assert_eq!(name, "one");
        assert_eq!((usage.cpu_seconds, usage.peak_mb), (1.75, 200.0));
    }
}
