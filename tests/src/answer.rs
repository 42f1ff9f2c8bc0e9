//! What a server does with a request.

/// How a [`Server`](crate::Server) answers one request: the bytes that it writes, and what becomes
/// of the connection then.
#[derive(Clone, Debug)]
pub struct Answer {
    pub(crate) bytes: Vec<u8>,
    pub(crate) then: Then,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// The connection waits for the next request.
    KeepAlive,
    /// The connection is closed.
    HangUp,
    /// Nothing more ever comes.
    Silence,
}

impl Answer {
    /// A JSON document with a fitting head.
    pub fn json(status: u16, body: &str) -> Self {
        Self::with_headers(status, &[("content-type", "application/json")], body)
    }

    /// A body, and these headers besides `content-length`.
    pub fn with_headers(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let mut head = format!(
            "HTTP/1.1 {status} Some Reason\r\ncontent-length: {}\r\n",
            body.len()
        );
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        Self::raw(format!("{head}\r\n{body}"))
    }

    /// These bytes, whatever they are.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            then: Then::KeepAlive,
        }
    }

    /// No bytes: the server closes the connection instead.
    pub fn hang_up() -> Self {
        Self::raw([]).then_hang_up()
    }

    /// No bytes, and the connection stays open.
    pub fn silence() -> Self {
        Self::raw([]).then_silence()
    }

    /// Closes the connection afterwards.
    #[must_use]
    pub fn then_hang_up(mut self) -> Self {
        self.then = Then::HangUp;
        self
    }

    /// Leaves the connection open afterwards and never writes to it again.
    #[must_use]
    pub fn then_silence(mut self) -> Self {
        self.then = Then::Silence;
        self
    }
}
