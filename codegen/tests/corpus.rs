//! The official models of AWS, as far as clients support what they need.
//!
//! They are found through `TINSMITH_DATA`; without them there is nothing to test.

use std::fs;
use std::path::PathBuf;

use tinsmith_codegen::error::{Errors, Problem};
use tinsmith_codegen::lower::{Lowered, Selection};
use tinsmith_codegen::{Source, load, lower};

/// The models with their file names, in the order of these; nothing where the data is absent.
fn models() -> Option<Vec<(String, String)>> {
    let data = std::env::var_os("TINSMITH_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    );
    let Ok(entries) = fs::read_dir(data.join("models")) else {
        println!(
            "skipped: no folder `models` in {}; set TINSMITH_DATA to a folder that has the \
             official models of AWS in it, as github.com/aws/api-models-aws has them",
            data.display()
        );
        return None;
    };
    let mut models = Vec::new();
    for entry in entries.map_while(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        match fs::read_to_string(entry.path()) {
            Ok(text) => models.push((name, text)),
            Err(error) => panic!("{name}: {error}"),
        }
    }
    models.sort();
    Some(models)
}

fn lowered(file: &str, text: &str, selection: &Selection) -> Result<Lowered, Errors> {
    let model = load::model(&Source { file, text })?;
    lower::service(model, selection, file)
}

/// Whether all that is wrong is that clients cannot do it yet.
fn is_unsupported(errors: &Errors) -> bool {
    errors.iter().all(|error| {
        matches!(
            error.problem,
            Problem::Unsupported { .. }
                | Problem::UnsupportedAuth { .. }
                | Problem::UnsupportedProtocol { .. }
        )
    })
}

#[test]
fn every_official_model_is_lowered_or_needs_what_is_not_supported() {
    let Some(models) = models() else { return };
    assert!(!models.is_empty());
    let mut supported = 0;
    let mut operations = 0;
    for (file, text) in &models {
        match lowered(file, text, &Selection::All) {
            Ok(lowered) => {
                supported += 1;
                operations += lowered.service.operations.len();
                assert_eq!(lowered.warnings, [], "{file}");
            }
            Err(errors) => assert!(is_unsupported(&errors), "{errors}"),
        }
    }
    println!(
        "{supported} of {} models, {operations} operations",
        models.len()
    );
    assert!(
        supported >= models.len() * 19 / 20,
        "{supported} of {}",
        models.len()
    );
}
