//! What the settings of a client say to the parameters of its service's endpoint rules.

mod setting;

use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;

use self::setting::Setting;
use super::parameters::{ParameterValue, Parameters};
use super::rules::{Parameter, RuleSet};
use crate::config::Config;
use crate::error::ConfigurationError;

/// A setting that the clients of one service have besides those of all services; it decides where
/// requests go. `T` is the type of its value, `bool` or `String`.
///
/// The crate of a service that has such settings has a constant for each in its module `params`:
///
/// ```
/// use tinsmith_runtime::Config;
/// # mod s3 {
/// #     pub mod params {
/// #         use tinsmith_runtime::endpoint::ClientParam;
/// #         pub const FORCE_PATH_STYLE: ClientParam<bool> =
/// #             ClientParam::new("S3", "ForcePathStyle");
/// #     }
/// # }
///
/// let config = Config::new().with_param(s3::params::FORCE_PATH_STYLE, true);
/// # let _ = config;
/// ```
///
/// They are the parameters of the service's `clientContextParams` trait, and those that its
/// endpoint rules take from settings that AWS defines for this service alone.
pub struct ClientParam<T> {
    service: &'static str,
    name: &'static str,
    value: PhantomData<fn(T)>,
}

impl<T> ClientParam<T> {
    /// The parameter `name` of the endpoint rules of the service with the SDK id `service`.
    pub const fn new(service: &'static str, name: &'static str) -> Self {
        Self {
            service,
            name,
            value: PhantomData,
        }
    }

    /// The parameter with its value.
    pub(crate) fn set(self, value: T) -> SetParam
    where
        ParameterValue<'static>: From<T>,
    {
        SetParam {
            service: self.service,
            name: self.name,
            value: value.into(),
        }
    }
}

impl<T> Clone for ClientParam<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ClientParam<T> {}

impl<T> Debug for ClientParam<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.service, self.name)
    }
}

/// A parameter of a service's endpoint rules with the value that a client's settings give it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SetParam {
    service: &'static str,
    name: &'static str,
    value: ParameterValue<'static>,
}

/// `S3 ForcePathStyle: true`
impl Debug for SetParam {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: ", self.service, self.name)?;
        match &self.value {
            ParameterValue::String(value) => Debug::fmt(value, f),
            ParameterValue::Boolean(value) => Debug::fmt(value, f),
            ParameterValue::StringArray(values) => Debug::fmt(values, f),
        }
    }
}

/// What reads the settings that are a service's own: a client of a service without any does not
/// link it.
pub(crate) type ReadClientParams =
    fn(&RuleSet, &str, &Config) -> Result<Parameters<'static>, ConfigurationError>;

/// The values that the settings have for the parameters of a service's rules: of code, else of the
/// environment.
pub(crate) fn read(
    rules: &RuleSet,
    service: &str,
    config: &Config,
) -> Result<Parameters<'static>, ConfigurationError> {
    let mut parameters = Parameters::new();
    let mut problems = Vec::new();
    for parameter in rules.parameters {
        match value(parameter, service, config) {
            Ok(Some(value)) => parameters.set(parameter.name, value),
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(parameters)
    } else {
        Err(ConfigurationError::all(problems))
    }
}

fn value(
    parameter: &Parameter,
    service: &str,
    config: &Config,
) -> Result<Option<ParameterValue<'static>>, String> {
    let setting = Setting::of(parameter);
    // What is set last goes first.
    let mut set = config.params().iter().rev();
    match set.find(|it| it.service == service && it.name == parameter.name) {
        Some(SetParam { value, .. }) => match (value, setting) {
            (ParameterValue::String(text), Some(setting)) => {
                setting.value(parameter.name, text).map(Some)
            }
            (value, _) => Ok(Some(value.clone())),
        },
        None => match setting.zip(config.environment()) {
            Some((setting, environment)) => setting.read(environment),
            None => Ok(None),
        },
    }
}

#[cfg(test)]
mod tests;
