//! The cases for formatting and parsing timestamps.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tinsmith_runtime::timestamp::{Timestamp, TimestampFormat};

use super::outcome::Row;

const FORMATS: [(&str, TimestampFormat); 3] = [
    ("date_time", TimestampFormat::DateTime),
    ("http_date", TimestampFormat::HttpDate),
    ("epoch_seconds", TimestampFormat::EpochSeconds),
];

/// Runs the cases of all files in a folder.
pub(super) fn run(folder: &Path) -> Vec<Row> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    files.iter().flat_map(|file| run_file(file)).collect()
}

fn run_file(file: &Path) -> Vec<Row> {
    let text = fs::read_to_string(file).expect("a file that can be read");
    let suite: Value = serde_json::from_str(&text).expect("a file of JSON");
    let mut rows = Vec::new();
    for (name, format) in FORMATS {
        for (verb, check) in [("format", formats as Check), ("parse", parses)] {
            let kind = format!("{verb}_{name}");
            let cases = suite[&kind].as_array().into_iter().flatten();
            for (index, case) in cases.enumerate() {
                let time = case["iso8601"].as_str().unwrap_or_default();
                let id = format!("{index}:{time}");
                rows.push(Row::of(&kind, &id, || {
                    check(case, format).err().into_iter().collect()
                }));
            }
        }
    }
    rows
}

type Check = fn(&Value, TimestampFormat) -> Result<(), String>;

fn formats(case: &Value, format: TimestampFormat) -> Result<(), String> {
    let expected = (!is_error(case)).then(|| text(case).to_owned());
    match (timestamp(case).format(format), expected) {
        (Ok(written), Some(expected)) if written == expected => Ok(()),
        (Err(_), None) => Ok(()),
        (written, expected) => Err(format!("expected {expected:?}, found {written:?}")),
    }
}

fn parses(case: &Value, format: TimestampFormat) -> Result<(), String> {
    let expected = (!is_error(case)).then(|| timestamp(case));
    match (Timestamp::parse(text(case), format), expected) {
        (Ok(read), Some(expected)) if read == expected => Ok(()),
        (Err(_), None) => Ok(()),
        (read, expected) => Err(format!("expected {expected:?}, found {read:?}")),
    }
}

fn is_error(case: &Value) -> bool {
    case["error"].as_bool().expect("error")
}

fn text(case: &Value) -> &str {
    case["smithy_format_value"]
        .as_str()
        .expect("smithy_format_value")
}

fn timestamp(case: &Value) -> Timestamp {
    let seconds = case["canonical_seconds"]
        .as_str()
        .expect("canonical_seconds");
    let nanos = case["canonical_nanos"].as_u64().expect("canonical_nanos");
    Timestamp::new(
        seconds.parse().expect("seconds"),
        u32::try_from(nanos).expect("nanos"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_expectation_is_noticed() {
        let case = serde_json::json!({
            "canonical_seconds": "1", "canonical_nanos": 0, "error": false,
            "smithy_format_value": "1970-01-01T00:00:02Z",
        });
        assert!(formats(&case, TimestampFormat::DateTime).is_err());
        assert!(parses(&case, TimestampFormat::DateTime).is_err());
        let mut refused = case;
        refused["error"] = true.into();
        assert!(formats(&refused, TimestampFormat::DateTime).is_err());
        assert!(parses(&refused, TimestampFormat::DateTime).is_err());
    }
}
