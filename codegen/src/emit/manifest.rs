//! `Cargo.toml`.

use crate::emit::{Placement, Workspace, runtime};
use crate::ir::{Service, Type};

/// The text of the manifest.
pub(super) fn emit(service: &Service, placement: &Placement) -> String {
    let package = &service.package;
    let description = string(&format!("Client of {}", service.title));
    let name = runtime::PACKAGE;
    let path = string(&placement.runtime);
    let has_unions = service.types.iter().any(|ty| matches!(ty, Type::Union(_)));
    let unions = if has_unions { LARGE_VARIANTS } else { "" };
    let features = match &service.features[..] {
        [] => String::new(),
        features => format!(", features = {features:?}"),
    };
    let workspace = match placement.workspace {
        Workspace::Above => "",
        Workspace::Own => {
            "\n# Whatever lies above this directory is not its concern.\n[workspace]\n"
        }
    };
    format!(
        r#"[package]
name = "{package}"
description = {description}
version = "0.1.0"
edition = "2024"
rust-version = "1.85"
license = "MIT OR Apache-2.0"
publish = false

[features]
default = ["rustls"]
# The transport that a client uses unless it is given another, without TLS.
reqwest = ["{name}/reqwest"]
# TLS for it, of which the last that is on is used: rustls with ring, rustls with AWS-LC, and the
# platform's own.
rustls = ["{name}/rustls"]
aws-lc = ["{name}/aws-lc"]
native-tls = ["{name}/native-tls"]
# Signatures for endpoints that are not in one region.
sigv4a = ["{name}/sigv4a"]

[dependencies]
{name} = {{ path = {path}, default-features = false{features} }}

[lints.clippy]
# `new` takes every required member of a structure.
too_many_arguments = "allow"
{unions}{workspace}"#
    )
}

const LARGE_VARIANTS: &str = "\
# The members of a union are as large as the model makes them.
large_enum_variant = \"allow\"
";

/// A basic string of TOML.
fn string(text: &str) -> String {
    let mut quoted = String::from('"');
    for char in text.chars() {
        match char {
            '"' | '\\' => quoted.extend(['\\', char]),
            char if char.is_control() => quoted.push(' '),
            char => quoted.push(char),
        }
    }
    quoted.push('"');
    quoted
}
