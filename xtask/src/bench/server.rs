//! The server that all programs call.

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::bench::{cargo, folder};
use crate::repository;

/// A process of its own, which ends with this value.
pub(super) struct Server {
    process: Child,
    address: String,
}

impl Server {
    /// Builds the programs of `bench/harness` and starts the server among them.
    pub(super) fn start() -> Result<Self, Box<dyn Error>> {
        let package = folder().join("harness");
        cargo::fetch(&package)?;
        let target = repository::target().join("bench/harness");
        cargo::build(&package, &target, &["--bins"])?;
        let mut process = Command::new(Self::folder().join("server"))
            .stdout(Stdio::piped())
            .spawn()?;
        let mut address = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut address)?;
        }
        let address = address.trim().to_owned();
        let server = Self { process, address };
        if server.address.is_empty() {
            return Err("the server of bench/harness printed no address".into());
        }
        Ok(server)
    }

    /// Where the programs of `bench/harness` are.
    pub(super) fn folder() -> PathBuf {
        repository::target().join("bench/harness/release")
    }

    /// What a program that calls the server finds in its environment.
    pub(super) fn environment(&self) -> [(&'static str, String); 4] {
        [
            ("AWS_ENDPOINT_URL", format!("http://{}", self.address)),
            ("AWS_REGION", "eu-west-1".to_owned()),
            ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "made-up-secret".to_owned()),
        ]
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A process that has ended already is what we want.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
