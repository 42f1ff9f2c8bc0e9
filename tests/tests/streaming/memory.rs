//! A gibibyte each way, in memory that does not grow.

use std::fs;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;

use tinsmith_runtime::ByteStream;
use tokio::io::{AsyncRead, ReadBuf};

use crate::config;
use crate::store::{Client, GetObjectRequest, PutObjectRequest};

const GIBIBYTE: u64 = 1024 * 1024 * 1024;

/// Of a gibibyte of zeros, computed with Python's zlib.
const CHECKSUM: &str = "W2TCsA==";

/// What a connection, its buffers and the other tests of this process may take.
const MAX_GROWTH_KIBIBYTES: u64 = 32 * 1024;

/// So many zeros.
struct Zeros(u64);

impl AsyncRead for Zeros {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let length = usize::try_from(self.0).unwrap().min(into.remaining());
        into.initialize_unfilled_to(length).fill(0);
        into.advance(length);
        self.0 -= length as u64;
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_gibibyte_is_sent_in_flat_memory() {
    let (url, server) = listen(|stream| {
        let (length, end) = swallow(stream);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")?;
        Ok((length, end))
    });
    let client = Client::new(config(&url));
    let before = peak_kibibytes();
    let body = ByteStream::from_async_read(Zeros(GIBIBYTE)).with_length(GIBIBYTE);
    let input = PutObjectRequest::new("k", body);
    client.put_public_object(input).await.unwrap();
    let growth = peak_kibibytes() - before;
    let (length, end) = server.join().unwrap().unwrap();
    let expected = format!("\r\n0\r\nx-amz-checksum-crc32:{CHECKSUM}\r\n\r\n");
    assert!(end.ends_with(expected.as_bytes()));
    assert!(
        length > GIBIBYTE && length < GIBIBYTE + GIBIBYTE / 1_000,
        "{length}"
    );
    assert!(growth < MAX_GROWTH_KIBIBYTES, "{growth} KiB");
}

#[tokio::test]
async fn a_gibibyte_is_received_in_flat_memory() {
    let (url, server) = listen(|stream| {
        swallow(stream);
        write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-length: {GIBIBYTE}\r\nx-amz-checksum-crc32: {CHECKSUM}\r\n\r\n"
        )?;
        let piece = [0; 64 * 1024];
        for _ in 0..GIBIBYTE / piece.len() as u64 {
            stream.write_all(&piece)?;
        }
        Ok(())
    });
    let client = Client::new(config(&url));
    let before = peak_kibibytes();
    let result = client.get_object(GetObjectRequest::new("k")).await.unwrap();
    let mut body = result.body.unwrap();
    let mut length = 0;
    while let Some(piece) = body.next().await {
        length += piece.unwrap().len() as u64;
    }
    let growth = peak_kibibytes() - before;
    server.join().unwrap().unwrap();
    assert_eq!((length, body.verified_by()), (GIBIBYTE, Some("CRC32")));
    assert!(growth < MAX_GROWTH_KIBIBYTES, "{growth} KiB");
}

/// A server of one request, and its URL.
fn listen<T: Send + 'static>(
    answer: impl FnOnce(&mut TcpStream) -> io::Result<T> + Send + 'static,
) -> (String, thread::JoinHandle<io::Result<T>>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || answer(&mut listener.accept()?.0));
    (url, server)
}

/// Reads a request, and gives the length of its body and the last bytes of it.
fn swallow(stream: &mut TcpStream) -> (u64, Vec<u8>) {
    let mut buffer = vec![0; 64 * 1024];
    let mut head = Vec::new();
    let body_at = loop {
        let read = stream.read(&mut buffer).unwrap();
        head.extend_from_slice(&buffer[..read]);
        if let Some(end) = head.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let text = String::from_utf8_lossy(&head[..body_at]).to_ascii_lowercase();
    let mut lines = text.lines();
    let length = lines.find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let length = length.unwrap_or(0);
    let mut end = head.split_off(body_at);
    let mut received = end.len() as u64;
    while received < length {
        let read = stream.read(&mut buffer).unwrap();
        received += read as u64;
        end.extend_from_slice(&buffer[..read]);
        end.drain(..end.len().saturating_sub(100));
    }
    (length, end)
}

/// The most memory that this process has ever had resident.
fn peak_kibibytes() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let mut lines = status.lines();
    let peak = lines.find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.unwrap().trim().trim_end_matches(" kB");
    peak.parse().unwrap()
}
