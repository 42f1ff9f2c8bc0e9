//! A service over HTTP/1.1 that hears and says its messages one by one, while the other side does
//! the same.

use std::time::Duration;

use tinsmith_runtime::eventstream::{Message, MessageDecoder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// What takes longer never comes.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where a client can connect.
pub(crate) struct Listener(TcpListener);

impl Listener {
    pub(crate) async fn start() -> Self {
        Self(TcpListener::bind(("127.0.0.1", 0)).await.unwrap())
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.0.local_addr().unwrap())
    }

    /// The next connection, once the head of its first request is there.
    pub(crate) async fn accept(&self) -> Peer {
        let accepted = timeout(PATIENCE, self.0.accept()).await;
        let (stream, _) = accepted.expect("a connection").unwrap();
        let mut peer = Peer {
            stream,
            input: Vec::new(),
            head: String::new(),
            decoder: MessageDecoder::default(),
            is_over: false,
        };
        let end = peer.find(b"\r\n\r\n").await;
        peer.head = String::from_utf8_lossy(&peer.input[..end]).into_owned();
        peer.input.drain(..end + 4);
        peer
    }
}

/// The service's end of a connection.
pub(crate) struct Peer {
    stream: TcpStream,
    input: Vec<u8>,
    head: String,
    decoder: MessageDecoder,
    is_over: bool,
}

impl Peer {
    pub(crate) fn request_line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    /// The value of a header of the request.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.lines().filter_map(|line| line.split_once(": "));
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value)
    }

    /// The next message of the request as it came; `None` after the last.
    pub(crate) async fn hear(&mut self) -> Option<Message> {
        loop {
            if let Some(message) = self.decoder.decode().unwrap() {
                return Some(message);
            }
            if self.is_over {
                self.decoder.finish().unwrap();
                return None;
            }
            self.read_chunk().await;
        }
    }

    /// All further messages of the request.
    pub(crate) async fn hear_all(&mut self) -> Vec<Message> {
        let mut messages = Vec::new();
        while let Some(message) = self.hear().await {
            messages.push(message);
        }
        messages
    }

    /// The head of the response, after which events come.
    pub(crate) async fn answer(&mut self, headers: &[(&str, &str)]) {
        let mut head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\
                        content-type: application/vnd.amazon.eventstream\r\n"
            .to_owned();
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        self.write(format!("{head}\r\n").as_bytes()).await;
    }

    pub(crate) async fn say(&mut self, message: &Message) {
        self.say_bytes(&message.encode().unwrap()).await;
    }

    /// Bytes of the response, whatever they are.
    pub(crate) async fn say_bytes(&mut self, bytes: &[u8]) {
        let length = format!("{:x}\r\n", bytes.len());
        self.write(&[length.as_bytes(), bytes, b"\r\n"].concat())
            .await;
    }

    /// Ends the response as it should be.
    pub(crate) async fn end(&mut self) {
        self.write(b"0\r\n\r\n").await;
    }

    /// Bytes of the connection.
    pub(crate) async fn write(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).await.unwrap();
    }

    async fn read_chunk(&mut self) {
        let end = self.find(b"\r\n").await;
        let length = String::from_utf8_lossy(&self.input[..end]).into_owned();
        let length = usize::from_str_radix(&length, 16).unwrap();
        self.input.drain(..end + 2);
        while self.input.len() < length + 2 {
            self.read().await;
        }
        self.decoder.push(&self.input[..length]);
        self.input.drain(..length + 2);
        self.is_over = length == 0;
    }

    async fn find(&mut self, wanted: &[u8]) -> usize {
        loop {
            let mut windows = self.input.windows(wanted.len());
            if let Some(index) = windows.position(|window| window == wanted) {
                return index;
            }
            self.read().await;
        }
    }

    async fn read(&mut self) {
        let read = timeout(PATIENCE, self.stream.read_buf(&mut self.input)).await;
        assert_ne!(read.expect("more bytes").unwrap(), 0, "the client hung up");
    }
}

/// The one message in these bytes; `None` if there are none.
pub(crate) fn decoded(bytes: &[u8]) -> Option<Message> {
    let mut decoder = MessageDecoder::default();
    decoder.push(bytes);
    let message = decoder.decode().unwrap();
    decoder.finish().unwrap();
    message
}
