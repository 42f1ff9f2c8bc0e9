//! The endpoint parameters that the settings of a client may give values.

use serde_json::Value;

use crate::error::Problem;
use crate::ir::{ClientParam, EndpointParameter, EndpointRules, ParameterKind};
use crate::lower::context::Context;
use crate::lower::documentation;
use crate::names;

const TRAIT: &str = "clientContextParams";

/// The built-ins whose values come from settings that all services have, or from the credentials.
const OF_ALL_SERVICES: [&str; 5] = [
    ACCOUNT_ID,
    "AWS::Region",
    "AWS::UseDualStack",
    "AWS::UseFIPS",
    "SDK::Endpoint",
];

const ACCOUNT_ID: &str = "AWS::Auth::AccountId";

/// Whether the rules decide on the account that calls.
pub(in crate::lower) fn needs_account_id(rules: &EndpointRules) -> bool {
    let mut parameters = rules.parameters.iter();
    parameters.any(|it| it.built_in.as_deref() == Some(ACCOUNT_ID))
}

/// `smithy.rules#clientContextParams`, and behind them the parameters of the rules whose built-in
/// is a setting of some services alone. What is wrong with them is reported.
pub(in crate::lower) fn lower(context: &Context<'_>, rules: &EndpointRules) -> Vec<ClientParam> {
    let service = context.service.shape;
    let set = context.read(&service.id, service.traits.client_context_params());
    let mut params: Vec<(&EndpointParameter, Option<&str>)> = Vec::new();
    for param in &set {
        let mut declared = rules.parameters.iter();
        match declared.find(|it| it.name == param.name) {
            Some(declared) => {
                check(context, declared, param.kind);
                params.push((declared, param.documentation));
            }
            None => context.report(
                &service.id,
                Problem::UndeclaredParameter {
                    source: TRAIT,
                    parameter: param.name.to_owned(),
                },
            ),
        }
    }
    let all = rules.parameters.iter();
    let further = all.filter(|it| {
        let is_own = |name: &str| !OF_ALL_SERVICES.contains(&name);
        it.built_in.as_deref().is_some_and(is_own) && !set.iter().any(|p| p.name == it.name)
    });
    params.extend(further.map(|it| (it, None)));
    let constants = names::constants(params.iter().map(|(it, _)| it.name.as_str()));
    let params = params.into_iter().zip(constants);
    let params = params.map(|((parameter, text), constant)| ClientParam {
        name: parameter.name.clone(),
        constant,
        docs: documentation::of_text(text.or_else(|| of_rules(context, parameter)).unwrap_or("")),
        kind: parameter.kind,
    });
    params.collect()
}

fn check(context: &Context<'_>, declared: &EndpointParameter, kind: &str) {
    let kind = match kind {
        "string" | "String" => Some(ParameterKind::String),
        "boolean" | "Boolean" => Some(ParameterKind::Boolean),
        "stringArray" | "StringArray" => Some(ParameterKind::StringArray),
        _ => None,
    };
    if kind != Some(declared.kind) {
        let problem = Problem::ParameterType {
            source: TRAIT,
            parameter: declared.name.clone(),
            found: kind
                .map_or("a value of another type", super::kind_name)
                .to_owned(),
            declared: super::kind_name(declared.kind),
        };
        context.report(&context.service.shape.id, problem);
    }
}

/// What the rules say of a parameter.
fn of_rules<'m>(context: &Context<'m>, parameter: &EndpointParameter) -> Option<&'m str> {
    let rules = context.service.shape.traits.endpoint_rule_set()?;
    let parameter = rules.get("parameters")?.get(&parameter.name)?;
    parameter.get("documentation").and_then(Value::as_str)
}
