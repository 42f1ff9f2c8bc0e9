//! Documents of all shapes of real services: what is written can be read by others, and comes back.

use roxmltree::Document;
use serde_json::Value as Json;
use tinsmith_runtime::codegen::{Operation, Service};
use tinsmith_runtime::http::Response;
use tinsmith_runtime::protocol::{Protocol, RestXml};
use tinsmith_runtime::shape::{Location, Member, Structure};
use tinsmith_tests::conformance::protocol::params::show_structure;

use crate::model::{Model, target};
use crate::random::Random;
use crate::value::{AnyStructure, Role};
use crate::{data_folder, target_of};

/// All whose protocol has XML in it.
const MODELS: [&str; 16] = [
    "auto-scaling.json",
    "cloudformation.json",
    "cloudfront.json",
    "cloudwatch.json",
    "docdb.json",
    "elastic-beanstalk.json",
    "elastic-load-balancing-v2.json",
    "iam.json",
    "rds.json",
    "redshift.json",
    "route-53.json",
    "s3-control.json",
    "s3.json",
    "ses.json",
    "sns.json",
    "sts.json",
];

#[test]
fn xml_of_real_services_comes_back() {
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
            for shape in [
                target_of(operation, "input"),
                target_of(operation, "output"),
            ] {
                if !is_event_stream(model, shape) {
                    for _ in 0..3 {
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
    random.structure(&mut value, is_in_document, 0);
    let service = Service::new("Test", "2020-01-01", &RestXml).xml_namespace("http://a", "");
    let operation = Operation::new("Test").http("PUT", "/");
    let request = RestXml.encode(&service, &operation, &value);
    let body = request.expect(shape).body;
    let is_xml = !body.is_empty() && raw_payload(model, shape).is_none();
    let text = String::from_utf8_lossy(&body);
    // XML 1.0 has no form for this character, which Amazon S3 takes and sends nevertheless.
    if let (true, Err(error)) = (is_xml, Document::parse(&text.replace("&#x1;", "?"))) {
        panic!("{shape}: {error}: {text}");
    }
    let mut again = AnyStructure::new(model, shape, Role::Nested);
    let response = Response::new(http::StatusCode::OK, body.clone());
    if let Err(error) = RestXml.decode(&operation, &response, &mut again) {
        panic!("{shape}: {error}: {text}");
    }
    let (expected, found) = (shown(&value), shown(&again));
    assert_eq!(expected, found, "{shape}: {text}");
    body.len()
}

/// The members in the document; others may be read of the response's head.
fn shown(structure: &AnyStructure) -> Json {
    let mut shown = show_structure(structure);
    let members = structure.schema().members;
    if let Json::Object(shown) = &mut shown {
        shown.retain(|name, _| {
            let mut members = members.iter();
            members.any(|member| member.name == name && is_in_document(member))
        });
    }
    shown
}

fn is_in_document(member: &Member) -> bool {
    matches!(member.location, Location::Body | Location::Payload)
}

/// The payload of `shape`, if it is text or bytes.
fn raw_payload(model: &'static Model, shape: &str) -> Option<&'static str> {
    let members = model.members(shape).into_iter();
    let payloads = members.filter(|(_, member)| {
        let traits = &member["traits"];
        traits.get("smithy.api#httpPayload").is_some()
    });
    let mut kinds = payloads.map(|(_, member)| model.kind(target(member)));
    kinds.find(|kind| !matches!(*kind, "structure" | "union"))
}

pub(crate) fn is_event_stream(model: &'static Model, shape: &str) -> bool {
    model.members(shape).iter().any(|(_, member)| {
        let target = model.shape(target(member));
        target["type"] == "union" && target["traits"].get("smithy.api#streaming").is_some()
    })
}
