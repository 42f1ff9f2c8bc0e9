//! The settings of a client, for all services the same.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::Duration;

use crate::auth::bearer::ProvideToken;
use crate::auth::{ApiKey, Login, Scheme};
use crate::checksum::{RequestChecksumCalculation, ResponseChecksumValidation};
use crate::compression::RequestCompression;
use crate::credentials::{EnvironmentCredentials, ProvideCredentials};
use crate::endpoint::{ClientParam, ParameterValue, SetParam};
use crate::environment::Environment;
use crate::error::ConfigurationError;
use crate::platform::Platform;
use crate::transport::Transport;
use crate::validate::Validation;

mod environment;
mod resolve;

/// The settings of a client, or of some of its calls.
///
/// [`Config::new`] knows nothing and looks nowhere; [`Config::from_env`] starts from the
/// environment variables that all AWS tools share. What is set on top goes before either.
///
/// The same type changes settings for single calls: a client's `with` takes a `Config` in which
/// only what differs is set.
///
/// ```
/// use std::time::Duration;
///
/// use tinsmith_runtime::config::Config;
/// use tinsmith_runtime::credentials::Credentials;
///
/// let config = Config::new()
///     .with_region("eu-west-1")
///     .with_credentials(Credentials::new("AKIDEXAMPLE", "not-a-real-secret"))
///     .with_timeout(Duration::from_secs(10));
/// assert!(!format!("{config:?}").contains("not-a-real-secret"));
/// ```
#[derive(Clone, Default)]
pub struct Config {
    region: Option<String>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    token: Option<Arc<dyn ProvideToken>>,
    api_key: Option<ApiKey>,
    login: Option<Login>,
    auth_scheme_preference: Option<Vec<Scheme>>,
    sigv4a_region_set: Option<Vec<String>>,
    endpoint: Option<String>,
    fips: Option<bool>,
    dual_stack: Option<bool>,
    params: Vec<SetParam>,
    validation: Option<Validation>,
    max_attempts: Option<u32>,
    connect_timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    timeout: Option<Duration>,
    clock_skew_correction: Option<bool>,
    request_checksum_calculation: Option<RequestChecksumCalculation>,
    response_checksum_validation: Option<ResponseChecksumValidation>,
    request_compression: Option<RequestCompression>,
    app_id: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    platform: Option<Arc<dyn Platform>>,
    environment: Option<Environment>,
}

impl Config {
    /// No settings at all, and nothing from the environment.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The settings that the environment variables of this process hold.
    ///
    /// | variable | setting |
    /// | --- | --- |
    /// | `AWS_REGION`, else `AWS_DEFAULT_REGION` | [`with_region`](Self::with_region) |
    /// | `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` | [`with_credentials`](Self::with_credentials), read at every call |
    /// | `AWS_BEARER_TOKEN_<NAME>` | [`with_token`](Self::with_token) for the service with this signing name, read at every call, and the preference for it |
    /// | `AWS_AUTH_SCHEME_PREFERENCE` | [`with_auth_scheme_preference`](Self::with_auth_scheme_preference) |
    /// | `AWS_SIGV4A_SIGNING_REGION_SET` | [`with_sigv4a_region_set`](Self::with_sigv4a_region_set) |
    /// | `AWS_ENDPOINT_URL_<SERVICE>`, else `AWS_ENDPOINT_URL` | [`with_endpoint`](Self::with_endpoint) |
    /// | `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` | `true` passes over the two above |
    /// | `AWS_USE_FIPS_ENDPOINT` | [`with_fips`](Self::with_fips) |
    /// | `AWS_USE_DUALSTACK_ENDPOINT` | [`with_dual_stack`](Self::with_dual_stack) |
    /// | `AWS_MAX_ATTEMPTS` | [`with_max_attempts`](Self::with_max_attempts) |
    /// | `AWS_RETRY_MODE` | `standard` is the only one so far |
    /// | `AWS_DISABLE_CLOCK_SKEW_CORRECTION` | `true` signs with the system's time as it is |
    /// | `AWS_REQUEST_CHECKSUM_CALCULATION` | [`with_request_checksum_calculation`](Self::with_request_checksum_calculation): `when_supported` or `when_required` |
    /// | `AWS_RESPONSE_CHECKSUM_VALIDATION` | [`with_response_checksum_validation`](Self::with_response_checksum_validation): `when_supported` or `when_required` |
    /// | `AWS_DISABLE_REQUEST_COMPRESSION` | `true` compresses nothing |
    /// | `AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES` | [`with_request_compression`](Self::with_request_compression), 0 to 10,485,760 |
    /// | `AWS_SDK_UA_APP_ID` | [`with_app_id`](Self::with_app_id) |
    /// | `AWS_ACCOUNT_ID_ENDPOINT_MODE` | for Amazon DynamoDB: `preferred`, `disabled` or `required` |
    /// | `AWS_S3_DISABLE_EXPRESS_SESSION_AUTH`, `AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS`, `AWS_S3_USE_ARN_REGION` | for Amazon S3: `true` or `false` |
    /// | `AWS_S3_US_EAST_1_REGIONAL_ENDPOINT`, `AWS_STS_REGIONAL_ENDPOINTS` | for Amazon S3 and AWS STS: `regional`, or `legacy` for the one endpoint of all regions |
    ///
    /// A variable that is empty counts as not set. `<SERVICE>` is the service's SDK id in capital
    /// letters with `_` for spaces, such as `APIGATEWAYV2`.
    ///
    /// # Errors
    /// Variables have values that cannot be used; the error names all of them.
    pub fn from_env() -> Result<Self, ConfigurationError> {
        Self::from_environment(Environment::process())
    }

    /// The settings that these environment variables hold; see [`from_env`](Self::from_env).
    ///
    /// # Errors
    /// Variables have values that cannot be used; the error names all of them.
    pub fn from_environment(environment: Environment) -> Result<Self, ConfigurationError> {
        let mut config = environment::read(&environment)?;
        config.credentials = Some(Arc::new(EnvironmentCredentials::new(environment.clone())));
        config.environment = Some(environment);
        Ok(config)
    }

    /// The region, such as `eu-west-1`: it decides on the endpoint and is a part of signatures.
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Who signs: fixed [`Credentials`](crate::credentials::Credentials), or whatever provides
    /// them; it is asked for every request.
    #[must_use]
    pub fn with_credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// What is sent to services that take bearer tokens: a fixed
    /// [`Token`](crate::auth::bearer::Token), or whatever provides one; it is asked for every
    /// request.
    #[must_use]
    pub fn with_token(mut self, token: impl ProvideToken + 'static) -> Self {
        self.token = Some(Arc::new(token));
        self
    }

    /// What is sent to services that take API keys, which are not those of AWS.
    #[must_use]
    pub fn with_api_key(mut self, key: ApiKey) -> Self {
        self.api_key = Some(key);
        self
    }

    /// What is sent to services that take a name and a password (basic authentication), which are
    /// not those of AWS.
    #[must_use]
    pub fn with_login(mut self, login: Login) -> Self {
        self.login = Some(login);
        self
    }

    /// Which ways of authentication to prefer where a service has several and there is what they
    /// need; the others follow in the order of the service's model.
    #[must_use]
    pub fn with_auth_scheme_preference(
        mut self,
        schemes: impl IntoIterator<Item = Scheme>,
    ) -> Self {
        self.auth_scheme_preference = Some(schemes.into_iter().collect());
        self
    }

    /// The regions that an asymmetric signature ([`Scheme::SigV4A`]) is valid in, such as
    /// `eu-west-1`, or `*` for all; by default those that the endpoint names, else the client's.
    #[must_use]
    pub fn with_sigv4a_region_set<Region: Into<String>>(
        mut self,
        regions: impl IntoIterator<Item = Region>,
    ) -> Self {
        self.sigv4a_region_set = Some(regions.into_iter().map(Into::into).collect());
        self
    }

    /// The URL to send requests to in place of the service's own, such as
    /// `http://localhost:4566`; a path in it goes before that of the operation.
    #[must_use]
    pub fn with_endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Uses endpoints that meet FIPS 140.
    #[must_use]
    pub fn with_fips(mut self) -> Self {
        self.fips = Some(true);
        self
    }

    /// Uses ordinary endpoints, which is the default, whatever the environment says.
    #[must_use]
    pub fn without_fips(mut self) -> Self {
        self.fips = Some(false);
        self
    }

    /// Uses endpoints that speak IPv6 as well as IPv4.
    #[must_use]
    pub fn with_dual_stack(mut self) -> Self {
        self.dual_stack = Some(true);
        self
    }

    /// Uses ordinary endpoints, which is the default, whatever the environment says.
    #[must_use]
    pub fn without_dual_stack(mut self) -> Self {
        self.dual_stack = Some(false);
        self
    }

    /// Sets what only the clients of one service can be told: its crate has a constant for each
    /// such setting in its module `params`. Clients of other services do not look at it.
    #[must_use]
    pub fn with_param<T>(mut self, param: ClientParam<T>, value: impl Into<T>) -> Self
    where
        ParameterValue<'static>: From<T>,
    {
        self.params.push(param.set(value.into()));
        self
    }

    /// How much of the model's constraints is enforced before anything is sent;
    /// [`Validation::Basic`] by default.
    #[must_use]
    pub fn with_validation(mut self, validation: Validation) -> Self {
        self.validation = Some(validation);
        self
    }

    /// How often a request is sent at most, the first time included: 3 by default. 1 (or 0) sends
    /// it once.
    ///
    /// What may pass is tried again after a random delay of up to 1 s, 2 s, 4 s … 20 s: lost
    /// connections, timeouts, throttling, statuses 429, 500, 502, 503 and 504, and the errors that
    /// the model calls retryable. A client whose calls fail again and again stops to retry until
    /// some succeed.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// How long establishing a connection may take: 3.1 s by default.
    ///
    /// It belongs to the connections, so a client that is given another one by `with` has
    /// connections of its own. It says nothing about a transport of
    /// [`with_transport`](Self::with_transport).
    #[must_use]
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, from its connection to the end of the answer: unlimited by
    /// default.
    #[must_use]
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// How long a call may take with all of its attempts and the pauses between them: unlimited by
    /// default.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// When a request gets a checksum that the caller has not asked for; where the operation takes
    /// one by default. It concerns services with `aws.protocols#httpChecksum`, which is Amazon S3.
    #[must_use]
    pub fn with_request_checksum_calculation(
        mut self,
        calculation: RequestChecksumCalculation,
    ) -> Self {
        self.request_checksum_calculation = Some(calculation);
        self
    }

    /// When the checksum of a response is checked; where the operation returns one by default. It
    /// concerns services with `aws.protocols#httpChecksum`, which is Amazon S3.
    #[must_use]
    pub fn with_response_checksum_validation(
        mut self,
        validation: ResponseChecksumValidation,
    ) -> Self {
        self.response_checksum_validation = Some(validation);
        self
    }

    /// Which requests are compressed, where the service takes them so; those of 10,240 bytes or
    /// more by default.
    #[must_use]
    pub fn with_request_compression(mut self, compression: RequestCompression) -> Self {
        self.request_compression = Some(compression);
        self
    }

    /// A name for the application, which is sent along in `user-agent`.
    #[must_use]
    pub fn with_app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// How requests are sent; over reqwest by default.
    #[must_use]
    pub fn with_transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Where the time of signatures, random numbers and pauses come from; from the system and
    /// tokio by default. A test that does not want to wait sets it.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Platform + 'static) -> Self {
        self.platform = Some(Arc::new(platform));
        self
    }
}

/// Prints what is set, and no secret.
impl Debug for Config {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Config");
        show(&mut out, "region", self.region.as_ref());
        show(&mut out, "credentials", self.credentials.as_ref());
        show(&mut out, "token", self.token.as_ref());
        show(&mut out, "api_key", self.api_key.as_ref());
        show(&mut out, "login", self.login.as_ref());
        let preference = self.auth_scheme_preference.as_ref();
        show(&mut out, "auth_scheme_preference", preference);
        show(
            &mut out,
            "sigv4a_region_set",
            self.sigv4a_region_set.as_ref(),
        );
        let endpoint = self.endpoint.as_deref().map(without_user_info);
        show(&mut out, "endpoint", endpoint.as_ref());
        show(&mut out, "fips", self.fips.as_ref());
        show(&mut out, "dual_stack", self.dual_stack.as_ref());
        let params = Some(&self.params).filter(|params| !params.is_empty());
        show(&mut out, "params", params);
        show(&mut out, "validation", self.validation.as_ref());
        show(&mut out, "max_attempts", self.max_attempts.as_ref());
        show(&mut out, "connect_timeout", self.connect_timeout.as_ref());
        show(&mut out, "attempt_timeout", self.attempt_timeout.as_ref());
        show(&mut out, "timeout", self.timeout.as_ref());
        let correction = self.clock_skew_correction.as_ref();
        show(&mut out, "clock_skew_correction", correction);
        let calculation = self.request_checksum_calculation.as_ref();
        show(&mut out, "request_checksum_calculation", calculation);
        let validation = self.response_checksum_validation.as_ref();
        show(&mut out, "response_checksum_validation", validation);
        let compression = self.request_compression.as_ref();
        show(&mut out, "request_compression", compression);
        show(&mut out, "app_id", self.app_id.as_ref());
        show(&mut out, "transport", self.transport.as_ref());
        show(&mut out, "platform", self.platform.as_ref());
        show(&mut out, "environment", self.environment.as_ref());
        out.finish()
    }
}

fn show(out: &mut fmt::DebugStruct<'_, '_>, name: &str, value: Option<&impl Debug>) {
    if let Some(value) = value {
        out.field(name, value);
    }
}

/// A URL may have a password in it.
fn without_user_info(url: &str) -> &str {
    if url.contains('@') {
        "** redacted **"
    } else {
        url
    }
}

#[cfg(test)]
mod tests;
