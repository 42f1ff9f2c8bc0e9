//! Streams to and from keys that reqwest cannot carry, which go over an exchange of our own.

use std::io;

use tinsmith_runtime::ByteStream;
use tinsmith_tests::Answer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::store::{Client, GetObjectRequest, PutObjectRequest};
use crate::{TemporaryFile, config, data, serve};

#[tokio::test]
async fn a_file_arrives_with_its_length() {
    let data = data(300_000);
    let file = TemporaryFile::new("exact", &data);
    let (server, client) = serve([Answer::json(200, "{}")]).await;
    let body = ByteStream::from_path(&file.0);
    let input = PutObjectRequest::new("..", body);
    client.put_object(input).await.unwrap();
    let [request] = &server.received()[..] else {
        panic!("one request");
    };
    assert_eq!(request.target(), "/objects/%2E%2E");
    assert_eq!(request.header("content-length"), Some("300000"));
    assert_eq!(request.header("connection"), Some("close"));
    assert!(request.body == data);
}

#[tokio::test]
async fn a_reader_of_unknown_length_arrives_in_chunks() {
    let data = data(200_000);
    let (server, client) = serve([Answer::json(200, "{}")]).await;
    let body = ByteStream::from_async_read(io::Cursor::new(data.clone()));
    let input = PutObjectRequest::new("..", body);
    client.put_object(input).await.unwrap();
    let [request] = &server.received()[..] else {
        panic!("one request");
    };
    assert_eq!(request.header("content-length"), None);
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert!(request.body == data);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_a_fault_of_the_input() {
    let (server, client) = serve([]).await;
    let body = ByteStream::from_async_read(&b"12345"[..]).with_length(9);
    let call = client.put_object(PutObjectRequest::new("..", body));
    assert_eq!(
        call.await.unwrap_err().to_string(),
        "PutObjectRequest is not valid: body: the stream ends after 5 of 9 bytes"
    );
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn a_body_is_handed_out_as_it_comes() {
    let text = "a".repeat(100_000);
    let (_server, client) = serve([Answer::with_headers(200, &[], &text)]).await;
    let result = client.get_object(GetObjectRequest::new("..")).await;
    let body = result.unwrap().body.unwrap();
    assert_eq!(body.length(), Some(100_000));
    assert_eq!(body.collect().await.unwrap(), text);
}

#[tokio::test]
async fn an_answer_does_not_wait_for_the_rest_of_a_body() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            stream.read_u8().await.unwrap();
            let answer = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\n\r\n{}";
            stream.write_all(answer).await.unwrap();
            // The connection stays open until the client closes it.
            stream.read_to_end(&mut Vec::new()).await.unwrap();
        }
    });
    let client = Client::new(config(&url));
    for key in ["k", ".."] {
        let (never_ends, _writer) = tokio::io::duplex(1);
        let body = ByteStream::from_async_read(never_ends);
        let call = client.put_object(PutObjectRequest::new(key, body));
        assert_eq!(call.await.unwrap_err().status(), Some(403), "{key}");
    }
}
