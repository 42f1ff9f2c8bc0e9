//! Lean is a feature: what a program with the generated client compiles, counted.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// With the program itself; see ARCHITECTURE.md for why each direct dependency is there.
const MOST_CRATES: usize = 100;

/// C libraries besides ring, tools to build them, and what would come a second time.
const BANNED: [&str; 9] = [
    "aws-lc-rs",
    "aws-lc-sys",
    "bindgen",
    "cmake",
    "libz-sys",
    "native-tls",
    "openssl-sys",
    "serde_derive",
    "zstd-sys",
];

/// These have major versions that are often built side by side.
const ONCE: [&str; 6] = ["http", "hyper", "rand_core", "rustls", "syn", "tokio"];

/// The packages that a program with the client compiles, as `name version`.
fn tree() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(env!("CARGO"))
        .current_dir(root)
        .args([
            "tree",
            "--package",
            "apigatewayv2",
            "--edges",
            "normal,build",
        ])
        .args(["--prefix", "none", "--format", "{p}", "--locked"])
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8(output.stdout).expect("cargo prints UTF-8");
    let package = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    lines.lines().map(package).collect()
}

#[test]
fn a_program_with_one_call_stays_below_a_hundred_crates() {
    let crates = tree();
    let count = crates.len() + 1;
    println!("{count} crates, the program included");
    assert!(count <= MOST_CRATES, "{count} crates: {crates:#?}");
    assert!(
        crates.iter().any(|name| name.starts_with("reqwest ")),
        "the tree is not the whole"
    );
}

#[test]
fn ring_is_the_only_c_library_and_nothing_is_there_twice() {
    let crates = tree();
    let names = crates
        .iter()
        .filter_map(|package| package.split(' ').next());
    let names = names.collect::<Vec<_>>();
    for banned in BANNED {
        assert!(!names.contains(&banned), "{banned} is in the tree");
    }
    // windows-sys only declares what the system has.
    let is_library = |name: &&&str| name.ends_with("-sys") && !name.starts_with("windows-");
    let libraries = names.iter().filter(is_library).collect::<Vec<_>>();
    assert!(libraries.is_empty(), "{libraries:?} bind C libraries");
    for once in ONCE {
        let versions = names.iter().filter(|name| **name == once).count();
        assert!(versions <= 1, "{once} is there {versions} times");
    }
}
