//! References that lead nowhere, or to the wrong shape.

use insta::assert_snapshot;
use serde_json::json;

use super::{errors, member, output};

#[test]
fn a_dangling_target_is_named_with_its_member() {
    assert_snapshot!(errors(output(json!({"size": {"target": "test#Size"}}))), @r"
    error: test#GetThingOutput$size: refers to test#Size, which does not exist
      help: define test#Size, or correct the reference
    1 error in model/test.json
    ");
}

#[test]
fn a_missing_input_is_a_dangling_target() {
    assert_snapshot!(errors(json!({"test#GetThingInput": null})), @r"
    error: test#GetThing: refers to test#GetThingInput, which does not exist
      help: define test#GetThingInput, or correct the reference
    1 error in model/test.json
    ");
}

#[test]
fn a_target_of_the_wrong_type_is_named() {
    assert_snapshot!(errors(json!({
        "test#GetThing": {
            "type": "operation",
            "input": {"target": "test#GetThingInput"},
            "output": {"target": "smithy.api#String"},
            "errors": [{"target": "test#GetThingInput"}],
            "traits": {"smithy.api#http": {"method": "GET", "uri": "/things/{id}"}},
        },
        "test#Map": {
            "type": "map",
            "key": {"target": "smithy.api#Integer"},
            "value": {"target": "test#GetThing"},
        },
    })), @r"
    error: test#GetThing: refers to smithy.api#String, of type string, where a structure should be
      help: correct the reference
    error: test#GetThing: refers to test#GetThingInput, of type structure, where a structure with the trait `smithy.api#error` should be
      help: correct the reference
    error: test#Map$key: refers to smithy.api#Integer, of type integer, where a string or enum should be
      help: correct the reference
    error: test#Map$value: refers to test#GetThing, of type operation, where a shape that holds data should be
      help: correct the reference
    4 errors in model/test.json
    ");
}

#[test]
fn mixins_and_apply_statements_lead_to_shapes() {
    assert_snapshot!(errors(json!({
        "test#A": {"type": "structure", "mixins": [{"target": "test#B"}], "members": {}, "traits": {"smithy.api#mixin": {}}},
        "test#B": {"type": "structure", "mixins": [{"target": "test#A"}], "members": {}, "traits": {"smithy.api#mixin": {}}},
        "test#C": {"type": "structure", "mixins": [{"target": "test#GetThingOutput"}], "members": {}},
        "test#D": {"type": "apply", "traits": {"smithy.api#documentation": ""}},
        "test#GetThingInput$no": {"type": "apply", "traits": {"smithy.api#documentation": ""}},
    })), @r"
    error: test#D: has traits applied to it, and does not exist
      help: correct the name, or remove the `apply` statement
    error: test#B: is a mixin of itself, through test#A
      help: remove one of the mixins
    error: test#GetThingInput$no: has traits applied to it, and does not exist
      help: correct the name, or remove the `apply` statement
    error: test#C: refers to test#GetThingOutput, of type structure, where a mixin of the same type should be
      help: correct the reference
    4 errors in model/test.json
    ");
}

#[test]
fn all_errors_of_a_model_come_at_once() {
    assert_snapshot!(errors(output(json!({
        "size": {"target": "test#Size"},
        "count": member("smithy.api#Integer", json!({"range": {"min": 2, "max": 1}})),
        "name": member("smithy.api#String", json!({"jsonName": 1})),
    }))), @r"
    error: test#GetThingOutput$size: refers to test#Size, which does not exist
      help: define test#Size, or correct the reference
    error: test#GetThingOutput$name: its trait smithy.api#jsonName should be a string, not 1
      help: see the trait's definition for its value
    error: test#GetThingOutput$count: its trait smithy.api#range has a `min` above its `max`
      help: exchange the bounds or remove one
    3 errors in model/test.json
    ");
}
