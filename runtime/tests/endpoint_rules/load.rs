//! Turns the JSON form of a rule set into the runtime's data, as the generator does.
//!
//! The data lives until the process ends, as the constant of a generated client does.

use serde_json::{Map, Value};
use tinsmith_runtime::endpoint::rules::{
    self, Condition, Expr, Function, Parameter, PathPart, Rule, RuleSet, Target,
};

pub(crate) fn rule_set(json: &Value) -> RuleSet {
    let parameters = json["parameters"].as_object().unwrap();
    let parameters = parameters.iter().map(|(name, json)| parameter(name, json));
    RuleSet {
        parameters: leak(parameters),
        rules: rules(&json["rules"]),
    }
}

fn parameter(name: &str, json: &Value) -> Parameter {
    let name = leak_text(name);
    let mut parameter = match json["type"].as_str().unwrap() {
        "string" | "String" => Parameter::string(name),
        "boolean" | "Boolean" => Parameter::boolean(name),
        "stringArray" => Parameter::string_array(name),
        other => panic!("a parameter of type {other}"),
    };
    if let Some(name) = json["builtIn"].as_str() {
        parameter = parameter.built_in(leak_text(name));
    }
    if json["required"] == true {
        parameter = parameter.required();
    }
    match &json["default"] {
        Value::Null => parameter,
        default => parameter.default(expr(default)),
    }
}

fn rules(json: &Value) -> &'static [Rule] {
    leak(json.as_array().unwrap().iter().map(rule))
}

fn rule(json: &Value) -> Rule {
    let conditions = leak(json["conditions"].as_array().unwrap().iter().map(condition));
    match json["type"].as_str().unwrap() {
        "tree" => Rule::Tree {
            conditions,
            rules: rules(&json["rules"]),
        },
        "error" => Rule::Error {
            conditions,
            message: expr(&json["error"]),
        },
        "endpoint" => Rule::Endpoint {
            conditions,
            endpoint: target(&json["endpoint"]),
        },
        other => panic!("a rule of type {other}"),
    }
}

fn condition(json: &Value) -> Condition {
    match json["assign"].as_str() {
        Some(name) => Condition::Assign(leak_text(name), expr(json)),
        None => Condition::Check(expr(json)),
    }
}

fn target(json: &Value) -> Target {
    let nothing = Map::new();
    let headers = json["headers"].as_object().unwrap_or(&nothing);
    let headers = headers
        .iter()
        .map(|(name, values)| (leak_text(name), exprs(values)));
    Target::new(expr(&json["url"]))
        .headers(leak(headers))
        .properties(members(json["properties"].as_object().unwrap_or(&nothing)))
}

fn members(json: &Map<String, Value>) -> &'static [(&'static str, Expr)] {
    leak(
        json.iter()
            .map(|(name, value)| (leak_text(name), expr(value))),
    )
}

fn exprs(json: &Value) -> &'static [Expr] {
    leak(json.as_array().unwrap().iter().map(expr))
}

fn expr(json: &Value) -> Expr {
    match json {
        Value::String(text) => template(text),
        Value::Bool(value) => Expr::Bool(*value),
        Value::Number(number) => Expr::Integer(number.as_i64().unwrap().try_into().unwrap()),
        Value::Array(_) => Expr::Array(exprs(json)),
        Value::Object(object) => match (object.get("ref"), object.get("fn")) {
            (Some(name), _) => Expr::Ref(leak_text(name.as_str().unwrap())),
            (_, Some(name)) => call(name.as_str().unwrap(), &json["argv"]),
            _ => Expr::Record(members(object)),
        },
        Value::Null => panic!("an expression is null"),
    }
}

fn call(function: &str, arguments: &Value) -> Expr {
    match function {
        "getAttr" => Expr::Attr(
            leak_one(expr(&arguments[0])),
            path(arguments[1].as_str().unwrap()),
        ),
        "isSet" => Expr::IsSet(one(arguments)),
        "not" => Expr::Not(one(arguments)),
        "booleanEquals" => Expr::BooleanEquals(several(arguments)),
        "stringEquals" => Expr::StringEquals(several(arguments)),
        "coalesce" => Expr::Coalesce(exprs(arguments)),
        "ite" => Expr::Ite(several(arguments)),
        other => Expr::Call(function_of_library(other), exprs(arguments)),
    }
}

fn function_of_library(name: &str) -> Function {
    match name {
        "substring" => rules::SUBSTRING,
        "split" => rules::SPLIT,
        "uriEncode" => rules::URI_ENCODE,
        "parseURL" => rules::PARSE_URL,
        "isValidHostLabel" => rules::IS_VALID_HOST_LABEL,
        "aws.partition" => rules::AWS_PARTITION,
        "aws.parseArn" => rules::AWS_PARSE_ARN,
        "aws.isVirtualHostableS3Bucket" => rules::AWS_IS_VIRTUAL_HOSTABLE_S3_BUCKET,
        other => panic!("the function {other}"),
    }
}

fn one(arguments: &Value) -> &'static Expr {
    let [argument] = several::<1>(arguments);
    argument
}

fn several<const N: usize>(arguments: &Value) -> &'static [Expr; N] {
    exprs(arguments).try_into().unwrap()
}

/// Splits a template at its braces; doubled braces stand for themselves.
fn template(text: &str) -> Expr {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("{{") || rest.starts_with("}}") {
            literal.push(first);
            rest = &rest[2..];
        } else if first == '{' {
            let (name, after) = rest[1..].split_once('}').unwrap();
            if !literal.is_empty() {
                pieces.push(Expr::Text(leak_text(&literal)));
                literal.clear();
            }
            pieces.push(shorthand(name));
            rest = after;
        } else {
            literal.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    if !literal.is_empty() || pieces.is_empty() {
        pieces.push(Expr::Text(leak_text(&literal)));
    }
    match pieces.as_slice() {
        [piece] => *piece,
        _ => Expr::Template(leak(pieces)),
    }
}

/// `name`, or `name#path` for an attribute.
fn shorthand(text: &str) -> Expr {
    match text.split_once('#') {
        Some((name, rest)) => Expr::Attr(leak_one(Expr::Ref(leak_text(name))), path(rest)),
        None => Expr::Ref(leak_text(text)),
    }
}

fn path(text: &str) -> &'static [PathPart] {
    let mut parts = Vec::new();
    for part in text.split('.') {
        let (key, index) = match part.split_once('[') {
            Some((key, index)) => (key, Some(index.strip_suffix(']').unwrap())),
            None => (part, None),
        };
        if !key.is_empty() {
            parts.push(PathPart::Key(leak_text(key)));
        }
        parts.extend(index.map(|index| PathPart::Index(index.parse().unwrap())));
    }
    leak(parts)
}

pub(crate) fn leak_text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn leak_one<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn leak<T>(values: impl IntoIterator<Item = T>) -> &'static [T] {
    values.into_iter().collect::<Vec<_>>().leak()
}
