//! What single services need that no trait of their model says.

use serde_json::{Value, json};
use tinsmith_codegen::ir::{
    Argument, DefaultValue, Operation, Presence, Retryable, Service, Structure, Word,
};

use super::{both, member, service};

/// The service with this SDK id and one operation with this name, input and output.
fn customized(sdk_id: &str, operation: &str, input: Value, output: Value) -> Service {
    let structure = |kind: &str, members: Value| {
        let traits = json!({format!("smithy.api#{kind}"): {}});
        json!({"type": "structure", "members": members, "traits": traits})
    };
    let name = format!("test#{operation}");
    let shapes = json!({
        "test#Things": {
            "type": "service",
            "version": "2026-01-01",
            "operations": [{"target": name}],
            "traits": {
                "aws.api#service": {"sdkId": sdk_id},
                "aws.auth#sigv4": {"name": "things"},
                "aws.protocols#restJson1": {},
            },
        },
        name: {
            "type": "operation",
            "input": {"target": "test#In"},
            "output": {"target": "test#Out"},
            "errors": [{"target": "test#IDPCommunicationErrorException"}],
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}},
        },
        "test#In": structure("input", input),
        "test#Out": structure("output", output),
        "test#IDPCommunicationErrorException": {
            "type": "structure",
            "members": {},
            "traits": {"smithy.api#error": "client"},
        },
        "test#ResourceId": {"type": "string"},
    });
    service(shapes).service
}

fn plain(sdk_id: &str) -> Service {
    customized(sdk_id, "GetThing", json!({}), json!({}))
}

/// A word as it is emitted: `header("a", "b")`.
fn shown(word: &Word) -> String {
    let argument = |argument: &Argument| match argument {
        Argument::String(text) => format!("{text:?}"),
        Argument::Strings(texts) => format!("{texts:?}"),
        other => panic!("{other:?}"),
    };
    let arguments: Vec<_> = word.arguments.iter().map(argument).collect();
    format!("{}({})", word.name, arguments.join(", "))
}

fn words(words: &[Word]) -> Vec<String> {
    words.iter().map(shown).collect()
}

fn operation(service: &Service) -> &Operation {
    &service.operations[0]
}

fn structure<'s>(service: &'s Service, id: &str) -> &'s Structure {
    let mut structures = operation(service).structures.iter();
    let found = structures.find(|structure| structure.id == id);
    found.unwrap_or_else(|| panic!("there is no {id}"))
}

#[test]
fn a_service_is_known_by_its_sdk_id_alone() {
    for (sdk_id, expected) in [
        (
            "API Gateway",
            vec![r#"header("accept", "application/json")"#],
        ),
        (
            "Glacier",
            vec![r#"header("x-amz-glacier-version", "2026-01-01")"#],
        ),
        (
            "S3",
            vec!["s3_signing()", "error_in_success()", "client_params()"],
        ),
        ("S3 Control", vec!["s3_signing()"]),
        ("S3 Outposts", vec![]),
        ("ApiGatewayV2", vec![]),
    ] {
        let service = plain(sdk_id);
        assert_eq!(words(&service.words), expected, "{sdk_id}");
        assert_eq!(words(&operation(&service).words), [""; 0], "{sdk_id}");
    }
}

#[test]
fn glacier_means_the_callers_account_and_wants_tree_hashes() {
    let required = json!({"required": {}});
    let input = || json!({"accountId": member("smithy.api#String", required.clone())});
    let service = customized("Glacier", "UploadArchive", input(), json!({}));
    assert_eq!(
        words(&operation(&service).words),
        [r#"default_for(["accountId"], "-")"#, "tree_hash()"]
    );
    let account = &structure(&service, "test#In").members[0];
    let own = DefaultValue::String("-".to_owned());
    assert_eq!(account.presence, Presence::Default(Some(own)));
    let service = customized("Glacier", "ListVaults", input(), input());
    assert_eq!(
        words(&operation(&service).words),
        [r#"default_for(["accountId"], "-")"#]
    );
    let told = &structure(&service, "test#Out").members[0];
    assert_eq!(told.presence, Presence::Required);
}

#[test]
fn predictions_are_made_where_the_input_says() {
    let input = json!({"PredictEndpoint": {"target": "smithy.api#String"}});
    let service = customized("Machine Learning", "Predict", input, json!({}));
    assert_eq!(
        words(&operation(&service).words),
        [r#"endpoint_member("PredictEndpoint")"#]
    );
}

#[test]
fn route_53_takes_no_ids_as_it_tells_them() {
    let input = both(
        json!({"HostedZoneId": {"target": "test#ResourceId"}}),
        json!({"Name": {"target": "smithy.api#String"}}),
    );
    let service = customized("Route 53", "GetHostedZone", input, json!({}));
    assert_eq!(
        words(&operation(&service).words),
        [r#"last_segment_of(["HostedZoneId"])"#]
    );
}

#[test]
fn s3_tells_when_an_object_expires_as_it_was_told() {
    let expires = json!({"Expires": {
        "target": "smithy.api#Timestamp",
        "traits": {"smithy.api#httpHeader": "Expires"},
    }});
    let service = customized("S3", "HeadObject", expires.clone(), expires.clone());
    let output = structure(&service, "test#Out");
    let members: Vec<_> = output.members.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(members, ["Expires", "ExpiresString"]);
    assert_eq!(
        words(&output.members[0].traits.words),
        [r#"header("Expires")"#, "lenient()"]
    );
    assert_eq!(
        words(&output.members[1].traits.words),
        [r#"header("Expires")"#]
    );
    let input = structure(&service, "test#In");
    assert_eq!(
        words(&input.members[0].traits.words),
        [r#"header("Expires")"#]
    );
    assert_eq!(input.members.len(), 1);
    let other = customized("Things", "HeadObject", json!({}), expires);
    assert_eq!(structure(&other, "test#Out").members.len(), 1);
}

#[test]
fn s3_says_nothing_of_an_object_that_is_not_there() {
    let method = |method: &str| {
        json!({
            "test#Things": {
                "type": "service",
                "version": "2026-01-01",
                "operations": [{"target": "test#HeadThing"}],
                "traits": {
                    "aws.api#service": {"sdkId": "S3"},
                    "aws.protocols#restXml": {},
                },
            },
            "test#HeadThing": {
                "type": "operation",
                "input": {"target": "smithy.api#Unit"},
                "output": {"target": "smithy.api#Unit"},
                "errors": [{"target": "test#NotFound"}],
                "traits": {"smithy.api#http": {"method": method, "uri": "/"}},
            },
            "test#NotFound": {
                "type": "structure",
                "members": {},
                "traits": {"smithy.api#error": "client"},
            },
        })
    };
    let words_of = |method_name: &str| {
        let service = service(method(method_name)).service;
        words(&operation(&service).words)
    };
    assert!(words_of("HEAD").contains(&r#"not_found("NotFound")"#.to_owned()));
    assert!(
        !words_of("GET")
            .iter()
            .any(|word| word.starts_with("not_found"))
    );
}

#[test]
fn sts_lets_in_who_has_a_token_only() {
    let service = customized("STS", "AssumeRoleWithSAML", json!({}), json!({}));
    assert_eq!(operation(&service).auth, Some(vec![]));
    assert_eq!(service.errors[0].retryable, Some(Retryable::Transient));
    let service = plain("STS");
    assert_eq!(operation(&service).auth, None);
    assert_eq!(plain("Things").errors[0].retryable, None);
}
