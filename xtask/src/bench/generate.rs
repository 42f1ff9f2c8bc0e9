//! The generator, for models of growing size.

use std::error::Error;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::bench::effort::Effort;
use crate::bench::measurement::Measurements;
use crate::bench::{cargo, usage};
use crate::repository;

/// From a quarter of a megabyte to almost two.
const MODELS: [&str; 3] = ["sqs", "apigatewayv2", "glue"];

/// Generates a crate from each model with the generator in its release build.
pub(super) fn measure(
    effort: Effort,
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    let target = repository::target().join("bench");
    println!("building the generator");
    let arguments = ["--package", "xtask"];
    cargo::build(&repository::root(), &target.join("xtask"), &arguments)?;
    let xtask = target.join("xtask/release/xtask");
    for name in MODELS {
        let Some(model) = model(name) else {
            println!("skipped: no {name}.json here; {DATA}");
            continue;
        };
        println!("generating {name}");
        let out = target.join("generated").join(name);
        for _ in 0..effort.generations() {
            let usage = generate(&xtask, &model, &out)?;
            measurements.keep_least("generate_cpu", name, usage.cpu_seconds);
            measurements.keep_least("generate_peak_mb", name, usage.peak_mb);
        }
        let bytes = std::fs::metadata(&model)?.len();
        measurements.keep_least("generate_model_kb", name, bytes as f64 / 1000.0);
    }
    Ok(())
}

/// How to get the models of other services.
pub(super) const DATA: &str =
    "set TINSMITH_DATA to a folder with models/, as CONTRIBUTING.md tells";

/// The model of a service: API Gateway V2's is ours, the others are official data.
pub(super) fn model(name: &str) -> Option<PathBuf> {
    let root = repository::root();
    let data = std::env::var_os("TINSMITH_DATA").map_or_else(|| "../shared".into(), PathBuf::from);
    let file = match name {
        "apigatewayv2" => root.join("model").join("apigatewayv2.json"),
        _ => root.join(data).join("models").join(format!("{name}.json")),
    };
    file.exists().then_some(file)
}

/// Writes a crate and says what that took.
pub(super) fn generate(
    xtask: &Path,
    model: &Path,
    out: &Path,
) -> Result<usage::Usage, Box<dyn Error>> {
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let arguments = ["codegen", "--model"].map(OsStr::new);
    let arguments = [
        &arguments[..],
        &[model.as_os_str(), OsStr::new("--out"), out.as_os_str()],
    ];
    Ok(usage::of(xtask, &arguments.concat())?)
}
