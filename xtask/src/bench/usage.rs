//! What a command takes of the machine, by GNU time: the standard library does not tell, and the
//! system calls that do need `unsafe`.

use std::collections::BTreeMap;
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
    /// Resident memory of the largest of the processes, at its peak.
    pub peak_mb: f64,
    /// CPU seconds of cargo, and of the build scripts with the compilers of C that they start.
    rest: f64,
    compilers: BTreeMap<Compilation, Usage>,
}

/// A crate as rustc knows it, and what tells it from others of its name.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Compilation {
    name: String,
    metadata: String,
}

impl BuildUsage {
    fn new(whole: Usage, said: &str) -> Self {
        let compilers: BTreeMap<_, _> = said.lines().filter_map(compiler).collect();
        Self {
            peak_mb: whole.peak_mb,
            rest: whole.cpu_seconds - cpu_seconds(&compilers),
            compilers,
        }
    }

    pub(super) fn cpu_seconds(&self) -> f64 {
        self.rest + cpu_seconds(&self.compilers)
    }

    /// The compilation of a crate, by the name that rustc knows.
    pub(super) fn of_crate(&self, name: &str) -> Option<Usage> {
        let mut compilers = self.compilers.iter();
        let compiler = compilers.find(|(compilation, _)| compilation.name == name);
        compiler.map(|(_, usage)| *usage)
    }

    /// Takes over whatever took less in another build of the same program. A machine is rarely left
    /// alone for as long as a build takes, and often for as long as a compiler does.
    pub(super) fn keep_least(&mut self, other: Self) {
        self.peak_mb = self.peak_mb.min(other.peak_mb);
        self.rest = self.rest.min(other.rest);
        for (compilation, usage) in other.compilers {
            let least = self.compilers.entry(compilation).or_insert(usage);
            least.cpu_seconds = least.cpu_seconds.min(usage.cpu_seconds);
            least.peak_mb = least.peak_mb.min(usage.peak_mb);
        }
    }
}

fn cpu_seconds(compilers: &BTreeMap<Compilation, Usage>) -> f64 {
    compilers.values().map(|usage| usage.cpu_seconds).sum()
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
    Ok(BuildUsage::new(whole, &said))
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

/// `@rustc 1.72 0.10 194520 …/rustc --crate-name one --edition=2024 … -C metadata=5f1d…`
fn compiler(line: &str) -> Option<(Compilation, Usage)> {
    let rest = line.strip_prefix(MARK)?;
    let argument = |option: &str| rest.split_once(option)?.1.split(' ').next();
    let compilation = Compilation {
        name: argument("--crate-name ")?.to_owned(),
        metadata: argument("metadata=").unwrap_or_default().to_owned(),
    };
    let numbers: Vec<_> = rest.split_whitespace().take(3).collect();
    Some((compilation, usage(&numbers.join(" "))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compiler_is_read_among_other_lines() {
        assert!(compiler("   Compiling http v1.5.0").is_none());
        assert!(compiler("@rustc 0.02 0.01 4000 /bin/rustc -vV").is_none());
        let line = "@rustc 1.5 0.25 204800 /bin/rustc --crate-name one -C metadata=5f1d one.rs";
        let (compilation, usage) = compiler(line).unwrap();
        assert_eq!(compilation.name, "one");
        assert_eq!(compilation.metadata, "5f1d");
        assert_eq!((usage.cpu_seconds, usage.peak_mb), (1.75, 200.0));
    }

    /// A program and two build scripts, which have the same name.
    fn build(whole: f64, first: f64, second: f64, program: f64) -> BuildUsage {
        let line = |seconds, name, metadata| {
            format!("@rustc {seconds} 0 1024 rustc --crate-name {name} -C metadata={metadata}\n")
        };
        let said = [
            line(first, "build_script_build", "a"),
            line(second, "build_script_build", "b"),
            line(program, "one", "c"),
        ];
        let whole = Usage {
            cpu_seconds: whole,
            peak_mb: 1.0,
        };
        BuildUsage::new(whole, &said.concat())
    }

    #[test]
    fn of_builds_each_part_counts_where_it_took_least() {
        let mut builds = build(10.0, 1.0, 2.0, 4.0);
        assert_eq!(builds.cpu_seconds(), 10.0);
        builds.keep_least(build(12.0, 2.0, 1.0, 7.0));
        // 2 for what is no compiler, and 1, 1 and 4 for the three that are.
        assert_eq!(builds.cpu_seconds(), 8.0);
        assert_eq!(builds.of_crate("one").unwrap().cpu_seconds, 4.0);
    }
}
