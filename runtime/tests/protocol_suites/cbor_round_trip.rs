//! Bodies in CBOR of all shapes of real services: what is written can be read by others, and comes
//! back.

use tinsmith_runtime::codegen::{Operation, Service};
use tinsmith_runtime::http::Response;
use tinsmith_runtime::protocol::{Protocol, RpcV2Cbor};
use tinsmith_runtime::shape::Member;
use tinsmith_tests::conformance::protocol::cbor;
use tinsmith_tests::conformance::protocol::params::show_structure;

use crate::model::Model;
use crate::random::Random;
use crate::round_trip::is_event_stream;
use crate::value::{AnyStructure, Role};
use crate::{data_folder, target_of};

/// Services that speak Smithy RPC v2 by now.
const MODELS: [&str; 3] = ["cloudwatch.json", "dynamodb.json", "sqs.json"];

#[test]
fn cbor_of_real_services_comes_back() {
    let mut random = Random(7);
    let (mut documents, mut bytes) = (0, 0);
    for name in MODELS {
        let path = data_folder().join("models").join(name);
        if !path.exists() {
            println!("skipped: no models/{name}; set TINSMITH_DATA to a folder that has it");
            continue;
        }
        let model = Model::load(&path);
        let operations = model
            .shapes()
            .filter(|(_, shape)| shape["type"] == "operation");
        for (_, operation) in operations {
            for key in ["input", "output"] {
                let shape = target_of(operation, key);
                if !is_event_stream(model, shape) {
                    for _ in 0..5 {
                        bytes += check(model, shape, &mut random);
                        documents += 1;
                    }
                }
            }
        }
    }
    println!("{documents} documents of {bytes} bytes came back");
}

/// Writes and reads a made-up value, and gives the length of its document.
fn check(model: &'static Model, shape: &'static str, random: &mut Random) -> usize {
    let mut value = AnyStructure::new(model, shape, Role::Nested);
    random.structure(&mut value, |member: &Member| !member.is_streaming(), 0);
    let service = Service::new("Test", "2020-01-01", &RpcV2Cbor).shape_name("Test");
    let operation = Operation::new("Test");
    let request = RpcV2Cbor.encode(&service, &operation, &value);
    let body = request.expect(shape).body;
    let parsed = cbor::parse(&body);
    assert!(parsed.is_some(), "{shape}: {body:02x?}");
    let mut again = AnyStructure::new(model, shape, Role::Nested);
    let mut response = Response::new(http::StatusCode::OK, body.clone());
    let protocol = http::HeaderValue::from_static("rpc-v2-cbor");
    response.headers.insert("smithy-protocol", protocol);
    if let Err(error) = RpcV2Cbor.decode(&operation, &response, &mut again) {
        panic!("{shape}: {error}: {parsed:?}");
    }
    let (expected, found) = (show_structure(&value), show_structure(&again));
    assert_eq!(expected, found, "{shape}: {parsed:?}");
    body.len()
}
