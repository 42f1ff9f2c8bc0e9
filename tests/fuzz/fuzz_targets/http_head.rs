//! Heads of responses: two bytes of status, and then lines of `name: value`.

#![no_main]

use http::{HeaderName, HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;
use tinsmith_fuzz::head::Head;
use tinsmith_fuzz::round_trip::check_round_trip;
use tinsmith_runtime::http::Response;
use tinsmith_runtime::protocol::{AwsJson, Protocol, RestJson1, RestXml, RpcV2Cbor};

fuzz_target!(|data: &[u8]| {
    let Some((status, lines)) = data.split_first_chunk() else {
        return;
    };
    let Ok(status) = StatusCode::from_u16(u16::from_be_bytes(*status)) else {
        return;
    };
    let mut response = Response::new(status, "");
    for line in lines.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let (name, value) = line.split_at(colon);
        let name = HeaderName::from_bytes(name);
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(&value[1..])) {
            response.headers.append(name, value);
        }
    }
    check_round_trip::<Head>(&RestJson1, &response);
    check_round_trip::<Head>(&RestXml, &response);
    AwsJson::V1_1.error_head(&response);
    RpcV2Cbor.error_head(&response);
});
