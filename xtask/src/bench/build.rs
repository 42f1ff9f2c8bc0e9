//! Builds of a program with one call.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::bench::measurement::Measurements;
use crate::bench::program::Program;
use crate::bench::usage::{self, BuildUsage};

/// Builds each program from nothing and again after a change, in both profiles.
pub(super) fn measure(
    programs: &[Program],
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    for program in programs.iter().copied() {
        let package = program.package();
        let of = program.key();
        let count = crates(&package, program.features())?;
        measurements.add("crates", of, count as f64);
        let builder = Builder {
            package: &package,
            target: &program.target(),
            features: program.features(),
            source: "src/bin/one.rs",
        };
        for profile in Profile::ALL {
            println!("building {of} from nothing, {}", profile.name());
            let (clean, again) = builder.build(profile)?;
            let mut add = |what: &str, value| {
                measurements.add(&format!("{}_{what}", profile.name()), of, value);
            };
            add("cpu", clean.whole.cpu_seconds);
            add("peak_mb", clean.whole.peak_mb);
            add("touch_cpu", again.whole.cpu_seconds);
            let service = program.service_crate();
            if let Some(service) = service.and_then(|name| clean.of_crate(name)) {
                add("service_cpu", service.cpu_seconds);
                add("service_peak_mb", service.peak_mb);
            }
            if let Some(runtime) = clean.of_crate("tinsmith_runtime") {
                add("runtime_cpu", runtime.cpu_seconds);
            }
        }
    }
    Ok(())
}

/// How a program is built.
pub(super) struct Builder<'a> {
    pub package: &'a Path,
    pub target: &'a Path,
    pub features: &'a [&'a str],
    /// The file whose change is measured, in the package.
    pub source: &'a str,
}

impl Builder<'_> {
    /// From nothing, and once more after the program was touched.
    pub(super) fn build(
        &self,
        profile: Profile,
    ) -> Result<(BuildUsage, BuildUsage), Box<dyn Error>> {
        let directory = self.target.join(profile.name());
        match fs::remove_dir_all(&directory) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(format!("cannot remove {}: {error}", directory.display()).into());
            }
            _ => {}
        }
        let mut arguments = vec!["build", "--locked", "--bin", "one"];
        arguments.extend(profile.argument());
        arguments.extend(self.features);
        let clean = usage::of_build(self.package, self.target, &arguments)?;
        let source = File::options()
            .append(true)
            .open(self.package.join(self.source))?;
        source.set_modified(SystemTime::now())?;
        let again = usage::of_build(self.package, self.target, &arguments)?;
        Ok((clean, again))
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Profile {
    Debug,
    Release,
}

impl Profile {
    pub(super) const ALL: [Self; 2] = [Self::Debug, Self::Release];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    const fn argument(self) -> Option<&'static str> {
        match self {
            Self::Debug => None,
            Self::Release => Some("--release"),
        }
    }
}

/// How many crates a package compiles, itself and what its build scripts need included.
pub(super) fn crates(package: &Path, features: &[&str]) -> Result<usize, Box<dyn Error>> {
    let output = Command::new("cargo")
        .current_dir(package)
        .args([
            "tree",
            "--locked",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
        ])
        .args(["--format", "{p}"])
        .args(features)
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let text = String::from_utf8(output.stdout)?;
    let name = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    Ok(text.lines().map(name).collect::<BTreeSet<_>>().len())
}
