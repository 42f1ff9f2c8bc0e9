//! The one path that every call of every client takes.
//!
//! Nothing in here is generic beyond the thin shim that makes a [`Call`] typed: a generated
//! operation hands its constant table and its input to [`Core::call`], and the rest is compiled
//! once, with this crate.
//!
//! A call goes through these steps: `prepare` validates the input, finds the endpoint, encodes the
//! request once and adds the headers that stay the same; `send` makes attempts until one succeeds
//! or none is worth it; each `attempt` signs, sends and reads the answer.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use ::http::HeaderValue;

use crate::auth::sigv4::SigningKeyCache;
#[cfg(feature = "sigv4a")]
use crate::auth::sigv4a;
use crate::client::auth::AuthSettings;
use crate::client::call::Unsent;
use crate::client::discovery::{Discovered, Origin};
use crate::client::skew::ClockSkew;
use crate::config::Config;
use crate::endpoint::{EndpointCache, Parameters};
use crate::environment::Environment;
use crate::error::{ConfigurationError, ServiceError};
use crate::operation::Operation;
use crate::platform::{Platform, TokioPlatform};
use crate::recent::Recent;
use crate::retry::RetryTokens;
use crate::shape::Structure;
use crate::transport::{self, Transport};

pub(crate) use self::body::{Streaming, StreamingCode};
pub use self::call::Call;
pub(crate) use self::discovery::Discovery;
pub(crate) use self::events::{TakeEvents, take_events};
pub use self::presign::PresignedRequest;
pub use self::service::Service;

mod attempt;
mod auth;
mod body;
mod call;
mod discovery;
mod endpoint;
mod events;
mod lookup;
mod prepare;
mod presign;
mod send;
mod service;
mod skew;
mod time_limit;
mod user_agent;

/// What every generated client is made of: a service and its settings.
///
/// Cheap to clone. Clones, and clients made by [`with`](Self::with), share connections and what
/// may be retried.
#[derive(Clone)]
pub struct Core(Arc<Parts>);

pub(crate) struct Parts {
    service: &'static Service,
    config: Config,
    endpoint: Result<Option<String>, ConfigurationError>,
    /// What the settings say to the parameters of this service alone.
    params: Result<Parameters<'static>, ConfigurationError>,
    endpoints: EndpointCache,
    auth: AuthSettings,
    user_agent: HeaderValue,
    /// In AWS Lambda, the environment: it tells the trace that a call belongs to.
    lambda: Option<Environment>,
    transport: Arc<dyn Transport>,
    platform: Arc<dyn Platform>,
    shared: Arc<Shared>,
}

/// What clients that were made from one another have in common.
#[derive(Debug, Default)]
struct Shared {
    retry_tokens: RetryTokens,
    clock_skew: ClockSkew,
    signing_keys: SigningKeyCache,
    discovered: Recent<Origin, Discovered>,
    #[cfg(feature = "sigv4a")]
    asymmetric_keys: sigv4a::SigningKeyCache,
}

impl Core {
    /// A client of `service`. What is wrong with the settings is told by its calls.
    pub fn new(service: &'static Service, config: Config) -> Self {
        let transport = transport_of(&config);
        Self::build(service, config, transport, Arc::default())
    }

    /// The same client with other settings: what `overrides` does not set stays as it is.
    #[must_use]
    pub fn with(&self, overrides: Config) -> Self {
        let parts = &*self.0;
        let changes_connections = overrides.changes_connections();
        let config = parts.config.overridden_by(overrides);
        let transport = if changes_connections {
            transport_of(&config)
        } else {
            Arc::clone(&parts.transport)
        };
        Self::build(parts.service, config, transport, Arc::clone(&parts.shared))
    }

    /// Calls `operation` with `input`.
    #[inline]
    pub fn call<I, O, E>(&self, operation: &'static Operation, input: I) -> Call<O, E>
    where
        I: Structure + Send + 'static,
        O: Structure + Default,
        E: ServiceError,
    {
        Call::new(Unsent {
            client: self.clone(),
            operation,
            input: Box::new(input),
            errors: E::ERRORS,
        })
    }

    fn build(
        service: &'static Service,
        config: Config,
        transport: Arc<dyn Transport>,
        shared: Arc<Shared>,
    ) -> Self {
        let endpoint = config.endpoint(service.sdk_id);
        let platform = match config.platform() {
            Some(platform) => Arc::clone(platform),
            None => Arc::new(TokioPlatform),
        };
        Self(Arc::new(Parts {
            service,
            params: endpoint::client_params(service, &config),
            auth: AuthSettings::new(service, &config),
            user_agent: user_agent::header(service, &config, &endpoint),
            lambda: config.lambda().cloned(),
            endpoint,
            endpoints: EndpointCache::default(),
            config,
            transport,
            platform,
            shared,
        }))
    }
}

impl Parts {
    /// The service's time minus ours that signatures are made with, in milliseconds.
    fn skew(&self) -> i64 {
        if self.config.corrects_clock_skew() {
            self.shared.clock_skew.millis()
        } else {
            0
        }
    }
}

impl Debug for Core {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("service", &self.0.service.sdk_id)
            .field("config", &self.0.config)
            .finish_non_exhaustive()
    }
}

fn transport_of(config: &Config) -> Arc<dyn Transport> {
    match config.transport() {
        Some(transport) => Arc::clone(transport),
        None => transport::default(config.connect_timeout()),
    }
}
