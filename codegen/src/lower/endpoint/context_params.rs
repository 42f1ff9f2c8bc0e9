//! The endpoint parameters that an operation or its input gives values.

use serde_json::Value;

use super::{kind_name, path};
use crate::error::Problem;
use crate::ir::{ContextParam, ContextSource, EndpointRules, ParameterKind};
use crate::lower::context::{Context, MemberRef};
use crate::smithy::{Operation, Shape, excerpt};

/// `operationContextParams`, `contextParam` of the input's members and `staticContextParams`, in
/// this order, which is that of the specification, the strongest last. What the rules do not
/// declare, or with another type, is reported.
pub(in crate::lower) fn lower(
    context: &Context<'_>,
    rules: &EndpointRules,
    shape: &Shape,
    operation: &Operation,
) -> Vec<ContextParam> {
    let input = context.model.shape(&operation.input);
    let binder = Binder { context, rules };
    let mut params = Vec::new();
    for (name, text) in context.read(&shape.id, shape.traits.operation_context_params()) {
        params.extend(binder.path(shape, input, name, text));
    }
    for member in input.into_iter().flat_map(MemberRef::all) {
        params.extend(binder.member(member));
    }
    for (name, value) in context.read(&shape.id, shape.traits.static_context_params()) {
        params.extend(binder.fixed(shape, name, value));
    }
    params
}

struct Binder<'a, 'm> {
    context: &'a Context<'m>,
    rules: &'a EndpointRules,
}

impl<'m> Binder<'_, 'm> {
    fn path(
        &self,
        operation: &Shape,
        input: Option<&'m Shape>,
        name: &str,
        text: &str,
    ) -> Option<ContextParam> {
        let subject = &operation.id;
        let parsed = path::parse(text).and_then(|steps| {
            let input = input.ok_or("the operation has no input")?;
            let kind = path::kind(self.context, input, &steps)?;
            Ok((steps, kind))
        });
        match parsed {
            Ok((steps, kind)) => {
                self.check(subject, "operationContextParams", name, Ok(kind))?;
                Some(param(name, ContextSource::Path(steps)))
            }
            Err(reason) => {
                let problem = Problem::ParameterPath {
                    parameter: name.to_owned(),
                    path: text.to_owned(),
                    reason,
                };
                self.context.report(subject, problem);
                None
            }
        }
    }

    fn member(&self, member: MemberRef<'_>) -> Option<ContextParam> {
        let traits = &member.member.traits;
        let name = self.context.read(member, traits.context_param())?;
        let target = self.context.model.shape(&member.member.target)?;
        let kind = path::kind_of(self.context, target);
        let kind = kind.ok_or_else(|| format!("a value of type {}", target.kind.name()));
        self.check(&member, "contextParam", name, kind)?;
        Some(param(name, ContextSource::Member(member.name.to_owned())))
    }

    fn fixed(&self, operation: &Shape, name: &str, value: &Value) -> Option<ContextParam> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let texts = |values: &Vec<Value>| values.iter().map(text).collect::<Option<Vec<_>>>();
        let source = match value {
            Value::String(text) => Some(ContextSource::String(text.clone())),
            Value::Bool(value) => Some(ContextSource::Boolean(*value)),
            Value::Array(values) => texts(values).map(ContextSource::StringArray),
            _ => None,
        };
        let kind = match source {
            Some(ContextSource::String(_)) => Ok(ParameterKind::String),
            Some(ContextSource::Boolean(_)) => Ok(ParameterKind::Boolean),
            Some(_) => Ok(ParameterKind::StringArray),
            None => Err(excerpt(value)),
        };
        self.check(&operation.id, "staticContextParams", name, kind)?;
        Some(param(name, source?))
    }

    /// Whether the rules have a parameter of this name and type; where not, it is reported. `Err`
    /// says what the value is that no parameter takes.
    fn check(
        &self,
        subject: &dyn std::fmt::Display,
        source: &'static str,
        name: &str,
        kind: Result<ParameterKind, String>,
    ) -> Option<()> {
        let mut declared = self.rules.parameters.iter();
        let parameter = name.to_owned();
        let problem = match declared.find(|it| it.name == name) {
            Some(declared) if kind == Ok(declared.kind) => return Some(()),
            Some(declared) => Problem::ParameterType {
                source,
                parameter,
                found: kind.map_or_else(|found| found, |kind| kind_name(kind).to_owned()),
                declared: kind_name(declared.kind),
            },
            None => Problem::UndeclaredParameter { source, parameter },
        };
        self.context.report(subject, problem);
        None
    }
}

fn param(name: &str, source: ContextSource) -> ContextParam {
    ContextParam {
        name: name.to_owned(),
        source,
    }
}
