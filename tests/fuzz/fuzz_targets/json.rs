//! Responses in JSON.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use tinsmith_fuzz::everything::{DocumentPayload, Everything, UnionPayload};
use tinsmith_fuzz::round_trip::{check_round_trip, decode};
use tinsmith_runtime::http::Response;
use tinsmith_runtime::protocol::{AwsJson, RestJson1};

fuzz_target!(|body: &[u8]| {
    let response = Response::new(http::StatusCode::OK, body.to_vec());
    check_round_trip::<Everything>(&RestJson1, &response);
    check_round_trip::<Everything>(&AwsJson::V1_0, &response);
    check_round_trip::<UnionPayload>(&RestJson1, &response);
    check_round_trip::<DocumentPayload>(&RestJson1, &response);
    // Another parser has to agree that it is JSON, if it takes the depth and the numbers at all.
    if !body.is_empty() && decode::<DocumentPayload>(&RestJson1, &response).is_some() {
        if let Err(error) = serde_json::from_slice::<Value>(body) {
            let text = error.to_string();
            let is_limit = text.contains("recursion limit") || text.contains("out of range");
            assert!(is_limit, "{text}: {}", body.escape_ascii());
        }
    }
});
