//! Calls that end without an answer.

use std::error::Error as _;

use tinsmith_runtime::environment::Environment;
use tinsmith_runtime::transport::TransportErrorKind;
use tinsmith_runtime::{Config, Validation};
use tinsmith_tests::{Answer, Server};
use tokio::net::TcpListener;

use crate::things::{Client, Error, UpdateThingRequest};
use crate::{SECRET, config, credentials, serve};

async fn error(client: &Client) -> Error {
    match client.update_thing(UpdateThingRequest::new("a1")).await {
        Ok(thing) => panic!("{thing:?}"),
        Err(error) => error,
    }
}

/// The error of one attempt with other settings.
async fn error_with(client: &Client, overrides: Config) -> Error {
    error(&client.with(overrides.with_max_attempts(1))).await
}

#[tokio::test]
async fn a_refused_connection_says_who_refused_it() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let (_server, client) = serve([]).await;
    let client = client.with(Config::new().with_endpoint(format!("http://{address}/base")));
    let error = error(&client).await;
    assert_eq!(
        error.to_string(),
        format!("cannot connect to {address}: connection refused, after 3 attempts")
    );
    assert!(error.is_retryable());
    assert_eq!((error.code(), error.status()), (None, None));
    assert_eq!(error.source().unwrap().to_string(), "connection refused");
}

#[tokio::test]
async fn an_unknown_host_is_named() {
    let (_server, client) = serve([]).await;
    let endpoint = Config::new().with_endpoint("http://no-such-host.invalid");
    let error = error_with(&client, endpoint).await;
    let text = error.to_string();
    assert!(
        text.starts_with("cannot connect to no-such-host.invalid:80: "),
        "{text}"
    );
    let Error::Connect(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert_eq!(error.peer(), "no-such-host.invalid:80");
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_named() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        use tokio::io::AsyncWriteExt;
        while let Ok((mut stream, _)) = listener.accept().await {
            stream
                .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                .await
                .unwrap();
        }
    });
    let (_server, client) = serve([]).await;
    for label in ["a1", ".."] {
        let endpoint = Config::new().with_endpoint(format!("https://{address}"));
        let client = client.with(endpoint.with_max_attempts(1));
        let call = client.update_thing(UpdateThingRequest::new(label));
        let text = call.await.unwrap_err().to_string();
        assert!(
            text.starts_with(&format!(
                "cannot connect to {address}: received corrupt message"
            )),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_peer_that_hangs_up_is_named() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n";
    let hang_ups = [
        Answer::hang_up(),
        Answer::raw("HTTP/1.1 200 OK\r\ncont").then_hang_up(),
        Answer::raw(format!("{head}{{\"name\"")).then_hang_up(),
        Answer::raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"nam")
            .then_hang_up(),
    ];
    for label in ["a1", ".."] {
        for answer in hang_ups.clone() {
            let (server, client) = serve([answer]).await;
            let client = client.with(Config::new().with_max_attempts(1));
            let call = client.update_thing(UpdateThingRequest::new(label));
            let error = call.await.unwrap_err();
            assert_eq!(
                error.to_string(),
                format!(
                    "the connection to {} was closed before the answer was complete",
                    server.authority()
                )
            );
            assert!(matches!(error, Error::Connect(_)) && error.is_retryable());
        }
    }
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_an_error() {
    let (server, client) = serve([Answer::raw("SSH-2.0-OpenSSH_9.6\r\n").then_hang_up()]).await;
    let text = error_with(&client, Config::new()).await.to_string();
    assert_eq!(
        text,
        format!(
            "the exchange with {} failed: invalid HTTP version parsed",
            server.authority()
        )
    );
}

#[tokio::test]
async fn missing_credentials_name_the_places() {
    let server = Server::start([]).await.unwrap();
    let new = Config::new().with_region("eu-west-1");
    let from_env = Config::from_environment(Environment::from_iter([("AWS_REGION", "eu-west-1")]));
    let texts = [
        (
            new,
            "no credentials found; looked in the settings of the client (`with_credentials` was \
             not called, and `Config::new`, unlike `Config::from_env`, does not look at the \
             environment)",
        ),
        (
            from_env.unwrap(),
            "no credentials found; looked in environment variables (AWS_ACCESS_KEY_ID is not set, \
             AWS_SECRET_ACCESS_KEY is not set)",
        ),
    ];
    for (config, text) in texts {
        let client = Client::new(config.with_endpoint(server.url()));
        let error = error(&client).await;
        assert_eq!(error.to_string(), text);
        assert!(matches!(error, Error::Credentials(_)) && !error.is_retryable());
    }
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn a_missing_region_names_the_places() {
    let new = Config::new().with_credentials(credentials());
    let from_env = Config::from_environment(Environment::from_iter([("AWS_REGION", " ")]));
    let texts = [
        (
            new,
            "no region: `with_region` was not called, and `Config::new`, unlike \
             `Config::from_env`, does not look for AWS_REGION in the environment",
        ),
        (
            from_env.unwrap(),
            "no region: `with_region` was not called, AWS_REGION is empty, AWS_DEFAULT_REGION is \
             not set",
        ),
    ];
    for (config, text) in texts {
        let endpoint = config.clone().with_endpoint("http://127.0.0.1:9");
        for config in [config, endpoint] {
            let error = error(&Client::new(config)).await;
            assert_eq!(error.to_string(), text);
            assert!(matches!(error, Error::Configuration(_)));
        }
    }
}

#[tokio::test]
async fn wrong_settings_are_told_by_the_call() {
    let (server, client) = serve([]).await;
    let texts = [
        (
            Config::new().with_region("eu/west"),
            "the region is `eu/west`, but must be letters, digits and hyphens as in `eu-west-1`, \
             which become a part of the host name"
                .to_owned(),
        ),
        (
            Config::new().with_fips(),
            format!(
                "there is no endpoint for Region `eu-west-1`, UseFIPS `true`, Endpoint `{}`: FIPS \
                 and a custom endpoint cannot be combined",
                server.url()
            ),
        ),
        (
            Config::new().with_credentials(credentials().with_session_token("two\nlines")),
            "the request cannot be signed: its header x-amz-security-token contains a control \
             character"
                .to_owned(),
        ),
    ];
    for (overrides, text) in texts {
        assert_eq!(error_with(&client, overrides).await.to_string(), text);
    }
    let url = format!("http://user:{SECRET}@127.0.0.1");
    let error = error_with(&client, Config::new().with_endpoint(url)).await;
    assert!(matches!(error, Error::Endpoint(_)));
    assert!(!format!("{error} {error:?}").contains(SECRET), "{error}");
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn an_invalid_input_is_not_sent() {
    let server = Server::start([]).await.unwrap();
    let client = Client::new(config(&server));
    let input = || {
        UpdateThingRequest::new("")
            .with_size(10)
            .with_name("far too long")
    };
    let basic = "UpdateThingRequest is not valid: thing_id: is a part of the URL, and must not be \
                 empty; size: 10 is outside the allowed range 1 to 9";
    let full = "UpdateThingRequest is not valid: thing_id: is a part of the URL, and must not be \
                empty; name: has 12 characters, which is outside the allowed length 1 to 8; \
                size: 10 is outside the allowed range 1 to 9";
    let off = "UpdateThingRequest is not valid: thing_id: is a part of the URL, and must not be \
               empty";
    for (validation, text) in [
        (Validation::Basic, basic),
        (Validation::Full, full),
        (Validation::Off, off),
    ] {
        let client = client.with(Config::new().with_validation(validation));
        let error = client.update_thing(input()).await.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert!(matches!(error, Error::InvalidInput(_)) && !error.is_retryable());
    }
    assert_eq!(
        client.update_thing(input()).await.unwrap_err().to_string(),
        basic
    );
    assert_eq!(input().validate().unwrap_err().to_string(), full);
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn what_validation_leaves_alone_is_sent() {
    let (server, client) = serve([Answer::json(200, "{}"), Answer::json(200, "{}")]).await;
    let long = UpdateThingRequest::new("a1").with_name("far too long");
    client.update_thing(long).await.unwrap();
    let off = client.with(Config::new().with_validation(Validation::Off));
    off.update_thing(UpdateThingRequest::new("a1").with_size(10))
        .await
        .unwrap();
    let bodies: Vec<String> = server.received().iter().map(|it| it.text()).collect();
    assert_eq!(bodies, [r#"{"name":"far too long"}"#, r#"{"size":10}"#]);
}
