//! URIs: values that go into one, lines of a label, a greedy label, and a parameter; and any URI
//! that is signed or is an endpoint.

#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use tinsmith_runtime::auth::sigv4::{self, PayloadHash, SigningKeyCache, SigningParams};
use tinsmith_runtime::codegen::{Operation, RestJson1, Service, members};
use tinsmith_runtime::endpoint::rules::Condition::Assign;
use tinsmith_runtime::endpoint::rules::Expr::{Attr, Call, Ref, Template, Text};
use tinsmith_runtime::endpoint::rules::PathPart::Key;
use tinsmith_runtime::endpoint::rules::{PARSE_URL, Parameter, Rule, RuleSet, Target, URI_ENCODE};
use tinsmith_runtime::endpoint::{self, Parameters};
use tinsmith_runtime::protocol::Protocol;
use tinsmith_runtime::{Credentials, Timestamp};

#[derive(Default)]
struct Input {
    label: String,
    greedy: String,
    parameter: Vec<String>,
}

members! { Input, "fuzz#Input";
    0 label "label" label required;
    1 greedy "greedy" label required;
    2 parameter "parameter" query("a&b") required;
}

const SERVICE: Service = Service::new("Fuzz", "2026-01-01", &RestJson1);
const OPERATION: Operation = Operation::new("Fuzz").http("GET", "/{label}/{greedy+}");

const RULES: RuleSet = RuleSet {
    parameters: &[Parameter::string("Endpoint")
        .built_in("SDK::Endpoint")
        .required()],
    rules: &[Rule::Endpoint {
        conditions: &[Assign("url", Call(PARSE_URL, &[Ref("Endpoint")]))],
        endpoint: Target::new(Template(&[
            Attr(&Ref("url"), &[Key("scheme")]),
            Text("://"),
            Attr(&Ref("url"), &[Key("authority")]),
            Attr(&Ref("url"), &[Key("normalizedPath")]),
        ]))
        .headers(&[("x-encoded", &[Call(URI_ENCODE, &[Ref("Endpoint")])])]),
    }],
};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    check_values(text);
    if let Ok(uri) = http::Uri::try_from(text) {
        sign(uri);
    }
    if let Ok(endpoint) = endpoint::resolve(&RULES, &Parameters::new().with_endpoint(text)) {
        assert!(endpoint.url.ends_with('/'));
        let encoded = endpoint.headers.iter().flat_map(|(_, values)| values);
        encoded.for_each(|value| assert_eq!(decoded(value), text));
    }
});

/// Values come out of the URL as they went in, and nothing of them is taken for anything else.
fn check_values(text: &str) {
    let mut lines = text.split('\n').map(str::to_owned);
    let mut next = || lines.next().unwrap_or_default();
    let input = Input {
        label: next(),
        greedy: next(),
        parameter: vec![next()],
    };
    let Ok(request) = RestJson1.encode(&SERVICE, &OPERATION, &input) else {
        assert!(input.label.is_empty() || input.greedy.is_empty());
        return;
    };
    let path = request
        .path
        .strip_prefix('/')
        .expect("a path starts with a slash");
    assert!(
        path.split('/')
            .all(|segment| segment != "." && segment != ".."),
        "{path}"
    );
    let (label, greedy) = path
        .split_once('/')
        .expect("a path has a part of each label");
    assert_eq!(
        (decoded(label), decoded(&greedy.replace('/', "%2F"))),
        (input.label, input.greedy)
    );
    let (name, value) = request
        .query
        .split_once('=')
        .expect("a query has a parameter");
    assert_eq!(
        (decoded(name), decoded(value)),
        ("a&b".to_owned(), input.parameter.concat())
    );
    let uri = ["https://fuzz.example", &request.path_and_query()].concat();
    if uri.len() < usize::from(u16::MAX) {
        sign(uri.parse().expect("what is encoded is a URI"));
    }
}

/// What stands in text that is percent-encoded as it should be.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            assert!(
                byte.is_ascii_alphanumeric() || b"-._~".contains(&byte),
                "{text}"
            );
            bytes.push(byte);
            continue;
        }
        let mut digit = || {
            let digit = rest.next().map(char::from).expect("a digit follows");
            assert!(!digit.is_ascii_lowercase(), "{text}");
            digit.to_digit(16).expect("a digit follows") as u8
        };
        bytes.push(digit() << 4 | digit());
    }
    String::from_utf8(bytes).expect("what was text is text")
}

/// Signs a URI both ways: its canonical query is one already.
fn sign(uri: http::Uri) {
    let credentials = Credentials::new("AKIDEXAMPLE", "not-a-real-secret");
    let keys = SigningKeyCache::default();
    let params = SigningParams::new(&credentials, "eu-west-1", "fuzz", Timestamp::EPOCH, &keys);
    let canonical = |uri: http::Uri| {
        let (mut parts, ()) = http::Request::get(uri).body(()).ok()?.into_parts();
        let signed = sigv4::sign_headers(&mut parts, &PayloadHash::of(b""), &params).ok()?;
        let query = signed.canonical_request().lines().nth(2)?.to_owned();
        sigv4::presign(
            &mut parts,
            &PayloadHash::of(b""),
            Duration::from_secs(60),
            &params,
        )
        .ok()?;
        Some(query)
    };
    let Some(query) = canonical(uri) else {
        return;
    };
    let Ok(again) = format!("https://fuzz.example/?{query}").parse() else {
        return;
    };
    assert_eq!(canonical(again), Some(query));
}
