//! What has to be asked for before a request can be made.

use std::future::Future;
use std::pin::Pin;

use crate::client::Core;
use crate::client::discovery::Discovered;
use crate::config::Config;
use crate::error::{ErrorSpec, Failure};
use crate::operation::Operation;

/// What the endpoint of a call depends on besides its settings and its input.
#[derive(Debug, Default)]
pub(super) struct Lookup {
    /// The account that calls, where the endpoint rules decide on it and it is known.
    pub(super) account_id: Option<String>,
    /// The endpoint, where the service has told it.
    pub(super) discovered: Option<Discovered>,
}

/// What finds the account that calls.
pub(crate) type FindAccountId = fn(&Config) -> Answer<'_, Option<String>>;

/// What is asked for, once it is there.
pub(super) type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>;

impl Core {
    /// Asks for what the endpoint of a call of `operation` depends on.
    pub(super) async fn look_up(
        &self,
        operation: &Operation,
        errors: &'static [ErrorSpec],
    ) -> Result<Lookup, Failure> {
        let mut lookup = Lookup::default();
        // An endpoint from the settings is what it is, whoever calls.
        if matches!(self.0.endpoint, Ok(Some(_))) {
            return Ok(lookup);
        }
        if let Some(find) = self.0.service.account_id {
            if !operation.optional_auth {
                lookup.account_id = find(&self.0.config).await?;
            }
        }
        if let Some(discovery) = &operation.discovery {
            lookup.discovered = Some(discovery.discover(self, errors).await?);
        }
        Ok(lookup)
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
