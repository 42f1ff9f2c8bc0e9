//! `cargo xtask codegen`, run as its users run it.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests may fail as loudly as tests"
)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a run said and how it ended, without what differs from machine to machine.
struct Run {
    succeeded: bool,
    stdout: String,
    stderr: String,
}

fn codegen(arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("codegen")
        .args(arguments)
        .current_dir(repository())
        .output()
        .unwrap();
    Run::new(&output)
}

impl Run {
    fn new(output: &Output) -> Self {
        let text = |bytes: &[u8]| {
            String::from_utf8_lossy(bytes)
                .replace(env!("CARGO_TARGET_TMPDIR"), "TEMPORARY")
                .replace(&repository().display().to_string(), "ROOT")
        };
        Self {
            succeeded: output.status.success(),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }

    fn refusal(&self) -> &str {
        assert!(!self.succeeded, "it succeeded: {}", self.stdout);
        assert_eq!(self.stdout, "");
        self.stderr.trim_end()
    }

    fn report(&self) -> &str {
        assert!(self.succeeded, "{}", self.stderr);
        self.stdout.trim_end()
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A directory of one test's own that does not exist yet.
fn fresh(test: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&path);
    path
}

/// Runs `cargo check` on an emitted crate, in the build directory of this test, and with the
/// versions of this repository's lock file, so that nothing is fetched.
fn assert_compiles(directory: &Path, package: &str) {
    fs::copy(
        repository().join("Cargo.lock"),
        directory.join("Cargo.lock"),
    )
    .unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--manifest-path"])
        .arg(directory.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let run = Run::new(&output);
    assert!(run.succeeded, "{}", run.stderr);
    let warned = format!("`{package}` (lib) generated");
    assert!(!run.stderr.contains(&warned), "{}", run.stderr);
}

#[test]
fn the_committed_client_is_what_the_model_gives() {
    let run = codegen(&["--check"]);
    assert!(run.succeeded, "{}", run.stderr);
    assert!(
        run.stdout
            .starts_with("generated/ is what model/apigatewayv2.json gives: 103 operations"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_crate_of_one_operation_compiles() {
    let out = fresh("one-operation");
    let out = out.to_str().unwrap();
    let run = codegen(&["--out", out, "--operations", "UpdateIntegration"]);
    let report = run.report();
    assert!(
        report.starts_with(
            "wrote TEMPORARY/one-operation from model/apigatewayv2.json: 1 operation, "
        ),
        "{report}"
    );
    assert_compiles(Path::new(out), "apigatewayv2");
}

#[test]
fn a_crate_of_another_model_compiles() {
    let out = fresh("things");
    let out = out.to_str().unwrap();
    codegen(&["--model", "codegen/tests/models/things.json", "--out", out]).report();
    assert_compiles(Path::new(out), "testthings");
}

/// The shapes of this model are called like what emitted code itself makes use of.
#[test]
fn a_crate_compiles_whatever_its_shapes_are_called() {
    let out = fresh("names");
    let out = out.to_str().unwrap();
    codegen(&["--model", "codegen/tests/models/names.json", "--out", out]).report();
    assert_compiles(Path::new(out), "names");
}

#[test]
fn a_crate_of_the_official_model_compiles() {
    let data = env::var_os("TINSMITH_DATA").map_or_else(|| "../shared".into(), PathBuf::from);
    let model = repository().join(data).join("models/apigatewayv2.json");
    if !model.exists() {
        println!("skipped: TINSMITH_DATA names no folder with models/, see CONTRIBUTING.md");
        return;
    }
    let out = fresh("official");
    let out = out.to_str().unwrap();
    codegen(&["--model", model.to_str().unwrap(), "--out", out]).report();
    assert_compiles(Path::new(out), "apigatewayv2");
}

#[test]
fn check_lists_what_differs_and_writes_nothing() {
    let out = fresh("drift");
    let arguments = ["--out", out.to_str().unwrap(), "--operations", "GetApi"];
    codegen(&arguments).report();
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    fs::write(out.join("Cargo.toml"), manifest + "# edited\n").unwrap();
    fs::write(out.join("src/orphan.rs"), "").unwrap();
    fs::remove_file(out.join("src/lib.rs")).unwrap();
    fs::write(out.join("Cargo.lock"), "not ours").unwrap();

    let check = [&arguments[..], &["--check"]].concat();
    insta::assert_snapshot!(codegen(&check).refusal(), @r"
    error: TEMPORARY/drift is not what model/apigatewayv2.json gives:
      changed   Cargo.toml
      missing   src/lib.rs
      orphaned  src/orphan.rs
    run the same command without --check and commit what it writes
    ");
    assert!(!out.join("src/lib.rs").exists());

    let report = codegen(&arguments);
    assert!(
        report.report().ends_with("(1 new, 1 changed, 1 removed)"),
        "{}",
        report.stdout
    );
    codegen(&check).report();
    assert_eq!(
        fs::read_to_string(out.join("Cargo.lock")).unwrap(),
        "not ours"
    );
}

#[test]
fn what_was_made_by_hand_is_not_overwritten() {
    let out = fresh("foreign");
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("notes.txt"), "mine").unwrap();
    let run = codegen(&["--out", out.to_str().unwrap()]);
    insta::assert_snapshot!(run.refusal(), @"error: TEMPORARY/foreign holds files that were not generated, and writing a crate there would delete them: name a directory that is empty or does not exist yet");
    let runtime = codegen(&["--out", "runtime"]);
    assert!(
        runtime
            .refusal()
            .contains("runtime holds files that were not generated")
    );
    assert_eq!(fs::read_to_string(out.join("notes.txt")).unwrap(), "mine");
}

#[test]
fn errors_name_the_thing_and_the_remedy() {
    let out = fresh("errors");
    let out = out.to_str().unwrap();
    insta::assert_snapshot!(
        codegen(&["--model", "model/none.json", "--out", out]).refusal(),
        @"error: cannot read ROOT/model/none.json: No such file or directory (os error 2)"
    );
    insta::assert_snapshot!(codegen(&["--model", "CONTRIBUTING.md", "--out", out]).refusal(), @r"
        error: CONTRIBUTING.md: is not JSON: expected value in line 1, column 1
          help: a model is a JSON AST of Smithy, as `smithy ast` prints it
        1 error in CONTRIBUTING.md
        error: nothing was written
        ");
    insta::assert_snapshot!(
        codegen(&["--out", out, "--operations", "UpdateIntegratoin,GetApi"]).refusal(),
        @r"
        error: com.amazonaws.apigatewayv2#ApiGatewayV2: has no operation `UpdateIntegratoin`
          help: did you mean `UpdateIntegration`?
        1 error in model/apigatewayv2.json
        error: nothing was written
        "
    );
    insta::assert_snapshot!(codegen(&["--operations", "GetApi"]).refusal(), @"error: --operations needs --out DIR, the directory of the new crate: generated/ holds every operation of model/apigatewayv2.json");
    assert!(!Path::new(out).exists());
}

#[test]
fn help_is_worth_reading() {
    insta::assert_snapshot!(codegen(&["--help"]).report());
}
