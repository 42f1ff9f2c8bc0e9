//! `smithy.rules#endpointRuleSet`, parsed and checked: its templates in pieces, its references
//! resolved, its calls with as many arguments as the function takes.

mod client_params;
mod context_params;
mod discovery;
mod expression;
mod path;
mod template;

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::{Map, Value};

pub(super) use self::client_params::lower as client_params;
use self::client_params::needs_account_id;
pub(super) use self::context_params::lower as context_params;
pub(super) use self::discovery::word as discovery;
use self::expression::Place;
use super::context::Context;
use super::words::plain;
use crate::error::Problem;
use crate::ir::{
    ClientParam, Condition, EndpointParameter, EndpointRule, EndpointRules, Expr, Function,
    ParameterKind, Word,
};

/// The rule set of the service; nothing where it has none, or where it is wrong, which is reported.
pub(super) fn lower(context: &Context<'_>) -> Option<EndpointRules> {
    let shape = context.service.shape;
    match rules(shape.traits.endpoint_rule_set()?) {
        Ok(rules) => Some(rules),
        Err(problems) => {
            for RuleProblem { path, message } in problems {
                context.report(&shape.id, Problem::EndpointRule { path, message });
            }
            None
        }
    }
}

/// The rules that traits may set parameters of: none at all where the service has none, so that
/// whatever is set is an error. Nothing where the rules are broken, and nothing can be said.
pub(super) fn declared<'a>(
    context: &Context<'_>,
    rules: Option<&'a EndpointRules>,
) -> Option<Cow<'a, EndpointRules>> {
    let has_rules = context.service.shape.traits.endpoint_rule_set().is_some();
    match rules {
        Some(rules) => Some(Cow::Borrowed(rules)),
        None if has_rules => None,
        None => Some(Cow::Owned(EndpointRules {
            parameters: Vec::new(),
            rules: Vec::new(),
        })),
    }
}

/// The words of the service that its parameters ask for.
pub(super) fn words(rules: Option<&EndpointRules>, params: &[ClientParam]) -> Vec<Word> {
    let mut words = Vec::new();
    if !params.is_empty() {
        words.push(plain("client_params"));
    }
    if rules.is_some_and(needs_account_id) {
        words.push(plain("account_id"));
    }
    words
}

/// A type, as errors name it.
const fn kind_name(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::String => "a string",
        ParameterKind::Boolean => "a boolean",
        ParameterKind::StringArray => "a list of strings",
    }
}

/// What is wrong with a rule set, and where in it, such as `rules[0].conditions[1].fn`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct RuleProblem {
    /// The place within the trait's value.
    path: String,
    /// What is wrong there.
    message: String,
}

/// The rules that the value of the trait describes.
///
/// # Errors
/// Everything that is wrong with it.
fn rules(value: &Value) -> Result<EndpointRules, Vec<RuleProblem>> {
    let mut reader = Reader::default();
    let rules = reader.rule_set(value);
    match (rules, reader.problems) {
        (Some(rules), problems) if problems.is_empty() => Ok(rules),
        (_, problems) => Err(problems),
    }
}

/// Reads a rule set; a part that is wrong gives nothing and a problem.
#[derive(Default)]
struct Reader {
    /// Parameters, and the variables that are assigned where the reader stands.
    names: Vec<String>,
    problems: Vec<RuleProblem>,
}

impl Reader {
    fn problem<T>(&mut self, path: &str, message: impl Into<String>) -> Option<T> {
        self.problems.push(RuleProblem {
            path: path.to_owned(),
            message: message.into(),
        });
        None
    }

    fn rule_set(&mut self, value: &Value) -> Option<EndpointRules> {
        match value.get("version").and_then(Value::as_str) {
            Some("1.0" | "1.1") => {}
            _ => {
                self.problem::<()>("version", "is neither \"1.0\" nor \"1.1\"");
            }
        }
        let parameters = self.object(value, "", "parameters")?;
        self.names.extend(parameters.keys().cloned());
        let parameters = parameters
            .iter()
            .filter_map(|(name, value)| self.parameter(name, value))
            .collect();
        let rules = self.rules(value, "")?;
        Some(EndpointRules { parameters, rules })
    }

    fn parameter(&mut self, name: &str, value: &Value) -> Option<EndpointParameter> {
        let path = format!("parameters.{name}");
        let kind = match value.get("type").and_then(Value::as_str) {
            Some("String" | "string") => ParameterKind::String,
            Some("Boolean" | "boolean") => ParameterKind::Boolean,
            Some("StringArray" | "stringArray") => ParameterKind::StringArray,
            _ => {
                let message = "is none of `string`, `boolean` and `stringArray`";
                return self.problem(&format!("{path}.type"), message);
            }
        };
        let default = match value.get("default") {
            Some(default) => Some(self.default_value(kind, default, &format!("{path}.default"))?),
            None => None,
        };
        let built_in = self.optional(value, &path, "builtIn", "a string", Value::as_str)?;
        let required = self.optional(value, &path, "required", "a boolean", Value::as_bool)?;
        Some(EndpointParameter {
            name: name.to_owned(),
            kind,
            built_in: built_in.map(str::to_owned),
            required: required.unwrap_or(false),
            default,
        })
    }

    fn default_value(&mut self, kind: ParameterKind, value: &Value, path: &str) -> Option<Expr> {
        let text = |value: &Value| value.as_str().map(|text| Expr::Text(text.to_owned()));
        let default = match kind {
            ParameterKind::String => text(value),
            ParameterKind::Boolean => value.as_bool().map(Expr::Boolean),
            ParameterKind::StringArray => value
                .as_array()
                .and_then(|items| items.iter().map(text).collect::<Option<_>>())
                .map(Expr::Array),
        };
        default.or_else(|| self.problem(path, "does not have the type of its parameter"))
    }

    fn rules(&mut self, value: &Value, path: &str) -> Option<Vec<EndpointRule>> {
        let rules = self.array(value, path, "rules")?;
        let place = Place::of(path).member("rules");
        let rules = rules.iter().enumerate();
        let rules = rules.map(|(index, rule)| self.rule(rule, &place.item(index)));
        rules.collect::<Vec<_>>().into_iter().collect()
    }

    /// A rule; what its conditions assign is known in it, and forgotten behind it.
    fn rule(&mut self, rule: &Value, place: &Place) -> Option<EndpointRule> {
        let outer = self.names.len();
        let path = place.as_str();
        let conditions = self.conditions(rule, path);
        let rule = match rule.get("type").and_then(Value::as_str) {
            Some("tree") => self.rules(rule, path).and_then(|rules| {
                let conditions = conditions?;
                Some(EndpointRule::Tree { conditions, rules })
            }),
            Some("error") => self
                .expression(rule.get("error"), &place.member("error"))
                .and_then(|message| {
                    let conditions = conditions?;
                    Some(EndpointRule::Error {
                        conditions,
                        message,
                    })
                }),
            Some("endpoint") => self.endpoint(rule, conditions, place),
            _ => {
                let message = "is none of `endpoint`, `error` and `tree`";
                self.problem(place.member("type").as_str(), message)
            }
        };
        self.names.truncate(outer);
        rule
    }

    fn endpoint(
        &mut self,
        rule: &Value,
        conditions: Option<Vec<Condition>>,
        place: &Place,
    ) -> Option<EndpointRule> {
        let place = place.member("endpoint");
        let Some(endpoint) = rule.get("endpoint") else {
            return self.problem(place.as_str(), "is missing");
        };
        let url = self.expression(endpoint.get("url"), &place.member("url"));
        let headers = self.headers(endpoint, &place.member("headers"));
        let is_object = Value::as_object;
        let properties = self
            .optional(
                endpoint,
                place.as_str(),
                "properties",
                "an object",
                is_object,
            )
            .and_then(|properties| match properties {
                Some(properties) => self.record(properties, &place.member("properties")),
                None => Some(IndexMap::new()),
            });
        Some(EndpointRule::Endpoint {
            conditions: conditions?,
            url: url?,
            headers: headers?,
            properties: properties?,
        })
    }

    fn headers(&mut self, endpoint: &Value, at: &Place) -> Option<IndexMap<String, Vec<Expr>>> {
        let Some(headers) = endpoint.get("headers") else {
            return Some(IndexMap::new());
        };
        let Some(headers) = headers.as_object() else {
            return self.problem(at.as_str(), "is not an object");
        };
        let headers = headers.iter().map(|(name, values)| {
            let place = at.member(name);
            let values = self.expressions(values, &place)?;
            Some((name.clone(), values))
        });
        headers.collect::<Vec<_>>().into_iter().collect()
    }

    fn conditions(&mut self, rule: &Value, path: &str) -> Option<Vec<Condition>> {
        let conditions = self.array(rule, path, "conditions")?;
        let place = Place::of(path).member("conditions");
        let conditions = conditions.iter().enumerate();
        let conditions = conditions.map(|(at, value)| self.condition(value, &place.item(at)));
        conditions.collect::<Vec<_>>().into_iter().collect()
    }

    fn condition(&mut self, value: &Value, place: &Place) -> Option<Condition> {
        let call = self.expression(Some(value), place)?;
        if !matches!(call, Expr::Call(..) | Expr::Attr(..)) {
            return self.problem(place.as_str(), "is no call of a function");
        }
        let assign = self
            .optional(value, place.as_str(), "assign", "a string", Value::as_str)?
            .map(str::to_owned);
        self.names.extend(assign.clone());
        Some(Condition { call, assign })
    }

    /// A member that need not be there; nothing where it is there and something else.
    fn optional<'a, T>(
        &mut self,
        value: &'a Value,
        path: &str,
        key: &str,
        expected: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Option<Option<T>> {
        let Some(found) = value.get(key) else {
            return Some(None);
        };
        match read(found) {
            Some(found) => Some(Some(found)),
            None => self.problem(
                Place::of(path).member(key).as_str(),
                format!("is not {expected}"),
            ),
        }
    }

    fn object<'a>(
        &mut self,
        value: &'a Value,
        path: &str,
        key: &str,
    ) -> Option<&'a Map<String, Value>> {
        let found = value.get(key).and_then(Value::as_object);
        found.or_else(|| self.problem(Place::of(path).member(key).as_str(), "is not an object"))
    }

    fn array<'a>(&mut self, value: &'a Value, path: &str, key: &str) -> Option<&'a [Value]> {
        let found = value.get(key).and_then(Value::as_array).map(Vec::as_slice);
        found.or_else(|| self.problem(Place::of(path).member(key).as_str(), "is not an array"))
    }
}

/// The function of this name, and how many arguments it takes (`None`: any number).
fn function(name: &str) -> Option<(Function, Option<usize>)> {
    Some(match name {
        "isSet" => (Function::IsSet, Some(1)),
        "not" => (Function::Not, Some(1)),
        "booleanEquals" => (Function::BooleanEquals, Some(2)),
        "stringEquals" => (Function::StringEquals, Some(2)),
        "substring" => (Function::Substring, Some(4)),
        "uriEncode" => (Function::UriEncode, Some(1)),
        "parseURL" => (Function::ParseUrl, Some(1)),
        "isValidHostLabel" => (Function::IsValidHostLabel, Some(2)),
        "split" => (Function::Split, Some(3)),
        "coalesce" => (Function::Coalesce, None),
        "ite" => (Function::Ite, Some(3)),
        "aws.partition" => (Function::AwsPartition, Some(1)),
        "aws.parseArn" => (Function::AwsParseArn, Some(1)),
        "aws.isVirtualHostableS3Bucket" => (Function::AwsIsVirtualHostableS3Bucket, Some(2)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
