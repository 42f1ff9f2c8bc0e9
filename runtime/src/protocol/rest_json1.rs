//! `aws.protocols#restJson1`: HTTP bindings, and what they leave in a JSON document.

use crate::client::Service;
use crate::http::{Request, Response};
use crate::operation::Operation;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::event::Documents;
use crate::protocol::http_binding::Members;
use crate::protocol::json::{Json, MemberNames, response_head};
use crate::protocol::{ErrorHead, EventProtocol, Protocol, http_binding};
use crate::shape::{Member, Path, Structure, View};

const JSON: Json = Json::new(MemberNames::JsonName);
const JSON_MEDIA_TYPE: &str = "application/json";

/// The protocol of most AWS services.
#[derive(Clone, Copy, Debug)]
pub struct RestJson1;

impl Protocol for RestJson1 {
    fn encode(
        &self,
        service: &Service,
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Request, EncodeError> {
        let mut request = http_binding::request(service, operation, input)?;
        let members = input.schema().members;
        let payload = http_binding::payload_index(members);
        if let Some((member, value)) =
            payload.and_then(|index| members.get(index).zip(input.get(index)))
        {
            push_payload(&mut request, member, value.view())?;
        } else if members
            .iter()
            .any(|member| Members::OfRequest.include(member))
        {
            let document = JSON.write_members(input, Members::OfRequest)?;
            http_binding::set_body(&mut request, document, JSON_MEDIA_TYPE)?;
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
        response_head(response)
    }

    fn decode_error(
        &self,
        response: &Response,
        error: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        read(response, error)
    }
}

impl EventProtocol for RestJson1 {
    fn documents(&self) -> &'static dyn Documents {
        &JSON
    }
}

/// Writes the member that is the whole body. An absent structure is an empty one, and any other
/// absent payload an empty body without a media type.
fn push_payload(request: &mut Request, member: &Member, view: View<'_>) -> Result<(), EncodeError> {
    if let Some((body, media_type)) = http_binding::raw_body(&view) {
        return http_binding::set_body(request, body, member.media_type.unwrap_or(media_type));
    }
    if !matches!(view, View::Absent) {
        let document = JSON.write(member, view, &Path::INPUT.member(member))?;
        return http_binding::set_body(
            request,
            document,
            member.media_type.unwrap_or(JSON_MEDIA_TYPE),
        );
    }
    if member.is_structure() {
        return http_binding::set_body(request, "{}", JSON_MEDIA_TYPE);
    }
    Ok(())
}

fn read(response: &Response, structure: &mut dyn Structure) -> Result<(), DecodeError> {
    http_binding::read_head(response, structure)?;
    let members = structure.schema().members;
    let Some(index) = http_binding::payload_index(members) else {
        if members
            .iter()
            .any(|member| Members::OfResponse.include(member))
        {
            JSON.read_members(&response.body, structure, Members::OfResponse)?;
        }
        return Ok(());
    };
    // An empty body is an absent payload, of whatever shape.
    if response.body.is_empty() {
        return Ok(());
    }
    if let Some((member, value)) = members.get(index).zip(structure.get_mut(index)) {
        if let Some(slot) = http_binding::read_raw_body(&response.body, value.slot())? {
            JSON.read(&response.body, member, slot)?;
        }
    }
    Ok(())
}
