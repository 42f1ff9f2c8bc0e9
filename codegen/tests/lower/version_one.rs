//! Models of Smithy 1.0.

use serde_json::json;
use tinsmith_codegen::ir::Presence;
use tinsmith_codegen::lower::Selection;

use super::{lowered, output, sample};

/// The presence of each member of the output in a model of Smithy 1.0.
fn presences(members: serde_json::Value, shapes: serde_json::Value) -> Vec<Presence> {
    let mut model = sample(super::both(output(members), shapes));
    model["smithy"] = json!("1.0");
    let lowered = lowered(&model.to_string(), &Selection::All);
    let lowered = lowered.unwrap_or_else(|errors| panic!("{errors}"));
    let structures = lowered
        .service
        .operations
        .into_iter()
        .flat_map(|it| it.structures);
    structures
        .last()
        .into_iter()
        .flat_map(|output| output.members)
        .map(|member| member.presence)
        .collect()
}

#[test]
fn what_is_not_boxed_has_a_default() {
    let boxed = json!({"smithy.api#box": {}});
    let members = json!({
        "a": {"target": "smithy.api#Integer"},
        "b": {"target": "smithy.api#PrimitiveInteger"},
        "c": {"target": "smithy.api#PrimitiveInteger", "traits": boxed},
        "d": {"target": "test#Count"},
        "e": {"target": "test#BoxedCount"},
        "f": {"target": "smithy.api#String"},
    });
    let shapes = json!({
        "test#Count": {"type": "long"},
        "test#BoxedCount": {"type": "long", "traits": boxed},
    });
    let default = || Presence::Default(None);
    let optional = || Presence::Optional;
    let expected = [
        optional(),
        default(),
        optional(),
        default(),
        optional(),
        optional(),
    ];
    assert_eq!(presences(members, shapes), expected);
}

#[test]
fn a_set_is_a_list_of_unique_items() {
    let shapes = json!({"test#Set": {"type": "set", "member": {"target": "smithy.api#String"}}});
    let lowered = super::service(super::both(
        output(json!({"a": {"target": "test#Set"}})),
        shapes,
    ));
    let operation = &lowered.service.operations[0];
    let words = &operation.structures[1].members[0].traits.words;
    let words: Vec<&str> = words.iter().map(|word| word.name).collect();
    assert_eq!(words, ["unique_items"]);
}
