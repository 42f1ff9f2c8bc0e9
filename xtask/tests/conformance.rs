//! `cargo xtask conformance`, run as its users run it.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests may fail as loudly as tests"
)]

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use serde_json::{Value as Json, json};
use tinsmith_tests::conformance::protocol::alter;

/// The suites would prove nothing if a case could not fail.
#[test]
fn a_case_with_a_wrong_expectation_fails() {
    let Some(data) = data() else {
        return;
    };
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance-altered");
    let suites = copy.join("protocol-tests");
    fs::create_dir_all(&suites).unwrap();
    let mut altered = BTreeMap::new();
    for entry in fs::read_dir(data.join("protocol-tests")).unwrap() {
        let file = entry.unwrap().path();
        if file.extension() != Some(OsStr::new("json")) {
            continue;
        }
        let mut suite = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        alter_suite(&mut suite, &mut altered);
        fs::write(suites.join(file.file_name().unwrap()), suite.to_string()).unwrap();
    }
    println!("{altered:?}");
    for what in [
        "a forbidden header",
        "a forbidden header of an event",
        "a forbidden parameter",
        "a header",
        "a header of an event",
        "a parameter",
        "a required header",
        "a required header of an event",
        "a required parameter",
        "an additional parameter",
        "an event",
        "method",
        "that there is an error",
        "that there is no error",
        "the body",
        "the body of an event",
        "the code",
        "the error",
        "the error of a stream",
        "the host",
        "the initial response",
        "the output",
        "uri",
    ] {
        assert!(altered.contains_key(what), "no case has {what}");
    }
    let output = conformance(&[OsStr::new("--data"), copy.as_os_str(), OsStr::new("--list")]);
    let said = String::from_utf8_lossy(&output.stdout);
    let passed: Vec<_> = said
        .lines()
        .filter(|line| line.starts_with("passed"))
        .collect();
    assert_eq!(passed, Vec::<&str>::new());
    let count: usize = altered.values().sum();
    assert_eq!(
        said.lines().last(),
        Some(format!("0 passed, {count} failed, 0 skipped").as_str())
    );
    assert_eq!(output.status.code(), Some(1));
}

/// Whoever has a model and cases of their own runs them like the official ones.
#[test]
fn a_further_file_is_a_further_suite() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance-further");
    let suites = folder.join("protocol-tests");
    fs::create_dir_all(&suites).unwrap();
    let case = |id: &str, uri: &str, applies_to: &str| {
        json!({
            "id": id,
            "protocol": "aws.protocols#restJson1",
            "method": "GET",
            "uri": uri,
            "requireHeaders": ["authorization"],
            "params": { "id": "a b" },
            "appliesTo": applies_to,
        })
    };
    let cases = [
        case("Good", "/things/a%20b", "client"),
        case("Bad", "/things/a+b", "client"),
        case("Of a server", "/things/a+b", "server"),
    ];
    let label = json!({ "smithy.api#httpLabel": {}, "smithy.api#required": {} });
    let model = json!({ "smithy": "2.0", "shapes": {
        "my.own#Things": {
            "type": "service",
            "version": "1",
            "operations": [{ "target": "my.own#GetThing" }],
            "traits": { "aws.protocols#restJson1": {}, "aws.auth#sigv4": { "name": "things" } },
        },
        "my.own#GetThing": {
            "type": "operation",
            "input": { "target": "my.own#GetThingInput" },
            "output": { "target": "smithy.api#Unit" },
            "traits": {
                "smithy.api#http": { "method": "GET", "uri": "/things/{id}" },
                "smithy.test#httpRequestTests": cases,
            },
        },
        "my.own#GetThingInput": {
            "type": "structure",
            "members": { "id": { "target": "smithy.api#String", "traits": label } },
        },
    }});
    fs::write(suites.join("my own-1.json"), model.to_string()).unwrap();
    let run = |arguments: &[&str]| {
        let data = [OsStr::new("--data"), folder.as_os_str()];
        let arguments: Vec<_> = arguments.iter().map(OsStr::new).chain(data).collect();
        let output = conformance(&arguments);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        (output.status.code(), said)
    };
    let (status, said) = run(&["--list"]);
    assert_eq!(
        said,
        "my own-1     1 passed     1 failed     1 skipped\n\
         passed   my own-1: request Good\n\
         failed   my own-1: request Bad\n\
         \x20          path: expected /things/a+b, found /things/a%20b\n\
         skipped  my own-1: request Of a server, it applies to servers\n\
         1 passed, 1 failed, 1 skipped\n"
    );
    assert_eq!(status, Some(1));
    let (status, said) = run(&["--suite", "my own-1", "--case", "Good"]);
    assert_eq!(said.lines().last(), Some("1 passed, 0 failed, 0 skipped"));
    assert_eq!(status, Some(0));
}

#[test]
fn what_is_not_there_is_named() {
    let refusal = |arguments: &[&str]| {
        let arguments: Vec<_> = arguments.iter().map(OsStr::new).collect();
        let output = conformance(&arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance-empty");
    fs::create_dir_all(empty.join("eventstream")).unwrap();
    let data = empty.to_str().unwrap();
    assert_eq!(
        refusal(&["--data", data, "--suite", "restJson1"]),
        "error: no suite is called `restJson1`: there are eventstream\n"
    );
    let nowhere = empty.join("nowhere");
    let said = refusal(&["--data", nowhere.to_str().unwrap()]);
    assert!(said.contains("nowhere holds no suites: name a folder with --data"));
}

/// Puts in the place of each case for clients one for each thing that it expects, with that thing
/// changed; and counts these things.
fn alter_suite(suite: &mut Json, altered: &mut BTreeMap<&'static str, usize>) {
    let shapes = suite["shapes"].as_object_mut().unwrap();
    for shape in shapes.values_mut() {
        let is_error = shape["type"] != "operation";
        let Some(traits) = shape.get_mut("traits").and_then(Json::as_object_mut) else {
            continue;
        };
        traits.retain(|name, _| name != "smithy.test#httpMalformedRequestTests");
        for (name, cases) in traits {
            let alter = match name.as_str() {
                "smithy.test#httpRequestTests" => alter::alter_request,
                "smithy.test#httpResponseTests" if is_error => alter::alter_error,
                "smithy.test#httpResponseTests" => alter::alter_response,
                "smithy.test#eventStreamTests" => alter::alter_event_stream,
                _ => continue,
            };
            let of_clients = cases.as_array().unwrap().iter();
            let of_clients = of_clients.filter(|case| case["appliesTo"] != "server");
            let changed: Vec<_> = of_clients.flat_map(alter).collect();
            for (what, _) in &changed {
                *altered.entry(what).or_default() += 1;
            }
            let changed = changed.into_iter().enumerate();
            *cases = changed
                .map(|(index, (what, mut case))| {
                    case["id"] = format!("{index}:{}:{what}", case["id"]).into();
                    case
                })
                .collect();
        }
    }
}

fn conformance(arguments: &[&OsStr]) -> Output {
    // Every run writes the crates of its suites into one folder.
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("conformance")
        .args(arguments)
        .current_dir(repository())
        .output()
        .unwrap()
}

/// The folder of the official suites, if it is there.
fn data() -> Option<PathBuf> {
    let data = env::var_os("TINSMITH_DATA").unwrap_or_else(|| "../shared".into());
    let data = repository().join(data).join("conformance");
    if data.join("protocol-tests").exists() {
        return Some(data);
    }
    println!(
        "skipped: no protocol tests here; set TINSMITH_DATA to a folder that has the JSON AST of \
         smithy-lang/smithy's in conformance/protocol-tests"
    );
    None
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
