//! What RPC protocols have in common: `POST` to one path, and everything in the body.

use ::http::Method;

use crate::http::Request;
use crate::operation::Operation;
use crate::protocol::error::EncodeError;
use crate::protocol::http_binding::host_prefix;
use crate::shape::Structure;

/// A request with nothing in it but where it goes. HTTP bindings are ignored, as the protocols say.
///
/// # Errors
/// A label of the operation's host prefix is no label of a domain name.
pub(crate) fn request(
    operation: &Operation,
    input: &dyn Structure,
) -> Result<Request, EncodeError> {
    let mut request = Request::new(Method::POST);
    if let Some(pattern) = operation.host_prefix {
        request.host_prefix = host_prefix(pattern, input)?;
    }
    Ok(request)
}
