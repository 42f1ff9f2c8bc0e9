//! What a client cannot do yet, and what it does not know.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{both, errors, output, service};

fn things(traits: Value) -> Value {
    json!({"test#Things": {
        "type": "service",
        "version": "2026-01-01",
        "operations": [{"target": "test#GetThing"}],
        "traits": traits,
    }})
}

#[test]
fn an_unsupported_protocol_is_named_beside_the_supported_ones() {
    let traits = json!({"smithy.protocols#rpcv2Json": {}, "smithy.api#title": "Things"});
    assert_snapshot!(errors(things(traits)), @r"
    error: test#Things: speaks smithy.protocols#rpcv2Json, which is not supported yet
      help: supported so far: smithy.protocols#rpcv2Cbor, aws.protocols#awsJson1_0, aws.protocols#awsJson1_1, aws.protocols#restJson1, aws.protocols#restXml, aws.protocols#awsQuery, aws.protocols#ec2Query
    1 error in model/test.json
    ");
}

#[test]
fn a_protocol_of_the_models_own_is_a_protocol() {
    let own = json!({"test#proto": {
        "type": "structure",
        "members": {},
        "traits": {"smithy.api#trait": {}, "smithy.api#protocolDefinition": {}},
    }});
    assert_snapshot!(errors(both(things(json!({"test#proto": {}})), own)), @r"
    error: test#Things: speaks test#proto, which is not supported yet
      help: supported so far: smithy.protocols#rpcv2Cbor, aws.protocols#awsJson1_0, aws.protocols#awsJson1_1, aws.protocols#restJson1, aws.protocols#restXml, aws.protocols#awsQuery, aws.protocols#ec2Query
    1 error in model/test.json
    ");
}

#[test]
fn a_service_without_a_protocol_is_refused() {
    assert_snapshot!(errors(things(json!({}))), @r"
    error: test#Things: has no protocol
      help: supported so far: smithy.protocols#rpcv2Cbor, aws.protocols#awsJson1_0, aws.protocols#awsJson1_1, aws.protocols#restJson1, aws.protocols#restXml, aws.protocols#awsQuery, aws.protocols#ec2Query
    1 error in model/test.json
    ");
}

#[test]
fn of_several_protocols_the_supported_one_is_chosen() {
    let traits = json!({"aws.protocols#awsQuery": {}, "aws.protocols#restJson1": {}});
    assert_eq!(errors(things(traits)), "no error");
}

#[test]
fn an_unknown_trait_is_a_warning_with_a_count_and_an_example() {
    let traits = json!({"aws.protocols#restJson1": {}, "test.other#color": "red", "test#own": {}});
    let own = json!({"test#own": {
        "type": "structure",
        "members": {},
        "traits": {"smithy.api#trait": {}},
    }});
    let members = json!({
        "a": {"target": "smithy.api#String", "traits": {"test.other#shape": {}, "smithy.api#tags": []}},
        "b": {"target": "smithy.api#String", "traits": {"test.other#shape": {}}},
    });
    let lowered = service(both(both(things(traits), own), output(members)));
    let warnings: Vec<String> = lowered.warnings.iter().map(ToString::to_string).collect();
    assert_snapshot!(warnings.join("\n"), @r"
    warning: test.other#color: is not a trait that the generator knows, and has no effect. It stands on test#Things.
    warning: test.other#shape: is not a trait that the generator knows, and has no effect. It stands on 2 shapes, the first of which is test#GetThingOutput$a.
    ");
}
