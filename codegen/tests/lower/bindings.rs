//! HTTP bindings and endpoint rules.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{errors, member, output};

/// The sample with another URI and further members of the input.
fn input(uri: &str, members: Value) -> Value {
    json!({
        "test#GetThing": {
            "type": "operation",
            "input": {"target": "test#GetThingInput"},
            "output": {"target": "test#GetThingOutput"},
            "traits": {"smithy.api#http": {"method": "GET", "uri": uri}},
        },
        "test#GetThingInput": {"type": "structure", "members": members},
    })
}

#[test]
fn a_label_without_a_member_is_refused() {
    assert_snapshot!(errors(input("/things/{id}", json!({}))), @r"
    error: test#GetThing: `{id}` in its URI is no `httpLabel` member of test#GetThingInput
      help: give test#GetThingInput a required member `id` with the trait smithy.api#httpLabel
    1 error in model/test.json
    ");
}

#[test]
fn a_member_that_the_uri_does_not_have_is_refused() {
    let id = member(
        "smithy.api#String",
        json!({"httpLabel": {}, "required": {}}),
    );
    assert_snapshot!(errors(input("/things", json!({"id": id}))), @r"
    error: test#GetThingInput$id: is an `httpLabel`, and the URI `/things` of test#GetThing has no such label
      help: put the label into the URI, or remove the trait
    1 error in model/test.json
    ");
}

#[test]
fn a_label_is_required_and_plain() {
    let members = json!({
        "id": member("smithy.api#String", json!({"httpLabel": {}})),
        "rest": member("smithy.api#Integer", json!({"httpLabel": {}, "required": {}})),
    });
    assert_snapshot!(errors(input("/things/{id}/{rest+}", members)), @r"
    error: test#GetThingInput$id: is bound by `httpLabel` and not required
      help: add the trait smithy.api#required
    error: test#GetThingInput$rest: is bound by `httpLabel` and of type integer, where a string, as its label is greedy should be
      help: change the target or the binding
    2 errors in model/test.json
    ");
    let document = member(
        "smithy.api#Document",
        json!({"httpLabel": {}, "required": {}}),
    );
    assert_snapshot!(errors(input("/{id}", json!({"id": document}))), @r"
    error: test#GetThingInput$id: is bound by `httpLabel` and of type document, where a string, boolean, number or timestamp should be
      help: change the target or the binding
    1 error in model/test.json
    ");
}

#[test]
fn a_malformed_uri_is_refused() {
    assert_snapshot!(errors(input("things", json!({}))), @r"
    error: test#GetThing: the URI `things` is malformed: it has to start with `/`
      help: a pattern looks like `/things/{ThingId}/{path+}?list`
    1 error in model/test.json
    ");
    assert_snapshot!(errors(input("/{id+}/{more}", json!({}))), @r"
    error: test#GetThing: the URI `/{id+}/{more}` is malformed: a label stands behind a greedy one
      help: a pattern looks like `/things/{ThingId}/{path+}?list`
    1 error in model/test.json
    ");
}

#[test]
fn bindings_do_not_collide() {
    assert_snapshot!(errors(output(json!({
        "a": member("smithy.api#String", json!({"httpHeader": "X-Thing"})),
        "b": member("smithy.api#String", json!({"httpHeader": "x-thing"})),
        "c": member("smithy.api#String", json!({"httpHeader": "x-c", "httpQuery": "c"})),
        "d": member("smithy.api#Document", json!({"httpPayload": {}})),
        "e": member("smithy.api#Document", json!({"httpPayload": {}})),
        "f": member("smithy.api#String", json!({})),
        "g": member("smithy.api#Document", json!({"httpHeader": "x-g"})),
        "h": member("smithy.api#String", json!({"httpPrefixHeaders": "x-h-"})),
    }))), @r#"
    error: test#GetThingOutput$b: is bound by `httpHeader` to "x-thing", and so is `a`
      help: bind one of them to another place
    error: test#GetThingOutput$e: is bound by `httpPayload`, and so is `d`
      help: bind one of them to another place
    error: test#GetThingOutput$g: is bound by `httpHeader` and of type document, where a string, boolean, number, timestamp, or a list of one of these should be
      help: change the target or the binding
    error: test#GetThingOutput$h: is bound by `httpPrefixHeaders` and of type string, where a map of strings should be
      help: change the target or the binding
    error: test#GetThingOutput$f: would go into the body, which is taken by `d`
      help: bind it to a header, label or query parameter
    error: test#GetThingOutput$c: is bound to several places
      help: keep one of its HTTP binding traits
    6 errors in model/test.json
    "#);
}

#[test]
fn two_members_with_one_json_name_are_refused() {
    assert_snapshot!(errors(output(json!({
        "a": member("smithy.api#String", json!({})),
        "b": member("smithy.api#String", json!({"jsonName": "a"})),
    }))), @r#"
    error: test#GetThingOutput$b: is bound by `jsonName` to "a", and so is `a`
      help: bind one of them to another place
    1 error in model/test.json
    "#);
}

#[test]
fn a_host_prefix_has_its_labels_from_the_input() {
    assert_snapshot!(errors(json!({"test#GetThing": {
        "type": "operation",
        "input": {"target": "test#GetThingInput"},
        "traits": {
            "smithy.api#http": {"method": "GET", "uri": "/{id}"},
            "smithy.api#endpoint": {"hostPrefix": "{account}."},
        },
    }})), @r"
    error: test#GetThing: `{account}` in its host prefix is no `hostLabel` member of test#GetThingInput
      help: give test#GetThingInput a required member `account` with the trait smithy.api#hostLabel
    1 error in model/test.json
    ");
}

#[test]
fn an_operation_of_this_protocol_is_bound_to_http() {
    assert_snapshot!(errors(json!({"test#GetThing": {
        "type": "operation",
        "input": {"target": "test#GetThingInput"},
    }})), @r"
    error: test#GetThing: has no trait smithy.api#http
      help: the protocol binds operations to HTTP: say method and URI
    1 error in model/test.json
    ");
}

#[test]
fn all_faults_of_the_endpoint_rules_are_named() {
    let rules = json!([
        {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://{Nowhere}"}},
        {"type": "error", "conditions": [{"fn": "isset", "argv": []}], "error": "no"},
    ]);
    assert_snapshot!(errors(json!({"test#Things": {
        "type": "service",
        "operations": [],
        "traits": {
            "aws.protocols#restJson1": {},
            "smithy.rules#endpointRuleSet": {"version": "1.0", "parameters": {}, "rules": rules},
        },
    }})), @r#"
    error: test#Things: its endpoint rules are wrong at `rules[0].endpoint.url`: `Nowhere` is neither a parameter nor a variable assigned before
      help: see Smithy's specification, "Rules engine", for what belongs where
    error: test#Things: its endpoint rules are wrong at `rules[1].conditions[0].fn`: `isset` is no function of the rules engine's library
      help: see Smithy's specification, "Rules engine", for what belongs where
    2 errors in model/test.json
    "#);
}
