//! Builds of a large service: AWS Glue, whose 253 operations speak awsJson1_1.

use std::error::Error;
use std::fs;

use crate::bench::build::{Profile, Subject};
use crate::bench::measurement::Measurements;
use crate::bench::{cargo, folder, generate};
use crate::repository;

/// Generates the client and builds a program that makes one call; the official one if asked for.
pub(super) fn measure(
    official: OfficialLarge,
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    let Some(model) = generate::model("glue") else {
        println!("skipped: no glue.json here; {}", generate::DATA);
        return Ok(());
    };
    let xtask = std::env::current_exe()?;
    generate::generate(&xtask, &model, &folder().join("large/ours/client"))?;
    let mut subjects = vec![subject("ours", "glue")];
    if official == OfficialLarge::Measured {
        subjects.push(subject("official", "aws_sdk_glue"));
    }
    for subject in &subjects {
        cargo::fetch(&subject.package)?;
        subject.count_crates(measurements)?;
    }
    for profile in Profile::ALL {
        for subject in &subjects {
            subject.build(profile, None, measurements)?;
        }
    }
    for subject in &subjects {
        let bytes = fs::metadata(subject.target.join("release/one"))?.len();
        measurements.keep_least("large_size_one", subject.key, bytes as f64);
    }
    Ok(())
}

/// Whether the official client is built, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OfficialLarge {
    Measured,
    LeftOut,
}

/// The package of `bench/large/` of this name, with the crate of the service as rustc names it.
fn subject(key: &'static str, service: &'static str) -> Subject {
    Subject {
        metrics: "large_",
        key,
        package: folder().join("large").join(key),
        target: repository::target().join("bench/large").join(key),
        features: &[],
        service: Some(service),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The runtime's entry in a lock file of `bench/`.
    fn runtime(lock: &str) -> String {
        let text = fs::read_to_string(folder().join(lock)).unwrap();
        let (_, entry) = text.split_once("name = \"tinsmith-runtime\"").unwrap();
        entry.split("[[package]]").next().unwrap().to_owned()
    }

    #[test]
    fn both_programs_of_ours_lock_what_the_runtime_depends_on() {
        assert_eq!(
            runtime("large/ours/Cargo.lock"),
            runtime("ours/Cargo.lock"),
            "run `cargo update --workspace` in bench/ours and bench/large/ours"
        );
    }
}
