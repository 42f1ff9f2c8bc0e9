//! Bodies that are held to their checksum while they are read.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::checksum::Checksum;
use crate::checksum::http_checksum::ResponseChecksum;
use crate::stream::{Reader, StreamError};

impl ResponseChecksum {
    /// The same body, which ends in an error if its checksum is another.
    pub(crate) fn verify(self, body: Reader) -> Reader {
        let length = body.remaining();
        let verifier = Verifier {
            body,
            computed: Some(self.algorithm.start()),
            stated: self,
        };
        Reader::of(verifier, length)
    }

    /// Whether a body that is in memory has this checksum.
    pub(crate) fn verify_bytes(&self, body: &[u8]) -> Result<(), StreamError> {
        self.check(&self.algorithm.of(body))
    }

    /// Whether this is the checksum that was computed.
    fn check(&self, computed: &str) -> Result<(), StreamError> {
        if computed == self.value {
            return Ok(());
        }
        let name = self.algorithm.name;
        Err(StreamError::checksum(name, &self.value, computed))
    }
}

struct Verifier {
    body: Reader,
    /// Until the end.
    computed: Option<Checksum>,
    stated: ResponseChecksum,
}

impl Stream for Verifier {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        let piece = ready!(self.body.poll_piece(context));
        match &piece {
            Some(Ok(piece)) => {
                if let Some(computed) = &mut self.computed {
                    computed.update(piece);
                }
            }
            Some(Err(_)) => {}
            None => {
                if let Some(computed) = self.computed.take() {
                    let checked = self.stated.check(&computed.finish());
                    return Poll::Ready(checked.err().map(Err));
                }
            }
        }
        Poll::Ready(piece)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ByteStream;
    use crate::checksum::CRC32;

    /// The bytes that come until the end or an error.
    fn read(body: &ByteStream, value: &str) -> (Vec<u8>, Option<String>) {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.unwrap().block_on(async {
            let stated = ResponseChecksum {
                algorithm: CRC32,
                value: value.to_owned(),
            };
            let mut reader = stated.verify(body.open().await.unwrap());
            let mut bytes = Vec::new();
            while let Some(piece) = reader.next().await {
                match piece {
                    Ok(piece) => bytes.extend_from_slice(&piece),
                    Err(error) => return (bytes, Some(error.to_string())),
                }
            }
            (bytes, None)
        })
    }

    #[test]
    fn the_right_bytes_come_to_their_end() {
        let body = ByteStream::from("123456789");
        assert_eq!(read(&body, "y/Q5Jg=="), (b"123456789".to_vec(), None));
        assert_eq!(read(&ByteStream::default(), "AAAAAA=="), (Vec::new(), None));
    }

    #[test]
    fn other_bytes_end_in_an_error() {
        let (bytes, error) = read(&ByteStream::from("123456788"), "y/Q5Jg==");
        assert_eq!(bytes, b"123456788");
        assert_eq!(
            error.unwrap(),
            "the bytes were changed on the way: their CRC32 is vPMJsA==, and the service computed \
             y/Q5Jg=="
        );
    }

    #[test]
    fn what_breaks_off_is_said_to_break_off() {
        let short = ByteStream::from("12345678").with_length(9);
        let (_, error) = read(&short, "y/Q5Jg==");
        assert_eq!(error.unwrap(), "the stream ends after 8 of 9 bytes");
    }
}
