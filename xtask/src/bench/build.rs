//! Builds of a program with one call.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::io;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::bench::cargo;
use crate::bench::effort::Effort;
use crate::bench::measurement::Measurements;
use crate::bench::program::Program;
use crate::bench::usage::{self, BuildUsage};

/// Builds the programs in turn, from nothing and again after a change, in both profiles.
pub(super) fn measure(
    effort: Effort,
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    for program in effort.programs().iter().copied() {
        Subject::of(program).count_crates(measurements)?;
    }
    let turns = effort.programs().iter().map(|of| effort.builds(*of)).max();
    for profile in Profile::ALL {
        let mut builds = BTreeMap::new();
        for turn in 0..turns.unwrap_or_default() {
            for program in effort.programs().iter().copied() {
                if turn < effort.builds(program) {
                    let before = builds.remove(program.key());
                    let build = Subject::of(program).build(profile, before, measurements)?;
                    builds.insert(program.key(), build);
                }
            }
        }
    }
    Ok(())
}

/// A package whose program `one` is built.
pub(super) struct Subject {
    /// The beginning of its metrics.
    pub metrics: &'static str,
    /// Whose figures they are.
    pub key: &'static str,
    pub package: PathBuf,
    pub target: PathBuf,
    /// What cargo has to be told about features.
    pub features: &'static [&'static str],
    /// The crate of the service, where there is one, as rustc names it.
    pub service: Option<&'static str>,
}

impl Subject {
    fn of(program: Program) -> Self {
        Self {
            metrics: "",
            key: program.key(),
            package: program.package(),
            target: program.target(),
            features: program.features(),
            service: program.service_crate(),
        }
    }

    pub(super) fn count_crates(
        &self,
        measurements: &mut Measurements,
    ) -> Result<(), Box<dyn Error>> {
        let count = cargo::tree(&self.package, self.features)?.len();
        let metric = format!("{}crates", self.metrics);
        measurements.keep_least(&metric, self.key, count as f64);
        Ok(())
    }

    /// Builds from nothing, and once more after the program was touched. What the builds `before`
    /// took less for counts, and is in the result.
    pub(super) fn build(
        &self,
        profile: Profile,
        before: Option<BuildUsage>,
        measurements: &mut Measurements,
    ) -> Result<BuildUsage, Box<dyn Error>> {
        let profile_name = profile.name();
        let directory = self.target.join(profile_name);
        println!("building {}{} in {profile_name}", self.metrics, self.key);
        match fs::remove_dir_all(&directory) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(format!("cannot remove {}: {error}", directory.display()).into());
            }
            _ => {}
        }
        let mut arguments = vec!["build", "--locked", "--bin", "one"];
        arguments.extend(profile.argument());
        arguments.extend(self.features);
        let mut clean = usage::of_build(&self.package, &self.target, &arguments)?;
        if let Some(before) = before {
            clean.keep_least(before);
        }
        let source = self.package.join("src/bin/one.rs");
        File::options()
            .append(true)
            .open(source)?
            .set_modified(SystemTime::now())?;
        let again = usage::of_build(&self.package, &self.target, &arguments)?;

        let mut keep = |what: &str, value| {
            let metric = format!("{}{profile_name}_{what}", self.metrics);
            measurements.keep_least(&metric, self.key, value);
        };
        keep("cpu", clean.cpu_seconds());
        keep("peak_mb", clean.peak_mb);
        keep("touch_cpu", again.cpu_seconds());
        if let Some(service) = self.service.and_then(|name| clean.of_crate(name)) {
            keep("service_cpu", service.cpu_seconds);
            keep("service_peak_mb", service.peak_mb);
        }
        if let Some(runtime) = clean.of_crate("tinsmith_runtime") {
            keep("runtime_cpu", runtime.cpu_seconds);
        }
        Ok(clean)
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Profile {
    Debug,
    Release,
}

impl Profile {
    pub(super) const ALL: [Self; 2] = [Self::Debug, Self::Release];

    const fn name(self) -> &'static str {
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
