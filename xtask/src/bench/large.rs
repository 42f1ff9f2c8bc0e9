//! Builds of a large service: AWS Glue, whose 253 operations speak awsJson1_1.

use std::error::Error;

use crate::bench::build::{Builder, Profile, crates};
use crate::bench::measurement::Measurements;
use crate::bench::{folder, generate};
use crate::repository;

/// The name of the service's crate by rustc, the key of the figures, and the folder of the program.
const OURS: (&str, &str, &str) = ("glue", "ours", "large/ours");
const OFFICIAL: (&str, &str, &str) = ("aws_sdk_glue", "official", "large/official");

/// Generates the client and builds a program that makes one call; the official one if asked for.
pub(super) fn measure(
    official: bool,
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    let Some(model) = generate::model("glue") else {
        println!("skipped: no glue.json here; {}", generate::DATA);
        return Ok(());
    };
    let xtask = std::env::current_exe()?;
    generate::generate(&xtask, &model, &folder().join("large/ours/client"))?;
    let programs = if official {
        &[OURS, OFFICIAL][..]
    } else {
        &[OURS]
    };
    for (service, of, place) in programs.iter().copied() {
        let package = folder().join(place);
        measurements.add("large_crates", of, crates(&package, &[])? as f64);
        let builder = Builder {
            package: &package,
            target: &repository::target().join("bench").join(place),
            features: &[],
            source: "src/bin/one.rs",
        };
        for profile in Profile::ALL {
            println!("building {of} for Glue from nothing, {}", profile.name());
            let (clean, again) = builder.build(profile)?;
            let mut add = |what: &str, value| {
                measurements.add(&format!("large_{}_{what}", profile.name()), of, value);
            };
            add("cpu", clean.whole.cpu_seconds);
            add("peak_mb", clean.whole.peak_mb);
            add("touch_cpu", again.whole.cpu_seconds);
            if let Some(service) = clean.of_crate(service) {
                add("service_cpu", service.cpu_seconds);
                add("service_peak_mb", service.peak_mb);
            }
        }
        let bytes = std::fs::metadata(builder.target.join("release/one"))?.len();
        measurements.add("large_size_one", of, bytes as f64);
    }
    Ok(())
}
