//! What models become, and what a person reads where they are wrong: every text in full.

mod auth;
mod bindings;
mod customization;
mod discovery;
mod documents;
mod endpoint_params;
mod events;
mod everything;
mod mutation;
mod references;
mod s3;
mod selection;
mod shapes;
mod support;
mod version_one;

use serde_json::{Map, Value, json};
use tinsmith_codegen::lower::{Lowered, Selection};
use tinsmith_codegen::{Source, error::Errors, load, lower};

/// What is printed for the sample service with these shapes added or replaced; null removes one.
fn errors(changes: Value) -> String {
    errors_of(&sample(changes).to_string())
}

/// What is printed for a whole model.
fn errors_of(text: &str) -> String {
    match lowered(text, &Selection::All) {
        Ok(_) => "no error".to_owned(),
        Err(errors) => errors.to_string(),
    }
}

/// The sample service with these shapes, lowered.
fn service(changes: Value) -> Lowered {
    let lowered = lowered(&sample(changes).to_string(), &Selection::All);
    lowered.unwrap_or_else(|errors| panic!("{errors}"))
}

fn lowered(text: &str, selection: &Selection) -> Result<Lowered, Errors> {
    let file = "model/test.json";
    let model = load::model(&Source { file, text })?;
    lower::service(model, selection, file)
}

/// A service with the one operation `GetThing`, changed.
fn sample(changes: Value) -> Value {
    let mut shapes = object(json!({
        "test#Things": {
            "type": "service",
            "version": "2026-01-01",
            "operations": [{"target": "test#GetThing"}],
            "traits": {"aws.protocols#restJson1": {}},
        },
        "test#GetThing": {
            "type": "operation",
            "input": {"target": "test#GetThingInput"},
            "output": {"target": "test#GetThingOutput"},
            "traits": {"smithy.api#http": {"method": "GET", "uri": "/things/{id}"}},
        },
        "test#GetThingInput": {
            "type": "structure",
            "members": {
                "id": {
                    "target": "smithy.api#String",
                    "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}},
                },
            },
        },
        "test#GetThingOutput": {"type": "structure", "members": {}},
    }));
    for (name, shape) in object(changes) {
        if shape.is_null() {
            shapes.shift_remove(&name);
        } else {
            shapes.insert(name, shape);
        }
    }
    json!({"smithy": "2.0", "shapes": shapes})
}

/// The output of the sample's operation, with these members.
fn output(members: Value) -> Value {
    json!({"test#GetThingOutput": {"type": "structure", "members": members}})
}

/// One object with the members of both.
fn both(left: Value, right: Value) -> Value {
    let mut left = object(left);
    left.extend(object(right));
    Value::Object(left)
}

/// A member with this target and these traits of Smithy's prelude.
fn member(target: &str, traits: Value) -> Value {
    json!({"target": target, "traits": prelude(traits)})
}

fn prelude(traits: Value) -> Map<String, Value> {
    let traits = object(traits).into_iter();
    traits
        .map(|(name, value)| (format!("smithy.api#{name}"), value))
        .collect()
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        other => panic!("{other} is no object"),
    }
}
