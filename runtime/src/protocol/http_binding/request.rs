//! A request but for its body.

use ::http::Method;

use crate::http::Request;
use crate::operation::Operation;
use crate::protocol::error::EncodeError;
use crate::protocol::http_binding::header::push_headers;
use crate::protocol::http_binding::host_prefix::host_prefix;
use crate::protocol::http_binding::path::fill_labels;
use crate::protocol::http_binding::query::query_string;
use crate::shape::Structure;

/// Writes method, path, query string, headers and host prefix, as the operation and the members of
/// its input say.
pub(crate) fn request(
    operation: &Operation,
    input: &dyn Structure,
) -> Result<Request, EncodeError> {
    let Ok(method) = Method::from_bytes(operation.method.as_bytes()) else {
        let reason = format!("has no HTTP method: {:?}", operation.method);
        return Err(EncodeError::new(operation.name, reason));
    };
    let mut request = Request::new(method);
    let (path, literals) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    request.path = fill_labels(path, input)?;
    request.query = query_string(literals, input)?;
    if let Some(pattern) = operation.host_prefix {
        request.host_prefix = host_prefix(pattern, input)?;
    }
    push_headers(input, &mut request.headers)?;
    Ok(request)
}
