//! Bodies on their way to the service.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tinsmith_runtime::ByteStream;
use tinsmith_tests::Answer;
use tokio::io::{AsyncRead, ReadBuf};

use crate::store::{Error, PutObjectRequest};
use crate::{TemporaryFile, data, serve};

fn success() -> Answer {
    Answer::with_headers(200, &[("etag", "one")], "")
}

#[tokio::test]
async fn a_file_arrives_as_it_is() {
    let data = data(300_000);
    let file = TemporaryFile::new("whole", &data);
    let (server, client) = serve([success()]).await;
    let body = ByteStream::from_path(&file.0);
    let result = client.put_object(PutObjectRequest::new("k", body)).await;
    assert_eq!(result.unwrap().tag.as_deref(), Some("one"));
    let [request] = &server.received()[..] else {
        panic!("one request");
    };
    assert_eq!(request.target(), "/objects/k");
    assert_eq!(request.header("content-length"), Some("300000"));
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    assert!(request.header("x-amz-content-sha256").is_none());
    assert!(request.body == data);
}

#[tokio::test]
async fn a_reader_of_unknown_length_arrives_in_chunks_of_http() {
    let data = data(200_000);
    let (server, client) = serve([success()]).await;
    let body = ByteStream::from_async_read(io::Cursor::new(data.clone()));
    client
        .put_object(PutObjectRequest::new("k", body))
        .await
        .unwrap();
    let [request] = &server.received()[..] else {
        panic!("one request");
    };
    assert_eq!(request.header("content-length"), None);
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(
        request.header("x-amz-content-sha256"),
        Some("UNSIGNED-PAYLOAD")
    );
    assert!(request.body == data);
}

#[tokio::test]
async fn a_stated_length_is_sent() {
    let (server, client) = serve([success()]).await;
    let body = ByteStream::from_async_read(&b"123456789"[..]).with_length(9);
    client
        .put_object(PutObjectRequest::new("k", body))
        .await
        .unwrap();
    let received = server.received();
    assert_eq!(received[0].header("content-length"), Some("9"));
    assert_eq!(received[0].text(), "123456789");
}

#[tokio::test]
async fn a_checksum_follows_signed_chunks() {
    let data = data(100_000);
    let file = TemporaryFile::new("checked", &data);
    let (server, client) = serve([success()]).await;
    let body = ByteStream::from_path(&file.0);
    client
        .put_checked_object(PutObjectRequest::new("k", body))
        .await
        .unwrap();
    let [request] = &server.received()[..] else {
        panic!("one request");
    };
    assert_eq!(
        request.header("x-amz-content-sha256"),
        Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")
    );
    assert_eq!(request.header("content-encoding"), Some("aws-chunked"));
    assert_eq!(
        request.header("x-amz-decoded-content-length"),
        Some("100000")
    );
    assert_eq!(
        request.header("x-amz-trailer"),
        Some("x-amz-checksum-crc32")
    );
    assert_eq!(
        request.header("content-length"),
        Some(&*request.body.len().to_string())
    );
    let signed = request.header("authorization").unwrap();
    for name in [
        "content-encoding",
        "x-amz-decoded-content-length",
        "x-amz-trailer",
    ] {
        assert!(signed.contains(name), "{name}: {signed}");
    }
    let head = b"10000;chunk-signature=".len() + 64 + 2;
    assert!(request.body.starts_with(b"10000;chunk-signature="));
    assert!(request.body[head..head + 65_536] == data[..65_536]);
    let end = request.body.len() - 300;
    let end = String::from_utf8_lossy(&request.body[end..]);
    let (_, trailer) = end.split_once("\r\nx-amz-checksum-crc32:").unwrap();
    let (checksum, signature) = trailer.split_once("\r\n").unwrap();
    // Computed with Python's zlib.
    assert_eq!(checksum, "s1O4+g==");
    assert!(signature.starts_with("x-amz-trailer-signature:") && signature.ends_with("\r\n\r\n"));
}

#[tokio::test]
async fn what_is_in_memory_has_its_checksum_in_a_header() {
    let (server, client) = serve([success()]).await;
    client
        .put_checked_object(PutObjectRequest::new("k", "123456789"))
        .await
        .unwrap();
    let received = server.received();
    assert_eq!(received[0].header("x-amz-checksum-crc32"), Some("y/Q5Jg=="));
    assert_eq!(received[0].text(), "123456789");
}

#[tokio::test]
async fn what_can_be_read_again_is_sent_again() {
    let file = TemporaryFile::new("again", b"123456789");
    for body in [ByteStream::from_path(&file.0), "123456789".into()] {
        let (server, client) = serve([Answer::json(503, "{}"), success()]).await;
        client
            .put_object(PutObjectRequest::new("k", body))
            .await
            .unwrap();
        let received = server.received();
        assert_eq!(received.len(), 2);
        assert!(received.iter().all(|it| it.text() == "123456789"));
    }
}

#[tokio::test]
async fn what_can_be_read_once_is_sent_once() {
    let (server, client) = serve([Answer::json(503, "{}"), success()]).await;
    let body = ByteStream::from_async_read(&b"123456789"[..]);
    let input = PutObjectRequest::new("k", body.clone());
    let error = client.put_object(input).await.unwrap_err();
    assert_eq!(error.status(), Some(503));
    assert_eq!(server.received().len(), 1);
    let input = PutObjectRequest::new("k", body);
    let error = client.put_object(input).await.unwrap_err();
    assert!(matches!(error, Error::InvalidInput(_)));
    assert_eq!(
        error.to_string(),
        "PutObjectRequest is not valid: body: the stream can be read once, and was read before, by \
         the call that sent it or through a clone"
    );
    assert_eq!(server.received().len(), 1);
}

/// Yields some bytes, and then an error.
struct Breaks(usize);

impl AsyncRead for Breaks {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.0 == 0 {
            return Poll::Ready(Err(io::Error::other("the tape is torn")));
        }
        self.0 -= 1;
        into.put_slice(&[7; 1_000]);
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_a_fault_of_the_input() {
    let (server, client) = serve([success(), success()]).await;
    for (body, reason) in [
        (
            ByteStream::from_async_read(Breaks(3)),
            "the stream broke off: the tape is torn",
        ),
        (
            ByteStream::from_async_read(&b"12345"[..]).with_length(9),
            "the stream ends after 5 of 9 bytes",
        ),
        (
            ByteStream::from_async_read(&b"12345"[..]).with_length(3),
            "the stream goes on after the 3 bytes that it should have",
        ),
    ] {
        let call = client.put_object(PutObjectRequest::new("k", body));
        let expected = format!("PutObjectRequest is not valid: body: {reason}");
        assert_eq!(call.await.unwrap_err().to_string(), expected);
    }
    assert_eq!(server.received(), []);
}
