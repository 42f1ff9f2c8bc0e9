//! Encoding, signing and decoding, each alone.

#![forbid(unsafe_code)]

#[path = "subject/subject.rs"]
#[allow(dead_code, reason = "the client is for the other examples")]
mod subject;

use std::hint::black_box;

use bench_floor::integration::Integration;
use bench_floor::sigv4::Signer;
use bench_harness::ANSWER;

fn main() {
    let change = subject::change();
    let body = serde_json::to_vec(&change).expect("the input can be written");
    let signer = Signer::new(
        "AKIDEXAMPLE".to_owned(),
        "made-up-secret".to_owned(),
        None,
        "eu-west-1".to_owned(),
    );
    let host = "apigateway.eu-west-1.amazonaws.com";
    let path = "/v2/apis/a1b2c3/integrations/int-7";
    let encode = || drop(black_box(serde_json::to_vec(black_box(&change))));
    let sign = || {
        drop(black_box(signer.sign(
            "PATCH",
            host,
            path,
            black_box(&body),
        )))
    };
    let decode = || {
        let output = serde_json::from_slice::<Integration>(black_box(ANSWER.as_bytes()));
        drop(black_box(output.expect("the answer can be read")));
    };
    bench_harness::parts(&[("encode", &encode), ("sign", &sign), ("decode", &decode)]);
}
