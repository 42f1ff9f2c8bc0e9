//! A model and a selection of its operations, lowered to the [`ir`]: resolved, checked
//! and named, with everything that is wrong collected.

mod auth;
mod body;
mod closure;
mod context;
mod customization;
mod default;
mod documentation;
mod endpoint;
mod enumeration;
mod error_variant;
mod events;
mod home;
mod http;
mod mixins;
mod operation;
mod presence;
mod protocol;
mod recursion;
mod rust_type;
mod selection;
mod service;
mod structure;
mod suggestion;
mod support;
mod targets;
mod trait_check;
mod words;

use self::closure::Closure;
use self::context::Context;
pub use self::selection::Selection;
pub use self::trait_check::Warning;
use crate::error::{Diagnostics, Errors};
use crate::ir;
use crate::smithy::Model;

/// A service and what was passed over on the way to it.
#[derive(Debug)]
pub struct Lowered {
    /// The service.
    pub service: ir::Service,
    /// Traits that are not known.
    pub warnings: Vec<Warning>,
}

/// Lowers the one service of a model; `file` is named in errors.
///
/// # Errors
/// Everything that is wrong with what the selection reaches, and with the references of the whole
/// model.
pub fn service(model: Model, selection: &Selection, file: &str) -> Result<Lowered, Errors> {
    let diagnostics = Diagnostics::default();
    let lowered = lower(model, selection, &diagnostics, file);
    diagnostics.finish(file, lowered)
}

fn lower(
    model: Model,
    selection: &Selection,
    diagnostics: &Diagnostics,
    file: &str,
) -> Option<Lowered> {
    let mut model = mixins::flatten(model, diagnostics);
    customization::complete(&mut model);
    targets::check(&model, diagnostics);
    let found = service::find(&model, diagnostics, file)?;
    let operations = selection::operations(&model, &found, selection, diagnostics);
    let closure = Closure::new(&model, &found, operations);
    let context = Context::new(&model, &found, &closure, diagnostics);
    support::check(&context);
    Some(Lowered {
        service: service::lower(&context)?,
        warnings: trait_check::unknown(&context),
    })
}
