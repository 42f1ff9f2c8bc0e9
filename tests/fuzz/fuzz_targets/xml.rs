//! Responses in XML.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tinsmith_fuzz::everything::{Everything, UnionPayload};
use tinsmith_fuzz::round_trip::{check_round_trip, decode};
use tinsmith_runtime::http::Response;
use tinsmith_runtime::protocol::{AwsQuery, Ec2Query, Protocol, RestXml};

fuzz_target!(|body: &[u8]| {
    let response = Response::new(http::StatusCode::OK, body.to_vec());
    check_round_trip::<Everything>(&RestXml, &response);
    check_round_trip::<UnionPayload>(&RestXml, &response);
    // These answer in XML, and are asked in forms.
    for protocol in [&AwsQuery as &dyn Protocol, &Ec2Query] {
        decode::<Everything>(protocol, &response);
        protocol.error_head(&response);
    }
});
