//! Several places to look for credentials.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::{Credentials, CredentialsError, ProvideCredentials};

/// Providers that are asked in order until one has credentials.
///
/// One that fails, unlike one that holds none, ends the search: to go on would sign as somebody
/// whom the user did not mean.
#[derive(Clone, Debug)]
pub struct CredentialsChain {
    first: Arc<dyn ProvideCredentials>,
    others: Vec<Arc<dyn ProvideCredentials>>,
}

impl CredentialsChain {
    /// A chain that asks `first`.
    pub fn new(first: impl ProvideCredentials + 'static) -> Self {
        Self {
            first: Arc::new(first),
            others: Vec::new(),
        }
    }

    /// Asks `next` where none so far holds credentials.
    #[must_use]
    pub fn or_else(mut self, next: impl ProvideCredentials + 'static) -> Self {
        self.others.push(Arc::new(next));
        self
    }

    async fn search(&self) -> Result<Credentials, CredentialsError> {
        let mut outcome = self.first.credentials().await;
        for provider in &self.others {
            outcome = match outcome {
                Err(error) if error.is_not_found() => provider
                    .credentials()
                    .await
                    .map_err(|next| next.after(error)),
                found_or_failed => return found_or_failed,
            };
        }
        outcome
    }
}

impl ProvideCredentials for CredentialsChain {
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + '_>> {
        Box::pin(self.search())
    }
}
