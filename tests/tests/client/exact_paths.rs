//! Calls whose path reqwest cannot carry, which go over an exchange of our own: every answer has to
//! arrive as it does over reqwest.

use tinsmith_runtime::Config;
use tinsmith_tests::Answer;

use crate::serve;
use crate::things::{Error, Thing, UpdateThingRequest};

/// What becomes of an answer over reqwest, and over our own exchange.
async fn both_ways(answer: Answer) -> [Result<Thing, Error>; 2] {
    [call("a1", answer.clone()).await, call("..", answer).await]
}

async fn call(label: &str, answer: Answer) -> Result<Thing, Error> {
    let (_server, client) = serve([answer]).await;
    let client = client.with(Config::new().with_max_attempts(1));
    client.update_thing(UpdateThingRequest::new(label)).await
}

#[tokio::test]
async fn answers_arrive_however_they_are_framed() {
    let body = r#"{"name": "tin"}"#;
    let framed = [
        format!("HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{body}"),
        format!("HTTP/1.1 200 OK\r\n\r\n{body}"),
        format!("HTTP/1.0 200 OK\r\n\r\n{body}"),
        format!("HTTP/1.1 200\r\nConnection: close\r\n\r\n{body}"),
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
         9\r\n{\"name\": \r\n6;last\r\n\"tin\"}\r\n0\r\nx-trailer: 1\r\n\r\n"
            .to_owned(),
        format!(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n\
             HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{body}"
        ),
    ];
    for answer in framed {
        let answer = Answer::raw(answer).then_hang_up();
        for outcome in both_ways(answer.clone()).await {
            let name = outcome.unwrap().name;
            assert_eq!(name.as_deref(), Some("tin"), "{answer:?}");
        }
    }
}

#[tokio::test]
async fn errors_are_typed_and_keep_their_headers() {
    let headers = [
        ("x-amzn-requestid", "r-1"),
        ("x-amzn-errortype", "NotFoundException"),
    ];
    let answer = Answer::with_headers(404, &headers, r#"{"message": "No such thing"}"#);
    for outcome in both_ways(answer).await {
        let error = outcome.unwrap_err();
        assert!(error.is_not_found());
        assert_eq!(
            error.to_string(),
            "NotFoundException: No such thing (HTTP 404, request id r-1)"
        );
    }
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_no_answer() {
    let broken = [
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\na name: value\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nseven\r\n",
    ];
    for bytes in broken {
        for outcome in both_ways(Answer::raw(bytes).then_hang_up()).await {
            let error = outcome.unwrap_err();
            assert!(matches!(error, Error::Connect(_)), "{bytes}: {error}");
        }
    }
    let Err(error) = call("..", Answer::raw(broken[3])).await else {
        panic!("a chunk without a size");
    };
    let text = error.to_string();
    let problem = "the answer is not HTTP/1.1: invalid size of a chunk";
    assert!(text.contains(problem), "{text}");
}
