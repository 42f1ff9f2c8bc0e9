use ::http::StatusCode;

use super::*;
use crate::codegen::members;
use crate::http::Response;
use crate::protocol::{AwsQuery, Ec2Query, Protocol};

const AWS: Service =
    Service::new("Test", "2010-05-08", &AwsQuery).xml_namespace("http://service", "");
const EC2: Service = Service::new("Test", "2016-11-15", &Ec2Query);

/// As input and as output; bindings to HTTP mean nothing here.
#[derive(Default)]
struct Thing {
    label: String,
    note: Option<String>,
}

members! { Thing, "test#Thing" xml("Ignored");
    0 label "label" label host_label;
    1 note "note" header("content-type");
}

fn thing() -> Thing {
    Thing {
        label: "eu".to_owned(),
        note: Some("a b".to_owned()),
    }
}

#[test]
fn a_request_is_a_form_to_the_root_with_the_service_s_version() {
    let operation = Operation::new("GetThing")
        .http("GET", "/things/{label}")
        .host_prefix("{label}-data.");
    for (service, body) in [
        (
            &AWS,
            "Action=GetThing&Version=2010-05-08&label=eu&note=a%20b",
        ),
        (
            &EC2,
            "Action=GetThing&Version=2016-11-15&Label=eu&Note=a%20b",
        ),
    ] {
        let request = service
            .protocol
            .encode(service, &operation, &thing())
            .unwrap();
        assert_eq!(request.method, "POST");
        assert_eq!(request.path_and_query(), "/");
        assert_eq!(request.host_prefix, "eu-data.");
        assert_eq!(request.headers.len(), 1);
        assert_eq!(
            request.headers.get("content-type").unwrap(),
            "application/x-www-form-urlencoded"
        );
        assert_eq!(request.body, body);
    }
}

#[test]
fn a_host_label_must_be_one() {
    let operation = Operation::new("GetThing").host_prefix("{label}.");
    let error = AwsQuery.encode(&AWS, &operation, &Thing::default());
    assert_eq!(error.unwrap_err().path(), "label");
}

fn read(service: &Service, body: &str) -> Result<(String, Option<String>), String> {
    let mut output = Thing::default();
    let response = Response::new(StatusCode::OK, body.to_owned());
    let read = service
        .protocol
        .decode(&Operation::new("GetThing"), &response, &mut output);
    read.map(|()| (output.label, output.note))
        .map_err(|error| error.to_string())
}

#[test]
fn a_response_of_aws_query_has_its_members_in_the_result() {
    let document = "<GetThingResponse xmlns='http://service'><ResponseMetadata><RequestId>r\
        </RequestId></ResponseMetadata><note>outside</note><GetThingResult><note>n</note>\
        <label>l</label></GetThingResult></GetThingResponse>";
    let members = Ok(("l".to_owned(), Some("n".to_owned())));
    assert_eq!(read(&AWS, document), members);
    let empty = Ok((String::new(), None));
    assert_eq!(read(&AWS, "<GetThingResponse/>"), empty);
    assert_eq!(read(&AWS, ""), empty);
    assert_eq!(
        read(&AWS, "<GetThingResponse><GetThingResult><note><x/></note>").unwrap_err(),
        "$.GetThingResult.note (byte 40): expected text, found the element `x`"
    );
}

#[test]
fn a_response_of_ec2_query_has_its_members_in_the_root() {
    let document = "<GetThingResponse xmlns='http://service'><requestId>r</requestId>\
        <label>l</label><note>n</note></GetThingResponse>";
    let members = Ok(("l".to_owned(), Some("n".to_owned())));
    assert_eq!(read(&EC2, document), members);
    assert_eq!(read(&EC2, ""), Ok((String::new(), None)));
}

#[test]
fn errors_are_read_with_their_code_and_request_id() {
    for (service, document) in [
        (
            &AWS,
            "<ErrorResponse><Error><Type>Sender</Type><Code>Custom.Code</Code><Message>M</Message>\
             <note>n</note></Error><RequestId>R</RequestId></ErrorResponse>",
        ),
        (
            &EC2,
            "<Response><Errors><Error><Code>Custom.Code</Code><Message>M</Message><note>n</note>\
             </Error></Errors><RequestID>R</RequestID></Response>",
        ),
    ] {
        let response = Response::new(StatusCode::BAD_REQUEST, document);
        let head = service.protocol.error_head(&response);
        assert_eq!(head.code.as_deref(), Some("Custom.Code"));
        assert_eq!(head.message.as_deref(), Some("M"));
        assert_eq!(head.request_id.as_deref(), Some("R"));
        let mut error = Thing::default();
        service
            .protocol
            .decode_error(&response, &mut error)
            .unwrap();
        assert_eq!(error.note.as_deref(), Some("n"));
    }
}
