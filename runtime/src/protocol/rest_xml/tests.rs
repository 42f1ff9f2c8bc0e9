use ::http::{HeaderValue, StatusCode};

use super::*;
use crate::codegen::{members, union};
use crate::shape::{Blob, UnknownVariant};

const SERVICE: Service =
    Service::new("Test", "2020-01-01", &RestXml).xml_namespace("http://service", "");

const PUT: Operation = Operation::new("Put").http("PUT", "/things/{Id}?mark=2");

/// Members in every place, as input and as output.
#[derive(Default)]
struct Thing {
    id: String,
    trace: Option<String>,
    status: Option<i32>,
    name: Option<String>,
    inside: Option<Inside>,
}

members! { Thing, "test#Thing";
    0 id "Id" label required;
    1 trace "Trace" header("x-trace");
    2 status "Status" response_code;
    3 name "Name";
    4 inside "Inside";
}

#[derive(Default)]
struct Inside {
    size: Option<i32>,
}

members! { Inside, "test#Inside" xml("Within") xml_namespace("http://inside", "i");
    0 size "Size";
}

#[derive(Default)]
struct Wrapper {
    inside: Option<Inside>,
}

members! { Wrapper, "test#Wrapper";
    0 inside "Inside" payload;
}

#[derive(Default)]
struct RenamedWrapper {
    inside: Option<Inside>,
}

members! { RenamedWrapper, "test#RenamedWrapper";
    0 inside "Inside" payload xml("Renamed") xml_namespace("http://member", "");
}

#[derive(Default)]
struct UnionWrapper {
    choice: Option<Choice>,
}

members! { UnionWrapper, "test#UnionWrapper";
    0 choice "Choice" payload;
}

#[non_exhaustive]
enum Choice {
    This(String),
    Unknown(UnknownVariant),
}

union! { Choice, "test#Choice";
    0 This "This";
}

#[derive(Default)]
struct BlobWrapper {
    data: Option<Blob>,
}

members! { BlobWrapper, "test#BlobWrapper";
    0 data "Data" payload media_type("image/png");
}

#[derive(Default)]
struct Location {
    place: Option<String>,
}

members! { Location, "test#Location" xml("Place");
    0 place "Place";
}

fn encoded(input: &dyn Structure) -> Request {
    RestXml
        .encode(&SERVICE, &Operation::new("Put").http("PUT", "/"), input)
        .unwrap()
}

/// The media type and the body.
fn body(request: &Request) -> (Option<&str>, &str) {
    let media_type = request.headers.get("content-type");
    let media_type = media_type.map(|value| value.to_str().unwrap());
    (media_type, std::str::from_utf8(&request.body).unwrap())
}

fn decoded<T: Structure + Default>(operation: &Operation, body: &str) -> Result<T, String> {
    let mut output = T::default();
    let response = Response::new(StatusCode::CREATED, body.to_owned());
    RestXml
        .decode(operation, &response, &mut output)
        .map(|()| output)
        .map_err(|error| error.to_string())
}

#[test]
fn members_stand_where_they_are_bound_and_the_rest_in_the_document() {
    let input = Thing {
        id: "a/b".to_owned(),
        trace: Some("t".to_owned()),
        status: Some(1),
        name: Some("n".to_owned()),
        inside: Some(Inside { size: Some(3) }),
    };
    let request = RestXml.encode(&SERVICE, &PUT, &input).unwrap();
    assert_eq!(request.method, "PUT");
    assert_eq!(request.path_and_query(), "/things/a%2Fb?mark=2");
    assert_eq!(request.headers.get("x-trace").unwrap(), "t");
    // A request has no status, and the names of nested shapes are their members'.
    assert_eq!(
        body(&request),
        (
            Some("application/xml"),
            "<Thing xmlns=\"http://service\"><Status>1</Status><Name>n</Name>\
             <Inside><Size>3</Size></Inside></Thing>"
        )
    );
}

#[test]
fn a_document_without_members_is_a_root_without_children() {
    let input = Thing {
        id: "a".to_owned(),
        ..Thing::default()
    };
    let request = RestXml.encode(&SERVICE, &PUT, &input).unwrap();
    let root = "<Thing xmlns=\"http://service\"></Thing>";
    assert_eq!(body(&request), (Some("application/xml"), root));
}

#[test]
fn a_payload_is_the_document() {
    let inside = || Some(Inside { size: Some(3) });
    let request = encoded(&Wrapper { inside: inside() });
    assert_eq!(
        body(&request).1,
        "<Within xmlns:i=\"http://inside\"><Size>3</Size></Within>"
    );
    let request = encoded(&RenamedWrapper { inside: inside() });
    assert_eq!(
        body(&request).1,
        "<Renamed xmlns=\"http://member\"><Size>3</Size></Renamed>"
    );
    let choice = Some(Choice::This("a".to_owned()));
    let request = encoded(&UnionWrapper { choice });
    assert_eq!(
        body(&request),
        (
            Some("application/xml"),
            "<Choice xmlns=\"http://service\"><This>a</This></Choice>"
        )
    );
    let request = encoded(&BlobWrapper {
        data: Some("png".into()),
    });
    assert_eq!(body(&request), (Some("image/png"), "png"));
}

#[test]
fn an_absent_payload_is_an_empty_body() {
    assert_eq!(body(&encoded(&Wrapper::default())), (None, ""));
    assert_eq!(body(&encoded(&UnionWrapper::default())), (None, ""));
    assert_eq!(body(&encoded(&BlobWrapper::default())), (None, ""));
    let wrapper: Wrapper = decoded(&PUT, "").unwrap();
    assert!(wrapper.inside.is_none());
}

#[test]
fn a_response_is_read_from_all_its_places() {
    let document = "<Thing><Id>in the document</Id><Name>n</Name><Trace>no</Trace>\
                    <Inside><Size>3</Size></Inside></Thing>";
    let mut response = Response::new(StatusCode::CREATED, document);
    response
        .headers
        .insert("x-trace", HeaderValue::from_static("t"));
    let mut output = Thing::default();
    RestXml.decode(&PUT, &response, &mut output).unwrap();
    // A response has no path.
    assert_eq!(output.id, "in the document");
    assert_eq!(output.trace.as_deref(), Some("t"));
    assert_eq!(output.status, Some(201));
    assert_eq!(output.name.as_deref(), Some("n"));
    assert_eq!(output.inside.and_then(|inside| inside.size), Some(3));
}

#[test]
fn a_payload_is_read_whatever_its_root_is_called() {
    let wrapper: Wrapper = decoded(&PUT, "<Any><Size>3</Size></Any>").unwrap();
    assert_eq!(wrapper.inside.and_then(|inside| inside.size), Some(3));
    let wrapper: UnionWrapper = decoded(&PUT, "<Any><This>a</This></Any>").unwrap();
    assert!(wrapper.choice == Some(Choice::This("a".to_owned())));
    let wrapper: BlobWrapper = decoded(&PUT, "<Any/>").unwrap();
    assert_eq!(wrapper.data, Some("<Any/>".into()));
}

#[test]
fn an_error_with_a_status_of_success_is_no_result() {
    let document = "<Error><Code>InternalError</Code><Message>Retry.</Message></Error>";
    let message = |root: &str| {
        format!("$ (byte 0): expected the element `{root}`, found an error, InternalError: Retry.")
    };
    assert_eq!(
        decoded::<Thing>(&PUT, document).err(),
        Some(message("Thing"))
    );
    assert_eq!(
        decoded::<Wrapper>(&PUT, document).err(),
        Some(message("Within"))
    );
}

#[test]
fn an_unwrapped_output_is_its_one_member() {
    let get = PUT.unwrapped_output();
    let place = |operation, body| decoded::<Location>(operation, body).map(|output| output.place);
    let there = Ok(Some("there".to_owned()));
    assert_eq!(place(&get, "<Place xmlns='u'>there</Place>"), there);
    assert_eq!(place(&get, "<Place/>"), Ok(None));
    assert_eq!(place(&get, ""), Ok(None));
    assert_eq!(place(&PUT, "<Place><Place>there</Place></Place>"), there);
}

#[test]
fn an_error_is_read_from_headers_and_from_its_wrapper() {
    for document in [
        "<ErrorResponse><Error><Code>C</Code><Message>M</Message><Name>n</Name></Error>\
         <RequestId>R</RequestId></ErrorResponse>",
        "<Error><Code>C</Code><Message>M</Message><Name>n</Name><RequestId>R</RequestId></Error>",
    ] {
        let mut response = Response::new(StatusCode::CONFLICT, document);
        let trace = HeaderValue::from_static("t");
        response.headers.insert("x-trace", trace);
        let head = RestXml.error_head(&response);
        assert_eq!(head.code.as_deref(), Some("C"));
        assert_eq!(head.message.as_deref(), Some("M"));
        assert_eq!(head.request_id.as_deref(), Some("R"));
        let mut error = Thing::default();
        RestXml.decode_error(&response, &mut error).unwrap();
        assert_eq!(error.name.as_deref(), Some("n"));
        assert_eq!(error.trace.as_deref(), Some("t"));
    }
    // The answer to `HEAD` has no body.
    let empty = Response::new(StatusCode::NOT_FOUND, "");
    assert_eq!(RestXml.error_head(&empty), ErrorHead::default());
    assert!(RestXml.decode_error(&empty, &mut Thing::default()).is_ok());
}
