//! The side of the service.

use std::io::{self, Read, Write};
use std::net::TcpStream;

use crate::ANSWER;

/// Answers every request of a connection, until the client closes it; `on_input` is told whenever
/// some bytes have come.
pub fn serve(mut stream: TcpStream, mut on_input: impl FnMut()) -> io::Result<()> {
    let answer = format!(
        "HTTP/1.1 200 OK\r\ndate: Sun, 01 Mar 2026 12:00:00 GMT\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\
         x-amzn-requestid: 8a6d1f3e-1f0c-4c55-9c61-0f2d8c8a1e11\r\nconnection: keep-alive\r\n\
         x-amz-apigw-id: Zq1x-F5hjoEFb3A=\r\n\r\n{ANSWER}",
        ANSWER.len(),
    );
    stream.set_nodelay(true)?;
    let mut input = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        while let Some(length) = request_length(&input) {
            input.drain(..length);
            stream.write_all(answer.as_bytes())?;
        }
        match stream.read(&mut piece)? {
            0 => return Ok(()),
            count => {
                on_input();
                input.extend_from_slice(&piece[..count]);
            }
        }
    }
}

/// The length of the request at the beginning of the input, once all of it is there.
fn request_length(input: &[u8]) -> Option<usize> {
    let head = input.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&input[..head]).to_ascii_lowercase();
    let body = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let length = head + body.unwrap_or(0);
    (input.len() >= length).then_some(length)
}
