//! The official suites, each case with what became of it.
//!
//! The protocol suites run against clients that are generated from their own models: `cargo xtask
//! conformance` writes these and a small program around each suite, which hands its clients to
//! [`run`]. The other suites need no client.
//!
//! A case that is not what its specification says panics, which ends that case and counts as its
//! failure.

#![expect(
    clippy::expect_used,
    reason = "a case may fail loudly, in its helper functions too"
)]

use std::env;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use self::client::{Client, Service};
pub use self::outcome::{Outcome, Row};

mod client;
mod eventstream;
mod outcome;
pub mod protocol;
mod sigv4;
mod timestamps;

/// The whole program around the clients of a suite: `PROGRAM SUITE PATH` runs the cases of a
/// suite that needs no client, or else of a protocol suite's file, and prints them as [`Row`]s, a
/// line each.
pub fn run(clients: &[Box<dyn Client>]) -> ExitCode {
    // A panic is a case's failure, and told with it.
    panic::set_hook(Box::new(|_| {}));
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let (Some(suite), Some(path), None) = (arguments.next(), arguments.next(), arguments.next())
    else {
        eprintln!("error: `cargo xtask conformance` runs this program");
        return ExitCode::FAILURE;
    };
    // A protocol suite may be called like another one, but is a file.
    let name = suite.to_str().filter(|_| path.is_dir());
    let vectors = name.and_then(|name| vectors(name, &path));
    for row in vectors.unwrap_or_else(|| protocol::run(&path, clients)) {
        println!("{row}");
    }
    ExitCode::SUCCESS
}

/// The cases of a suite that needs no client; nothing where it is none.
fn vectors(suite: &str, path: &Path) -> Option<Vec<Row>> {
    Some(match suite {
        "eventstream" => eventstream::run(path),
        "timestamps" => timestamps::run(path),
        "sigv4" => sigv4::run(path),
        "sigv4a" => sigv4::run_asymmetric(path),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn official_vectors() {
        let data = env::var_os("TINSMITH_DATA").unwrap_or_else(|| "../shared".into());
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let data = repository.join(data).join("conformance");
        for (suite, path) in [
            ("eventstream", "eventstream"),
            ("timestamps", "timestamps"),
            ("sigv4", "sigv4/v4"),
            ("sigv4a", "sigv4/v4a"),
        ] {
            let path = data.join(path);
            if !path.exists() {
                println!(
                    "skipped: no cases of {suite}; set TINSMITH_DATA to a folder that has \
                     conformance/{} (they come from the smithy-lang/smithy-rs repository)",
                    path.strip_prefix(&data).unwrap().display()
                );
                continue;
            }
            let rows = vectors(suite, &path).unwrap();
            let failed = rows.iter().filter(|row| row.outcome != Outcome::Passed);
            assert_eq!(failed.collect::<Vec<_>>(), Vec::<&Row>::new());
            assert!(!rows.is_empty(), "{suite} has no cases");
        }
    }
}
