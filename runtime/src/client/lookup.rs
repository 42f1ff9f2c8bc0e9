//! What has to be asked for before a request can be made.

use std::future::Future;
use std::pin::Pin;

use crate::client::Parts;
use crate::config::Config;
use crate::error::Failure;
use crate::operation::Operation;

/// What the endpoint of a call depends on besides its settings and its input.
#[derive(Debug, Default)]
pub(super) struct Lookup {
    /// The account that calls, where the endpoint rules decide on it and it is known.
    pub(super) account_id: Option<String>,
}

/// What finds the account that calls.
pub(crate) type FindAccountId = fn(&Config) -> Answer<'_, Option<String>>;

type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>;

impl Parts {
    /// Asks for what the endpoint of a call of `operation` depends on.
    pub(super) async fn look_up(&self, operation: &Operation) -> Result<Lookup, Failure> {
        let account_id = match self.service.account_id {
            // An endpoint from the settings is what it is, whoever calls.
            Some(find) if !operation.optional_auth && !self.has_endpoint() => {
                find(&self.config).await?
            }
            _ => None,
        };
        Ok(Lookup { account_id })
    }

    fn has_endpoint(&self) -> bool {
        matches!(self.endpoint, Ok(Some(_)))
    }
}

/// The account that the credentials belong to, where there are some and their source tells.
pub(super) fn account_id(config: &Config) -> Answer<'_, Option<String>> {
    Box::pin(async {
        // That there are none is told where they are needed.
        let Ok(provider) = config.credentials() else {
            return Ok(None);
        };
        let credentials = provider.credentials().await.map_err(Failure::Credentials)?;
        Ok(credentials.account_id().map(str::to_owned))
    })
}
