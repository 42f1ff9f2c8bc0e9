//! A request but for its body.

use ::http::{HeaderMap, Method};
use bytes::Bytes;

use crate::client::Service;
use crate::http::Request;
use crate::operation::Operation;
use crate::protocol::error::EncodeError;
use crate::protocol::http_binding::path::{DotSegments, fill_labels};
use crate::shape::Structure;

/// How many headers most requests have when they are sent: those of the client and of the
/// signature are added to those of the input.
const HEADERS: usize = 12;

/// Writes method, path, query string, headers and host prefix, as the operation and the members of
/// its input say.
pub(crate) fn request(
    service: &Service,
    operation: &Operation,
    input: &dyn Structure,
) -> Result<Request, EncodeError> {
    let Ok(method) = Method::from_bytes(operation.method.as_bytes()) else {
        let reason = format!("has no HTTP method: {:?}", operation.method);
        return Err(EncodeError::new(operation.name, reason));
    };
    let (path, literals) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    let path = fill_labels(path, input, DotSegments::of(service))?;
    let query = match input.schema().query {
        Some(write) => write(literals, input)?,
        None => literals.to_owned(),
    };
    let host_prefix = match operation.host_prefix {
        Some(prefix) => prefix.fill(input)?,
        None => String::new(),
    };
    let mut headers = HeaderMap::with_capacity(HEADERS);
    if let Some(binding) = input.schema().head {
        (binding.push)(input, &mut headers)?;
    }
    Ok(Request {
        method,
        path,
        query,
        host_prefix,
        headers,
        body: Bytes::new(),
    })
}
