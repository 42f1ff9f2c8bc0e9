//! Encoding, signing and decoding, each alone.

#![forbid(unsafe_code)]

#[path = "subject/subject.rs"]
#[allow(dead_code, reason = "the client is for the other examples")]
mod subject;

use std::hint::black_box;

use apigatewayv2::Credentials;
use apigatewayv2::operation::UpdateIntegrationResult;
use bench_harness::ANSWER;
use http::StatusCode;
use tinsmith_runtime::auth::sigv4::{PayloadHash, SigningKeyCache, SigningParams, sign_headers};
use tinsmith_runtime::codegen::{Operation, RestJson1, Service};
use tinsmith_runtime::http::Response;
use tinsmith_runtime::protocol::Protocol;
use tinsmith_runtime::timestamp::Timestamp;

const SERVICE: Service = Service::new("ApiGatewayV2", "2018-11-29", &RestJson1);
const OPERATION: Operation = Operation::new("UpdateIntegration")
    .http("PATCH", "/v2/apis/{ApiId}/integrations/{IntegrationId}");

fn main() {
    let input = subject::input();
    let encode = || {
        let request = RestJson1.encode(&SERVICE, &OPERATION, black_box(&input));
        drop(black_box(request.expect("the input can be written")));
    };

    let request = RestJson1.encode(&SERVICE, &OPERATION, &input);
    let request = request.expect("the input can be written");
    let url = format!(
        "https://apigateway.eu-west-1.amazonaws.com{}",
        request.path_and_query()
    );
    let mut parts = http::Request::patch(url)
        .body(())
        .expect("it is a URL")
        .into_parts()
        .0;
    parts.headers = request.headers;
    let credentials = Credentials::new("AKIDEXAMPLE", "made-up-secret");
    let keys = SigningKeyCache::default();
    let sign = || {
        let mut parts = parts.clone();
        let now = Timestamp::now();
        let params = SigningParams::new(&credentials, "eu-west-1", "apigateway", now, &keys);
        let payload = PayloadHash::of(black_box(&request.body));
        sign_headers(&mut parts, &payload, &params).expect("the request can be signed");
        drop(black_box(parts));
    };

    let response = Response::new(StatusCode::OK, ANSWER);
    let decode = || {
        let mut output = UpdateIntegrationResult::default();
        let done = RestJson1.decode(&OPERATION, black_box(&response), &mut output);
        done.expect("the answer can be read");
        drop(black_box(output));
    };
    bench_harness::parts(&[("encode", &encode), ("sign", &sign), ("decode", &decode)]);
}
