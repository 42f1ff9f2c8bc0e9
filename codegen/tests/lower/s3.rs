//! Where Amazon S3 and S3 Control have what the URI patterns and host prefixes of their models put
//! into every request, and their endpoint rules too.

use serde_json::{Value, json};
use tinsmith_codegen::ir::{ContextParam, ContextSource, Service};

use super::{both, service};

/// A service with one operation at this URI, whose input has a bucket, a key and an account.
fn store(
    sdk_id: &str,
    uri: &str,
    bucket: Value,
    of_service: Value,
    of_operation: Value,
) -> Service {
    let label = json!({"smithy.api#httpLabel": {}, "smithy.api#required": {}});
    let host_label = json!({
        "smithy.api#httpHeader": "x-account",
        "smithy.api#hostLabel": {},
        "smithy.api#required": {},
    });
    let mut members = json!({
        "Bucket": {"target": "smithy.api#String", "traits": both(label.clone(), bucket)},
        "AccountId": {"target": "smithy.api#String", "traits": host_label},
    });
    if uri.contains("{Key+}") {
        members["Key"] = json!({"target": "smithy.api#String", "traits": label});
    }
    let traits = json!({
        "aws.api#service": {"sdkId": sdk_id},
        "aws.auth#sigv4": {"name": "s3"},
        "aws.protocols#restXml": {},
    });
    let http = json!({"smithy.api#http": {"method": "GET", "uri": uri}});
    let shapes = json!({
        "test#Things": {
            "type": "service",
            "version": "2026-01-01",
            "operations": [{"target": "test#GetThing"}],
            "traits": both(traits, of_service),
        },
        "test#GetThing": {
            "type": "operation",
            "input": {"target": "test#GetThingInput"},
            "output": {"target": "test#GetThingOutput"},
            "traits": both(http, of_operation),
        },
        "test#GetThingInput": {"type": "structure", "members": members},
    });
    service(shapes).service
}

fn rules() -> Value {
    json!({"smithy.rules#endpointRuleSet": {
        "version": "1.0",
        "parameters": {"Bucket": {"type": "String"}},
        "rules": [{
            "type": "endpoint",
            "conditions": [],
            "endpoint": {"url": "https://{Bucket}.example.com"},
        }],
    }})
}

fn bound() -> Value {
    json!({"smithy.rules#contextParam": {"name": "Bucket"}})
}

fn uri(service: &Service) -> &str {
    let http = service.operations[0].http.as_ref();
    http.map_or("", |http| &http.uri)
}

fn params(service: &Service) -> Vec<ContextParam> {
    service.operations[0].context_params.clone()
}

fn of_the_bucket() -> ContextParam {
    ContextParam {
        name: "Bucket".to_owned(),
        source: ContextSource::Member("Bucket".to_owned()),
    }
}

#[test]
fn a_bucket_that_the_rules_know_is_no_part_of_the_uri() {
    for (pattern, expected) in [
        ("/{Bucket}", ""),
        ("/{Bucket}?location", "?location"),
        ("/{Bucket}/{Key+}", "/{Key+}"),
        ("/{Bucket}/{Key+}?x-id=GetObject", "/{Key+}?x-id=GetObject"),
        ("/v1/{Bucket}", "/v1/{Bucket}"),
    ] {
        let service = store("S3", pattern, bound(), rules(), json!({}));
        assert_eq!(uri(&service), expected);
        assert_eq!(params(&service), [of_the_bucket()]);
    }
}

#[test]
fn a_bucket_that_the_rules_do_not_know_stays_where_it_is() {
    let unbound = store("S3", "/{Bucket}?location", json!({}), rules(), json!({}));
    assert_eq!(uri(&unbound), "/{Bucket}?location");
    let other = store("Store", "/{Bucket}", bound(), rules(), json!({}));
    assert_eq!(uri(&other), "/{Bucket}");
}

#[test]
fn a_model_without_rules_gets_those_that_are_known() {
    let service = store("S3", "/{Bucket}", json!({}), json!({}), json!({}));
    assert_eq!(uri(&service), "");
    assert_eq!(params(&service), [of_the_bucket()]);
    assert!(service.endpoint.is_some());
    let settings = service.client_params.iter();
    let settings: Vec<_> = settings.map(|it| it.constant.as_str()).collect();
    assert_eq!(settings, ["FORCE_PATH_STYLE", "ACCELERATE"]);
    let other = store("Store", "/{Bucket}", json!({}), json!({}), json!({}));
    assert!(other.endpoint.is_none());
    assert_eq!(params(&other), []);
}

#[test]
fn the_account_stands_in_the_host_once() {
    let words = |sdk_id: &str, prefix: &str| {
        let traits = json!({"smithy.api#endpoint": {"hostPrefix": prefix}});
        let service = store(sdk_id, "/v1/{Bucket}", bound(), rules(), traits);
        let words = service.operations[0].words.iter();
        words.map(|word| word.name).collect::<Vec<_>>()
    };
    assert_eq!(words("S3 Control", "{AccountId}."), [""; 0]);
    assert_eq!(words("S3 Control", "data."), ["host_prefix"]);
    assert_eq!(words("Store", "{AccountId}."), ["host_prefix"]);
}
