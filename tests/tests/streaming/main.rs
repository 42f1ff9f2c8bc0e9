//! Bodies that are streams, over real HTTP on loopback.

#![cfg(test)]

use std::path::PathBuf;
use std::{env, fs, process};

use tinsmith_runtime::{Config, Credentials};
use tinsmith_tests::{Answer, Server, TestPlatform};

use self::store::Client;

mod download;
mod exact_paths;
#[cfg(target_os = "linux")]
mod memory;
pub mod store;
mod upload;

/// 2026-03-01T12:00:00Z
const NOON: u64 = 1_772_366_400;

/// The settings of a client of what listens there.
fn config(url: &str) -> Config {
    Config::new()
        .with_region("eu-west-1")
        .with_credentials(Credentials::new("AKIDEXAMPLE", "made-up-secret"))
        .with_endpoint(url)
        .with_platform(TestPlatform::at(NOON))
}

/// A server with this script and a client of it.
async fn serve(script: impl IntoIterator<Item = Answer>) -> (Server, Client) {
    let server = Server::start(script).await.unwrap();
    let client = Client::new(config(&server.url()));
    (server, client)
}

/// A file that is removed when the test is over.
struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn new(name: &str, content: &[u8]) -> Self {
        let name = format!("tinsmith-streaming-{}-{name}", process::id());
        let path = env::temp_dir().join(name);
        fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Bytes that are not all alike.
fn data(length: usize) -> Vec<u8> {
    (0..=250).cycle().take(length).collect()
}
