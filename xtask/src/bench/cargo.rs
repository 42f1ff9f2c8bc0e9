//! Cargo in the packages of `bench/`.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::repository;

/// Downloads what a package needs, so that no measurement waits for it.
///
/// # Errors
///
/// Names the package, and what cargo says.
pub(super) fn fetch(package: &Path) -> Result<(), String> {
    let mut cargo = command(package);
    cargo.args(["fetch", "--locked"]);
    output(cargo).map(drop).map_err(|said| {
        format!(
            "cannot get the crates of {}, for which the registry has to be within reach once: {said}",
            package.display()
        )
    })
}

/// Builds in release, in a target directory of its own.
pub(super) fn build(package: &Path, target: &Path, arguments: &[&str]) -> Result<(), String> {
    let mut cargo = command(package);
    cargo
        .args(["build", "--release", "--locked"])
        .args(arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0");
    output(cargo).map(drop)
}

/// The packages that a package compiles, itself and what its build scripts need included, as
/// `name v1.2.3`.
pub(super) fn tree(package: &Path, arguments: &[&str]) -> Result<BTreeSet<String>, String> {
    let mut cargo = command(package);
    cargo
        .args(["tree", "--locked", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}"])
        .args(arguments);
    let text = output(cargo)?;
    let package = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    Ok(text.lines().map(package).collect())
}

fn command(package: &Path) -> Command {
    let mut cargo = Command::new(repository::cargo());
    cargo.current_dir(package);
    cargo
}

/// What a command prints; an error with all that it says where it fails.
pub(super) fn output(mut command: Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{command:?} failed, {}:\n{said}", output.status))
}
