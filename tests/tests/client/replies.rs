//! What comes back: results, and the errors that the service answers with.

use std::error::Error as _;

use tinsmith_tests::Answer;

use crate::things::{Error, Thing, UpdateThingRequest};
use crate::{SECRET, serve};

const ID: (&str, &str) = ("x-amzn-requestid", "r-1");

async fn call(answer: Answer) -> Result<Thing, Error> {
    let (_server, client) = serve([answer]).await;
    let once = tinsmith_runtime::Config::new().with_max_attempts(1);
    client
        .with(once)
        .update_thing(UpdateThingRequest::new("a1"))
        .await
}

async fn error(answer: Answer) -> Error {
    match call(answer).await {
        Ok(thing) => panic!("{thing:?}"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn a_result_is_typed() {
    let body = r#"{"name": "x", "size": 7, "colour": "not in the model"}"#;
    let thing = call(Answer::json(200, body)).await.unwrap();
    assert_eq!(thing.name.as_deref(), Some("x"));
    assert_eq!(thing.size, Some(7));
    assert_eq!(thing.secret, None);
}

#[tokio::test]
async fn an_empty_body_is_an_empty_result() {
    assert_eq!(
        call(Answer::with_headers(200, &[], "")).await.unwrap(),
        Thing::default()
    );
    let no_content = Answer::raw("HTTP/1.1 204 No Content\r\n\r\n");
    assert_eq!(call(no_content).await.unwrap(), Thing::default());
}

#[tokio::test]
async fn a_modeled_error_is_typed() {
    let headers = [
        ID,
        ("x-amzn-errortype", "NotFoundException:http://example/"),
    ];
    let body = r#"{"message": "No such thing", "resourceType": "Thing"}"#;
    let error = error(Answer::with_headers(404, &headers, body)).await;
    assert_eq!(
        error.to_string(),
        "NotFoundException: No such thing (HTTP 404, request id r-1)"
    );
    assert!(error.is_not_found() && !error.is_busy() && !error.is_retryable());
    assert_eq!(error.code(), Some("NotFoundException"));
    assert_eq!(error.message(), Some("No such thing"));
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(error.source().is_none());
    let Error::NotFoundException(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.resource_type.as_deref(), Some("Thing"));
    assert_eq!(error.response().body(), body);
    assert_eq!(error.into_inner().message.as_deref(), Some("No such thing"));
}

#[tokio::test]
async fn an_unmodeled_error_keeps_all_that_came() {
    let headers = [("x-amz-request-id", "r-2"), ("x-amz-id-2", "more")];
    let body = r#"{"__type": "example#OddException", "message": "Odd", "why": 1}"#;
    let error = error(Answer::with_headers(400, &headers, body)).await;
    assert_eq!(
        error.to_string(),
        "OddException: Odd (HTTP 400, request id r-2)"
    );
    assert_eq!(error.code(), Some("OddException"));
    let Error::Unmodeled(response) = error else {
        panic!("{error:?}")
    };
    assert_eq!(response.extended_request_id(), Some("more"));
    assert_eq!(response.headers()["content-length"], body.len().to_string());
    assert_eq!(response.body(), body);
    assert_eq!(response.attempts(), 1);
}

#[tokio::test]
async fn an_error_that_does_not_name_itself_shows_what_it_has() {
    let shown = [
        (
            Answer::with_headers(502, &[ID], "<html>\r\n\u{1b}[31mBad Gateway</html>"),
            "an error without a code, with the body \
             `<html>\\r\\n\\u{1b}[31mBad Gateway</html>` (HTTP 502, request id r-1)",
        ),
        (
            Answer::with_headers(403, &[], ""),
            "an error without a code and without a body (HTTP 403)",
        ),
        (
            Answer::json(403, r#"{"message": "Forbidden"}"#),
            "an error without a code: Forbidden (HTTP 403)",
        ),
        (
            Answer::with_headers(301, &[("location", "http://example.com/")], ""),
            "an error without a code and without a body (HTTP 301)",
        ),
        (
            Answer::with_headers(400, &[("x-amzn-errortype", "OddException")], "odd"),
            "OddException, with the body `odd` (HTTP 400)",
        ),
    ];
    for (answer, text) in shown {
        assert_eq!(error(answer).await.to_string(), text);
    }
}

#[tokio::test]
async fn a_long_body_is_cut() {
    let error = error(Answer::with_headers(400, &[], &"é".repeat(5_000))).await;
    let shown = "é".repeat(200);
    assert_eq!(
        error.to_string(),
        format!("an error without a code, with the body `{shown}…` (HTTP 400)")
    );
}

#[tokio::test]
async fn an_error_whose_details_are_wrong_is_still_that_error() {
    let headers = [ID, ("x-amzn-errortype", "NotFoundException")];
    let body = r#"{"message": "No such thing", "resourceType": 5}"#;
    let error = error(Answer::with_headers(404, &headers, body)).await;
    assert_eq!(
        error.to_string(),
        "NotFoundException: No such thing (HTTP 404, request id r-1), whose details are not \
         understood: $.resourceType (byte 45): expected a string, found a number"
    );
    assert_eq!(error.code(), Some("NotFoundException"));
    assert!(matches!(error, Error::Reply(_)));
}

#[tokio::test]
async fn a_result_that_is_not_understood_says_where() {
    let wrong = [
        (
            r#"{"name": "x", "size": "big"}"#,
            "$.size (byte 22): expected an integer of 32 bits, found a string",
        ),
        ("<html>", "$ (byte 0): expected an object, found '<'"),
        (
            r#"{"name": "x""#,
            "$ (byte 12): expected a comma or the end of the object, found the end of the document",
        ),
    ];
    for (body, place) in wrong {
        let error = error(Answer::with_headers(200, &[ID], body)).await;
        assert_eq!(
            error.to_string(),
            format!("the answer is not understood: {place} (HTTP 200, request id r-1)")
        );
        assert_eq!(error.status(), Some(200));
        assert_eq!(error.request_id(), Some("r-1"));
        assert!(error.response().is_none() && !error.is_retryable());
        assert!(error.source().unwrap().to_string().starts_with(place));
    }
}

#[tokio::test]
async fn debug_output_has_no_secrets() {
    let body = r#"{"name": "x", "secret": "hush-hush", "size": "big"}"#;
    let headers = [("x-amzn-errortype", "NotFoundException")];
    let (_server, client) = serve([]).await;
    let config = crate::config(&_server).with_endpoint(format!("http://user:{SECRET}@host"));
    let input = UpdateThingRequest::new("a1").with_secret("hush-hush");
    let debug = [
        format!("{client:?}"),
        format!("{config:?}"),
        format!("{input:?}"),
        format!("{:?}", client.update_thing(input)),
        format!("{:?}", error(Answer::json(200, body)).await),
        format!(
            "{:?}",
            error(Answer::with_headers(404, &headers, body)).await
        ),
        format!(
            "{:?}",
            call(Answer::json(200, r#"{"secret": "hush-hush"}"#)).await
        ),
    ];
    for text in debug {
        assert!(!text.contains(SECRET), "{text}");
        assert!(!text.contains("hush-hush"), "{text}");
    }
}

#[test]
fn an_error_is_small() {
    assert!(size_of::<Error>() <= 16, "{}", size_of::<Error>());
}
