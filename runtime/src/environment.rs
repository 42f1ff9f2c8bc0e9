//! Environment variables, of the process or given.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Where environment variables are read from: the process, which is the default, or a fixed set.
///
/// A fixed set lets a test, or a program that serves several tenants, say what is in the
/// environment without a change to the process.
///
/// ```
/// use tinsmith_runtime::environment::Environment;
///
/// let environment = Environment::from_iter([("AWS_REGION", "eu-west-1")]);
/// assert_eq!(environment.var("AWS_REGION")?, "eu-west-1");
/// # Ok::<(), tinsmith_runtime::environment::VariableError>(())
/// ```
#[derive(Clone, Default)]
pub struct Environment(Source);

#[derive(Clone, Default)]
enum Source {
    #[default]
    Process,
    Given(Arc<BTreeMap<String, String>>),
}

impl Environment {
    /// The environment of this process, as it is at each look.
    #[must_use]
    pub const fn process() -> Self {
        Self(Source::Process)
    }

    /// The value of a variable, exactly as it is set.
    ///
    /// # Errors
    /// The variable is not set, is set to nothing but white space (which AWS tools take for not
    /// set), or is not UTF-8.
    pub fn var(&self, name: &str) -> Result<String, VariableError> {
        let value = match &self.0 {
            Source::Process => env::var(name).map_err(|error| match error {
                env::VarError::NotPresent => Problem::NotSet,
                env::VarError::NotUnicode(_) => Problem::NotUnicode,
            }),
            Source::Given(variables) => variables.get(name).cloned().ok_or(Problem::NotSet),
        };
        match value {
            Ok(value) if value.trim().is_empty() => Err(Problem::Empty),
            other => other,
        }
        .map_err(|problem| VariableError {
            name: name.to_owned(),
            problem,
        })
    }
}

impl fmt::Debug for Environment {
    /// Prints names only, since values may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Process => f.write_str("Environment(process)"),
            Source::Given(variables) => {
                f.write_str("Environment")?;
                f.debug_set().entries(variables.keys()).finish()
            }
        }
    }
}

impl<Name: Into<String>, Value: Into<String>> FromIterator<(Name, Value)> for Environment {
    fn from_iter<Variables: IntoIterator<Item = (Name, Value)>>(variables: Variables) -> Self {
        let variables = variables
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()));
        Self(Source::Given(Arc::new(variables.collect())))
    }
}

/// An environment variable has no value that could be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariableError {
    name: String,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    NotSet,
    Empty,
    NotUnicode,
}

impl VariableError {
    /// Whether the variable is absent or empty, and so was not meant to say anything.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        matches!(self.problem, Problem::NotSet | Problem::Empty)
    }
}

impl fmt::Display for VariableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = match self.problem {
            Problem::NotSet => "is not set",
            Problem::Empty => "is empty",
            Problem::NotUnicode => "is not valid UTF-8",
        };
        write!(f, "{} {problem}", self.name)
    }
}

impl Error for VariableError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_environment_has_what_it_was_given_and_nothing_else() {
        let environment =
            Environment::from_iter([("SET", " value "), ("BLANK", " \t"), ("NO", "")]);
        assert_eq!(environment.var("SET").unwrap(), " value ");
        for (name, message) in [
            ("BLANK", "BLANK is empty"),
            ("NO", "NO is empty"),
            ("PATH", "PATH is not set"),
        ] {
            let error = environment.var(name).unwrap_err();
            assert_eq!(error.to_string(), message);
            assert!(error.is_unset());
        }
    }

    #[test]
    fn the_process_is_read_through() {
        let environment = Environment::default();
        // Cargo sets it for every test it runs.
        assert_eq!(
            environment.var("CARGO_PKG_NAME").unwrap(),
            "tinsmith-runtime"
        );
        assert!(
            environment
                .var("TINSMITH_TEST_VARIABLE_THAT_NOBODY_SETS")
                .is_err()
        );
        assert_eq!(format!("{environment:?}"), "Environment(process)");
    }

    #[test]
    fn debug_has_no_values() {
        let environment = Environment::from_iter([("AWS_SECRET_ACCESS_KEY", "hidden")]);
        assert_eq!(
            format!("{environment:?}"),
            "Environment{\"AWS_SECRET_ACCESS_KEY\"}"
        );
    }
}
