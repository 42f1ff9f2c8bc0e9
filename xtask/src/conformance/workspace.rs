//! The crates of the suites: a workspace in the target directory, which shares its builds and its
//! lock file with this repository, so that only what was emitted has to be compiled.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::row::{Outcome, Row};
use serde_json::Value as Json;
use tinsmith_codegen::names;

use super::client::{self, Client};
use super::program;
use super::suite::{Subject, Suite};
use crate::repository;

/// The program of the suites that need no clients.
const WITHOUT_CLIENTS: &str = "conformance-runtime";

/// The written workspace.
#[derive(Debug)]
pub(super) struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    /// Writes the crates of the suites, as far as they are not there.
    pub(super) fn write(suites: &[Suite]) -> Result<Self, String> {
        let workspace = Self {
            folder: repository::target().join("conformance"),
        };
        let mut members = vec![WITHOUT_CLIENTS.to_owned()];
        workspace.write_program(WITHOUT_CLIENTS, &[])?;
        for suite in suites
            .iter()
            .filter(|suite| suite.subject == Subject::Clients)
        {
            let clients = client::clients(&suite.name, &read(&suite.path)?);
            for client in &clients {
                let package = &client.service.package;
                workspace.write_client(package, client)?;
                members.push(package.clone());
            }
            let program = program_name(suite);
            workspace.write_program(&program, &clients)?;
            members.push(program);
        }
        workspace.write_manifest(&members)?;
        Ok(workspace)
    }

    /// Compiles the programs of the suites and runs each; what became of the cases of each suite.
    pub(super) fn run(&self, suites: &[Suite]) -> Result<Vec<Vec<Row>>, String> {
        let mut programs: Vec<_> = suites.iter().map(program_name).collect();
        programs.push(WITHOUT_CLIENTS.to_owned());
        programs.sort_unstable();
        programs.dedup();
        // What is there after a build that failed in part has been built by it.
        for program in &programs {
            let _ = fs::remove_file(executable(program));
        }
        let mut build = Command::new(repository::cargo());
        build
            .current_dir(&self.folder)
            .args(["build", "--keep-going", "--target-dir"])
            .arg(repository::target());
        for program in &programs {
            build.args(["--package", program]);
        }
        let status = build
            .status()
            .map_err(|error| format!("cargo could not be started: {error}"))?;
        if !status.success() && !executable(WITHOUT_CLIENTS).exists() {
            return Err("the programs of the suites do not compile".to_owned());
        }
        suites.iter().map(run_suite).collect()
    }

    fn write_client(&self, name: &str, client: &Client) -> Result<(), String> {
        let folder = self.folder.join(name);
        let runtime = repository::root().join("runtime");
        let package = client.package(&runtime.display().to_string());
        let is_there = package
            .diff(&folder)
            .is_ok_and(|difference| difference.is_empty());
        if is_there {
            return Ok(());
        }
        package.write(&folder).map_err(|error| error.to_string())
    }

    fn write_program(&self, name: &str, clients: &[Client]) -> Result<(), String> {
        let mut dependencies = String::new();
        for path in ["runtime", "tests"] {
            let folder = repository::root().join(path);
            dependencies.push_str(&format!("tinsmith-{path} = {{ path = {folder:?} }}\n"));
        }
        for client in clients {
            let package = &client.service.package;
            dependencies.push_str(&format!("{package} = {{ path = \"../{package}\" }}\n"));
        }
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
        );
        let folder = self.folder.join(name);
        write(&folder.join("Cargo.toml"), &manifest)?;
        write(&folder.join("src/main.rs"), &program::source(clients))
    }

    /// Also takes over what this repository has locked since the last time.
    fn write_manifest(&self, members: &[String]) -> Result<(), String> {
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        write(&self.folder.join("Cargo.toml"), &manifest)?;
        let (locked, lock) = (
            repository::root().join("Cargo.lock"),
            self.folder.join("Cargo.lock"),
        );
        let changed = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
        if changed(&lock).is_none() || changed(&lock) < changed(&locked) {
            fs::copy(&locked, &lock)
                .map_err(|error| format!("cannot write {}: {error}", lock.display()))?;
        }
        Ok(())
    }
}

/// Runs the cases of a suite. Where its clients do not compile, there are none.
fn run_suite(suite: &Suite) -> Result<Vec<Row>, String> {
    let program = Some(executable(&program_name(suite))).filter(|program| program.exists());
    let program = program.unwrap_or_else(|| {
        eprintln!("error: the clients of {} do not compile", suite.name);
        executable(WITHOUT_CLIENTS)
    });
    let output = Command::new(&program)
        .arg(&suite.name)
        .arg(&suite.path)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut rows: Vec<_> = text.lines().filter_map(Row::parse).collect();
    if !output.status.success() {
        rows.push(Row {
            kind: "program".to_owned(),
            id: suite.name.clone(),
            outcome: Outcome::Failed(vec![format!("ended with {}", output.status)]),
        });
    }
    Ok(rows)
}

fn program_name(suite: &Suite) -> String {
    match suite.subject {
        Subject::Clients => format!("conformance-{}", names::package(&suite.name)),
        Subject::Runtime => WITHOUT_CLIENTS.to_owned(),
    }
}

fn executable(program: &str) -> PathBuf {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    repository::target().join("debug").join(name)
}

fn read(path: &Path) -> Result<Json, String> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{} is no JSON: {error}", path.display()))
}

/// Writes a file whose text is another.
fn write(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    let written = match path.parent() {
        Some(folder) => fs::create_dir_all(folder).and_then(|()| fs::write(path, text)),
        None => fs::write(path, text),
    };
    written.map_err(|error| format!("cannot write {}: {error}", path.display()))
}
