//! What gives the parameters of endpoint rules values.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tinsmith_codegen::ir::{ContextParam, ContextSource, PathStep};

use super::{both, errors, service};

/// The service with endpoint rules that have a parameter of each type, and further traits.
fn things(traits: Value) -> Value {
    let rules = json!({
        "aws.protocols#restJson1": {},
        "smithy.rules#endpointRuleSet": {
            "version": "1.0",
            "parameters": {
                "Name": {"type": "String"},
                "IsFast": {"type": "Boolean"},
                "Names": {"type": "StringArray"},
            },
            "rules": [{
                "type": "endpoint",
                "conditions": [],
                "endpoint": {"url": "https://example.com"},
            }],
        },
    });
    json!({"test#Things": {
        "type": "service",
        "version": "2026-01-01",
        "operations": [{"target": "test#GetThing"}],
        "traits": both(rules, traits),
    }})
}

/// The operation with these traits, and an input with something of each type.
fn operation(traits: Value) -> Value {
    let http = json!({"smithy.api#http": {"method": "GET", "uri": "/things"}});
    json!({
        "test#GetThing": {
            "type": "operation",
            "input": {"target": "test#GetThingInput"},
            "output": {"target": "test#GetThingOutput"},
            "traits": both(http, traits),
        },
        "test#GetThingInput": {"type": "structure", "members": {
            "name": {"target": "smithy.api#String"},
            "isFast": {"target": "smithy.api#Boolean"},
            "count": {"target": "smithy.api#Integer"},
            "items": {"target": "test#Items"},
            "byName": {"target": "test#ByName"},
            "lists": {"target": "test#Lists"},
        }},
        "test#Items": {"type": "list", "member": {"target": "test#Item"}},
        "test#ByName": {
            "type": "map",
            "key": {"target": "smithy.api#String"},
            "value": {"target": "test#Item"},
        },
        "test#Item": {"type": "structure", "members": {
            "name": {"target": "smithy.api#String"},
            "isFast": {"target": "smithy.api#Boolean"},
            "names": {"target": "test#Names"},
        }},
        "test#Names": {"type": "list", "member": {"target": "smithy.api#String"}},
        "test#Lists": {"type": "list", "member": {"target": "test#Names"}},
    })
}

fn path_to(parameter: &str, path: &str) -> Value {
    let traits = json!({"smithy.rules#operationContextParams": {parameter: {"path": path}}});
    both(things(json!({})), operation(traits))
}

fn steps(parameter: &str, path: &str) -> Vec<PathStep> {
    let service = service(path_to(parameter, path)).service;
    let params = service
        .operations
        .into_iter()
        .flat_map(|it| it.context_params);
    match params.collect::<Vec<_>>().as_slice() {
        [
            ContextParam {
                name,
                source: ContextSource::Path(steps),
            },
        ] if name == parameter => steps.clone(),
        other => panic!("{path}: {other:?}"),
    }
}

fn member(name: &str) -> PathStep {
    PathStep::Member(name.to_owned())
}

#[test]
fn paths_are_parsed_into_steps() {
    use PathStep::{Flatten, Items, Keys, Select, Values};

    for (parameter, path, expected) in [
        ("Name", "name", vec![member("name")]),
        ("IsFast", "isFast", vec![member("isFast")]),
        (
            "Name",
            "byName.shed.name",
            vec![member("byName"), member("shed"), member("name")],
        ),
        ("Names", "keys(byName)", vec![member("byName"), Keys]),
        (
            "Names",
            "items[*].name",
            vec![member("items"), Items, member("name")],
        ),
        (
            "Names",
            "items[].name",
            vec![member("items"), Flatten, member("name")],
        ),
        (
            "Names",
            "items[*].names[]",
            vec![member("items"), Items, member("names"), Flatten],
        ),
        (
            "Names",
            "byName.*.name",
            vec![member("byName"), Values, member("name")],
        ),
        ("Names", "lists[]", vec![member("lists"), Flatten]),
        (
            "Names",
            "byName.shed.[ name,name ]",
            vec![
                member("byName"),
                member("shed"),
                Select(vec![vec![member("name")], vec![member("name")]]),
            ],
        ),
    ] {
        assert_eq!(steps(parameter, path), expected, "{path}");
    }
}

#[test]
fn paths_that_lead_nowhere_are_refused() {
    let reasons: Vec<String> = [
        "",
        "items[0]",
        "items[*",
        "items.",
        "a || b",
        "length(items)",
        "items.keys(byName)",
        "keys(items)",
        "keys(byName",
        "nothing",
        "items.name",
        "name.first",
        "name[*]",
        "items.*",
        "[name, isFast]",
        "items[*]",
        "lists[*]",
        "count",
    ]
    .into_iter()
    .map(|path| {
        let printed = errors(path_to("Names", path));
        let first = printed.lines().next().unwrap_or_default();
        let start = "error: test#GetThing: ";
        first.strip_prefix(start).unwrap_or(first).replace(
            "to the value of the endpoint parameter `Names` cannot be followed",
            "…",
        )
    })
    .collect();
    assert_snapshot!(reasons.join("\n"), @r#"
    the path `` …: it ends where a name should be
    the path `items[0]` …: `[0]` is left over
    the path `items[*` …: `[*` is left over
    the path `items.` …: it ends where a name should be
    the path `a || b` …: ` || b` is left over
    the path `length(items)` …: `length(…)` is not `keys(…)` at its beginning
    the path `items.keys(byName)` …: `keys(…)` is not `keys(…)` at its beginning
    the path `keys(items)` …: `keys` wants a map, not list
    the path `keys(byName` …: it ends where `)` should be
    the path `nothing` …: test#GetThingInput has no member `nothing`
    the path `items.name` …: list has no members, and no `name`
    the path `name.first` …: string has no members, and no `first`
    the path `name[*]` …: `[*]` wants a list, not string
    the path `items.*` …: `*` wants a map, not list
    the path `[name, isFast]` …: the parts of `[…]` are of different types
    the path `items[*]` …: it leads to a list, where a string, a boolean or a list of strings should be
    the path `lists[*]` …: it leads to a list, where a string, a boolean or a list of strings should be
    the path `count` …: it leads to integer, where a string, a boolean or a list of strings should be
    "#);
}

#[test]
fn endless_paths_are_refused() {
    let nested = ["keys("; 10_000].concat();
    assert!(errors(path_to("Names", &nested)).contains("nested too deeply"));
    let nested = ["["; 10_000].concat();
    assert!(errors(path_to("Names", &nested)).contains("nested too deeply"));
}

#[test]
fn parameters_have_to_be_declared_with_their_types() {
    let of_operation = operation(json!({
        "smithy.rules#staticContextParams": {
            "Nmae": {"value": "x"},
            "Name": {"value": true},
            "IsFast": {"value": 1},
            "Names": {"value": ["a", 2]},
        },
        "smithy.rules#operationContextParams": {"IsFast": {"path": "name"}},
    }));
    let of_client = things(json!({"smithy.rules#clientContextParams": {
        "Speed": {"type": "string"},
        "IsFast": {"type": "string"},
        "Name": {"type": "integer"},
    }}));
    let members = json!({"test#GetThingInput": {"type": "structure", "members": {
        "name": {
            "target": "smithy.api#String",
            "traits": {"smithy.rules#contextParam": {"name": "names"}},
        },
        "count": {
            "target": "smithy.api#Integer",
            "traits": {"smithy.rules#contextParam": {"name": "Name"}},
        },
    }}});
    assert_snapshot!(errors(both(both(of_client, of_operation), members)), @r#"
    error: test#Things: its trait smithy.rules#clientContextParams sets the endpoint parameter `Speed`, which the endpoint rules of the service do not have
      help: declare the parameter in smithy.rules#endpointRuleSet, or remove it from the trait
    error: test#Things: its trait smithy.rules#clientContextParams sets the endpoint parameter `IsFast` to a string, where the endpoint rules of the service want a boolean
      help: give both the same type
    error: test#Things: its trait smithy.rules#clientContextParams sets the endpoint parameter `Name` to a value of another type, where the endpoint rules of the service want a string
      help: give both the same type
    error: test#GetThing: its trait smithy.rules#operationContextParams sets the endpoint parameter `IsFast` to a string, where the endpoint rules of the service want a boolean
      help: give both the same type
    error: test#GetThingInput$name: its trait smithy.rules#contextParam sets the endpoint parameter `names`, which the endpoint rules of the service do not have
      help: declare the parameter in smithy.rules#endpointRuleSet, or remove it from the trait
    error: test#GetThingInput$count: its trait smithy.rules#contextParam sets the endpoint parameter `Name` to a value of type integer, where the endpoint rules of the service want a string
      help: give both the same type
    error: test#GetThing: its trait smithy.rules#staticContextParams sets the endpoint parameter `Nmae`, which the endpoint rules of the service do not have
      help: declare the parameter in smithy.rules#endpointRuleSet, or remove it from the trait
    error: test#GetThing: its trait smithy.rules#staticContextParams sets the endpoint parameter `Name` to a boolean, where the endpoint rules of the service want a string
      help: give both the same type
    error: test#GetThing: its trait smithy.rules#staticContextParams sets the endpoint parameter `IsFast` to 1, where the endpoint rules of the service want a boolean
      help: give both the same type
    error: test#GetThing: its trait smithy.rules#staticContextParams sets the endpoint parameter `Names` to ["a",2], where the endpoint rules of the service want a list of strings
      help: give both the same type
    10 errors in model/test.json
    "#);
}

#[test]
fn parameters_without_rules_are_refused() {
    let traits = json!({"smithy.rules#staticContextParams": {"Name": {"value": "x"}}});
    assert_snapshot!(errors(operation(traits)), @r#"
    error: test#GetThing: its trait smithy.rules#staticContextParams sets the endpoint parameter `Name`, which the endpoint rules of the service do not have
      help: declare the parameter in smithy.rules#endpointRuleSet, or remove it from the trait
    1 error in model/test.json
    "#);
}

#[test]
fn traits_of_parameters_are_checked() {
    let of_operation = operation(json!({
        "smithy.rules#staticContextParams": {"Name": "x"},
        "smithy.rules#operationContextParams": {"Name": {}},
    }));
    let of_client = things(json!({"smithy.rules#clientContextParams": {"Name": {}}}));
    assert_snapshot!(errors(both(of_client, of_operation)), @r#"
    error: test#Things: its trait smithy.rules#clientContextParams should be an object of parameters with a `type`, not {"Name":{}}
      help: see the trait's definition for its value
    error: test#GetThing: its trait smithy.rules#operationContextParams should be an object of parameters with a `path`, not {"Name":{}}
      help: see the trait's definition for its value
    error: test#GetThing: its trait smithy.rules#staticContextParams should be an object of parameters with a `value`, not {"Name":"x"}
      help: see the trait's definition for its value
    3 errors in model/test.json
    "#);
}

#[test]
fn the_order_is_that_of_precedence() {
    let traits = json!({
        "smithy.rules#staticContextParams": {"Name": {"value": "x"}},
        "smithy.rules#operationContextParams": {"Name": {"path": "byName.a.name"}},
    });
    let members = json!({"test#GetThingInput": {"type": "structure", "members": {
        "name": {
            "target": "smithy.api#String",
            "traits": {"smithy.rules#contextParam": {"name": "Name"}},
        },
        "byName": {"target": "test#ByName"},
    }}});
    let service = service(both(both(things(json!({})), operation(traits)), members)).service;
    let params = service.operations.iter().flat_map(|it| &it.context_params);
    let sources: Vec<_> = params.map(|it| &it.source).collect();
    assert!(matches!(
        sources.as_slice(),
        [
            ContextSource::Path(_),
            ContextSource::Member(_),
            ContextSource::String(_)
        ]
    ));
}
