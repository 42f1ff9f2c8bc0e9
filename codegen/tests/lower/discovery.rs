//! Endpoints that a service has to be asked for.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tinsmith_codegen::ir::{Argument, Word};

use super::{both, errors, service};

/// A service whose one operation may be called at an endpoint that another one tells.
fn discovering(protocol: &str, of_service: Value, required: bool) -> Value {
    let traits = json!({
        "aws.auth#sigv4": {"name": "things"},
        "aws.api#service": {"sdkId": "Things"},
        protocol: {},
    });
    let discovered = json!({"required": required});
    let operation = |name: &str, traits: Value| {
        json!({
            "type": "operation",
            "input": {"target": "test#GetThingInput"},
            "output": {"target": "test#GetThingOutput"},
            "traits": both(traits, json!({
                "smithy.api#http": {"method": "GET", "uri": format!("/{name}")},
            })),
        })
    };
    json!({
        "test#Things": {
            "type": "service",
            "version": "2026-01-01",
            "operations": [{"target": "test#GetThing"}, {"target": "test#Tell"}],
            "traits": both(traits, of_service),
        },
        "test#GetThing": operation(
            "get",
            json!({"aws.api#clientDiscoveredEndpoint": discovered}),
        ),
        "test#Tell": operation("tell", json!({})),
        "test#GetThingInput": {
            "type": "structure",
            "members": {"id": {"target": "smithy.api#String"}},
        },
        "test#Gone": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}},
    })
}

fn told_by(operation: &str) -> Value {
    json!({"aws.api#clientEndpointDiscovery": {"operation": operation, "error": "test#Gone"}})
}

#[test]
fn an_operation_knows_who_tells_its_endpoint() {
    let words = |required| {
        let model = discovering("aws.protocols#awsJson1_0", told_by("test#Tell"), required);
        let lowered = service(model);
        assert_eq!(lowered.warnings, []);
        let operations = lowered.service.operations;
        operations
            .into_iter()
            .map(|it| it.words)
            .collect::<Vec<_>>()
    };
    let arguments = ["Tell", "Gone"].map(|text| Argument::String(text.to_owned()));
    let discovered = Word {
        name: "discovered_endpoint",
        arguments: arguments.to_vec(),
    };
    assert_eq!(words(true), [vec![discovered], vec![]]);
    assert_eq!(words(false), [vec![], vec![]]);
}

#[test]
fn who_tells_endpoints_has_to_be_known() {
    let json1_0 = "aws.protocols#awsJson1_0";
    let unnamed = errors(discovering(json1_0, json!({}), true));
    let unknown = errors(discovering(json1_0, told_by("test#Nobody"), true));
    let broken = json!({"aws.api#clientEndpointDiscovery": {"operation": "Tell"}});
    let broken = errors(discovering(json1_0, broken, true));
    assert_snapshot!([unnamed, unknown, broken].join("\n"), @r#"
    error: test#GetThing: is called at an endpoint that has to be discovered, and its service has no trait aws.api#clientEndpointDiscovery
      help: name the operation that tells endpoints in that trait
    1 error in model/test.json
    error: test#Things: refers to test#Nobody, which does not exist
      help: define test#Nobody, or correct the reference
    1 error in model/test.json
    error: test#Things: its trait aws.api#clientEndpointDiscovery should be an object with the shape ids `operation` and `error`, not {"operation":"Tell"}
      help: see the trait's definition for its value
    error: test#GetThing: is called at an endpoint that has to be discovered, and its service has no trait aws.api#clientEndpointDiscovery
      help: name the operation that tells endpoints in that trait
    2 errors in model/test.json
    "#);
}

#[test]
fn what_no_service_has_is_refused() {
    let http = discovering("aws.protocols#restJson1", told_by("test#Tell"), true);
    let by_id = json!({"test#GetThingInput": {
        "type": "structure",
        "members": {"id": {
            "target": "smithy.api#String",
            "traits": {"aws.api#clientEndpointDiscoveryId": {}, "smithy.api#required": {}},
        }},
    }});
    assert_snapshot!(errors(both(http, by_id)), @r#"
    error: test#Tell: needs endpoint discovery over a protocol that binds to HTTP, which generated clients do not support yet
      help: select operations that do without it
    error: test#GetThingInput$id: needs endpoints that are discovered by parts of the input, which generated clients do not support yet
      help: select operations that do without it
    2 errors in model/test.json
    "#);
}
