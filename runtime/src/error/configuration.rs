//! Settings that are missing or wrong.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

/// Settings are missing or wrong; it says all that is known to be wrong, each with its remedy.
#[derive(Clone, Debug)]
pub struct ConfigurationError(Box<Details>);

#[derive(Clone, Debug)]
struct Details {
    problems: Vec<String>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl ConfigurationError {
    /// One problem: which setting, its value, and what to do about it.
    pub fn new(problem: impl Into<String>) -> Self {
        Self::all(vec![problem.into()])
    }

    /// With the error that caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// The problems, at least one.
    pub fn problems(&self) -> &[String] {
        &self.0.problems
    }

    pub(crate) fn all(problems: Vec<String>) -> Self {
        Self(Box::new(Details {
            problems,
            source: None,
        }))
    }
}

impl Display for ConfigurationError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.problems.join("; "))?;
        match &self.0.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl Error for ConfigurationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
