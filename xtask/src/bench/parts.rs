//! The parts of a call, each alone, as criterion finds them.

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::bench::cargo;
use crate::bench::measurement::Measurements;
use crate::bench::program::Program;

/// As the examples `parts` name them.
const PARTS: [&str; 3] = ["encode", "sign", "decode"];

/// Builds the example that does them; where it is.
pub(super) fn build(program: Program) -> Result<PathBuf, String> {
    program.build(&["--example", "parts"])?;
    Ok(example(program))
}

fn example(program: Program) -> PathBuf {
    program.target().join("release/examples/parts")
}

/// Runs the example that was built, and keeps the least that each part took.
pub(super) fn measure(
    program: Program,
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    let folder = program.target().join("criterion");
    let mut command = Command::new(example(program));
    command.env("CRITERION_HOME", &folder);
    cargo::output(command)?;
    for part in PARTS {
        let file = folder.join(part).join("new/sample.json");
        let wrong = |what: String| format!("{}: {what}", file.display());
        let sample = fs::read_to_string(&file).map_err(|error| wrong(error.to_string()))?;
        let least = least(&sample).map_err(wrong)?;
        measurements.keep_least(&format!("{part}_ns"), program.key(), least);
    }
    Ok(())
}

/// Nanoseconds of the fastest measurement, in criterion's file of them. Its own estimates are of all,
/// most of which were slower where others use the machine too.
fn least(sample: &str) -> Result<f64, String> {
    let sample: Value = serde_json::from_str(sample).map_err(|error| error.to_string())?;
    let numbers = |name: &str| {
        let list = sample[name].as_array().map(Vec::as_slice);
        list.unwrap_or_default().iter().filter_map(Value::as_f64)
    };
    let each = numbers("times").zip(numbers("iters"));
    let each = each.map(|(time, count)| time / count);
    each.min_by(f64::total_cmp)
        .ok_or_else(|| "there is no measurement".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fastest_measurement_counts() {
        let sample = r#"{"sampling_mode":"Linear","iters":[10.0,20.0],"times":[50.0,80.0]}"#;
        assert_eq!(least(sample), Ok(4.0));
        assert_eq!(least("{}"), Err("there is no measurement".to_owned()));
    }
}
