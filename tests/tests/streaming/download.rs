//! Bodies on their way from the service.

use std::error::Error as _;
use std::time::Duration;

use tinsmith_runtime::ByteStream;
use tinsmith_tests::Answer;
use tokio::io::AsyncReadExt;

use crate::store::{Client, Error, GetObjectRequest};
use crate::{config, data, serve};

async fn get(client: &Client) -> ByteStream {
    let result = client.get_object(GetObjectRequest::new("k")).await;
    result.unwrap().body.unwrap()
}

#[tokio::test]
async fn a_body_is_handed_out_unread() {
    let text = "a".repeat(100_000);
    let answer = Answer::with_headers(200, &[("etag", "one")], &text);
    let (server, client) = serve([answer]).await;
    let result = client.get_object(GetObjectRequest::new("k")).await.unwrap();
    assert_eq!(result.tag.as_deref(), Some("one"));
    let mut body = result.body.unwrap();
    assert_eq!(body.length(), Some(100_000));
    assert_eq!(body.verified_by(), None);
    assert_eq!(format!("{body:?}"), "ByteStream(read once, 100000 bytes)");
    let mut read = 0;
    while let Some(piece) = body.next().await {
        read += piece.unwrap().len();
    }
    assert_eq!(read, 100_000);
    let received = server.received();
    assert_eq!(received[0].header("x-amz-checksum-mode"), Some("ENABLED"));
}

#[tokio::test]
async fn a_body_is_a_reader() {
    let (_server, client) = serve([Answer::with_headers(200, &[], "one two")]).await;
    let mut text = String::new();
    let mut reader = get(&client).await.into_async_read();
    reader.read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "one two");
}

#[tokio::test]
async fn an_empty_body_is_an_empty_stream() {
    let (_server, client) = serve([Answer::with_headers(200, &[], "")]).await;
    assert_eq!(get(&client).await.collect().await.unwrap(), "");
}

#[tokio::test]
async fn a_body_without_a_length_ends_with_its_last_chunk() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunks = "3\r\none\r\n4\r\n two\r\n0\r\n\r\n";
    let (_server, client) = serve([Answer::raw([head, chunks].concat())]).await;
    let body = get(&client).await;
    assert_eq!(body.length(), None);
    assert_eq!(body.collect().await.unwrap(), "one two");
}

#[tokio::test]
async fn a_body_that_breaks_off_says_so() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
    let (_server, client) = serve([Answer::raw([head, "too short"].concat()).then_hang_up()]).await;
    let mut body = get(&client).await;
    assert_eq!(body.next().await.unwrap().unwrap(), "too short");
    let error = body.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().starts_with("the stream broke off: "),
        "{error}"
    );
    assert!(error.source().is_some());
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_body_is_held_to_its_checksum() {
    let headers = [("x-amz-checksum-crc32", "y/Q5Jg==")];
    let answer = |text| Answer::with_headers(200, &headers, text);
    let (_server, client) = serve([answer("123456789"), answer("123456788")]).await;
    let right = get(&client).await;
    assert_eq!(right.verified_by(), Some("CRC32"));
    assert_eq!(right.length(), Some(9));
    assert_eq!(right.collect().await.unwrap(), "123456789");
    assert_eq!(
        get(&client).await.collect().await.unwrap_err().to_string(),
        "the bytes were changed on the way: their CRC32 is vPMJsA==, and the service computed \
         y/Q5Jg=="
    );
}

#[tokio::test]
async fn a_checksum_of_checksums_is_not_taken_for_one() {
    let headers = [("x-amz-checksum-crc32", "y/Q5Jg==-3")];
    let (_server, client) = serve([Answer::with_headers(200, &headers, "other")]).await;
    let body = get(&client).await;
    assert_eq!(body.verified_by(), None);
    assert_eq!(body.collect().await.unwrap(), "other");
}

#[tokio::test]
async fn an_error_is_read_as_a_whole() {
    let answer = Answer::with_headers(
        404,
        &[("x-amzn-errortype", "NoSuchKey")],
        r#"{"message":"No object is called k"}"#,
    );
    let (_server, client) = serve([Answer::json(500, "{}"), answer]).await;
    let error = client.get_object(GetObjectRequest::new("k")).await;
    let error = error.unwrap_err();
    assert!(matches!(error, Error::NoSuchKey(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "NoSuchKey: No object is called k (HTTP 404, after 2 attempts)"
    );
}

#[tokio::test]
async fn timeouts_end_with_the_head() {
    let text = String::from_utf8(vec![b'a'; 5_000_000]).unwrap();
    let (server, _) = serve([Answer::with_headers(200, &[], &text)]).await;
    let limit = Duration::from_millis(500);
    let config = config(&server.url())
        .with_timeout(limit)
        .with_attempt_timeout(limit);
    let body = get(&Client::new(config)).await;
    tokio::time::sleep(limit * 2).await;
    assert_eq!(body.collect().await.unwrap().len(), 5_000_000);
}

#[tokio::test]
async fn what_comes_can_be_sent_on() {
    let data = String::from_utf8(data(100_000).iter().map(|byte| byte & 0x7F).collect()).unwrap();
    let answers = [Answer::with_headers(200, &[], &data), Answer::json(200, "")];
    let (server, client) = serve(answers).await;
    let body = get(&client).await;
    let copy = crate::store::PutObjectRequest::new("copy", body);
    client.put_object(copy).await.unwrap();
    let received = server.received();
    assert_eq!(received[1].header("content-length"), Some("100000"));
    assert_eq!(received[1].text(), data);
}
