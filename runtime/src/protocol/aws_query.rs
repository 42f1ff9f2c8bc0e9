//! `aws.protocols#awsQuery`: a form in, XML in two wrappers out.

use crate::client::Service;
use crate::http::{Request, Response};
use crate::operation::Operation;
use crate::protocol::error::{DecodeError, EncodeError};
use crate::protocol::http_binding::Members;
use crate::protocol::query::{self, Names};
use crate::protocol::xml;
use crate::protocol::{ErrorHead, Protocol};
use crate::shape::Structure;

/// The protocol of IAM, SNS, RDS and other services of AWS's first years.
#[derive(Clone, Copy, Debug)]
pub struct AwsQuery;

impl Protocol for AwsQuery {
    fn encode(
        &self,
        service: &Service,
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Request, EncodeError> {
        query::request(Names::Xml, service, operation, input)
    }

    fn decode(
        &self,
        operation: &Operation,
        response: &Response,
        output: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        let result = [operation.name, "Result"].concat();
        xml::read_wrapped(&response.body, &result, output)
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
