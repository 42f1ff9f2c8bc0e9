//! What the endpoint rules decide on.

use std::borrow::Cow;

use super::functions::url::has_user_info;
use super::rules::{Parameter, ParameterKind, RuleSet};

const REGION: &str = "AWS::Region";
const USE_FIPS: &str = "AWS::UseFIPS";
const USE_DUAL_STACK: &str = "AWS::UseDualStack";
const ACCOUNT_ID: &str = "AWS::Auth::AccountId";
const ENDPOINT: &str = "SDK::Endpoint";

/// The values that the endpoint rules of a service decide on.
///
/// There are two ways to supply a value. A *built-in* is a setting of the client, named by what it
/// means (`AWS::Region`); whichever parameter declares that it wants it gets it. A value *by name*
/// belongs to the one parameter of that name, and goes before a built-in. The traits that bind
/// values by name are, from the weakest to the strongest: `clientContextParams`,
/// `operationContextParams`, `contextParam` and `staticContextParams`; set them in this order, as
/// the later value replaces the earlier one.
///
/// Values that a rule set does not declare have no effect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameters<'a> {
    built_ins: Bindings<'a>,
    named: Bindings<'a>,
}

impl<'a> Parameters<'a> {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the region (`AWS::Region`), such as `eu-north-1`.
    pub fn with_region(self, region: impl Into<Cow<'a, str>>) -> Self {
        self.with_built_in(REGION, region.into())
    }

    /// Sets whether to use endpoints that meet FIPS 140 (`AWS::UseFIPS`).
    pub fn with_use_fips(self, value: bool) -> Self {
        self.with_built_in(USE_FIPS, value)
    }

    /// Sets whether to use endpoints that speak IPv6 as well as IPv4 (`AWS::UseDualStack`).
    pub fn with_use_dual_stack(self, value: bool) -> Self {
        self.with_built_in(USE_DUAL_STACK, value)
    }

    /// Sets the id of the account that calls (`AWS::Auth::AccountId`), 12 digits.
    pub fn with_account_id(self, account: impl Into<Cow<'a, str>>) -> Self {
        self.with_built_in(ACCOUNT_ID, account.into())
    }

    /// Sets the URL to use in place of the service's own (`SDK::Endpoint`).
    pub fn with_endpoint(self, url: impl Into<Cow<'a, str>>) -> Self {
        self.with_built_in(ENDPOINT, url.into())
    }

    /// Sets any setting of the client, such as `AWS::S3::ForcePathStyle`.
    pub fn with_built_in(
        mut self,
        name: &'static str,
        value: impl Into<ParameterValue<'a>>,
    ) -> Self {
        self.built_ins.set(name, value.into());
        self
    }

    /// Sets the parameter of this name, such as `Bucket`.
    pub fn with(mut self, name: &'static str, value: impl Into<ParameterValue<'a>>) -> Self {
        self.set(name, value.into());
        self
    }

    /// Sets the parameter of this name in place.
    pub(crate) fn set(&mut self, name: &'static str, value: ParameterValue<'a>) {
        self.named.set(name, value);
    }

    /// The same values, with nothing borrowed.
    pub(super) fn to_owned(&self) -> Parameters<'static> {
        Parameters {
            built_ins: self.built_ins.to_owned(),
            named: self.named.to_owned(),
        }
    }

    /// The value supplied for a parameter.
    pub(super) fn find(&self, parameter: &Parameter) -> Option<&ParameterValue<'a>> {
        self.named
            .find(parameter.name)
            .or_else(|| self.built_ins.find(parameter.built_in?))
    }

    /// The endpoint override.
    pub(super) fn endpoint(&self) -> Option<&str> {
        match self.built_ins.find(ENDPOINT)? {
            ParameterValue::String(url) => Some(url),
            ParameterValue::Boolean(_) | ParameterValue::StringArray(_) => None,
        }
    }

    /// Whether a rule set has a parameter that takes the endpoint override.
    pub(super) fn endpoint_is_declared(rules: &RuleSet) -> bool {
        rules
            .parameters
            .iter()
            .any(|parameter| parameter.built_in == Some(ENDPOINT))
    }

    /// The settings of the client that are in force, for an error message. What may be confidential
    /// stays out of it: what comes from an operation's input, and a URL with a password in it.
    pub(super) fn describe(&self, rules: &RuleSet) -> String {
        let mut text = String::new();
        for parameter in rules.parameters.iter().filter(|p| p.built_in.is_some()) {
            let value = match self.find(parameter) {
                Some(ParameterValue::String(value)) if !has_user_info(value) => value.as_ref(),
                Some(ParameterValue::Boolean(true)) => "true",
                _ => continue,
            };
            if !text.is_empty() {
                text.push_str(", ");
            }
            text.push_str(parameter.name);
            text.push_str(" `");
            text.push_str(value);
            text.push('`');
        }
        text
    }
}

/// A value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterValue<'a> {
    /// A `string`.
    String(Cow<'a, str>),
    /// A `boolean`.
    Boolean(bool),
    /// A `stringArray`.
    StringArray(Vec<Cow<'a, str>>),
}

impl ParameterValue<'_> {
    fn to_owned(&self) -> ParameterValue<'static> {
        let text = |text: &Cow<'_, str>| Cow::Owned(text.clone().into_owned());
        match self {
            Self::String(value) => ParameterValue::String(text(value)),
            Self::Boolean(value) => ParameterValue::Boolean(*value),
            Self::StringArray(values) => {
                ParameterValue::StringArray(values.iter().map(text).collect())
            }
        }
    }

    pub(super) fn kind(&self) -> ParameterKind {
        match self {
            Self::String(_) => ParameterKind::String,
            Self::Boolean(_) => ParameterKind::Boolean,
            Self::StringArray(_) => ParameterKind::StringArray,
        }
    }
}

impl<'a> From<&'a str> for ParameterValue<'a> {
    fn from(value: &'a str) -> Self {
        Self::String(Cow::Borrowed(value))
    }
}

impl From<String> for ParameterValue<'_> {
    fn from(value: String) -> Self {
        Self::String(Cow::Owned(value))
    }
}

impl<'a> From<Cow<'a, str>> for ParameterValue<'a> {
    fn from(value: Cow<'a, str>) -> Self {
        Self::String(value)
    }
}

impl From<bool> for ParameterValue<'_> {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for ParameterValue<'_> {
    fn from(values: Vec<String>) -> Self {
        Self::StringArray(values.into_iter().map(Cow::Owned).collect())
    }
}

impl<'a> From<Vec<Cow<'a, str>>> for ParameterValue<'a> {
    fn from(value: Vec<Cow<'a, str>>) -> Self {
        Self::StringArray(value)
    }
}

/// Values by name, of which each name has one.
#[derive(Clone, Debug, Default, PartialEq)]
struct Bindings<'a>(Vec<(&'static str, ParameterValue<'a>)>);

impl<'a> Bindings<'a> {
    fn set(&mut self, name: &'static str, value: ParameterValue<'a>) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.0.push((name, value)),
        }
    }

    fn to_owned(&self) -> Bindings<'static> {
        let values = self.0.iter().map(|(name, value)| (*name, value.to_owned()));
        Bindings(values.collect())
    }

    fn find(&self, name: &str) -> Option<&ParameterValue<'a>> {
        self.0
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }
}
