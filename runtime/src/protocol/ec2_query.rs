//! `aws.protocols#ec2Query`: a form in, XML in one wrapper out.

use crate::client::Service;
use crate::http::{Request, Response};
use crate::operation::Operation;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::http_binding::Members;
use crate::protocol::query::{self, Names};
use crate::protocol::xml::{self, Tag};
use crate::protocol::{ErrorHead, Protocol};
use crate::shape::Structure;

/// The protocol of Amazon EC2.
#[derive(Clone, Copy, Debug)]
pub struct Ec2Query;

impl Protocol for Ec2Query {
    fn encode(
        &self,
        service: &Service,
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Request, EncodeError> {
        query::request(Names::Ec2, service, operation, input)
    }

    fn decode(
        &self,
        _operation: &Operation,
        response: &Response,
        output: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        let root = Tag::root(output.schema(), None);
        xml::read_members(&response.body, root, output, Members::All)
    }

    fn error_head(&self, response: &Response) -> ErrorHead {
        xml::error_head(&response.body)
    }

    fn decode_error(
        &self,
        response: &Response,
        error: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        xml::read_error(&response.body, error, Members::All)
    }
}
