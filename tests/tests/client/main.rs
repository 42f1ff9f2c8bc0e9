//! The client core over real HTTP on loopback, through a small service.

#![cfg(test)]

use tinsmith_runtime::{Config, Credentials};
use tinsmith_tests::{Answer, Server, TestPlatform};

use self::things::Client;

mod auth;
mod customized;
mod discovery;
mod exact_paths;
mod failures;
mod presign;
mod proxies;
mod replies;
mod requests;
mod retries;
mod settings;
pub mod things;
mod timeouts;
#[cfg(target_os = "linux")]
mod tls;

/// 2026-03-01T12:00:00Z
const NOON: u64 = 1_772_366_400;

const SECRET: &str = "wJalrXUtnFEMI-secret";

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET)
}

/// The settings of a client of `server`.
fn config(server: &Server) -> Config {
    Config::new()
        .with_region("eu-west-1")
        .with_credentials(credentials())
        .with_endpoint(server.url())
        .with_platform(TestPlatform::at(NOON))
}

/// A server with this script and a client of it.
async fn serve(script: impl IntoIterator<Item = Answer>) -> (Server, Client) {
    let server = Server::start(script).await.unwrap();
    let client = Client::new(config(&server));
    (server, client)
}
