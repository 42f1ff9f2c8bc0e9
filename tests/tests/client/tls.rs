//! Calls over TLS, with a certificate that the platform trusts and with one that it does not.
//!
//! Only the environment can make the platform trust a certificate for a test, and a process may
//! not change its own while others run in it: the trusting half runs in a process of its own.

use std::env;
use std::process::Command;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use tinsmith_runtime::Config;
use tinsmith_tests::{Answer, Server, TestPlatform};

use crate::things::{Client, UpdateThingRequest};
use crate::{NOON, credentials};

const ENDPOINT: &str = "TINSMITH_TLS_ENDPOINT";

fn client(endpoint: &str) -> Client {
    Client::new(
        Config::new()
            .with_region("eu-west-1")
            .with_credentials(credentials())
            .with_endpoint(endpoint)
            .with_platform(TestPlatform::at(NOON)),
    )
}

/// A server with a fresh certificate, and the certificate as PEM.
async fn serve(script: impl IntoIterator<Item = Answer>) -> (Server, String) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(made.key_pair.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let tls = Arc::new(config).into();
    let server = Server::start_with_tls(script, tls).await.unwrap();
    (server, made.cert.pem())
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_refused() {
    let (server, _) = serve([]).await;
    for label in ["a1", ".."] {
        let call = client(&server.url()).update_thing(UpdateThingRequest::new(label));
        let text = call.await.unwrap_err().to_string();
        let start = format!("cannot connect to {}: ", server.authority());
        assert!(text.starts_with(&start), "{text}");
        assert!(text.contains("certificate"), "{text}");
    }
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn a_certificate_that_the_platform_trusts_is_accepted() {
    let (server, certificate) = serve([
        Answer::json(200, "{}"),
        Answer::json(200, "{}"),
        Answer::json(200, "{}").then_hang_up(),
    ])
    .await;
    let file = env::temp_dir().join(format!(
        "tinsmith-{}.pem",
        server.authority().replace(':', "-")
    ));
    std::fs::write(&file, certificate).unwrap();
    let mut trusting = Command::new(env::current_exe().unwrap());
    trusting
        .args(["--ignored", "--exact", "tls::calls_a_server_that_it_trusts"])
        .env("SSL_CERT_FILE", &file)
        .env(ENDPOINT, server.url());
    let output = tokio::task::spawn_blocking(move || trusting.output()).await;
    std::fs::remove_file(&file).unwrap();
    let output = output.unwrap().unwrap();
    assert!(output.status.success(), "{output:?}");
    let received = server.received();
    let targets: Vec<&str> = received.iter().map(|it| it.target()).collect();
    assert_eq!(targets, ["/things/a1", "/things/a2", "/things/%2E%2E"]);
    let connections: Vec<usize> = received.iter().map(|it| it.connection).collect();
    assert_eq!(connections, [0, 0, 1]);
}

#[tokio::test]
#[ignore = "runs in a process of its own, which the test above starts"]
async fn calls_a_server_that_it_trusts() {
    let Ok(endpoint) = env::var(ENDPOINT) else {
        println!("{ENDPOINT} is not set: nothing to call");
        return;
    };
    let client = client(&endpoint);
    for label in ["a1", "a2", ".."] {
        client
            .update_thing(UpdateThingRequest::new(label))
            .await
            .unwrap();
    }
}
