//! Endpoints that a service has to be asked for first: `aws.api#clientDiscoveredEndpoint`.

use std::time::{Duration, SystemTime};

use crate::client::lookup::{Answer, Lookup};
use crate::client::{Core, Parts, send};
use crate::error::{ErrorSpec, Failure, ReplyError};
use crate::operation::Operation;
use crate::protocol::DecodeError;
use crate::shape::Unit;

/// How the endpoint of an operation is discovered, and what does it: a program without such an
/// operation does not link it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Discovery {
    /// The operation that tells endpoints.
    operation: &'static str,
    /// The code of the error that says that an endpoint does not hold any more.
    error: &'static str,
    discover: Discover,
}

type Discover = for<'a> fn(&'static str, &'a Core, &'static [ErrorSpec]) -> Answer<'a, Discovered>;

impl Discovery {
    pub(crate) const fn new(operation: &'static str, error: &'static str) -> Self {
        Self {
            operation,
            error,
            discover,
        }
    }

    /// The endpoint, as long as it holds without asking anew.
    pub(super) fn discover<'a>(
        &self,
        client: &'a Core,
        errors: &'static [ErrorSpec],
    ) -> Answer<'a, Discovered> {
        (self.discover)(self.operation, client, errors)
    }

    /// Whether a call failed since its endpoint does not hold any more. It is forgotten then.
    pub(super) fn is_over(&self, client: &Core, lookup: &Lookup, failure: &Failure) -> bool {
        let (Some(found), Failure::Service(response)) = (&lookup.discovered, failure) else {
            return false;
        };
        let is_over = response.code() == Some(self.error);
        if is_over {
            client.0.shared.discovered.forget(&found.origin);
        }
        is_over
    }
}

/// An endpoint that a service has told.
#[derive(Clone, Debug)]
pub(super) struct Discovered {
    /// The host, possibly with a port.
    pub(super) address: String,
    origin: Origin,
    until: SystemTime,
}

/// Where and for whom an endpoint was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    url: String,
    access_key_id: Option<String>,
}

#[derive(Default)]
struct Response {
    endpoints: Vec<Endpoint>,
}

crate::__members! { Response, "aws.api#clientEndpointDiscovery";
    0 endpoints "Endpoints" required;
}

#[derive(Default)]
struct Endpoint {
    address: String,
    cache_period_in_minutes: i64,
}

crate::__members! { Endpoint, "aws.api#clientEndpointDiscovery";
    0 address "Address" required;
    1 cache_period_in_minutes "CachePeriodInMinutes" required;
}

fn discover<'a>(
    operation: &'static str,
    client: &'a Core,
    errors: &'static [ErrorSpec],
) -> Answer<'a, Discovered> {
    Box::pin(async move {
        let client = &*client.0;
        let operation = Operation::new(operation).idempotent();
        let origin = client.origin(&operation).await?;
        let now = client.platform.now();
        let known = client.shared.discovered.find(|known| *known == origin);
        if let Some(found) = known.filter(|found| found.until > now) {
            return Ok(found);
        }
        let endpoint = client.ask(&operation, errors).await?;
        let minutes = u64::try_from(endpoint.cache_period_in_minutes).unwrap_or(0);
        let period = Duration::from_secs(minutes.saturating_mul(60));
        let found = Discovered {
            address: endpoint.address,
            origin: origin.clone(),
            until: now.checked_add(period).unwrap_or(now),
        };
        client.shared.discovered.forget(&origin);
        client.shared.discovered.keep(origin, found.clone());
        Ok(found)
    })
}

impl Parts {
    async fn origin(&self, operation: &Operation) -> Result<Origin, Failure> {
        let endpoint = self.resolve_endpoint(operation, &Unit, &Lookup::default())?;
        let access_key_id = match self.config.credentials() {
            Ok(provider) => {
                let credentials = provider.credentials().await.map_err(Failure::Credentials)?;
                Some(credentials.access_key_id().to_owned())
            }
            // That there are none is told where they are needed.
            Err(_) => None,
        };
        Ok(Origin {
            url: endpoint.url.clone(),
            access_key_id,
        })
    }

    async fn ask(
        &self,
        operation: &Operation,
        errors: &'static [ErrorSpec],
    ) -> Result<Endpoint, Failure> {
        let response = send::exchange(self, operation, &mut Unit, errors).await?;
        let mut told = Response::default();
        let decoded = self
            .service
            .protocol
            .decode(operation, &response, &mut told);
        let unreadable = |error| Failure::Reply(ReplyError::to_result(&response, error));
        decoded.map_err(unreadable)?;
        match told.endpoints.into_iter().next() {
            Some(endpoint) if is_host(&endpoint.address) => Ok(endpoint),
            Some(endpoint) => {
                let found = format!("`{}`", endpoint.address.escape_debug());
                Err(unreadable(DecodeError::in_body("a host", found)))
            }
            None => Err(unreadable(DecodeError::in_body("an endpoint", "none"))),
        }
    }
}

/// Whether a text can stand as a host, perhaps with a port, in a URL.
fn is_host(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
    text.bytes().all(allowed) && text.starts_with(|first: char| first.is_ascii_alphanumeric())
}
