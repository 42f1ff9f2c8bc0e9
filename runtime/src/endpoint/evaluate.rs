//! The interpreter of endpoint rules.

use std::borrow::Cow;

use super::error::Failure;
use super::parameters::Parameters;
use super::resolved::Endpoint;
use super::rules::{Condition, Expr, Parameter, PathPart, Rule, RuleSet, Target};
use super::value::Value;

/// How many levels rules may be nested, and expressions. AWS's deepest rules have 18 levels.
const MAX_DEPTH: usize = 64;

/// Finds the endpoint: that of the first rule whose conditions match.
pub(super) fn endpoint(
    rule_set: &RuleSet,
    parameters: &Parameters<'_>,
) -> Result<Endpoint, Failure> {
    let mut scope = Scope::bind(rule_set.parameters, parameters)?;
    let mut rules = rule_set.rules;
    for _ in 0..MAX_DEPTH {
        match first_match(rules, &mut scope)? {
            Rule::Tree { rules: inner, .. } => rules = inner,
            Rule::Endpoint { endpoint, .. } => return scope.target(endpoint),
            Rule::Error { message, .. } => {
                let message = scope
                    .string(message, 0)?
                    .ok_or(Failure::NoValue("the message"))?;
                return Err(Failure::Refused(message.into_owned()));
            }
        }
    }
    Err(Failure::TooDeep)
}

/// The first rule whose conditions match. What its conditions assign stays in scope.
fn first_match(rules: &'static [Rule], scope: &mut Scope<'_>) -> Result<&'static Rule, Failure> {
    for rule in rules {
        let (Rule::Endpoint { conditions, .. }
        | Rule::Error { conditions, .. }
        | Rule::Tree { conditions, .. }) = rule;
        let outer = scope.variables.len();
        if scope.match_all(conditions)? {
            return Ok(rule);
        }
        scope.variables.truncate(outer);
    }
    Err(Failure::NoRuleMatched)
}

/// The parameters, and the variables that the rules chosen so far have assigned.
pub(super) struct Scope<'a> {
    variables: Vec<(&'static str, Option<Value<'a>>)>,
}

impl<'a> Scope<'a> {
    /// Gives every parameter its value: the supplied one, else its default.
    fn bind(declared: &[Parameter], supplied: &'a Parameters<'_>) -> Result<Self, Failure> {
        let mut scope = Self {
            variables: Vec::with_capacity(declared.len()),
        };
        for parameter in declared {
            let value = match supplied.find(parameter) {
                Some(value) if value.kind() != parameter.kind => {
                    return Err(Failure::ParameterType(parameter.name, parameter.kind));
                }
                Some(value) => Some(Value::from_parameter(value)),
                None => match &parameter.default {
                    Some(default) => scope.evaluate(default, 0)?,
                    None => None,
                },
            };
            if value.is_none() && parameter.required {
                return Err(Failure::MissingParameter(parameter.name));
            }
            scope.variables.push((parameter.name, value));
        }
        Ok(scope)
    }

    /// Whether all conditions match. Assigns the variables that they name, as far as it comes.
    fn match_all(&mut self, conditions: &'static [Condition]) -> Result<bool, Failure> {
        for condition in conditions {
            let (Condition::Check(expr) | Condition::Assign(_, expr)) = condition;
            let value = self.evaluate(expr, 0)?;
            if matches!(value, None | Some(Value::Bool(false))) {
                return Ok(false);
            }
            if let Condition::Assign(name, _) = condition {
                self.variables.push((name, value));
            }
        }
        Ok(true)
    }

    fn target(&self, target: &Target) -> Result<Endpoint, Failure> {
        let mut endpoint = Endpoint::new(self.text(&target.url, "the URL")?);
        if let Some(add_details) = target.details {
            add_details(target, self, &mut endpoint)?;
        }
        Ok(endpoint)
    }

    /// A string that an endpoint cannot do without.
    pub(super) fn text(&self, expr: &Expr, what: &'static str) -> Result<String, Failure> {
        let value = self.string(expr, 0)?.ok_or(Failure::NoValue(what))?;
        Ok(value.into_owned())
    }

    /// The value of an expression, where it has one.
    pub(super) fn evaluate(&self, expr: &Expr, depth: usize) -> Result<Option<Value<'a>>, Failure> {
        if depth == MAX_DEPTH {
            return Err(Failure::TooDeep);
        }
        let depth = depth + 1;
        Ok(match expr {
            Expr::Ref(name) => self.variable(name)?.cloned(),
            Expr::Text(text) => Some(Value::text(text)),
            Expr::Template(pieces) => self.template(pieces, depth)?,
            Expr::Bool(value) => Some(Value::Bool(*value)),
            Expr::Integer(value) => Some(Value::Integer(*value)),
            Expr::Array(elements) => self.all(elements, depth)?.map(Value::Array),
            Expr::Record(members) => self.record(members, depth)?,
            Expr::Attr(value, path) => self.attribute(value, path, depth)?,
            Expr::IsSet(value) => Some(Value::Bool(self.is_set(value, depth)?)),
            Expr::Not(value) => self.boolean(value, depth)?.map(|value| Value::Bool(!value)),
            Expr::BooleanEquals([a, b]) => (self.boolean(a, depth)?)
                .zip(self.boolean(b, depth)?)
                .map(|(a, b)| Value::Bool(a == b)),
            Expr::StringEquals([a, b]) => (self.string(a, depth)?)
                .zip(self.string(b, depth)?)
                .map(|(a, b)| Value::Bool(a == b)),
            Expr::Coalesce(values) => self.coalesce(values, depth)?,
            Expr::Ite([condition, yes, no]) => match self.boolean(condition, depth)? {
                Some(true) => self.evaluate(yes, depth)?,
                Some(false) => self.evaluate(no, depth)?,
                None => None,
            },
            Expr::Call(function, arguments) => match self.all(arguments, depth)? {
                Some(arguments) => function.call(arguments)?,
                None => None,
            },
        })
    }

    /// A parameter, which may have no value, or a variable.
    fn variable(&self, name: &'static str) -> Result<Option<&Value<'a>>, Failure> {
        self.variables
            .iter()
            .rfind(|(known, _)| *known == name)
            .map(|(_, value)| value.as_ref())
            .ok_or(Failure::UnknownReference(name))
    }

    fn string(&self, expr: &Expr, depth: usize) -> Result<Option<Cow<'a, str>>, Failure> {
        match self.evaluate(expr, depth)? {
            Some(Value::String(text)) => Ok(Some(text)),
            None => Ok(None),
            Some(other) => Err(Failure::WrongType("a string", other.type_name())),
        }
    }

    fn boolean(&self, expr: &Expr, depth: usize) -> Result<Option<bool>, Failure> {
        match self.evaluate(expr, depth)? {
            Some(Value::Bool(value)) => Ok(Some(value)),
            None => Ok(None),
            Some(other) => Err(Failure::WrongType("a boolean", other.type_name())),
        }
    }

    fn template(&self, pieces: &[Expr], depth: usize) -> Result<Option<Value<'a>>, Failure> {
        let mut text = String::new();
        for piece in pieces {
            match self.string(piece, depth)? {
                Some(piece) => text.push_str(&piece),
                None => return Ok(None),
            }
        }
        Ok(Some(Value::String(Cow::Owned(text))))
    }

    /// The values of all expressions; `None` where one has none.
    fn all(&self, exprs: &[Expr], depth: usize) -> Result<Option<Vec<Value<'a>>>, Failure> {
        let mut values = Vec::with_capacity(exprs.len());
        for expr in exprs {
            match self.evaluate(expr, depth)? {
                Some(value) => values.push(value),
                None => return Ok(None),
            }
        }
        Ok(Some(values))
    }

    fn record(
        &self,
        members: &[(&'static str, Expr)],
        depth: usize,
    ) -> Result<Option<Value<'a>>, Failure> {
        let mut values = Vec::with_capacity(members.len());
        for (name, expr) in members {
            match self.evaluate(expr, depth)? {
                Some(value) => values.push((*name, value)),
                None => return Ok(None),
            }
        }
        Ok(Some(Value::Record(values)))
    }

    fn attribute(
        &self,
        value: &Expr,
        path: &[PathPart],
        depth: usize,
    ) -> Result<Option<Value<'a>>, Failure> {
        // What a variable holds may be long: look into it where it is.
        if let Expr::Ref(name) = value {
            return Ok(self.variable(name)?.and_then(|value| value.attribute(path)));
        }
        Ok(self
            .evaluate(value, depth)?
            .and_then(|value| value.attribute(path)))
    }

    fn is_set(&self, value: &Expr, depth: usize) -> Result<bool, Failure> {
        match value {
            Expr::Ref(name) => Ok(self.variable(name)?.is_some()),
            value => Ok(self.evaluate(value, depth)?.is_some()),
        }
    }

    fn coalesce(&self, values: &[Expr], depth: usize) -> Result<Option<Value<'a>>, Failure> {
        for value in values {
            if let Some(value) = self.evaluate(value, depth)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests;
