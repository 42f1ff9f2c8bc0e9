//! Where and with what the figures are taken.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use crate::repository;

/// One line: processor, cores, memory, system, compiler.
pub(super) fn describe() -> String {
    let processor = line_of("/proc/cpuinfo", "model name");
    let memory = line_of("/proc/meminfo", "MemTotal");
    let kib = memory
        .split(' ')
        .next()
        .and_then(|size| size.parse::<u64>().ok());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    format!(
        "{processor}, {cores} cores, {} GB, {} {}; {}",
        kib.unwrap_or_default() / (1024 * 1024),
        std::env::consts::OS,
        std::env::consts::ARCH,
        output("rustc", &["--version"]),
    )
}

/// `2026-03-01`, in UTC.
pub(super) fn today() -> String {
    output("date", &["--utc", "+%F"])
}

/// The last commit that changed what is measured of ours.
pub(super) fn commit() -> String {
    let ours = ["codegen", "generated", "runtime"];
    output(
        "git",
        &[&["log", "-1", "--format=%h", "--"], &ours[..]].concat(),
    )
}

/// The version of a crate that a package of `bench/` is locked to; the last where there are more.
pub(super) fn locked_version(package: &Path, name: &str) -> Option<String> {
    let lock = fs::read_to_string(package.join("Cargo.lock")).ok()?;
    let entry = format!("name = \"{name}\"\nversion = \"");
    let (_, rest) = lock.rsplit_once(&entry)?;
    rest.split('"').next().map(str::to_owned)
}

fn line_of(file: &str, name: &str) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with(name));
    let value = line.and_then(|line| line.split_once(':'));
    value
        .map_or("unknown", |(_, value)| value.trim())
        .to_owned()
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .current_dir(repository::root())
        .args(arguments)
        .output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    text.unwrap_or_else(|_| "unknown".to_owned())
}
