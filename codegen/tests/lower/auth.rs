//! How calls are authenticated.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tinsmith_codegen::ir::AuthScheme::{
    self, HttpApiKeyAuth, HttpBasicAuth, HttpBearerAuth, SigV4, SigV4A,
};
use tinsmith_codegen::ir::{Argument, Word};

use super::{both, errors, object, service};

/// The service with these traits, and its operation with these.
fn things(of_service: Value, of_operation: Value) -> Value {
    let protocol = json!({"aws.protocols#restJson1": {}});
    let http = json!({"smithy.api#http": {"method": "GET", "uri": "/things/{id}"}});
    json!({
        "test#Things": {
            "type": "service",
            "version": "2026-01-01",
            "operations": [{"target": "test#GetThing"}],
            "traits": object(both(protocol, of_service)),
        },
        "test#GetThing": {
            "type": "operation",
            "input": {"target": "test#GetThingInput"},
            "output": {"target": "test#GetThingOutput"},
            "traits": object(both(http, of_operation)),
        },
    })
}

/// Signing name, schemes of the service and schemes of the operation, where they are said.
fn lowered(
    of_service: Value,
    of_operation: Value,
) -> (
    Option<String>,
    Option<Vec<AuthScheme>>,
    Option<Vec<AuthScheme>>,
) {
    let mut service = service(things(of_service, of_operation)).service;
    let operation = service.operations.remove(0);
    (service.signing_name, service.auth, operation.auth)
}

fn sigv4() -> Value {
    json!({"aws.auth#sigv4": {"name": "things"}})
}

fn sigv4a() -> Value {
    json!({"aws.auth#sigv4a": {"name": "things"}})
}

fn bearer() -> Value {
    json!({"smithy.api#httpBearerAuth": {}})
}

fn auth(schemes: &[&str]) -> Value {
    json!({"smithy.api#auth": schemes})
}

#[test]
fn what_goes_without_saying_is_not_said() {
    assert_eq!(lowered(json!({}), json!({})), (None, None, None));
    let things = Some("things".to_owned());
    assert_eq!(lowered(sigv4(), json!({})), (things.clone(), None, None));
    let said = both(sigv4(), auth(&["aws.auth#sigv4"]));
    let (name, of_service, of_operation) = lowered(said, auth(&["aws.auth#sigv4"]));
    assert_eq!((name, of_service, of_operation), (things, None, None));
}

#[test]
fn schemes_stand_in_the_order_of_auth_or_of_their_shape_ids() {
    let all = || both(bearer(), both(sigv4a(), sigv4()));
    let (_, of_service, _) = lowered(all(), json!({}));
    assert_eq!(of_service, Some(vec![SigV4, SigV4A, HttpBearerAuth]));
    let order = auth(&["smithy.api#httpBearerAuth", "aws.auth#sigv4"]);
    let (_, of_service, _) = lowered(both(all(), order), json!({}));
    assert_eq!(of_service, Some(vec![HttpBearerAuth, SigV4]));
}

#[test]
fn an_operation_has_its_own_schemes_or_none() {
    let both_kinds = || both(bearer(), sigv4());
    let of_operation = |schemes: &[&str]| lowered(both_kinds(), auth(schemes)).2;
    assert_eq!(of_operation(&[]), Some(vec![]));
    assert_eq!(of_operation(&["smithy.api#noAuth"]), Some(vec![]));
    assert_eq!(of_operation(&["aws.auth#sigv4"]), Some(vec![SigV4]));
    let same = ["aws.auth#sigv4", "smithy.api#httpBearerAuth"];
    assert_eq!(of_operation(&same), None);
}

#[test]
fn either_signature_has_the_signing_name() {
    let (name, of_service, _) = lowered(sigv4a(), json!({}));
    assert_eq!(name.as_deref(), Some("things"));
    assert_eq!(of_service, Some(vec![SigV4A]));
    let (name, of_service, _) = lowered(bearer(), json!({}));
    assert_eq!(name, None);
    assert_eq!(of_service, Some(vec![HttpBearerAuth]));
}

#[test]
fn keys_and_logins_say_how_they_are_sent() {
    let key = |value: Value| json!({"smithy.api#httpApiKeyAuth": value});
    for (traits, scheme, word, arguments) in [
        (
            key(json!({"name": "X-Api-Key", "in": "header"})),
            HttpApiKeyAuth,
            "api_key_header",
            vec!["X-Api-Key", ""],
        ),
        (
            key(json!({"name": "Authorization", "in": "header", "scheme": "ApiKey"})),
            HttpApiKeyAuth,
            "api_key_header",
            vec!["Authorization", "ApiKey"],
        ),
        (
            key(json!({"name": "key", "in": "query"})),
            HttpApiKeyAuth,
            "api_key_query",
            vec!["key"],
        ),
        (
            json!({"smithy.api#httpBasicAuth": {}}),
            HttpBasicAuth,
            "basic_auth",
            vec![],
        ),
    ] {
        let service = service(things(traits, json!({}))).service;
        assert_eq!(service.auth, Some(vec![scheme]));
        let arguments = arguments.into_iter().map(str::to_owned);
        let arguments = arguments.map(Argument::String).collect();
        let expected = Word {
            name: word,
            arguments,
        };
        assert_eq!(service.words, [expected]);
    }
    let nowhere = key(json!({"name": "key", "in": "body"}));
    assert_snapshot!(errors(things(nowhere, json!({}))), @r#"
    error: test#Things: its trait smithy.api#httpApiKeyAuth should be an object with a `name`, an `in` of "header" or "query", and perhaps a `scheme` for a header, not {"name":"key","in":"body"}
      help: see the trait's definition for its value
    1 error in model/test.json
    "#);
}

#[test]
fn a_scheme_that_is_not_supported_is_passed_over_where_there_is_another() {
    let digest = json!({"smithy.api#httpDigestAuth": {}});
    let (_, of_service, _) = lowered(both(digest, bearer()), json!({}));
    assert_eq!(of_service, Some(vec![HttpBearerAuth]));
}

#[test]
fn authentication_that_is_not_supported_is_refused() {
    let digest = json!({"smithy.api#httpDigestAuth": {}});
    let shapes = things(both(digest, sigv4()), auth(&["smithy.api#httpDigestAuth"]));
    assert_snapshot!(errors(shapes), @r"
    error: test#GetThing: is called with smithy.api#httpDigestAuth, which is not supported yet
      help: supported so far: aws.auth#sigv4, aws.auth#sigv4a, smithy.api#httpApiKeyAuth, smithy.api#httpBasicAuth, smithy.api#httpBearerAuth, or no authentication at all
    1 error in model/test.json
    ");
    let own = json!({"test#seal": {
        "type": "structure",
        "members": {},
        "traits": {"smithy.api#trait": {}, "smithy.api#authDefinition": {}},
    }});
    let shapes = both(things(json!({"test#seal": {}}), json!({})), own);
    assert_snapshot!(errors(shapes), @r"
    error: test#Things: is called with test#seal, which is not supported yet
      help: supported so far: aws.auth#sigv4, aws.auth#sigv4a, smithy.api#httpApiKeyAuth, smithy.api#httpBasicAuth, smithy.api#httpBearerAuth, or no authentication at all
    1 error in model/test.json
    ");
}
