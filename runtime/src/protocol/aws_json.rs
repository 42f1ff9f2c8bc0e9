//! `aws.protocols#awsJson1_0` and `aws.protocols#awsJson1_1`: a JSON document to `/`, with the name
//! of the operation in a header.

use ::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

use crate::client::Service;
use crate::http::{Request, Response, set_header};
use crate::operation::Operation;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::event::Documents;
use crate::protocol::http_binding::Members;
use crate::protocol::json::{Json, MemberNames, response_head};
use crate::protocol::{ErrorHead, EventProtocol, Protocol, query_compatible, rpc};
use crate::shape::Structure;

/// `jsonName` does not count here.
const JSON: Json = Json::new(MemberNames::Model);
const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// The awsJson protocols, which differ in their media type alone.
#[derive(Clone, Copy, Debug)]
pub enum AwsJson {
    /// `aws.protocols#awsJson1_0`
    V1_0,
    /// `aws.protocols#awsJson1_1`
    V1_1,
}

impl AwsJson {
    const fn media_type(self) -> HeaderValue {
        match self {
            Self::V1_0 => HeaderValue::from_static("application/x-amz-json-1.0"),
            Self::V1_1 => HeaderValue::from_static("application/x-amz-json-1.1"),
        }
    }
}

impl Protocol for AwsJson {
    fn encode(
        &self,
        service: &Service,
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Request, EncodeError> {
        let mut request = rpc::request(operation, input)?;
        let target = [service.shape_name, ".", operation.name].concat();
        let Ok(target) = HeaderValue::try_from(target) else {
            let reason = "is no name that a header can hold";
            return Err(EncodeError::new(operation.name, reason));
        };
        set_header(&mut request.headers, TARGET, target);
        query_compatible::ask(service, &mut request.headers);
        if rpc::has_events(input) {
            rpc::begin_events(service, operation, input, &mut request)?;
        } else {
            set_header(&mut request.headers, CONTENT_TYPE, self.media_type());
            request.body = JSON.write_members(input, Members::All)?.into();
        }
        Ok(request)
    }

    fn decode(
        &self,
        _operation: &Operation,
        response: &Response,
        output: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        read(response, output)
    }

    /// The code is in a header, or in the document under `__type` or `code`.
    fn error_head(&self, response: &Response) -> ErrorHead {
        let mut head = response_head(response);
        query_compatible::read(response, &mut head);
        head
    }

    fn decode_error(
        &self,
        response: &Response,
        error: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        read(response, error)
    }
}

impl EventProtocol for AwsJson {
    fn documents(&self) -> &'static dyn Documents {
        &JSON
    }
}

/// Of a structure without members, nothing is read: services answer with anything then.
fn read(response: &Response, structure: &mut dyn Structure) -> Result<(), DecodeError> {
    if structure.schema().members.is_empty() {
        return Ok(());
    }
    JSON.read_members(&response.body, structure, Members::All)
}

#[cfg(test)]
mod tests {
    use ::http::StatusCode;

    use super::*;
    use crate::codegen::members;
    use crate::shape::Unit;

    const PROTOCOL: AwsJson = AwsJson::V1_0;
    const SHOP: Service = Service::new("Shop", "2026", &PROTOCOL).shape_name("Shop_2026");
    const BUY: Operation = Operation::new("Buy").http("PUT", "/{Name}?x=y");

    #[derive(Default)]
    struct Item {
        name: Option<String>,
    }

    members! { Item, "test#Item";
        0 name "Name" json("name") label;
    }

    #[test]
    fn http_bindings_and_json_names_do_not_count() {
        let name = Some("a".to_owned());
        let request = PROTOCOL.encode(&SHOP, &BUY, &Item { name }).unwrap();
        assert_eq!(request.method, "POST");
        assert_eq!((request.path.as_str(), request.query.as_str()), ("/", ""));
        assert_eq!(request.body, r#"{"Name":"a"}"#);
        assert_eq!(request.headers[TARGET], "Shop_2026.Buy");
        assert_eq!(request.headers[CONTENT_TYPE], "application/x-amz-json-1.0");
        let body = r#"{"name":"b","Name":"c"}"#;
        let response = Response::new(StatusCode::OK, body);
        let mut item = Item::default();
        PROTOCOL.decode(&BUY, &response, &mut item).unwrap();
        assert_eq!(item.name.as_deref(), Some("c"));
    }

    #[test]
    fn no_input_is_an_empty_object() {
        let request = AwsJson::V1_1.encode(&SHOP, &BUY, &Unit).unwrap();
        assert_eq!(request.body, "{}");
        assert_eq!(request.headers[CONTENT_TYPE], "application/x-amz-json-1.1");
        assert_eq!(request.headers.get("x-amzn-query-mode"), None);
    }

    #[test]
    fn an_output_without_members_is_not_read() {
        let response = Response::new(StatusCode::OK, "not JSON");
        assert!(PROTOCOL.decode(&BUY, &response, &mut Unit).is_ok());
        let error = PROTOCOL.decode(&BUY, &response, &mut Item::default());
        assert_eq!(
            error.unwrap_err().to_string(),
            "$ (byte 0): expected an object, found `not`"
        );
    }

    #[test]
    fn a_query_compatible_service_is_asked_for_its_codes() {
        let service = SHOP.query_compatible();
        let request = PROTOCOL.encode(&service, &BUY, &Unit).unwrap();
        assert_eq!(request.headers["x-amzn-query-mode"], "true");
        let mut response = Response::new(StatusCode::BAD_REQUEST, r#"{"__type":"ns#Bad"}"#);
        let code = HeaderValue::from_static("Legacy;Sender");
        response.headers.insert("x-amzn-query-error", code);
        let head = PROTOCOL.error_head(&response);
        assert_eq!(head.code.as_deref(), Some("Bad"));
        assert_eq!(head.query_code.as_deref(), Some("Legacy"));
    }
}
