//! Who signs a request, and where that is learned.

use std::fmt;
use std::future::{self, Future};
use std::pin::Pin;
use std::sync::Arc;

pub use chain::CredentialsChain;
pub use environment::EnvironmentCredentials;
pub use error::CredentialsError;

use crate::timestamp::Timestamp;

mod chain;
mod environment;
mod error;

/// Credentials that AWS has issued: an access key, and what belongs to it.
///
/// Cheap to clone. `Debug` prints neither the secret nor the session token.
///
/// They are a provider too, of themselves:
///
/// ```
/// use tinsmith_runtime::credentials::{Credentials, ProvideCredentials};
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "not-a-real-secret");
/// let provider: &dyn ProvideCredentials = &credentials;
/// assert!(!format!("{provider:?}").contains("not-a-real-secret"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(Arc<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    expiry: Option<Timestamp>,
    account_id: Option<String>,
}

impl Credentials {
    /// A long-term access key: its id (`AKIA…`) and its secret.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {
        Self(Arc::new(Parts {
            access_key_id: access_key_id.into(),
            secret_access_key: secret_access_key.into(),
            session_token: None,
            expiry: None,
            account_id: None,
        }))
    }

    /// With the session token that comes with temporary credentials (`ASIA…`).
    #[must_use]
    pub fn with_session_token(mut self, session_token: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).session_token = Some(session_token.into());
        self
    }

    /// With the moment from which AWS refuses them.
    #[must_use]
    pub fn with_expiry(mut self, expiry: impl Into<Timestamp>) -> Self {
        Arc::make_mut(&mut self.0).expiry = Some(expiry.into());
        self
    }

    /// With the id of the account that they belong to, 12 digits.
    #[must_use]
    pub fn with_account_id(mut self, account_id: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).account_id = Some(account_id.into());
        self
    }

    /// The id of the access key, which is not secret: every signed request carries it.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.0.access_key_id
    }

    /// The secret of the access key. Keep it out of logs.
    #[must_use]
    pub fn secret_access_key(&self) -> &str {
        &self.0.secret_access_key
    }

    /// The session token of temporary credentials. Keep it out of logs.
    #[must_use]
    pub fn session_token(&self) -> Option<&str> {
        self.0.session_token.as_deref()
    }

    /// The moment from which AWS refuses them, if there is one and it is known.
    #[must_use]
    pub fn expiry(&self) -> Option<Timestamp> {
        self.0.expiry
    }

    /// The account that they belong to, where their source tells.
    #[must_use]
    pub fn account_id(&self) -> Option<&str> {
        self.0.account_id.as_deref()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let redacted = format_args!("** redacted **");
        f.debug_struct("Credentials")
            .field("access_key_id", &self.0.access_key_id)
            .field("secret_access_key", &redacted)
            .field(
                "session_token",
                &self.0.session_token.as_ref().map(|_| redacted),
            )
            .field("expiry", &self.0.expiry)
            .field("account_id", &self.0.account_id)
            .finish()
    }
}

/// A source of credentials.
///
/// A client asks it for every request; a provider for which that is expensive keeps its answer.
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// The credentials to sign with now.
    ///
    /// # Errors
    /// [`CredentialsError::not_found`] where this source holds none, so that another may be asked;
    /// [`CredentialsError::failed`] where it should, but they cannot be had or used.
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + '_>>;
}

impl ProvideCredentials for Credentials {
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Self, CredentialsError>> + Send + '_>> {
        Box::pin(future::ready(Ok(self.clone())))
    }
}

impl<Provider: ProvideCredentials + ?Sized> ProvideCredentials for Arc<Provider> {
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + '_>> {
        Provider::credentials(self)
    }
}

#[cfg(test)]
mod tests;
