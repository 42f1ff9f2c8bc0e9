//! The official cases for formatting and parsing timestamps.

#![expect(
    clippy::expect_used,
    reason = "a test may fail loudly, in its helper functions too"
)]

use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use tinsmith_runtime::timestamp::{Timestamp, TimestampFormat};

const FILE: &str = "conformance/timestamps/date_time_format_test_suite.json";

#[test]
fn official_cases() {
    let Some(suite) = suite() else {
        println!(
            "skipped: no {FILE} here; set TINSMITH_DATA to a folder that has it \
             (it comes from the smithy-lang/smithy-rs repository)"
        );
        return;
    };
    let mut checked = 0;
    let mut failures = Vec::new();
    for (name, format) in [
        ("date_time", TimestampFormat::DateTime),
        ("http_date", TimestampFormat::HttpDate),
        ("epoch_seconds", TimestampFormat::EpochSeconds),
    ] {
        let written = cases(&suite, &format!("format_{name}"));
        let read = cases(&suite, &format!("parse_{name}"));
        let written = written.iter().map(|case| (case, formats(case, format)));
        let read = read.iter().map(|case| (case, parses(case, format)));
        for (case, outcome) in written.chain(read) {
            checked += 1;
            if let Err(failure) = outcome {
                failures.push(format!("{format}, {}: {failure}", case["iso8601"]));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(checked, 660, "the number of official cases has changed");
}

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

fn cases<'a>(suite: &'a Value, section: &str) -> &'a [Value] {
    suite[section].as_array().expect("a section is an array")
}

fn formats(case: &Value, format: TimestampFormat) -> Result<(), String> {
    let expected = (!is_error(case)).then(|| text(case).to_owned());
    match (timestamp(case).format(format), expected) {
        (Ok(written), Some(expected)) if written == expected => Ok(()),
        (Err(_), None) => Ok(()),
        (written, expected) => Err(format!("wrote {written:?}, expected {expected:?}")),
    }
}

fn parses(case: &Value, format: TimestampFormat) -> Result<(), String> {
    let expected = (!is_error(case)).then(|| timestamp(case));
    match (Timestamp::parse(text(case), format), expected) {
        (Ok(read), Some(expected)) if read == expected => Ok(()),
        (Err(_), None) => Ok(()),
        (read, expected) => Err(format!("read {read:?}, expected {expected:?}")),
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

fn suite() -> Option<Value> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let data = env::var_os("TINSMITH_DATA").unwrap_or_else(|| "../shared".into());
    let text = fs::read_to_string(root.join(data).join(FILE)).ok()?;
    Some(serde_json::from_str(&text).expect("the suite is JSON"))
}
