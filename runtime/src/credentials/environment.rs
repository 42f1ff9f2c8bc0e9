//! Credentials from environment variables.

use std::future::{self, Future};
use std::pin::Pin;
use std::sync::OnceLock;

use super::{Credentials, CredentialsError, ProvideCredentials};
use crate::environment::{Environment, VariableError};

const PLACE: &str = "environment variables";
const ACCESS_KEY_ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET_ACCESS_KEY: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";
const ACCOUNT_ID: &str = "AWS_ACCOUNT_ID";

/// Reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, where they are set,
/// `AWS_SESSION_TOKEN` and `AWS_ACCOUNT_ID`.
///
/// Without the first two there are no credentials here; with one of them there is a mistake, and
/// an error. Credentials that were found once are not looked for again.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentCredentials {
    environment: Environment,
    found: OnceLock<Credentials>,
}

impl EnvironmentCredentials {
    /// Reads the variables of `environment`; the default is that of the process.
    #[must_use]
    pub const fn new(environment: Environment) -> Self {
        Self {
            environment,
            found: OnceLock::new(),
        }
    }

    fn find(&self) -> Result<Credentials, CredentialsError> {
        if let Some(found) = self.found.get() {
            return Ok(found.clone());
        }
        let found = self.read()?;
        Ok(self.found.get_or_init(|| found).clone())
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        let id = self.environment.var(ACCESS_KEY_ID);
        let secret = self.environment.var(SECRET_ACCESS_KEY);
        let mut credentials = match (id, secret) {
            (Ok(id), Ok(secret)) => Credentials::new(id, secret),
            (Err(id), Err(secret)) if id.is_unset() && secret.is_unset() => {
                return Err(CredentialsError::not_found(
                    PLACE,
                    format!("{id}, {secret}"),
                ));
            }
            (id, secret) => return Err(incomplete(id.err(), secret.err())),
        };
        if let Some(token) = self.optional(SESSION_TOKEN)? {
            credentials = credentials.with_session_token(token);
        }
        if let Some(account_id) = self.optional(ACCOUNT_ID)? {
            credentials = credentials.with_account_id(account_id);
        }
        Ok(credentials)
    }

    fn optional(&self, name: &str) -> Result<Option<String>, CredentialsError> {
        match self.environment.var(name) {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.is_unset() => Ok(None),
            Err(error) => Err(CredentialsError::failed(PLACE, error.to_string())),
        }
    }
}

impl ProvideCredentials for EnvironmentCredentials {
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + '_>> {
        Box::pin(future::ready(self.find()))
    }
}

fn incomplete(id: Option<VariableError>, secret: Option<VariableError>) -> CredentialsError {
    let state = |name: &str, error: Option<VariableError>| {
        error.map_or_else(|| format!("{name} is set"), |error| error.to_string())
    };
    let id = state(ACCESS_KEY_ID, id);
    let secret = state(SECRET_ACCESS_KEY, secret);
    CredentialsError::failed(PLACE, format!("{id}, {secret}; set both or neither"))
}
