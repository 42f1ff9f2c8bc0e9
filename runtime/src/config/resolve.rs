//! What the settings come to, with their defaults.

use std::sync::Arc;
use std::time::Duration;

use crate::auth::bearer::ProvideToken;
use crate::auth::{ApiKey, Login, Scheme};
use crate::checksum::{RequestChecksumCalculation, ResponseChecksumValidation};
use crate::compression::RequestCompression;
use crate::config::Config;
use crate::config::environment::endpoint_of_service;
use crate::credentials::{CredentialsError, ProvideCredentials};
use crate::endpoint::SetParam;
use crate::environment::Environment;
use crate::error::ConfigurationError;
use crate::platform::Platform;
use crate::retry::DEFAULT_MAX_ATTEMPTS;
use crate::transport::Transport;
use crate::validate::Validation;

/// What AWS recommends for clients whose network is not known.
pub(crate) const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_millis(3_100);

impl Config {
    /// These settings where `overrides` has none.
    pub(crate) fn overridden_by(&self, overrides: Self) -> Self {
        let base = self.clone();
        Self {
            region: overrides.region.or(base.region),
            credentials: overrides.credentials.or(base.credentials),
            token: overrides.token.or(base.token),
            api_key: overrides.api_key.or(base.api_key),
            login: overrides.login.or(base.login),
            auth_scheme_preference: overrides
                .auth_scheme_preference
                .or(base.auth_scheme_preference),
            sigv4a_region_set: overrides.sigv4a_region_set.or(base.sigv4a_region_set),
            endpoint: overrides.endpoint.or(base.endpoint),
            fips: overrides.fips.or(base.fips),
            dual_stack: overrides.dual_stack.or(base.dual_stack),
            params: [base.params, overrides.params].concat(),
            validation: overrides.validation.or(base.validation),
            max_attempts: overrides.max_attempts.or(base.max_attempts),
            connect_timeout: overrides.connect_timeout.or(base.connect_timeout),
            attempt_timeout: overrides.attempt_timeout.or(base.attempt_timeout),
            timeout: overrides.timeout.or(base.timeout),
            clock_skew_correction: overrides
                .clock_skew_correction
                .or(base.clock_skew_correction),
            request_checksum_calculation: overrides
                .request_checksum_calculation
                .or(base.request_checksum_calculation),
            response_checksum_validation: overrides
                .response_checksum_validation
                .or(base.response_checksum_validation),
            request_compression: overrides.request_compression.or(base.request_compression),
            app_id: overrides.app_id.or(base.app_id),
            transport: overrides.transport.or(base.transport),
            platform: overrides.platform.or(base.platform),
            environment: overrides.environment.or(base.environment),
        }
    }

    /// The region, if there is one, checked because it becomes a part of the host name.
    pub(crate) fn region(&self) -> Result<Option<&str>, ConfigurationError> {
        match self.region.as_deref() {
            Some(region) if !is_region(region) => Err(ConfigurationError::new(format!(
                "the region is `{}`, but must be {REGION_FORM}",
                region.escape_debug()
            ))),
            region => Ok(region),
        }
    }

    /// That there is no region, and where it was looked for.
    pub(crate) fn missing_region(&self) -> ConfigurationError {
        let looked = match &self.environment {
            None => {
                "and `Config::new`, unlike `Config::from_env`, does not look for AWS_REGION in \
                     the environment"
                    .to_owned()
            }
            Some(environment) => ["AWS_REGION", "AWS_DEFAULT_REGION"]
                .map(|name| match environment.var(name) {
                    Ok(_) => format!("{name} was not set"),
                    Err(error) => error.to_string(),
                })
                .join(", "),
        };
        ConfigurationError::new(format!("no region: `with_region` was not called, {looked}"))
    }

    /// The URL in place of the service's own: from code, else for this service, else for all.
    pub(crate) fn endpoint(&self, sdk_id: &str) -> Result<Option<String>, ConfigurationError> {
        match (&self.endpoint, &self.environment) {
            (Some(url), _) => Ok(Some(url.clone())),
            (None, Some(environment)) => endpoint_of_service(environment, sdk_id),
            (None, None) => Ok(None),
        }
    }

    pub(crate) fn fips(&self) -> bool {
        self.fips.unwrap_or(false)
    }

    pub(crate) fn dual_stack(&self) -> bool {
        self.dual_stack.unwrap_or(false)
    }

    /// The settings of single services; what is set last goes first.
    pub(crate) fn params(&self) -> &[SetParam] {
        &self.params
    }

    pub(crate) fn validation(&self) -> Validation {
        self.validation.unwrap_or_default()
    }

    pub(crate) fn max_attempts(&self) -> u32 {
        self.max_attempts.unwrap_or(DEFAULT_MAX_ATTEMPTS).max(1)
    }

    pub(crate) fn connect_timeout(&self) -> Duration {
        self.connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT)
    }

    /// Whether connections made under other settings would not do.
    pub(crate) fn changes_connections(&self) -> bool {
        self.transport.is_some() || self.connect_timeout.is_some()
    }

    pub(crate) fn attempt_timeout(&self) -> Option<Duration> {
        self.attempt_timeout
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    pub(crate) fn corrects_clock_skew(&self) -> bool {
        self.clock_skew_correction.unwrap_or(true)
    }

    pub(crate) fn request_checksum_calculation(&self) -> RequestChecksumCalculation {
        self.request_checksum_calculation.unwrap_or_default()
    }

    pub(crate) fn response_checksum_validation(&self) -> ResponseChecksumValidation {
        self.response_checksum_validation.unwrap_or_default()
    }

    pub(crate) fn request_compression(&self) -> RequestCompression {
        self.request_compression.unwrap_or_default()
    }

    pub(crate) fn app_id(&self) -> Option<&str> {
        self.app_id.as_deref()
    }

    pub(crate) fn transport(&self) -> Option<&Arc<dyn Transport>> {
        self.transport.as_ref()
    }

    pub(crate) fn platform(&self) -> Option<&Arc<dyn Platform>> {
        self.platform.as_ref()
    }

    pub(crate) fn environment(&self) -> Option<&Environment> {
        self.environment.as_ref()
    }

    /// The environment, if it is that of a function in AWS Lambda.
    pub(crate) fn lambda(&self) -> Option<&Environment> {
        let is_lambda = |it: &&Environment| it.var("AWS_LAMBDA_FUNCTION_NAME").is_ok();
        self.environment.as_ref().filter(is_lambda)
    }

    pub(crate) fn credentials(&self) -> Result<&dyn ProvideCredentials, CredentialsError> {
        self.credentials.as_deref().ok_or_else(|| {
            CredentialsError::not_found(
                "the settings of the client",
                "`with_credentials` was not called, and `Config::new`, unlike `Config::from_env`, \
                 does not look at the environment",
            )
        })
    }

    pub(crate) fn api_key(&self) -> Option<&ApiKey> {
        self.api_key.as_ref()
    }

    pub(crate) fn login(&self) -> Option<&Login> {
        self.login.as_ref()
    }

    /// The provider of bearer tokens that the program names.
    pub(crate) fn token(&self) -> Option<&Arc<dyn ProvideToken>> {
        self.token.as_ref()
    }

    /// The schemes that the program prefers, and those that the environment does.
    pub(crate) fn auth_scheme_preferences(&self) -> [Option<Vec<Scheme>>; 2] {
        let list = |it: &Environment| it.var("AWS_AUTH_SCHEME_PREFERENCE").ok();
        let list = self.environment.as_ref().and_then(list);
        [
            self.auth_scheme_preference.clone(),
            list.map(|list| Scheme::parse_list(&list)),
        ]
    }

    /// The regions of an asymmetric signature, if the settings have any.
    #[cfg(feature = "sigv4a")]
    pub(crate) fn sigv4a_region_set(&self) -> Option<&[String]> {
        self.sigv4a_region_set.as_deref()
    }
}

/// What [`is_region`] accepts, in words.
pub(super) const REGION_FORM: &str =
    "letters, digits and hyphens as in `eu-west-1`, which become a part of the host name";

/// Whether a region can be a label of a host name.
pub(super) fn is_region(region: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&region.len())
        && region.bytes().all(allowed)
        && !region.starts_with('-')
        && !region.ends_with('-')
}
