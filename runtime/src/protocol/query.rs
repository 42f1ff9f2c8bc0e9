//! What awsQuery and ec2Query share: all requests are forms, sent to one path.

use crate::client::Service;
use crate::http::Request;
use crate::operation::Operation;
use crate::protocol::error::EncodeError;
use crate::protocol::{http_binding, rpc};
use crate::shape::Structure;

mod form;

pub(crate) use self::form::Names;

const FORM_MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

/// Writes the request for `operation` of `service`.
///
/// # Errors
/// A value of `input` has no form as a parameter.
pub(crate) fn request(
    names: Names,
    service: &Service,
    operation: &Operation,
    input: &dyn Structure,
) -> Result<Request, EncodeError> {
    let mut request = rpc::request(operation, input)?;
    let body = form::form(names, operation.name, service.version, input)?;
    http_binding::set_body(&mut request, body, FORM_MEDIA_TYPE)?;
    Ok(request)
}

#[cfg(test)]
mod tests;
