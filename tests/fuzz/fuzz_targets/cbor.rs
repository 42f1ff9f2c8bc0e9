//! Responses in CBOR.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tinsmith_fuzz::everything::Everything;
use tinsmith_fuzz::round_trip::check_round_trip;
use tinsmith_runtime::http::Response;
use tinsmith_runtime::protocol::RpcV2Cbor;

fuzz_target!(|body: &[u8]| {
    let mut response = Response::new(http::StatusCode::OK, body.to_vec());
    let protocol = http::HeaderValue::from_static("rpc-v2-cbor");
    response.headers.insert("smithy-protocol", protocol);
    check_round_trip::<Everything>(&RpcV2Cbor, &response);
});
