//! Lean is a feature: what a program with the generated client compiles.

use std::collections::BTreeSet;

/// C libraries besides ring, and what it takes to build or to find them; and what would run for
/// nothing.
const BANNED: [&str; 10] = [
    "aws-lc-rs",
    "aws-lc-sys",
    "bindgen",
    "cmake",
    "libz-sys",
    "native-tls",
    "openssl-sys",
    "pkg-config",
    "serde_derive",
    "zstd-sys",
];

/// These have major versions that are often built side by side.
const ONCE: [&str; 6] = ["http", "hyper", "rand_core", "rustls", "syn", "tokio"];

/// Says what must not be among packages, each a `name v1.2.3`; nothing where all are welcome.
pub(super) fn unwelcome(packages: &BTreeSet<String>) -> Vec<String> {
    let names: Vec<&str> = packages
        .iter()
        .filter_map(|package| package.split(' ').next())
        .collect();
    let mut said = Vec::new();
    for name in &names {
        // windows-sys only declares what the system has.
        let is_library = name.ends_with("-sys") && !name.starts_with("windows-");
        if BANNED.contains(name) || is_library {
            said.push(format!("{name} is banned"));
        }
    }
    for once in ONCE {
        let versions = names.iter().filter(|name| **name == once).count();
        if versions > 1 {
            said.push(format!("{once} is there in {versions} versions"));
        }
    }
    if packages
        .iter()
        .any(|package| package.starts_with("syn v1."))
    {
        said.push("syn 1 is banned".to_owned());
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::cargo;
    use crate::repository;

    #[test]
    fn banned_and_doubled_crates_are_named() {
        let packages = [
            "aws-lc-sys v0.30.0",
            "http v0.2.12",
            "http v1.5.0",
            "syn v1.0.109",
        ];
        let packages = packages.map(str::to_owned).into_iter().collect();
        assert_eq!(
            unwelcome(&packages),
            [
                "aws-lc-sys is banned",
                "http is there in 2 versions",
                "syn 1 is banned"
            ]
        );
    }

    #[test]
    fn ring_is_the_only_c_library_of_the_client_and_nothing_is_there_twice() {
        let packages = cargo::tree(&repository::root(), &["--package", "apigatewayv2"]).unwrap();
        assert!(
            packages.iter().any(|name| name.starts_with("reqwest ")),
            "the tree is not the whole"
        );
        assert_eq!(unwelcome(&packages), [""; 0]);
    }
}
