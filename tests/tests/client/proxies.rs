//! Calls through a proxy that the environment names.
//!
//! A process may not change its own environment while others run in it: the calls are made in a
//! process of their own.

use std::env;
use std::process::Command;

use tinsmith_runtime::Config;
use tinsmith_tests::{Answer, Server, TestPlatform};

use crate::things::{Client, UpdateThingRequest};
use crate::{NOON, credentials};

const BEHIND_A_PROXY: &str = "TINSMITH_BEHIND_A_PROXY";

#[tokio::test]
async fn every_path_goes_through_the_proxy() {
    let answers = [Answer::json(200, "{}"), Answer::json(200, "{}")];
    let proxy = Server::start(answers).await.unwrap();
    let mut calling = Command::new(env::current_exe().unwrap());
    calling
        .args(["--ignored", "--exact", "proxies::calls_from_behind_a_proxy"])
        .env(
            "HTTP_PROXY",
            format!("http://name:secret@{}", proxy.authority()),
        )
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env(BEHIND_A_PROXY, "1");
    let output = tokio::task::spawn_blocking(move || calling.output()).await;
    let output = output.unwrap().unwrap();
    assert!(output.status.success(), "{output:?}");
    let received = proxy.received();
    let targets: Vec<&str> = received.iter().map(|it| it.target()).collect();
    assert_eq!(
        targets,
        [
            "http://things.example/things/a1",
            "http://things.example/things/%2E%2E"
        ]
    );
    for request in &received {
        // `name:secret` in Base64.
        let credentials = request.header("proxy-authorization");
        assert_eq!(credentials, Some("Basic bmFtZTpzZWNyZXQ="));
    }
}

#[tokio::test]
#[ignore = "runs in a process of its own, which the test above starts"]
async fn calls_from_behind_a_proxy() {
    if env::var_os(BEHIND_A_PROXY).is_none() {
        println!("{BEHIND_A_PROXY} is not set: nothing to call through");
        return;
    }
    let client = Client::new(
        Config::new()
            .with_region("eu-west-1")
            .with_credentials(credentials())
            .with_endpoint("http://things.example")
            .with_platform(TestPlatform::at(NOON)),
    );
    for label in ["a1", ".."] {
        let call = client.update_thing(UpdateThingRequest::new(label));
        call.await.unwrap();
    }
}
