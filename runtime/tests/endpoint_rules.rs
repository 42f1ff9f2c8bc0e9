//! Runs the official endpoint test cases: those of the rules engine itself, and the
//! `smithy.rules#endpointTests` of every service model.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail loudly, in its helper functions too"
)]

use std::borrow::Cow;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use tinsmith_runtime::endpoint::rules::RuleSet;
use tinsmith_runtime::endpoint::{
    self, AuthScheme, Endpoint, EndpointError, ParameterValue, Parameters, Property,
};

#[path = "endpoint_rules/load.rs"]
mod load;

#[test]
fn rules_engine_cases() {
    run("conformance/endpoint-rules", "smithy-lang/smithy");
}

#[test]
fn service_cases() {
    run("models", "aws/api-models-aws");
}

#[test]
fn newer_service_cases() {
    run("models-2026", "smithy-lang/smithy-rs");
}

/// Runs the cases of all models in a folder, and fails with all cases that do. `origin` is the
/// public repository that has the models.
fn run(folder: &str, origin: &str) {
    let data = env::var_os("TINSMITH_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    );
    let Ok(entries) = fs::read_dir(data.join(folder)) else {
        println!(
            "skipped: no {folder} here; set TINSMITH_DATA to a folder that has it \
             (it comes from the {origin} repository)"
        );
        return;
    };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut rule_sets, mut cases, mut outdated) = (0, 0, 0);
    let mut failures = Vec::new();
    for (file, (rules, tests)) in files.iter().filter_map(|f| Some((f, rules_and_tests(f)?))) {
        rule_sets += 1;
        cases += tests.len();
        for case in &tests {
            match check(&rules, case) {
                Verdict::Passed => {}
                Verdict::PassedWithNewerPartition => outdated += 1,
                Verdict::Failed(reason) => {
                    let name = file.file_name().unwrap().to_string_lossy();
                    failures.push(format!("{name}, {}: {reason}", case["documentation"]));
                }
            }
        }
    }
    println!(
        "{folder}: {rule_sets} rule sets, {cases} cases, {} fail, \
         {outdated} pass by what is known of their partition today",
        failures.len()
    );
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(cases > 0, "{folder} has no cases");
}

enum Verdict {
    Passed,
    PassedWithNewerPartition,
    Failed(String),
}

/// The rule set of the service in a model, where it has one, and its test cases.
fn rules_and_tests(file: &Path) -> Option<(RuleSet, Vec<Value>)> {
    let model: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    model["shapes"].as_object()?.values().find_map(|shape| {
        let rules = load::rule_set(shape["traits"].get("smithy.rules#endpointRuleSet")?);
        let tests = &shape["traits"]["smithy.rules#endpointTests"]["testCases"];
        Some((rules, tests.as_array().cloned().unwrap_or_default()))
    })
}

fn check(rules: &RuleSet, case: &Value) -> Verdict {
    let outcome = endpoint::resolve(rules, &parameters(&case["params"]));
    let actual = outcome
        .as_ref()
        .map(describe)
        .map_err(EndpointError::message);
    let expected = &case["expect"];
    if meets(expected, &actual) {
        Verdict::Passed
    } else if meets_with_newer_partition(case, &actual) {
        Verdict::PassedWithNewerPartition
    } else {
        Verdict::Failed(format!("{expected}, but it is {actual:?}"))
    }
}

fn meets(expected: &Value, actual: &Result<Value, &str>) -> bool {
    match (&expected["endpoint"], actual) {
        (Value::Null, Err(message)) => expected["error"] == *message,
        (expected, Ok(actual)) => *actual == with_defaults(expected),
        _ => false,
    }
}

/// The partitions that had no dual-stack endpoints when the older models were published: the
/// beginning of their regions' names, the suffix of all their endpoints then, and the suffix of
/// their dual-stack endpoints now.
const NEWLY_DUAL_STACK: [(&str, &str, &str); 4] = [
    ("us-iso-", ".c2s.ic.gov", ".api.aws.ic.gov"),
    ("us-isob-", ".sc2s.sgov.gov", ".api.aws.scloud"),
    ("eu-isoe-", ".cloud.adc-e.uk", ".api.cloud-aws.adc-e.uk"),
    ("us-isof-", ".csp.hci.ic.gov", ".api.aws.hci.ic.gov"),
];

/// Whether a case about a dual-stack endpoint where there was none gets the endpoint that there is
/// now: in place of the refusal some endpoint with the new suffix, in place of an endpoint with the
/// old suffix the same one with the new suffix.
fn meets_with_newer_partition(case: &Value, actual: &Result<Value, &str>) -> bool {
    let (params, expected) = (&case["params"], &case["expect"]);
    let region = params["Region"].as_str().unwrap_or_default();
    let partition = (NEWLY_DUAL_STACK.iter()).find(|(start, ..)| region.starts_with(start));
    let (Some((_, before, now)), Ok(endpoint)) = (partition, actual) else {
        return false;
    };
    if let Some(refusal) = expected["error"].as_str() {
        return params["UseDualStack"] == true
            && refusal.contains("this partition does not support")
            && endpoint["url"].as_str().unwrap().ends_with(now);
    }
    let mut expected = expected.clone();
    let url = expected["endpoint"]["url"].as_str().unwrap();
    expected["endpoint"]["url"] = json!(url.replace(before, now));
    meets(&expected, actual)
}

fn parameters(json: &Value) -> Parameters<'_> {
    let mut parameters = Parameters::new();
    for (name, value) in json.as_object().into_iter().flatten() {
        let value = match value {
            Value::String(text) => ParameterValue::from(text.as_str()),
            Value::Bool(value) => ParameterValue::from(*value),
            Value::Array(values) => values
                .iter()
                .map(|value| Cow::Borrowed(value.as_str().unwrap()))
                .collect::<Vec<_>>()
                .into(),
            other => panic!("{name} is {other}"),
        };
        parameters = parameters.with(load::leak_text(name), value);
    }
    parameters
}

/// An endpoint in the form that test cases have.
fn describe(endpoint: &Endpoint) -> Value {
    let mut properties = Map::new();
    for (name, property) in &endpoint.properties {
        properties.insert((*name).to_owned(), describe_property(property));
    }
    if !endpoint.auth_schemes.is_empty() {
        let schemes = endpoint.auth_schemes.iter().map(describe_scheme).collect();
        properties.insert("authSchemes".to_owned(), schemes);
    }
    let headers: Map<_, _> = (endpoint.headers.iter())
        .map(|(name, values)| ((*name).to_owned(), json!(values)))
        .collect();
    json!({ "url": endpoint.url, "headers": headers, "properties": properties })
}

fn describe_property(property: &Property) -> Value {
    match property {
        Property::String(text) => json!(text),
        Property::Bool(value) => json!(value),
        Property::Integer(value) => json!(value),
        Property::Array(values) => values.iter().map(describe_property).collect(),
        Property::Record(members) => (members.iter())
            .map(|(name, value)| ((*name).to_owned(), describe_property(value)))
            .collect(),
    }
}

fn describe_scheme(scheme: &AuthScheme) -> Value {
    let mut described = json!({
        "name": scheme.name,
        "disableDoubleEncoding": scheme.disable_double_encoding,
        "disableNormalizePath": scheme.disable_normalize_path,
    });
    if let Some(name) = &scheme.signing_name {
        described["signingName"] = json!(name);
    }
    if let Some(region) = &scheme.signing_region {
        described["signingRegion"] = json!(region);
    }
    if !scheme.signing_region_set.is_empty() {
        described["signingRegionSet"] = json!(scheme.signing_region_set);
    }
    described
}

/// What a test case expects, with what it leaves out where that is the default.
fn with_defaults(expected: &Value) -> Value {
    let mut expected = expected.clone();
    for name in ["headers", "properties"] {
        if expected[name].is_null() {
            expected[name] = json!({});
        }
    }
    if let Some(schemes) = expected["properties"]["authSchemes"].as_array_mut() {
        for scheme in schemes {
            for name in ["disableDoubleEncoding", "disableNormalizePath"] {
                if scheme[name].is_null() {
                    scheme[name] = json!(false);
                }
            }
        }
    }
    if let Some(properties) = expected["properties"].as_object_mut() {
        // Looking up a member that is absent leaves a null behind.
        properties.retain(|_, value| !value.is_null());
    }
    expected
}
