//! HTTP/2, which is negotiated with TLS.
//!
//! Only the environment can make the platform trust a certificate for a test, and a process may not
//! change its own while others run in it: who has to trust one runs in a process of its own.

use std::env;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use h2::server::SendResponse;
use http::{Request, Response, Version};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use tinsmith_runtime::EventStream;
use tinsmith_runtime::eventstream::MessageDecoder;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::talk::{Client, Error, REST_JSON, TalkInput};
use crate::{config, event, listen, peer, word};

const ENDPOINT: &str = "TINSMITH_HTTP2_ENDPOINT";

/// A listener, TLS with a fresh certificate that offers this protocol, and the certificate as PEM.
async fn listen_with_tls(protocol: &str) -> (TcpListener, TlsAcceptor, String) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(made.key_pair.serialize_der()).unwrap();
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![protocol.as_bytes().to_vec()];
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    (listener, Arc::new(config).into(), made.cert.pem())
}

/// Answers each event with the same one.
async fn echo(mut request: Request<h2::RecvStream>, mut respond: SendResponse<Bytes>) {
    assert_eq!(request.version(), Version::HTTP_2);
    assert_eq!(request.headers().get("host"), None);
    assert!(request.headers().contains_key("authorization"));
    let response = Response::builder().header("x-speaker", "echo");
    let mut answer = respond
        .send_response(response.body(()).unwrap(), false)
        .unwrap();
    let mut decoder = MessageDecoder::default();
    while let Some(data) = request.body_mut().data().await {
        let data = data.unwrap();
        let _ = request
            .body_mut()
            .flow_control()
            .release_capacity(data.len());
        decoder.push(&data);
        while let Some(signed) = decoder.decode().unwrap() {
            let Some(message) = peer::decoded(&signed.payload) else {
                continue;
            };
            let echo = event("word", message.payload).encode().unwrap();
            answer.send_data(echo, false).unwrap();
        }
    }
    answer.send_data(Bytes::new(), true).unwrap();
}

async fn serve(stream: TcpStream, tls: TlsAcceptor) {
    let stream = tls.accept(stream).await.unwrap();
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, respond))) = connection.accept().await {
        tokio::spawn(echo(request, respond));
    }
}

#[tokio::test]
async fn events_go_both_ways_over_http_2() {
    let (listener, tls, certificate) = listen_with_tls("h2").await;
    let authority = listener.local_addr().unwrap().to_string();
    let connections = Arc::new(AtomicUsize::new(0));
    let accepted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            accepted.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(serve(stream, tls.clone()));
        }
    });
    let file = env::temp_dir().join(format!("tinsmith-{}.pem", authority.replace(':', "-")));
    std::fs::write(&file, certificate).unwrap();
    let mut trusting = Command::new(env::current_exe().unwrap());
    trusting
        .args([
            "--ignored",
            "--exact",
            "http2::talks_to_a_server_that_it_trusts",
        ])
        .env("SSL_CERT_FILE", &file)
        .env(ENDPOINT, format!("https://{authority}"));
    let output = tokio::task::spawn_blocking(move || trusting.output()).await;
    std::fs::remove_file(&file).unwrap();
    let output = output.unwrap().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

#[tokio::test]
#[ignore = "runs in a process of its own, which the test above starts"]
async fn talks_to_a_server_that_it_trusts() {
    let Ok(endpoint) = env::var(ENDPOINT) else {
        println!("{ENDPOINT} is not set: nothing to call");
        return;
    };
    let client = Client::new(&REST_JSON, config(&endpoint));
    let talk = async |name: &str| {
        let (sender, events) = EventStream::channel();
        let mut output = client
            .talk_over_http_2(TalkInput::new(events))
            .await
            .unwrap();
        assert_eq!(output.speaker.as_deref(), Some("echo"));
        for round in 0..20 {
            let said = format!("{name} {round}");
            sender.send(word(&said)).await.unwrap();
            assert_eq!(output.heard.recv().await.unwrap(), Some(word(&said)));
        }
        drop(sender);
        assert_eq!(output.heard.recv().await.unwrap(), None);
    };
    tokio::join!(talk("one"), talk("two"));
}

#[tokio::test]
async fn a_service_without_http_2_is_refused() {
    let (listener, tls, _) = listen_with_tls("http/1.1").await;
    let authority = listener.local_addr().unwrap().to_string();
    let client = Client::new(&REST_JSON, config(&format!("https://{authority}")));
    let (error, _) = tokio::join!(client.talk_over_http_2(TalkInput::default()), async {
        let (stream, _) = listener.accept().await.unwrap();
        tls.accept(stream).await.map(drop)
    });
    let error = error.unwrap_err();
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    let said = error.to_string();
    assert!(
        said.starts_with(&format!("cannot connect to {authority}: ")),
        "{said}"
    );
}

#[tokio::test]
async fn without_tls_there_is_nothing_to_negotiate() {
    let (listener, client) = listen(&REST_JSON).await;
    let (output, ()) = tokio::join!(client.talk_over_http_2(TalkInput::default()), async {
        let mut peer = listener.accept().await;
        assert_eq!(peer.request_line(), "POST /talk HTTP/1.1");
        peer.answer(&[]).await;
        peer.end().await;
    });
    output.unwrap();
}
