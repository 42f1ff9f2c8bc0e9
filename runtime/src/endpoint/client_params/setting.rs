//! Settings that AWS defines for some services alone, with their environment variables.

use crate::endpoint::parameters::ParameterValue;
use crate::endpoint::rules::Parameter;
use crate::environment::Environment;

/// A setting that AWS defines for some services alone.
pub(super) struct Setting {
    /// The built-in by which rules ask for it, or else the name of the parameter.
    built_in: &'static str,
    variable: &'static str,
    words: Words,
}

/// What may be written for a setting.
enum Words {
    /// `true` or `false`.
    Switch,
    /// `legacy` for the one endpoint of all regions, or `regional`.
    Regional,
    /// One of these, as it stands.
    OneOf(&'static [&'static str]),
}

/// As the reference of AWS's SDKs and tools has them. Where there is no value, the defaults of the
/// rules hold, which are the same.
const SETTINGS: [Setting; 7] = [
    Setting::new(
        "AWS::Auth::AccountIdEndpointMode",
        "AWS_ACCOUNT_ID_ENDPOINT_MODE",
        Words::OneOf(&["preferred", "disabled", "required"]),
    ),
    Setting::new(
        "AWS::S3::DisableMultiRegionAccessPoints",
        "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
        Words::Switch,
    ),
    Setting::new(
        "AWS::S3::UseArnRegion",
        "AWS_S3_USE_ARN_REGION",
        Words::Switch,
    ),
    Setting::new(
        "AWS::S3::UseGlobalEndpoint",
        "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
        Words::Regional,
    ),
    Setting::new(
        "AWS::S3Control::UseArnRegion",
        "AWS_S3_USE_ARN_REGION",
        Words::Switch,
    ),
    Setting::new(
        "AWS::STS::UseGlobalEndpoint",
        "AWS_STS_REGIONAL_ENDPOINTS",
        Words::Regional,
    ),
    Setting::new(
        "DisableS3ExpressSessionAuth",
        "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
        Words::Switch,
    ),
];

impl Setting {
    const fn new(built_in: &'static str, variable: &'static str, words: Words) -> Self {
        Self {
            built_in,
            variable,
            words,
        }
    }

    /// The setting that a parameter of the rules takes its value from.
    pub(super) fn of(parameter: &Parameter) -> Option<&'static Self> {
        let key = parameter.built_in.unwrap_or(parameter.name);
        SETTINGS.iter().find(|setting| setting.built_in == key)
    }

    /// The value that the environment has.
    ///
    /// # Errors
    /// What is wrong with it, with the remedy.
    pub(super) fn read(
        &self,
        environment: &Environment,
    ) -> Result<Option<ParameterValue<'static>>, String> {
        match environment.var(self.variable) {
            Ok(text) => self.value(self.variable, text.trim()).map(Some),
            Err(error) if error.is_unset() => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The value that the text of `source` stands for, in capital letters or not.
    ///
    /// # Errors
    /// What is wrong with it, with the remedy.
    pub(super) fn value(
        &self,
        source: &str,
        text: &str,
    ) -> Result<ParameterValue<'static>, String> {
        let allowed = self.words.allowed();
        let mut words = allowed.iter();
        match words.find(|word| word.eq_ignore_ascii_case(text)) {
            Some(word) => Ok(self.words.value(word)),
            None => {
                let (text, allowed) = (text.escape_debug(), allowed.join("`, `"));
                Err(format!(
                    "{source} is `{text}`, but must be one of `{allowed}`"
                ))
            }
        }
    }
}

impl Words {
    const fn allowed(&self) -> &'static [&'static str] {
        match self {
            Self::Switch => &["true", "false"],
            Self::Regional => &["regional", "legacy"],
            Self::OneOf(words) => words,
        }
    }

    fn value(&self, word: &'static str) -> ParameterValue<'static> {
        match self {
            Self::Switch => ParameterValue::Boolean(word == "true"),
            Self::Regional => ParameterValue::Boolean(word == "legacy"),
            Self::OneOf(_) => ParameterValue::from(word),
        }
    }
}
