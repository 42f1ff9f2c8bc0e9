//! `pattern`: regular expressions of ECMA-262.
//!
//! The engine is our own, since the question is only whether there is a match, and the answer must
//! come in time whatever the value: expressions run as automata, without going back. What it cannot
//! tell, it does not refuse: a service checks its constraints itself.

use std::collections::HashMap;
use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use self::program::Program;

mod class;
mod matcher;
mod parse;
mod program;
mod property;
mod syntax;

#[cfg(test)]
mod tests;

/// A regular expression of a model, together with the engine that matches it: what has no pattern
/// does not reach the engine.
#[derive(Clone, Copy)]
pub struct Pattern {
    source: &'static str,
    excludes: fn(&'static str, &str) -> bool,
}

impl Pattern {
    /// `smithy.api#pattern`, which is not anchored.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Self { source, excludes }
    }

    /// The expression.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether it is certain that `text` has no match. The expression is compiled once.
    ///
    /// An expression that the engine does not understand excludes nothing, which is logged once.
    #[must_use]
    pub fn excludes(&self, text: &str) -> bool {
        (self.excludes)(self.source, text)
    }
}

impl Debug for Pattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(self.source, f)
    }
}

fn excludes(pattern: &'static str, text: &str) -> bool {
    match compiled(pattern) {
        Some(program) => matcher::has_match(&program, text) == Some(false),
        None => false,
    }
}

/// The expressions compiled so far; of those that are not understood, that they are not.
#[derive(Default)]
struct Programs(HashMap<&'static str, Option<Arc<Program>>>);

fn compiled(pattern: &'static str) -> Option<Arc<Program>> {
    static PROGRAMS: OnceLock<Mutex<Programs>> = OnceLock::new();
    let programs = PROGRAMS.get_or_init(Mutex::default);
    let mut programs = programs.lock().unwrap_or_else(PoisonError::into_inner);
    let program = programs.0.entry(pattern).or_insert_with(|| {
        let program = compile(pattern);
        if program.is_none() {
            tracing::warn!(pattern, "values are not checked against this pattern");
        }
        program.map(Arc::new)
    });
    program.clone()
}

fn compile(pattern: &str) -> Option<Program> {
    Program::compile(&parse::parse(pattern)?)
}
