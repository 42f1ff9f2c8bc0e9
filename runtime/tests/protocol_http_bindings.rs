//! HTTP bindings beyond what the official suites show: values that break URLs and headers, and
//! responses that are not what the model says.

use std::collections::BTreeMap;

use http::{HeaderValue, StatusCode};
use tinsmith_runtime::codegen::{RestJson1, Service, members};
use tinsmith_runtime::http::{Request, Response};
use tinsmith_runtime::operation::Operation;
use tinsmith_runtime::protocol::{DecodeError, EncodeError, Protocol, fill_idempotency_tokens};
use tinsmith_runtime::shape::Blob;
use tinsmith_runtime::timestamp::Timestamp;

#[derive(Default)]
struct Input {
    id: String,
    key: Option<String>,
    account: Option<String>,
    page: Option<i32>,
    since: Option<Timestamp>,
    filters: Option<BTreeMap<String, Vec<String>>>,
    name: Option<String>,
    names: Option<Vec<String>>,
    secret: Option<String>,
    metadata: Option<BTreeMap<String, String>>,
    token: Option<String>,
    content: Option<Blob>,
    content_type: Option<String>,
}

members! { Input, "test#Input";
    0 id "Id" label required;
    1 key "Key" label;
    2 account "Account" label host_label;
    3 page "Page" query("page");
    4 since "Since" query("since");
    5 filters "Filters" query_params;
    6 name "Name" header("x-name");
    7 names "Names" header("x-names");
    8 secret "Secret" header("x-secret") sensitive;
    9 metadata "Metadata" prefix_headers("x-meta-");
    10 token "Token" query("token") idempotency_token;
    11 content "Content" payload;
    12 content_type "ContentType" header("Content-Type");
}

const SERVICE: Service = Service::new("Things", "2026-01-01", &RestJson1);
const PLAIN: Operation = Operation::new("Get").http("GET", "/things/{Id}/end");
const GREEDY: Operation = Operation::new("Get").http("GET", "/{Id}/{Key+}/end?mode=raw&x");

fn with_id(id: &str) -> Input {
    Input {
        id: id.to_owned(),
        ..Input::default()
    }
}

fn encode(operation: &Operation, input: &Input) -> Result<Request, EncodeError> {
    RestJson1.encode(&SERVICE, operation, input)
}

fn refused(operation: &Operation, input: &Input) -> String {
    match encode(operation, input) {
        Ok(request) => panic!("{}", request.path_and_query()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_label_is_one_segment_whatever_it_holds() {
    for (id, segment) in [
        ("a-b_c.d~e", "a-b_c.d~e"),
        ("a/b", "a%2Fb"),
        ("100%", "100%25"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("?x=y#z", "%3Fx%3Dy%23z"),
        (".", "%2E"),
        ("..", "%2E%2E"),
        ("../x", "..%2Fx"),
        ("...", "..."),
    ] {
        let request = encode(&PLAIN, &with_id(id)).unwrap();
        assert_eq!(request.path, format!("/things/{segment}/end"));
        assert_eq!(request.query, "");
    }
}

#[test]
fn an_empty_label_is_refused_by_name() {
    assert_eq!(
        refused(&PLAIN, &with_id("")),
        "id: is a part of the URL, and must not be empty"
    );
    assert_eq!(
        refused(&GREEDY, &with_id("a")),
        "key: is a part of the URL, and must not be empty"
    );
}

#[test]
fn a_greedy_label_keeps_its_slashes_and_steps_nowhere() {
    let input = Input {
        key: Some("/a b/../%/.//é".to_owned()),
        ..with_id("i")
    };
    let request = encode(&GREEDY, &input).unwrap();
    assert_eq!(
        request.path_and_query(),
        "/i//a%20b/%2E%2E/%25/%2E//%C3%A9/end?mode=raw&x"
    );
}

#[test]
fn a_key_of_s3_travels_with_the_steps_that_it_seems_to_take() {
    const S3: Service = SERVICE.s3_signing();
    let input = Input {
        key: Some("../a b/./c".to_owned()),
        ..with_id("..")
    };
    let request = RestJson1.encode(&S3, &GREEDY, &input).unwrap();
    assert_eq!(request.path, "/%2E%2E/../a%20b/./c/end");
}

#[test]
fn literal_and_bound_parameters_come_before_maps() {
    let list = |items: &[&str]| items.iter().map(ToString::to_string).collect();
    let input = Input {
        key: Some("k".to_owned()),
        page: Some(2),
        since: Some(Timestamp::from_seconds(0)),
        filters: Some(BTreeMap::from([
            ("a&b".to_owned(), list(&["1", "", "ü"])),
            ("mode".to_owned(), list(&["lost"])),
            ("none".to_owned(), list(&[])),
            ("page".to_owned(), list(&["lost"])),
            ("token".to_owned(), list(&["kept"])),
        ])),
        ..with_id("i")
    };
    let request = encode(&GREEDY, &input).unwrap();
    assert_eq!(
        request.query,
        "mode=raw&x&page=2&since=1970-01-01T00%3A00%3A00Z&a%26b=1&a%26b=&a%26b=%C3%BC&token=kept"
    );
}

#[test]
fn headers_hold_what_they_can_and_nothing_else() {
    let input = Input {
        name: Some("größe".to_owned()),
        secret: Some("hush".to_owned()),
        metadata: Some(BTreeMap::from([("Color".to_owned(), String::new())])),
        ..with_id("i")
    };
    let request = encode(&PLAIN, &input).unwrap();
    assert_eq!(request.headers["x-name"].as_bytes(), "größe".as_bytes());
    assert_eq!(request.headers["x-meta-color"], "");
    assert_eq!(request.headers["x-secret"], "hush");
    let debug = format!("{request:?}");
    assert!(
        debug.contains("x-secret") && !debug.contains("hush"),
        "{debug}"
    );

    let named = |name: &str| Input {
        name: Some(name.to_owned()),
        ..with_id("i")
    };
    for name in ["a\nb: c", "a\r", "\0", "\u{7F}"] {
        assert_eq!(
            refused(&PLAIN, &named(name)),
            "name: is sent in the header `x-name`, which cannot hold line breaks or control \
             characters"
        );
    }
    let input = Input {
        names: Some(vec!["ok".to_owned(), "\n".to_owned()]),
        ..with_id("i")
    };
    assert!(refused(&PLAIN, &input).starts_with("names: is sent in the header `x-names`"));
    let input = Input {
        metadata: Some(BTreeMap::from([("a b".to_owned(), "x".to_owned())])),
        ..with_id("i")
    };
    assert_eq!(
        refused(&PLAIN, &input),
        "metadata[\"a b\"]: is sent as a header of this name, which may have only letters, \
         digits and some punctuation"
    );
}

#[test]
fn a_host_label_cannot_change_the_host() {
    const HOSTED: Operation = PLAIN.host_prefix("api-{Account}.data.");
    let from = |account: &str| Input {
        account: Some(account.to_owned()),
        ..with_id("i")
    };
    let request = encode(&HOSTED, &from("123-a")).unwrap();
    assert_eq!(request.host_prefix, "api-123-a.data.");
    for account in [
        "",
        "a.b",
        "evil.com/",
        "a@b",
        "-a",
        "a-",
        "é",
        &"a".repeat(64),
    ] {
        let message = refused(&HOSTED, &from(account));
        assert!(
            message.starts_with("account: is a part of the host name"),
            "{message}"
        );
    }
}

#[test]
fn a_payload_goes_out_without_a_copy() {
    let content = Blob::from("bytes");
    let input = Input {
        content: Some(content.clone()),
        ..with_id("i")
    };
    let request = encode(&PLAIN, &input).unwrap();
    assert_eq!(request.body.as_ptr(), content.as_ptr());
    assert_eq!(request.headers["content-type"], "application/octet-stream");
    let input = Input {
        content_type: Some("image/png".to_owned()),
        ..input
    };
    let request = encode(&PLAIN, &input).unwrap();
    assert_eq!(request.headers["content-type"], "image/png");
    assert_eq!(request.headers.len(), 1);
}

#[test]
fn tokens_are_filled_in_where_there_are_none() {
    let mut numbers = 0..;
    let mut token = || format!("token {}", numbers.next().unwrap());
    let mut input = with_id("i");
    fill_idempotency_tokens(&mut input, &mut token);
    fill_idempotency_tokens(&mut input, &mut token);
    assert_eq!(input.token.as_deref(), Some("token 0"));
    assert_eq!(input.key, None);
}

#[derive(Default)]
struct Output {
    count: Option<i32>,
    exact: Option<bool>,
    times: Option<Vec<Timestamp>>,
    words: Option<Vec<String>>,
    media: Option<String>,
    metadata: Option<BTreeMap<String, String>>,
    status: i32,
    pin: Option<i16>,
    page: Option<String>,
}

members! { Output, "test#Output";
    0 count "Count" header("X-Count");
    1 exact "Exact" header("X-Exact");
    2 times "Times" header("X-Times");
    3 words "Words" header("X-Words");
    4 media "Media" header("X-Media") media_type("application/json");
    5 metadata "Metadata" prefix_headers("X-Meta-");
    6 status "Status" response_code;
    7 pin "Pin" header("X-Pin") sensitive;
    8 page "Page" query("page");
}

fn decode(headers: &[(&'static str, &str)], body: &str) -> Result<Output, DecodeError> {
    let mut response = Response::new(StatusCode::ACCEPTED, body.to_owned());
    for (name, value) in headers {
        let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) else {
            panic!("{value:?}")
        };
        response.headers.append(*name, value);
    }
    let mut output = Output::default();
    RestJson1.decode(&PLAIN, &response, &mut output)?;
    Ok(output)
}

#[derive(Default)]
struct Expiry {
    expires: Option<Timestamp>,
    as_text: Option<String>,
}

members! { Expiry, "com.example#Expiry";
    0 expires "Expires" header("Expires") lenient;
    1 as_text "ExpiresString" header("Expires");
}

#[test]
fn a_header_that_is_no_timestamp_may_be_passed_over() {
    for (text, expires) in [
        ("Sun, 02 Jan 2000 20:34:56 GMT", Some(946_845_296)),
        ("0", None),
        ("never", None),
    ] {
        let mut response = Response::new(StatusCode::OK, "");
        response.headers.insert("expires", text.parse().unwrap());
        let mut output = Expiry::default();
        RestJson1.decode(&PLAIN, &response, &mut output).unwrap();
        assert_eq!(output.expires, expires.map(Timestamp::from_seconds));
        assert_eq!(output.as_text.as_deref(), Some(text));
    }
}

#[test]
fn a_response_fills_the_members_that_are_bound_in_it() {
    let output = decode(
        &[
            ("x-count", " -5 "),
            ("x-exact", "false"),
            ("x-times", "Mon, 16 Dec 2019 23:48:18 GMT"),
            ("x-times", "Mon, 16 Dec 2019 23:48:19 GMT"),
            ("x-words", "a, \"b, \\\"c\\\"\""),
            ("x-words", "ü"),
            ("x-media", "eyJhIjoxfQ=="),
            ("x-meta-color", "red"),
            ("x-other", "x"),
        ],
        // A parameter of a query is bound in requests alone.
        r#"{"Page": "2"}"#,
    )
    .unwrap();
    let times = [1_576_540_098, 1_576_540_099].map(Timestamp::from_seconds);
    let expected = Output {
        count: Some(-5),
        exact: Some(false),
        times: Some(times.to_vec()),
        words: Some(["a", "b, \"c\"", "ü"].map(str::to_owned).to_vec()),
        media: Some("{\"a\":1}".to_owned()),
        metadata: Some(BTreeMap::from([("color".to_owned(), "red".to_owned())])),
        status: 202,
        pin: None,
        page: Some("2".to_owned()),
    };
    assert!(output == expected, "{output:?}");
}

#[test]
fn an_empty_line_of_a_header_adds_nothing() {
    let lines = ["", "a", "", "b", ""].map(|line| ("x-words", line));
    let output = decode(&lines, "").unwrap();
    assert_eq!(output.words, Some(["a", "b"].map(str::to_owned).to_vec()));
    let output = decode(&[("x-words", ""), ("x-words", "")], "").unwrap();
    assert_eq!(output.words, Some(vec![]));
    assert_eq!(
        decode(&[("x-count", "1"), ("x-count", "")], "")
            .unwrap()
            .count,
        Some(1)
    );
}

#[test]
fn a_wrong_header_is_named_with_what_it_holds() {
    for (name, value, message) in [
        (
            "x-count",
            "many",
            "header `X-Count`: expected an integer of 32 bits, found `many`",
        ),
        (
            "x-count",
            "+1",
            "header `X-Count`: expected an integer of 32 bits, found `+1`",
        ),
        (
            "x-exact",
            "True",
            "header `X-Exact`: expected true or false, found `True`",
        ),
        (
            "x-times",
            "now",
            "header `X-Times`: expected a timestamp like Tue, 29 Apr 2014 18:30:38 GMT, \
             found `now`",
        ),
        (
            "x-words",
            "\"a",
            "header `X-Words`: expected a quote at the end of an item in quotes, found `\"a`",
        ),
        (
            "x-media",
            "{}",
            "header `X-Media`: expected text in base64, found `{}`",
        ),
        (
            "x-pin",
            "secret",
            "header `X-Pin`: expected a short (-32768 to 32767), found another value",
        ),
    ] {
        let error = decode(&[(name, value)], "").unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!(error.offset(), None);
    }
}
