//! `smithy.protocols#rpcv2Cbor`: a CBOR document to the path of the operation.

use ::http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};

use crate::client::Service;
use crate::eventstream::names;
use crate::http::{Request, Response, set_header};
use crate::operation::Operation;
use crate::protocol::cbor::CborDocuments;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::error_code::error_code;
use crate::protocol::event::Documents;
use crate::protocol::http_binding::Members;
use crate::protocol::{ErrorHead, EventProtocol, Protocol, cbor, query_compatible, rpc};
use crate::shape::Structure;

const SMITHY_PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");
const RPC_V2_CBOR: HeaderValue = HeaderValue::from_static("rpc-v2-cbor");
const CBOR_MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/cbor");

/// Where an error has its shape, and where its message: the member's name is the model's choice.
const ERROR_KEYS: [&str; 4] = ["__type", "message", "Message", "errorMessage"];

/// Smithy RPC v2 over CBOR.
#[derive(Clone, Copy, Debug)]
pub struct RpcV2Cbor;

impl Protocol for RpcV2Cbor {
    /// An operation without input has no body and no media type, one with an empty input both.
    fn encode(
        &self,
        service: &Service,
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Request, EncodeError> {
        let mut request = rpc::request(operation, input)?;
        let (service_name, name) = (service.shape_name, operation.name);
        request.path = format!("/service/{service_name}/operation/{name}");
        set_header(&mut request.headers, SMITHY_PROTOCOL, RPC_V2_CBOR);
        let accepted = if operation.event_output.is_some() {
            HeaderValue::from_static(names::MEDIA_TYPE)
        } else {
            CBOR_MEDIA_TYPE
        };
        set_header(&mut request.headers, ACCEPT, accepted);
        query_compatible::ask(service, &mut request.headers);
        if rpc::has_events(input) {
            rpc::begin_events(service, operation, input, &mut request)?;
        } else if !operation.without_input {
            set_header(&mut request.headers, CONTENT_TYPE, CBOR_MEDIA_TYPE);
            request.body = cbor::encode(input, Members::All)?.into();
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

    /// The code is in the document under `__type`, and nowhere else. Nothing is believed that
    /// something else than the service says, a proxy for instance.
    fn error_head(&self, response: &Response) -> ErrorHead {
        if check_protocol(response).is_err() {
            return ErrorHead::default();
        }
        let [code, messages @ ..] = cbor::texts(&response.body, ERROR_KEYS);
        let mut head = ErrorHead {
            code: code.as_deref().and_then(error_code),
            message: messages.into_iter().flatten().next(),
            ..ErrorHead::default()
        };
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

impl EventProtocol for RpcV2Cbor {
    fn documents(&self) -> &'static dyn Documents {
        &CborDocuments
    }
}

/// Of a structure without members, nothing is read: there may be anything in its place.
fn read(response: &Response, structure: &mut dyn Structure) -> Result<(), DecodeError> {
    check_protocol(response)?;
    if structure.schema().members.is_empty() {
        return Ok(());
    }
    cbor::decode(&response.body, structure, Members::All)
}

/// A response that does not name the protocol of the request is malformed, whatever is in it.
fn check_protocol(response: &Response) -> Result<(), DecodeError> {
    let found = match response.headers.get(SMITHY_PROTOCOL) {
        Some(name) if name == RPC_V2_CBOR => return Ok(()),
        Some(name) => format!("`{}`", name.as_bytes().escape_ascii()),
        None => "no such header".to_owned(),
    };
    Err(DecodeError::in_header(
        SMITHY_PROTOCOL.as_str(),
        "`rpc-v2-cbor`",
        found,
    ))
}

#[cfg(test)]
mod tests {
    use ::http::StatusCode;

    use super::*;
    use crate::codegen::members;
    use crate::shape::Unit;

    const PROTOCOL: RpcV2Cbor = RpcV2Cbor;
    const SHOP: Service = Service::new("Shop", "2026", &PROTOCOL).shape_name("Shop_2026");
    const BUY: Operation = Operation::new("Buy").host_prefix("eu.");

    #[derive(Default)]
    struct Item {
        name: Option<String>,
    }

    members! { Item, "test#Item";
        0 name "name" header("x-name");
    }

    #[derive(Default)]
    struct Empty {}

    members! { Empty, "test#Empty"; }

    fn response(body: &'static [u8]) -> Response {
        let mut response = Response::new(StatusCode::OK, body);
        response.headers.insert(SMITHY_PROTOCOL, RPC_V2_CBOR);
        response
    }

    #[test]
    fn no_input_has_no_body_and_an_empty_one_has() {
        let request = PROTOCOL.encode(&SHOP, &BUY.without_input(), &Unit).unwrap();
        assert_eq!(request.path, "/service/Shop_2026/operation/Buy");
        assert_eq!(request.host_prefix, "eu.");
        assert!(request.body.is_empty());
        assert_eq!(request.headers.get(CONTENT_TYPE), None);
        let request = PROTOCOL.encode(&SHOP, &BUY, &Empty {}).unwrap();
        assert_eq!(request.body.as_ref(), [0xa0]);
        assert_eq!(request.headers.get(CONTENT_TYPE), Some(&CBOR_MEDIA_TYPE));
    }

    #[test]
    fn http_bindings_do_not_count() {
        let name = Some("a".to_owned());
        let request = PROTOCOL.encode(&SHOP, &BUY, &Item { name }).unwrap();
        assert_eq!(request.body.as_ref(), b"\xa1\x64name\x61a");
        assert_eq!(request.headers.get("x-name"), None);
    }

    #[test]
    fn a_response_of_another_protocol_is_not_read() {
        let mut response = response(b"\xa1\x66__type\x61A");
        assert_eq!(PROTOCOL.error_head(&response).code.as_deref(), Some("A"));
        let json = HeaderValue::from_static("rpc-v2-json");
        response.headers.insert(SMITHY_PROTOCOL, json);
        assert_eq!(PROTOCOL.error_head(&response), ErrorHead::default());
        let error = PROTOCOL.decode(&BUY, &response, &mut Empty {}).unwrap_err();
        assert_eq!(
            error.to_string(),
            "header `smithy-protocol`: expected `rpc-v2-cbor`, found `rpc-v2-json`"
        );
        response.headers.clear();
        let error = PROTOCOL.decode_error(&response, &mut Empty {}).unwrap_err();
        assert!(error.to_string().ends_with("found no such header"));
    }

    #[test]
    fn an_output_without_members_is_not_read() {
        let response = response(b"not CBOR");
        assert!(PROTOCOL.decode(&BUY, &response, &mut Empty {}).is_ok());
        assert!(
            PROTOCOL
                .decode(&BUY, &response, &mut Item::default())
                .is_err()
        );
    }

    #[test]
    fn the_head_of_an_error_is_what_can_be_read_of_it() {
        let head = PROTOCOL.error_head(&response(
            b"\xa3\x66__type\x66ns#Bad\x64code\x63Not\x67Message\x62Hi",
        ));
        assert_eq!(head.code.as_deref(), Some("Bad"));
        assert_eq!(head.message.as_deref(), Some("Hi"));
        // Broken off after the code; a code that is no text; no map.
        let head = PROTOCOL.error_head(&response(b"\xa2\x66__type\x61A\x67mess"));
        assert_eq!((head.code.as_deref(), head.message), (Some("A"), None));
        for body in [&b"\xa1\x66__type\x01"[..], b"<html>", b""] {
            assert_eq!(PROTOCOL.error_head(&response(body)), ErrorHead::default());
        }
    }

    #[test]
    fn a_query_compatible_service_is_asked_for_its_codes() {
        let service = SHOP.query_compatible();
        let request = PROTOCOL.encode(&service, &BUY, &Unit).unwrap();
        let mode = HeaderValue::from_static("true");
        assert_eq!(request.headers.get("x-amzn-query-mode"), Some(&mode));
        let mut response = response(b"\xa1\x66__type\x61A");
        let code = HeaderValue::from_static("Legacy;Sender");
        response.headers.insert("x-amzn-query-error", code);
        let head = PROTOCOL.error_head(&response);
        assert_eq!(head.code.as_deref(), Some("A"));
        assert_eq!(head.query_code.as_deref(), Some("Legacy"));
    }
}
