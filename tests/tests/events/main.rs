//! Event streams both ways, over real HTTP on loopback.

#![cfg(test)]

use tinsmith_runtime::eventstream::Message;
use tinsmith_runtime::{Config, Credentials};
use tinsmith_tests::TestPlatform;

use self::peer::Listener;
use self::talk::{Api, Client, Talk, Word};

mod duplex;
mod http2;
mod peer;
mod receive;
mod send;
mod signature;
pub mod talk;

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

/// Somebody who listens, and a client of theirs.
async fn listen(api: &'static Api) -> (Listener, Client) {
    let listener = Listener::start().await;
    let client = Client::new(api, config(&listener.url()));
    (listener, client)
}

/// An event as a service sends it.
fn event(name: &str, payload: impl AsRef<[u8]>) -> Message {
    Message::new(payload.as_ref().to_vec())
        .with_header(":message-type", "event")
        .with_header(":event-type", name)
}

fn word(text: &str) -> Talk {
    Talk::Word(Word::new(text))
}

/// The text of a header.
fn text<'m>(message: &'m Message, name: &str) -> Option<&'m str> {
    message.header(name)?.as_str()
}
