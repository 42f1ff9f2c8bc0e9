//! The official protocol suites of Smithy, run against the runtime alone: what stands for emitted
//! code is a dynamic shape, built of the suite's own model.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

mod cbor_round_trip;
mod model;
mod random;
mod round_trip;
mod value;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value as Json;
use tinsmith_runtime::http::Request;
use tinsmith_runtime::protocol::{
    AwsJson, AwsQuery, Ec2Query, Protocol, RestJson1, RestXml, RpcV2Cbor, fill_idempotency_tokens,
};
use tinsmith_runtime::shape::Structure;

use tinsmith_tests::conformance::protocol::params::fill_structure;
use tinsmith_tests::conformance::protocol::request::{self, Sent};
use tinsmith_tests::conformance::protocol::{alter, response};

use crate::model::{Model, target};
use crate::value::{AnyStructure, Role};

const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

#[test]
fn rest_json1() {
    run("restJson1.json", "aws.protocols#restJson1", &RestJson1);
}

#[test]
fn rest_xml() {
    run("restXml.json", "aws.protocols#restXml", &RestXml);
}

#[test]
fn aws_query() {
    run("awsQuery.json", "aws.protocols#awsQuery", &AwsQuery);
}

#[test]
fn ec2_query() {
    run("ec2Query.json", "aws.protocols#ec2Query", &Ec2Query);
}

#[test]
fn aws_json1_0() {
    run(
        "awsJson1_0.json",
        "aws.protocols#awsJson1_0",
        &AwsJson::V1_0,
    );
}

#[test]
fn aws_json1_1() {
    run(
        "awsJson1_1.json",
        "aws.protocols#awsJson1_1",
        &AwsJson::V1_1,
    );
}

#[test]
fn rpcv2_cbor() {
    for file in ["rpcv2Cbor.json", "rpcv2Cbor-querycompat.json"] {
        run(file, "smithy.protocols#rpcv2Cbor", &RpcV2Cbor);
    }
}

/// The suites would prove nothing if a case could not fail.
#[test]
fn a_case_with_a_wrong_expectation_fails() {
    let suites: [(&str, &'static str, &'static dyn Protocol); 3] = [
        ("restJson1.json", "aws.protocols#restJson1", &RestJson1),
        (
            "awsJson1_1.json",
            "aws.protocols#awsJson1_1",
            &AwsJson::V1_1,
        ),
        ("rpcv2Cbor.json", "smithy.protocols#rpcv2Cbor", &RpcV2Cbor),
    ];
    for (file, id, protocol) in suites {
        if let Some(model) = load(file) {
            Suite {
                model,
                id,
                protocol,
            }
            .run_altered();
        }
    }
}

/// Runs the cases of a suite that are for `protocol`, whose shape is `id`.
fn run(file: &str, id: &'static str, protocol: &'static dyn Protocol) {
    if let Some(model) = load(file) {
        Suite {
            model,
            id,
            protocol,
        }
        .run();
    }
}

/// Where the official data is.
fn data_folder() -> PathBuf {
    std::env::var_os("TINSMITH_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    )
}

fn load(file: &str) -> Option<&'static Model> {
    let path = data_folder().join("conformance/protocol-tests").join(file);
    if path.exists() {
        return Some(Model::load(&path));
    }
    println!(
        "skipped: no {file}; set TINSMITH_DATA to a folder that has the JSON AST of \
         smithy-lang/smithy's protocol tests in conformance/protocol-tests"
    );
    None
}

/// Why the cases of an operation or error are left to later work; `None` where they are run.
fn left_out(model: &'static Model, id: &str, kind: Kind) -> Option<&'static str> {
    let shape = model.shape(id);
    let has_trait = |name| shape["traits"].get(name).is_some();
    let is_event_stream = |key| {
        let structure = target_of(shape, key);
        model.members(structure).iter().any(|(_, member)| {
            let target = model.shape(target(member));
            target["type"] == "union" && target["traits"].get("smithy.api#streaming").is_some()
        })
    };
    if has_trait("smithy.api#requestCompression") {
        Some("request compression")
    } else if has_trait("smithy.api#httpChecksumRequired") {
        Some("checksums")
    } else if id.starts_with("com.amazonaws.") && kind == Kind::Request {
        Some("customisations of one service")
    } else if is_event_stream("input") || is_event_stream("output") {
        Some("event streams")
    } else {
        None
    }
}

/// A suite, and the protocol whose cases count.
struct Suite {
    model: &'static Model,
    id: &'static str,
    protocol: &'static dyn Protocol,
}

/// What became of the cases.
#[derive(Default)]
struct Report {
    requests: usize,
    responses: usize,
    left_out: BTreeMap<&'static str, usize>,
    failures: Vec<String>,
}

impl Suite {
    /// Runs all cases for clients that are not [`left_out`].
    fn run(&self) {
        let mut report = Report::default();
        for (id, shape) in self.model.shapes() {
            for (kind, case) in self.cases(shape) {
                if let Some(reason) = left_out(self.model, id, kind) {
                    *report.left_out.entry(reason).or_default() += 1;
                    continue;
                }
                match kind {
                    Kind::Request => report.requests += 1,
                    Kind::Response => report.responses += 1,
                }
                let differences = self.differences(kind, id, shape, case);
                for difference in differences {
                    report
                        .failures
                        .push(format!("{kind:?} {}: {difference}", case["id"]));
                }
            }
        }
        report.print(self.id);
    }

    /// Runs all cases with one expectation changed, which each of them has to notice.
    fn run_altered(&self) {
        let mut altered = BTreeMap::new();
        for (id, shape) in self.model.shapes() {
            for (kind, case) in self.cases(shape) {
                if left_out(self.model, id, kind).is_some() {
                    continue;
                }
                let cases = match kind {
                    Kind::Request => alter::alter_request(case),
                    Kind::Response => alter::alter_response(case),
                };
                for (what, changed) in cases {
                    let differences = self.differences(kind, id, shape, &changed);
                    assert!(!differences.is_empty(), "{what} of {}", case["id"]);
                    *altered.entry(what).or_insert(0) += 1;
                }
            }
        }
        println!("{}: {altered:?}", self.id);
        for what in ["method", "uri", "a header", "the body", "the output"] {
            assert!(altered.contains_key(what), "{altered:?}");
        }
    }

    fn cases(&self, shape: &'static Json) -> impl Iterator<Item = (Kind, &'static Json)> {
        let of = |kind, id| {
            let cases = shape["traits"][id].as_array().into_iter().flatten();
            cases.map(move |case| (kind, case))
        };
        let protocol = self.id;
        of(Kind::Request, "smithy.test#httpRequestTests")
            .chain(of(Kind::Response, "smithy.test#httpResponseTests"))
            .filter(move |(_, case)| case["protocol"] == protocol && case["appliesTo"] != "server")
    }

    /// What is not as the case of an operation or error wants it.
    fn differences(
        &self,
        kind: Kind,
        id: &'static str,
        shape: &'static Json,
        case: &Json,
    ) -> Vec<String> {
        match (kind, shape["type"].as_str()) {
            (Kind::Request, _) => self.request(id, shape, case),
            (Kind::Response, Some("operation")) => self.response(id, shape, case),
            (Kind::Response, _) => self.error(id, case),
        }
    }

    fn request(&self, id: &'static str, shape: &'static Json, case: &Json) -> Vec<String> {
        let mut input = AnyStructure::new(self.model, target_of(shape, "input"), Role::Input);
        fill_structure(&mut input, &case["params"]);
        fill_idempotency_tokens(&mut input, || TOKEN.to_owned());
        let service = self.model.service(id, self.protocol);
        let operation = self.model.operation(id);
        match self.protocol.encode(&service, &operation, &input) {
            Ok(request) => request::differences(self.model.raw(), case, &sent(case, request)),
            Err(error) => vec![error.to_string()],
        }
    }

    fn response(&self, id: &'static str, shape: &'static Json, case: &Json) -> Vec<String> {
        let mut output = self.structure(target_of(shape, "output"));
        let operation = self.model.operation(id);
        match self
            .protocol
            .decode(&operation, &response::response(case), &mut output)
        {
            Ok(()) => response::difference(case, &mut output)
                .into_iter()
                .collect(),
            Err(error) => vec![error.to_string()],
        }
    }

    fn error(&self, id: &'static str, case: &Json) -> Vec<String> {
        let response = response::response(case);
        let head = self.protocol.error_head(&response);
        let mut error = self.structure(id);
        let code = match self.id {
            "aws.protocols#awsQuery" => self.model.query_error_code(id),
            _ => None,
        };
        let code = code.unwrap_or_else(|| error.schema().name());
        if head.code.as_deref() != Some(code) {
            return vec![format!("code: expected {code}, found {:?}", head.code)];
        }
        // Where a service keeps the codes of awsQuery, a case names the one that users see.
        let shown = head.query_code.as_deref().unwrap_or(code);
        match case["vendorParams"]["code"].as_str() {
            Some(code) if shown != code => {
                return vec![format!("code: expected {code}, found {shown}")];
            }
            _ => {}
        }
        match self.protocol.decode_error(&response, &mut error) {
            Ok(()) => response::difference(case, &mut error).into_iter().collect(),
            Err(error) => vec![error.to_string()],
        }
    }

    fn structure(&self, shape: &'static str) -> AnyStructure {
        AnyStructure::new(self.model, shape, Role::Nested)
    }
}

impl Report {
    fn print(self, protocol: &str) {
        println!(
            "{protocol}: {} requests and {} responses",
            self.requests, self.responses
        );
        for (reason, count) in &self.left_out {
            println!("  left out: {count} for {reason}");
        }
        let failures = self.failures.join("\n");
        assert!(failures.is_empty(), "{failures}");
        assert!(self.requests > 0 && self.responses > 0, "no cases");
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Request,
    Response,
}

fn target_of(shape: &'static Json, key: &str) -> &'static str {
    match shape.get(key) {
        Some(reference) => target(reference),
        None => "smithy.api#Unit",
    }
}

/// A request as it goes to the endpoint of a case.
fn sent(case: &Json, request: Request) -> Sent {
    let (host, base_path) = request::endpoint(case);
    Sent {
        method: request.method.to_string(),
        host: [request.host_prefix.as_str(), host].concat(),
        path: [base_path, request.path.as_str()].concat(),
        query: request.query,
        headers: request.headers,
        body: request.body,
    }
}
