//! Turns Smithy models into light Rust clients.
//!
//! ```text
//! JSON ── load ──► smithy::Model ── lower ──► ir::Service ── emit ──► files ── format ──► Package
//! ```

#![forbid(unsafe_code)]

pub mod emit;
pub mod error;
pub mod format;
pub mod ir;
pub mod load;
pub mod lower;
pub mod names;
pub mod package;
pub mod smithy;

use crate::emit::Placement;
use crate::error::Errors;
use crate::lower::{Selection, Warning};
use crate::package::Package;

/// A model: its text, and the file as errors and headers name it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The file, such as `model/apigatewayv2.json`.
    pub file: &'a str,
    /// The JSON AST.
    pub text: &'a str,
}

/// A crate, and what its making has to tell.
#[derive(Debug)]
pub struct Generated {
    /// The files.
    pub package: Package,
    /// The service that they are made from.
    pub service: ir::Service,
    /// What was passed over.
    pub warnings: Vec<Warning>,
}

/// The client of a model's service, with the selected operations and all that they need.
///
/// # Errors
/// Everything that is wrong with the model or the selection.
pub fn generate(
    source: &Source<'_>,
    selection: &Selection,
    placement: &Placement,
) -> Result<Generated, Errors> {
    let model = load::model(source)?;
    let lowered = lower::service(model, selection, source.file)?;
    let header = format::header(source.file);
    let package = emit::service(&lowered.service, placement)
        .into_iter()
        .map(|file| (file.path, format::text(&header, &file.content)))
        .collect();
    Ok(Generated {
        package,
        service: lowered.service,
        warnings: lowered.warnings,
    })
}
