//! What is emitted, as text to be read.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests may fail as loudly as tests"
)]

use std::fs;
use std::path::Path;

use tinsmith_codegen::emit::{Placement, Workspace};
use tinsmith_codegen::lower::Selection;
use tinsmith_codegen::package::Package;
use tinsmith_codegen::{Source, generate};

fn package(model: &str, selection: &Selection) -> Package {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(model);
    let text = fs::read_to_string(path).unwrap();
    let file = model.trim_start_matches("../");
    let placement = Placement {
        command: "cargo xtask codegen".to_owned(),
        runtime: "../runtime".to_owned(),
        workspace: Workspace::Own,
    };
    let source = Source { file, text: &text };
    match generate(&source, selection, &placement) {
        Ok(client) => client.package,
        Err(errors) => panic!("{errors}"),
    }
}

fn api_gateway(operations: &[&str]) -> Package {
    let names = operations.iter().map(|name| (*name).to_owned()).collect();
    package("../model/apigatewayv2.json", &Selection::Operations(names))
}

/// A small model of our own, with what API Gateway's has not.
fn things() -> Package {
    package("tests/models/things.json", &Selection::All)
}

/// A model whose shapes are called like what emitted code itself makes use of.
fn names() -> Package {
    package("tests/models/names.json", &Selection::All)
}

fn file<'a>(package: &'a Package, path: &str) -> &'a str {
    let files = || package.files().map(|(path, _)| path).collect::<Vec<_>>();
    match package.file(path) {
        Some(text) => text,
        None => panic!("there is no {path} in {:#?}", files()),
    }
}

/// A model with events both ways.
fn streams() -> Package {
    package("tests/models/streams.json", &Selection::All)
}

/// A model whose endpoint depends on what is sent and on settings of its own.
fn shelves() -> Package {
    package("tests/models/shelves.json", &Selection::All)
}

macro_rules! snapshots {
    ($($test:ident: $package:expr, $path:literal;)*) => {$(
        #[test]
        fn $test() {
            let package = $package;
            insta::assert_snapshot!(stringify!($test), file(&package, $path));
        }
    )*};
}

snapshots! {
    update_integration: api_gateway(&["UpdateIntegration"]), "src/operation/update_integration.rs";
    an_enum: api_gateway(&["UpdateIntegration"]), "src/types/connection_type.rs";
    a_structure: api_gateway(&["UpdateIntegration"]), "src/types/tls_config.rs";
    the_errors: api_gateway(&["UpdateIntegration"]), "src/error.rs";
    the_client: api_gateway(&["UpdateIntegration", "GetIntegration"]), "src/client.rs";
    the_endpoint_rules: api_gateway(&["UpdateIntegration"]), "src/endpoint.rs";
    the_library: api_gateway(&["UpdateIntegration", "GetIntegration"]), "src/lib.rs";
    the_readme: api_gateway(&["UpdateIntegration", "GetIntegration"]), "README.md";
    the_manifest: things(), "Cargo.toml";
    an_operation_that_lists: things(), "src/operation/list_things.rs";
    defaults: things(), "src/types/settings.rs";
    a_shared_structure: things(), "src/types/thing.rs";
    names_of_the_prelude: names(), "src/types/default.rs";
    a_union: things(), "src/types/content.rs";
    an_enum_with_unknown: things(), "src/types/color.rs";
    an_int_enum: things(), "src/types/level.rs";
    throttling_errors: things(), "src/error.rs";
    a_client_without_rules: things(), "src/client.rs";
    the_modules_of_operations: things(), "src/operation.rs";
    the_modules_of_types: things(), "src/types.rs";
    an_operation_with_events: streams(), "src/operation/converse.rs";
    a_union_of_events: streams(), "src/types/heard.rs";
    the_library_with_events: streams(), "src/lib.rs";
    the_manifest_with_events: streams(), "Cargo.toml";
    an_operation_with_endpoint_parameters: shelves(), "src/operation/move_things.rs";
    a_client_with_settings_of_its_own: shelves(), "src/client.rs";
    the_settings_of_a_service: shelves(), "src/params.rs";
    the_library_with_settings: shelves(), "src/lib.rs";
}

#[test]
fn the_same_model_gives_the_same_files() {
    assert_eq!(things(), things());
}

#[test]
fn every_file_says_where_it_comes_from() {
    for (path, text) in things().files() {
        let first = text.lines().next().unwrap();
        assert!(
            first.contains("@generated from tests/models/things.json by `cargo xtask codegen`"),
            "{path}: {first}"
        );
    }
}

#[test]
fn an_operation_has_the_same_text_whatever_else_is_selected() {
    let few = api_gateway(&["UpdateIntegration"]);
    let all = package("../model/apigatewayv2.json", &Selection::All);
    for (path, text) in few.files() {
        if path.starts_with("src/operation/") || path.starts_with("src/types/") {
            assert_eq!(all.file(path), Some(text), "{path}");
        }
    }
}
