//! Why there are no credentials.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// There are no credentials to sign with.
///
/// `Display` is one line that names every place that was looked in and what was there. It never
/// holds a secret.
#[derive(Debug)]
pub struct CredentialsError(Box<Details>);

#[derive(Debug)]
struct Details {
    /// The places that hold no credentials, in the order in which they were looked in.
    without: Vec<Place>,
    /// The place that should hold some, but where something went wrong.
    failed: Option<Place>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

#[derive(Debug)]
struct Place {
    name: Cow<'static, str>,
    /// What was there instead of credentials.
    finding: String,
}

impl CredentialsError {
    /// A place holds no credentials, which is no fault: the next place may.
    ///
    /// `place` completes "looked in …", `finding` says what is there, as in "AWS_PROFILE is not
    /// set".
    pub fn not_found(place: impl Into<Cow<'static, str>>, finding: impl Into<String>) -> Self {
        let place = Place {
            name: place.into(),
            finding: finding.into(),
        };
        Self(Box::new(Details {
            without: vec![place],
            failed: None,
            source: None,
        }))
    }

    /// A place that is meant to hold credentials cannot be read, or what it holds cannot be used.
    ///
    /// `place` completes "credentials from …", `problem` says what went wrong and, where that is
    /// known, what to do about it.
    pub fn failed(place: impl Into<Cow<'static, str>>, problem: impl Into<String>) -> Self {
        let place = Place {
            name: place.into(),
            finding: problem.into(),
        };
        Self(Box::new(Details {
            without: Vec::new(),
            failed: Some(place),
            source: None,
        }))
    }

    /// With the error that caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Whether no place that was looked in was meant to hold credentials.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.0.failed.is_none()
    }

    /// The error of a place that was looked in after those of `earlier`.
    pub(super) fn after(mut self, earlier: Self) -> Self {
        let later = std::mem::replace(&mut self.0.without, earlier.0.without);
        self.0.without.extend(later);
        self
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Place { name, finding }) = &self.0.failed {
            write!(f, "credentials from {name}: {finding}")?;
            if self.0.without.is_empty() {
                return Ok(());
            }
            f.write_str(" (before that, none were found in ")?;
            list(f, &self.0.without)?;
            return f.write_str(")");
        }
        f.write_str("no credentials found; looked in ")?;
        list(f, &self.0.without)
    }
}

impl Error for CredentialsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

fn list(f: &mut fmt::Formatter<'_>, places: &[Place]) -> fmt::Result {
    for (index, Place { name, finding }) in places.iter().enumerate() {
        let separator = if index == 0 { "" } else { "; " };
        write!(f, "{separator}{name} ({finding})")?;
    }
    Ok(())
}
