//! What a server was sent.

/// A request, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The number of the connection, from 0, in the order in which they were accepted.
    pub connection: usize,
    /// Everything up to the empty line: the request line and the headers.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Received {
    /// The method.
    pub fn method(&self) -> &str {
        self.request_line(0)
    }

    /// The target as it stands: path and query.
    pub fn target(&self) -> &str {
        self.request_line(1)
    }

    /// The headers in the order in which they came.
    pub fn headers(&self) -> Vec<(&str, &str)> {
        let lines = self.head.split("\r\n").skip(1);
        lines.filter_map(|line| line.split_once(": ")).collect()
    }

    /// The value of the header `name`.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers().into_iter();
        headers
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// The body, which is text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn request_line(&self, index: usize) -> &str {
        let line = self.head.split("\r\n").next().unwrap_or_default();
        line.split(' ').nth(index).unwrap_or_default()
    }
}
