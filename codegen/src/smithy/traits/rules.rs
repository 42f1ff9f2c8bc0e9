//! Endpoint rules, and what gives their parameters values.

use serde_json::Value;

use super::{BadTrait, Traits, optional_string};

/// An entry of `smithy.rules#clientContextParams`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientContextParam<'a> {
    /// The parameter that it sets.
    pub name: &'a str,
    /// The type of its value, such as `boolean`.
    pub kind: &'a str,
    /// What it is for.
    pub documentation: Option<&'a str>,
}

impl Traits {
    /// `smithy.rules#endpointRuleSet`
    pub fn endpoint_rule_set(&self) -> Option<&Value> {
        self.value("smithy.rules#endpointRuleSet")
    }

    /// `smithy.rules#clientContextParams`
    pub fn client_context_params(&self) -> Result<Vec<ClientContextParam<'_>>, BadTrait> {
        let expected = "an object of parameters with a `type`";
        let params = self.typed("smithy.rules#clientContextParams", expected, |value| {
            let params = value.as_object()?.iter();
            let params = params.map(|(name, param)| {
                Some(ClientContextParam {
                    name,
                    kind: param.get("type")?.as_str()?,
                    documentation: optional_string(param.as_object()?, "documentation")?,
                })
            });
            params.collect()
        })?;
        Ok(params.unwrap_or_default())
    }

    /// `smithy.rules#staticContextParams`: the values by the names of their parameters.
    pub fn static_context_params(&self) -> Result<Vec<(&str, &Value)>, BadTrait> {
        let expected = "an object of parameters with a `value`";
        let params = self.typed("smithy.rules#staticContextParams", expected, |value| {
            let params = value.as_object()?.iter();
            let params = params.map(|(name, param)| Some((name.as_str(), param.get("value")?)));
            params.collect()
        })?;
        Ok(params.unwrap_or_default())
    }

    /// `smithy.rules#operationContextParams`: the paths by the names of their parameters.
    pub fn operation_context_params(&self) -> Result<Vec<(&str, &str)>, BadTrait> {
        let expected = "an object of parameters with a `path`";
        let params = self.typed("smithy.rules#operationContextParams", expected, |value| {
            let params = value.as_object()?.iter();
            let params =
                params.map(|(name, param)| Some((name.as_str(), param.get("path")?.as_str()?)));
            params.collect()
        })?;
        Ok(params.unwrap_or_default())
    }

    /// `smithy.rules#contextParam`: the name of the parameter.
    pub fn context_param(&self) -> Result<Option<&str>, BadTrait> {
        let expected = "an object with a `name`";
        self.typed("smithy.rules#contextParam", expected, |value| {
            value.get("name")?.as_str()
        })
    }
}
