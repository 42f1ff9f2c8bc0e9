//! Event streams.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tinsmith_codegen::ir::{Presence, RustType, Service};

use super::{both, errors, member, output, service};

/// A union of an event and an error, by this name.
fn events(name: &str) -> Value {
    json!({
        name: {
            "type": "union",
            "members": {
                "word": {"target": "test#Word"},
                "failure": {"target": "test#Failure"},
            },
            "traits": {"smithy.api#streaming": {}},
        },
        "test#Word": {"type": "structure", "members": {}},
        "test#Failure": {
            "type": "structure",
            "members": {},
            "traits": {"smithy.api#error": "client"},
        },
    })
}

/// The sample's service in this protocol.
fn speaking(protocol: &str, options: Value) -> Value {
    json!({"test#Things": {
        "type": "service",
        "version": "2026-01-01",
        "operations": [{"target": "test#GetThing"}],
        "traits": {protocol: options},
    }})
}

/// An output with the events, and a header besides.
fn events_and_header() -> Value {
    output(json!({
        "events": member("test#Events", json!({"httpPayload": {}, "required": {}})),
        "header": member("smithy.api#String", json!({"httpHeader": "x"})),
    }))
}

fn words(service: &Service) -> Vec<&str> {
    let words = service.operations[0].words.iter();
    words.map(|word| word.name).collect()
}

#[test]
fn an_output_receives_and_an_input_sends() {
    let input = json!({"test#GetThingInput": {"type": "structure", "members": {
        "id": member("smithy.api#String", json!({"httpLabel": {}, "required": {}})),
        "events": member("test#Events", json!({"httpPayload": {}})),
    }}});
    let shapes = both(both(input, events_and_header()), events("test#Events"));
    let service = service(shapes).service;
    assert_eq!(words(&service), ["event_input", "event_output"]);
    let [input, output] = &service.operations[0].structures[..] else {
        panic!("{:#?}", service.operations[0].structures);
    };
    let events = &input.members[1];
    assert!(matches!(&events.ty, RustType::EventStream(path) if path.name.as_str() == "Events"));
    assert_eq!(events.presence, Presence::Default(None));
    let events = &output.members[0];
    assert!(matches!(&events.ty, RustType::EventReceiver(path) if path.name.as_str() == "Events"));
    // Nobody but a client makes one.
    assert_eq!(events.presence, Presence::Default(None));
}

#[test]
fn an_error_of_a_stream_is_an_error_of_the_service() {
    let service = service(both(events_and_header(), events("test#Events"))).service;
    let errors: Vec<_> = service.errors.iter().map(|error| &*error.code).collect();
    assert_eq!(errors, ["Failure"]);
    assert!(service.operations[0].errors.is_empty());
}

#[test]
fn rpc_protocols_have_the_rest_of_an_output_in_the_stream() {
    let shapes = both(events_and_header(), events("test#Events"));
    let json = speaking("aws.protocols#awsJson1_1", json!({}));
    let service_with_rest = service(both(shapes, json.clone())).service;
    assert_eq!(
        words(&service_with_rest),
        ["event_output", "initial_response"]
    );
    let alone = output(json!({"events": {"target": "test#Events"}}));
    let service = service(both(both(alone, events("test#Events")), json)).service;
    assert_eq!(words(&service), ["event_output"]);
}

#[test]
fn a_service_may_insist_on_http_2() {
    let versions = |options| {
        let shapes = both(events_and_header(), events("test#Events"));
        let service = service(both(shapes, speaking("aws.protocols#restJson1", options))).service;
        let insists = words(&service).contains(&"http2");
        assert_eq!(service.features.contains(&"http2"), insists);
        insists
    };
    assert!(!versions(json!({})));
    assert!(!versions(json!({"http": ["h2", "http/1.1"]})));
    assert!(versions(
        json!({"http": ["h2", "http/1.1"], "eventStreamHttp": ["h2"]})
    ));
    assert!(versions(json!({"http": ["h2"]})));
    let calls = speaking(
        "aws.protocols#restJson1",
        json!({"eventStreamHttp": ["h2"]}),
    );
    assert_eq!(words(&service(calls).service), [""; 0]);
    let calls = speaking("aws.protocols#restJson1", json!({"http": ["h2"]}));
    assert_eq!(words(&service(calls).service), ["http2"]);
    let bad = speaking("aws.protocols#restJson1", json!({"http": "h2"}));
    assert_snapshot!(errors(bad), @r#"
    error: test#Things: its trait aws.protocols#restJson1 should be an object, perhaps with lists `http` and `eventStreamHttp`, not {"http":"h2"}
      help: see the trait's definition for its value
    1 error in model/test.json
    "#);
}

#[test]
fn events_have_their_place() {
    let nested = json!({"test#Inner": {"type": "structure", "members": {
        "events": {"target": "test#Events"},
    }}});
    let members = json!({
        "inner": {"target": "test#Inner"},
        "header": member("test#Events", json!({"httpHeader": "x"})),
        "body": {"target": "test#Events"},
    });
    let shapes = both(both(output(members), nested), events("test#Events"));
    assert_snapshot!(errors(shapes), @r"
    error: test#GetThingOutput$header: needs an event stream that is not the payload, which generated clients do not support yet
      help: select operations that do without it
    error: test#GetThingOutput$body: needs an event stream that is not the payload, which generated clients do not support yet
      help: select operations that do without it
    error: test#Inner$events: needs an event stream elsewhere than in an input or an output, which generated clients do not support yet
      help: select operations that do without it
    error: test#GetThingOutput$header: is bound by `httpHeader` and of type union, where a string, boolean, number, timestamp, or a list of one of these should be
      help: change the target or the binding
    4 errors in model/test.json
    ");
    let query = both(events_and_header(), events("test#Events"));
    let query = both(query, speaking("aws.protocols#awsQuery", json!({})));
    assert_snapshot!(errors(query), @r"
    error: test#GetThingOutput$events: needs event streams in a query protocol, which generated clients do not support yet
      help: select operations that do without it
    1 error in model/test.json
    ");
}

#[test]
fn an_event_is_a_structure() {
    let strings = json!({"test#Events": {
        "type": "union",
        "members": {"word": {"target": "smithy.api#String"}},
        "traits": {"smithy.api#streaming": {}},
    }});
    assert_snapshot!(errors(both(events_and_header(), strings)), @r"
    error: test#Events$word: refers to smithy.api#String, of type string, where a structure, as events are, should be
      help: correct the reference
    1 error in model/test.json
    ");
}
