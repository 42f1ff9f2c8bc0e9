//! The head of an answer.

use ::http::{HeaderName, HeaderValue, Response, StatusCode};
use bytes::{Buf, BytesMut};
use httparse::{EMPTY_HEADER, Status};

use super::malformed;
use crate::transport::TransportError;

/// The longest head that is read, in bytes; that of an answer of AWS has some hundred.
const MAX_LENGTH: usize = 64 * 1024;

/// As many as hyper takes.
const MAX_HEADERS: usize = 100;

/// Takes a head from what has come; `None` where its end has not come yet.
///
/// # Errors
/// It is none, or it is too long.
pub(super) fn read(input: &mut BytesMut) -> Result<Option<Response<()>>, TransportError> {
    let mut headers = [EMPTY_HEADER; MAX_HEADERS];
    let mut head = httparse::Response::new(&mut headers);
    let length = match head.parse(input) {
        Ok(Status::Complete(length)) => length,
        Ok(Status::Partial) if input.len() < MAX_LENGTH => return Ok(None),
        Ok(Status::Partial) => return Err(malformed("its head is too long")),
        Err(error) => return Err(malformed(&error.to_string())),
    };
    let mut response = Response::new(());
    *response.status_mut() = (head.code)
        .and_then(|code| StatusCode::from_u16(code).ok())
        .ok_or_else(|| malformed("invalid status"))?;
    for header in &*head.headers {
        let name = HeaderName::from_bytes(header.name.as_bytes());
        let value = HeaderValue::from_bytes(header.value);
        let (Ok(name), Ok(value)) = (name, value) else {
            return Err(malformed("invalid header"));
        };
        response.headers_mut().append(name, value);
    }
    input.advance(length);
    Ok(Some(response))
}

/// Whether another answer follows. One that switches protocols, which nobody asked for, is the last.
pub(super) fn is_interim(response: &Response<()>) -> bool {
    response.status().is_informational() && response.status() != StatusCode::SWITCHING_PROTOCOLS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(bytes: &[u8]) -> String {
        read(&mut BytesMut::from(bytes)).unwrap_err().to_string()
    }

    #[test]
    fn a_head_is_taken_when_it_is_whole() {
        let whole = b"HTTP/1.1 207 Fine\r\nA: 1\r\nb:2 \r\na: 3\r\n\r\n";
        for length in 0..whole.len() {
            let mut input = BytesMut::from(&whole[..length]);
            assert!(read(&mut input).unwrap().is_none(), "{length}");
            assert_eq!(input.len(), length);
        }
        let mut input = BytesMut::from(&whole[..]);
        input.extend_from_slice(b"rest");
        let response = read(&mut input).unwrap().unwrap();
        assert_eq!(input, "rest");
        assert_eq!(response.status(), 207);
        let all: Vec<_> = response.headers().get_all("a").iter().collect();
        assert_eq!(all, ["1", "3"]);
        assert_eq!(response.headers()["b"], "2");
    }

    #[test]
    fn what_is_no_head_is_told() {
        assert_eq!(
            problem(b"SSH-2.0-OpenSSH_9.2\r\n"),
            "the answer is not HTTP/1.1: invalid HTTP version"
        );
        assert_eq!(
            problem(b"HTTP/1.1 099 Low\r\n\r\n"),
            "the answer is not HTTP/1.1: invalid status"
        );
        assert_eq!(
            problem(b"HTTP/1.1 200 OK\r\na b: c\r\n\r\n"),
            "the answer is not HTTP/1.1: invalid header name"
        );
        let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "a: b\r\n".repeat(101));
        assert_eq!(
            problem(many.as_bytes()),
            "the answer is not HTTP/1.1: too many headers"
        );
        let long = format!("HTTP/1.1 200 OK\r\na: {}", "b".repeat(MAX_LENGTH));
        assert_eq!(
            problem(long.as_bytes()),
            "the answer is not HTTP/1.1: its head is too long"
        );
    }

    #[test]
    fn damaged_heads_end_in_an_error_or_an_answer() {
        let whole = b"HTTP/1.1 200 OK\r\na: 1\r\nset-cookie: b\r\n\r\n";
        for at in 0..whole.len() {
            for byte in 0..=u8::MAX {
                let mut damaged = whole.to_vec();
                damaged[at] = byte;
                let mut input = BytesMut::from(&*damaged);
                if let Ok(Some(response)) = read(&mut input) {
                    assert!(response.headers().len() <= 2);
                    assert!(input.len() < whole.len());
                }
            }
        }
    }
}
