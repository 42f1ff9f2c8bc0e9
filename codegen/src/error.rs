//! What can be wrong with a model: all of it at once, each with its place and a remedy.

mod problem;
mod text;

use std::cell::RefCell;
use std::fmt;

use indexmap::IndexSet;

pub use self::problem::Problem;

/// Everything that is wrong with a model. It prints as one paragraph each and a last line with the
/// file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors {
    file: String,
    errors: Vec<Error>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Error {
    /// What it is wrong with: a shape id, with the member where it is one, or the file.
    pub subject: String,
    /// What is wrong.
    pub problem: Problem,
}

impl Errors {
    /// The errors, in the order in which they were found; there is at least one.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Error> {
        self.errors.iter()
    }

    /// The file, as the caller named it.
    pub fn file(&self) -> &str {
        &self.file
    }
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for error in &self.errors {
            writeln!(f, "{error}")?;
        }
        match self.errors.len() {
            1 => write!(f, "1 error in {}", self.file),
            count => write!(f, "{count} errors in {}", self.file),
        }
    }
}

impl std::error::Error for Errors {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}: {}", self.subject, self.problem)?;
        write!(f, "\n  help: {}", self.problem.help())
    }
}

impl std::error::Error for Error {}

/// Collects errors on the way, so that one does not hide the next.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    errors: RefCell<IndexSet<Error>>,
}

impl Diagnostics {
    /// Notes an error; the same one again is noted once.
    pub(crate) fn report(&self, subject: impl fmt::Display, problem: Problem) {
        self.errors.borrow_mut().insert(Error {
            subject: subject.to_string(),
            problem,
        });
    }

    /// The value if nothing was reported, else all that was.
    ///
    /// A value is only absent where something was reported: every stage sees to that, and a
    /// missing report is a bug which the last resort here makes visible.
    pub(crate) fn finish<T>(self, file: &str, value: Option<T>) -> Result<T, Errors> {
        let mut errors: Vec<Error> = self.errors.into_inner().into_iter().collect();
        match value {
            Some(value) if errors.is_empty() => Ok(value),
            _ => {
                if errors.is_empty() {
                    errors.push(Error {
                        subject: file.to_owned(),
                        problem: Problem::Unexplained,
                    });
                }
                Err(Errors {
                    file: file.to_owned(),
                    errors,
                })
            }
        }
    }
}
