//! Shapes, their traits and names.

use insta::{assert_debug_snapshot, assert_snapshot};
use serde_json::{Value, json};
use tinsmith_codegen::ir::{Argument, Structure, Type};

use super::{both, errors, member, output, service};

/// The structures of the sample with these shapes, those of the operation first.
fn structures(changes: Value) -> Vec<Structure> {
    let service = service(changes).service;
    let of_operations = service.operations.into_iter().flat_map(|it| it.structures);
    let of_types = service.types.into_iter().filter_map(|ty| match ty {
        Type::Structure(structure) => Some(structure),
        _ => None,
    });
    of_operations.chain(of_types).collect()
}

#[test]
fn a_bad_trait_value_is_shown_beside_what_it_should_be() {
    assert_snapshot!(errors(output(json!({
        "a": member("smithy.api#String", json!({"length": {"min": -1}})),
        "b": member("smithy.api#Timestamp", json!({"timestampFormat": "rfc-822"})),
        "c": member("smithy.api#String", json!({"required": true})),
        "d": member("smithy.api#Byte", json!({"default": 300})),
        "e": member("smithy.api#String", json!({"length": {"max": 18_446_744_073_709_551_616.0}})),
    }))), @r#"
    error: test#GetThingOutput$c: its trait smithy.api#required should be an object, not true
      help: see the trait's definition for its value
    error: test#GetThingOutput$a: its trait smithy.api#length should be an object with whole numbers from 0 on as `min`, `max` or both, not {"min":-1}
      help: see the trait's definition for its value
    error: test#GetThingOutput$b: its trait smithy.api#timestampFormat should be "date-time", "http-date" or "epoch-seconds", not "rfc-822"
      help: see the trait's definition for its value
    error: test#GetThingOutput$d: its trait smithy.api#default should be a whole number that fits the target, not 300
      help: see the trait's definition for its value
    error: test#GetThingOutput$e: its trait smithy.api#length should be an object with whole numbers from 0 on as `min`, `max` or both, not {"max":1.8446744073709552e+19}
      help: see the trait's definition for its value
    5 errors in model/test.json
    "#);
}

#[test]
fn bounds_with_nothing_between_them_are_refused() {
    let shapes = json!({"test#Size": {
        "type": "integer",
        "traits": {"smithy.api#range": {"min": 10, "max": 9}},
    }});
    let members = json!({
        "a": member("smithy.api#String", json!({"length": {"min": 2, "max": 1}})),
        "b": {"target": "test#Size"},
        "c": member("smithy.api#Double", json!({"range": {"min": 0.5, "max": 0.25}})),
    });
    assert_snapshot!(errors(both(output(members), shapes)), @r"
    error: test#GetThingOutput$a: its trait smithy.api#length has a `min` above its `max`
      help: exchange the bounds or remove one
    error: test#Size: its trait smithy.api#range has a `min` above its `max`
      help: exchange the bounds or remove one
    error: test#GetThingOutput$c: its trait smithy.api#range has a `min` above its `max`
      help: exchange the bounds or remove one
    3 errors in model/test.json
    ");
}

#[test]
fn two_shapes_with_one_rust_name_are_refused() {
    let shapes = json!({
        "test#ThingSize": {"type": "structure", "members": {}},
        "test.other#thing_size": {"type": "enum", "members": {}},
    });
    let members = json!({
        "a": {"target": "test#ThingSize"},
        "b": {"target": "test.other#thing_size"},
    });
    assert_snapshot!(errors(both(output(members), shapes)), @r#"
    error: test.other#thing_size: would be `ThingSize` in Rust, as test#ThingSize is
      help: give one of them another name in the `rename` of the service, such as "test#ThingSize": "…"
    1 error in model/test.json
    "#);
}

#[test]
fn a_rename_of_the_service_keeps_shapes_apart() {
    let shapes = json!({
        "test#Things": {
            "type": "service",
            "operations": [{"target": "test#GetThing"}],
            "rename": {"test.other#Size": "OtherSize"},
            "traits": {"aws.protocols#restJson1": {}},
        },
        "test#Size": {"type": "structure", "members": {}},
        "test.other#Size": {"type": "structure", "members": {}},
    });
    let members = json!({"a": {"target": "test#Size"}, "b": {"target": "test.other#Size"}});
    let names: Vec<String> = structures(both(output(members), shapes))
        .iter()
        .map(|structure| structure.path.name.to_string())
        .collect();
    assert_eq!(
        names,
        ["GetThingInput", "GetThingOutput", "OtherSize", "Size"]
    );
}

#[test]
fn enums_have_each_value_once() {
    let shapes = json!({
        "test#Color": {"type": "enum", "members": {
            "A": member("smithy.api#Unit", json!({"enumValue": "x"})),
            "B": member("smithy.api#Unit", json!({"enumValue": "x"})),
        }},
        "test#Level": {"type": "intEnum", "members": {
            "LOW": member("smithy.api#Unit", json!({"enumValue": 1.5})),
            "HIGH": member("smithy.api#Unit", json!({})),
        }},
    });
    let members = json!({"a": {"target": "test#Color"}, "b": {"target": "test#Level"}});
    assert_snapshot!(errors(both(output(members), shapes)), @r"
    error: test#Color$B: has the value `x` twice
      help: remove one of the members
    error: test#Level$LOW: its trait smithy.api#enumValue should be a whole number of 32 bits, not 1.5
      help: see the trait's definition for its value
    error: test#Level$HIGH: has no value
      help: give it the trait smithy.api#enumValue
    3 errors in model/test.json
    ");
}

#[test]
fn a_shape_that_cannot_end_is_refused() {
    let shapes = json!({
        "test#A": {"type": "structure", "members": {"b": member("test#B", json!({"required": {}}))}},
        "test#B": {"type": "structure", "members": {"a": member("test#A", json!({"required": {}}))}},
        "test#L": {"type": "list", "member": {"target": "test#M"}},
        "test#M": {
            "type": "map",
            "key": {"target": "smithy.api#String"},
            "value": {"target": "test#L"},
        },
    });
    let members = json!({"a": {"target": "test#A"}, "l": {"target": "test#L"}});
    assert_snapshot!(errors(both(output(members), shapes)), @r"
    error: test#L: contains itself without a structure or union between
      help: put a structure between them
    error: test#M: contains itself without a structure or union between
      help: put a structure between them
    error: test#A$b: is required and leads back to its own structure through test#B, so that neither can ever be built
      help: make a member on the way optional, a list or a map
    error: test#B$a: is required and leads back to its own structure through test#A, so that neither can ever be built
      help: make a member on the way optional, a list or a map
    4 errors in model/test.json
    ");
}

#[test]
fn lists_do_not_nest_without_end() {
    let mut shapes = json!({});
    for depth in 0..40 {
        let inner = format!("test#L{}", depth + 1);
        shapes[format!("test#L{depth}")] = json!({"type": "list", "member": {"target": inner}});
    }
    shapes["test#L40"] = json!({"type": "string"});
    let text = errors(both(output(json!({"a": {"target": "test#L0"}})), shapes));
    assert_snapshot!(text.lines().take(2).collect::<Vec<_>>().join("\n"), @r"
    error: test#L0: has more than 32 lists and maps inside each other
      help: put a structure between them
    ");
}

#[test]
fn a_recursive_member_is_boxed_unless_a_list_or_map_holds_it() {
    let shapes = json!({
        "test#Tree": {"type": "structure", "members": {
            "left": {"target": "test#Tree"},
            "leaf": {"target": "test#Leaf"},
            "twigs": {"target": "test#Trees"},
        }},
        "test#Trees": {"type": "list", "member": {"target": "test#Tree"}},
        "test#Leaf": {"type": "structure", "members": {"tree": {"target": "test#Tree"}}},
    });
    let members = json!({"tree": {"target": "test#Tree"}});
    let boxed: Vec<String> = structures(both(output(members), shapes))
        .iter()
        .flat_map(|structure| structure.members.iter().map(move |it| (structure, it)))
        .filter(|(_, member)| member.boxed)
        .map(|(structure, member)| format!("{}.{}", structure.path.name, member.field))
        .collect();
    assert_debug_snapshot!(boxed, @r#"
    [
        "Leaf.tree",
        "Tree.left",
        "Tree.leaf",
    ]
    "#);
}

#[test]
fn keywords_and_names_of_our_own_become_identifiers() {
    let members = json!({
        "type": {"target": "test#Option"},
        "self": {"target": "smithy.api#String"},
        "Match": {"target": "smithy.api#String"},
        "match": member("smithy.api#String", json!({"jsonName": "other"})),
    });
    let shapes = json!({"test#Option": {"type": "structure", "members": {}}});
    let fields: Vec<String> = structures(both(output(members), shapes))
        .iter()
        .flat_map(|structure| &structure.members)
        .map(|member| format!("{}: {} by {}", member.name, member.field, member.setter))
        .collect();
    assert_debug_snapshot!(fields, @r#"
    [
        "id: id by with_id",
        "type: type_ by with_type",
        "self: self_ by with_self",
        "Match: match_2 by with_match_2",
        "match: match_ by with_match",
    ]
    "#);
}

#[test]
fn the_helpers_of_errors_do_not_depend_on_the_selection() {
    let error =
        json!({"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}});
    let lowered = service(json!({
        "test#GetThing": {
            "type": "operation",
            "input": {"target": "test#GetThingInput"},
            "errors": [{"target": "test#GoneException"}, {"target": "test#InvalidInput"}],
            "traits": {"smithy.api#http": {"method": "GET", "uri": "/things/{id}"}},
        },
        "test#GoneException": error,
        "test#GoneError": error,
        "test#InvalidInput": error,
    }));
    let errors: Vec<String> = lowered
        .service
        .errors
        .iter()
        .map(|it| {
            format!(
                "{}({}) {} {}",
                it.ident, it.path.name, it.predicate, it.status
            )
        })
        .collect();
    assert_debug_snapshot!(errors, @r#"
    [
        "GoneException(GoneException) is_gone_exception 400",
        "InvalidInputError(InvalidInput) is_invalid_input 400",
    ]
    "#);
}

#[test]
fn bounds_keep_the_digits_of_the_model() {
    let range: Value =
        serde_json::from_str(r#"{"min": 0.10000000000000000001, "max": 1e400}"#).unwrap();
    let members = json!({"c": member("smithy.api#BigDecimal", json!({"range": range}))});
    let structures = structures(output(members));
    let output = structures
        .iter()
        .find(|it| it.path.name.as_str() == "GetThingOutput");
    let words = output.unwrap().members[0].traits.constraints.iter();
    let words: Vec<_> = words.map(|word| (word.name, &word.arguments[..])).collect();
    let digits = |digits: &str| [Argument::String(digits.to_owned())];
    assert_eq!(
        words,
        [
            ("min_decimal", &digits("0.10000000000000000001")[..]),
            ("max_decimal", &digits("1e+400")[..])
        ]
    );
}
