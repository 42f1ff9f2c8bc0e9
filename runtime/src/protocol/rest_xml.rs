//! `aws.protocols#restXml`: HTTP bindings, and what they leave in an XML document.

use crate::client::Service;
use crate::http::{Request, Response};
use crate::operation::Operation;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::event::Documents;
use crate::protocol::http_binding::Members;
use crate::protocol::xml::{self, Tag, XmlDocuments};
use crate::protocol::{ErrorHead, EventProtocol, Protocol, http_binding};
use crate::shape::{Member, Path, Schema, Structure, View, XmlNamespace};

const XML_MEDIA_TYPE: &str = "application/xml";

/// The protocol of Amazon S3, Route 53 and CloudFront.
///
/// Whether errors come in a wrapper (`noErrorWrapping`) is seen from the error.
#[derive(Clone, Copy, Debug)]
pub struct RestXml;

impl Protocol for RestXml {
    fn encode(
        &self,
        service: &Service,
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Request, EncodeError> {
        let mut request = http_binding::request(service, operation, input)?;
        let schema = input.schema();
        let payload = http_binding::payload_index(schema.members);
        if let Some((member, value)) =
            payload.and_then(|index| schema.members.get(index).zip(input.get(index)))
        {
            push_payload(&mut request, service.xml_namespace, member, value.view())?;
        } else if body_member(schema, Members::OfRequest).is_some() {
            let root = Tag::root(schema, service.xml_namespace);
            let document = xml::structure_document(root, input, Members::OfRequest, &Path::INPUT)?;
            http_binding::set_body(&mut request, document, XML_MEDIA_TYPE)?;
        }
        Ok(request)
    }

    fn decode(
        &self,
        operation: &Operation,
        response: &Response,
        output: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        http_binding::read_head(response, output)?;
        let schema = output.schema();
        if let Some(index) = http_binding::payload_index(schema.members) {
            return read_payload(response, schema, index, output);
        }
        match body_member(schema, Members::OfResponse) {
            None => Ok(()),
            Some(index) if operation.unwrapped_output => {
                read_unwrapped(response, schema, index, output)
            }
            Some(_) => {
                let root = Tag::root(schema, None);
                xml::read_members(&response.body, root, output, Members::OfResponse)
            }
        }
    }

    fn error_head(&self, response: &Response) -> ErrorHead {
        xml::error_head(&response.body)
    }

    fn decode_error(
        &self,
        response: &Response,
        error: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        http_binding::read_head(response, error)?;
        xml::read_error(&response.body, error, Members::OfResponse)
    }
}

impl EventProtocol for RestXml {
    fn documents(&self) -> &'static dyn Documents {
        &XmlDocuments
    }
}

/// Writes the member that is the whole body; an absent one is an empty body without a media type.
fn push_payload(
    request: &mut Request,
    service: Option<XmlNamespace>,
    member: &Member,
    view: View<'_>,
) -> Result<(), EncodeError> {
    if let Some((body, media_type)) = http_binding::raw_body(&view) {
        let media_type = member.media_type.unwrap_or(media_type);
        return http_binding::set_body(request, body, media_type);
    }
    if matches!(view, View::Absent) {
        return Ok(());
    }
    let path = Path::INPUT.member(member);
    let document = xml::payload_document(service, member, view, &path)?;
    let media_type = member.media_type.unwrap_or(XML_MEDIA_TYPE);
    http_binding::set_body(request, document, media_type)
}

/// Reads the member that is the whole body; an empty body is an absent one, of whatever shape.
fn read_payload(
    response: &Response,
    schema: &Schema,
    index: usize,
    output: &mut dyn Structure,
) -> Result<(), DecodeError> {
    let found = schema.members.get(index).zip(output.get_mut(index));
    let (false, Some((member, value))) = (response.body.is_empty(), found) else {
        return Ok(());
    };
    let Some(slot) = http_binding::read_raw_body(&response.body, value.slot())? else {
        return Ok(());
    };
    xml::read_payload(&response.body, member, slot)
}

fn read_unwrapped(
    response: &Response,
    schema: &Schema,
    index: usize,
    output: &mut dyn Structure,
) -> Result<(), DecodeError> {
    match schema.members.get(index).zip(output.get_mut(index)) {
        Some((member, value)) => xml::read_unwrapped(&response.body, member, || value.slot()),
        None => Ok(()),
    }
}

/// The index of the first member that stands in the document.
fn body_member(schema: &Schema, members: Members) -> Option<usize> {
    schema
        .members
        .iter()
        .position(|member| members.include(member))
}

#[cfg(test)]
mod tests;
