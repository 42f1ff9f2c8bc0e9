//! Answers every request on a port of loopback, whose address it prints, until it is killed.

#![forbid(unsafe_code)]

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;

use bench_harness::ANSWER;

fn main() -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    println!("{}", listener.local_addr()?);
    let answer = format!(
        "HTTP/1.1 200 OK\r\ndate: Sun, 01 Mar 2026 12:00:00 GMT\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\
         x-amzn-requestid: 8a6d1f3e-1f0c-4c55-9c61-0f2d8c8a1e11\r\nconnection: keep-alive\r\n\
         x-amz-apigw-id: Zq1x-F5hjoEFb3A=\r\n\r\n{ANSWER}",
        ANSWER.len(),
    );
    for stream in listener.incoming() {
        let stream = stream?;
        let answer = answer.clone();
        // A client that is gone is no trouble of the server's.
        thread::spawn(move || serve(stream, answer.as_bytes()));
    }
    Ok(())
}

fn serve(mut stream: TcpStream, answer: &[u8]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut input = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        while let Some(length) = request_length(&input) {
            input.drain(..length);
            stream.write_all(answer)?;
        }
        match stream.read(&mut piece)? {
            0 => return Ok(()),
            count => input.extend_from_slice(&piece[..count]),
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
