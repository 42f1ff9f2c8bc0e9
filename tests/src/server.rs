//! An HTTP/1.1 server on loopback that answers by a script and keeps what it was sent.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::answer::Then;
use crate::{Answer, Received};

/// A server that gives one answer of its script to each request, in the order of arrival, and
/// stops when it is dropped.
///
/// A request beyond the script is answered with status 418, which no client retries.
#[derive(Debug)]
pub struct Server {
    scheme: &'static str,
    authority: String,
    log: Arc<Log>,
    accepting: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct Log {
    script: Mutex<VecDeque<Answer>>,
    received: Mutex<Vec<Received>>,
}

impl Server {
    /// Starts a server with this script.
    ///
    /// # Errors
    /// Loopback has no free port.
    pub async fn start(script: impl IntoIterator<Item = Answer>) -> io::Result<Self> {
        Self::listen(script, None).await
    }

    /// Starts a server with this script behind TLS.
    ///
    /// # Errors
    /// Loopback has no free port.
    pub async fn start_with_tls(
        script: impl IntoIterator<Item = Answer>,
        tls: TlsAcceptor,
    ) -> io::Result<Self> {
        Self::listen(script, Some(tls)).await
    }

    async fn listen(
        script: impl IntoIterator<Item = Answer>,
        tls: Option<TlsAcceptor>,
    ) -> io::Result<Self> {
        let scheme = if tls.is_some() { "https" } else { "http" };
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let authority = listener.local_addr()?.to_string();
        let log = Arc::new(Log {
            script: Mutex::new(script.into_iter().collect()),
            received: Mutex::default(),
        });
        let accepting = tokio::spawn(accept(listener, tls, Arc::clone(&log)));
        Ok(Self {
            scheme,
            authority,
            log,
            accepting,
        })
    }

    /// Its host and port.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Its URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.authority)
    }

    /// The requests so far, in the order of arrival.
    pub fn received(&self) -> Vec<Received> {
        lock(&self.log.received).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, log: Arc<Log>) {
    for connection in 0.. {
        let Ok((stream, _)) = listener.accept().await else {
            return;
        };
        let log = Arc::clone(&log);
        let tls = tls.clone();
        // A client that hangs up in the middle of something is no trouble of the server's.
        tokio::spawn(async move {
            match tls {
                None => serve(stream, connection, &log).await,
                Some(tls) => serve(tls.accept(stream).await?, connection, &log).await,
            }
        });
    }
}

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    connection: usize,
    log: &Log,
) -> io::Result<()> {
    let mut input = Vec::new();
    while let Some((head, body)) = read_request(&mut stream, &mut input).await? {
        lock(&log.received).push(Received {
            connection,
            head,
            body,
        });
        let answer = lock(&log.script).pop_front();
        let answer = answer.unwrap_or_else(|| Answer::json(418, "{}"));
        stream.write_all(&answer.bytes).await?;
        stream.flush().await?;
        match answer.then {
            Then::KeepAlive => {}
            Then::HangUp => return stream.shutdown().await,
            // Until the client closes it.
            Then::Silence => return stream.read_to_end(&mut input).await.map(drop),
        }
    }
    Ok(())
}

/// The next request of a connection, whose remaining input is in `input`; `None` at its end.
async fn read_request(
    stream: &mut (impl AsyncRead + Unpin),
    input: &mut Vec<u8>,
) -> io::Result<Option<(String, Vec<u8>)>> {
    let end = loop {
        let found = input.windows(4).position(|bytes| bytes == b"\r\n\r\n");
        if let Some(end) = found {
            break end;
        }
        if stream.read_buf(input).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&input[..end]).into_owned();
    input.drain(..end + 4);
    let headers = head.to_ascii_lowercase();
    let mut headers = headers.split("\r\n");
    let length = headers.find_map(|line| match line {
        "transfer-encoding: chunked" => Some(None),
        _ => Some(line.strip_prefix("content-length: ")?.parse().ok()),
    });
    let body = match length {
        Some(None) => read_chunks(stream, input).await?,
        Some(Some(length)) => read_exactly(stream, input, length).await?,
        None => Some(Vec::new()),
    };
    Ok(body.map(|body| (head, body)))
}

async fn read_exactly(
    stream: &mut (impl AsyncRead + Unpin),
    input: &mut Vec<u8>,
    length: usize,
) -> io::Result<Option<Vec<u8>>> {
    while input.len() < length {
        if stream.read_buf(input).await? == 0 {
            return Ok(None);
        }
    }
    Ok(Some(input.drain(..length).collect()))
}

/// A body in HTTP's chunks, without trailers.
async fn read_chunks(
    stream: &mut (impl AsyncRead + Unpin),
    input: &mut Vec<u8>,
) -> io::Result<Option<Vec<u8>>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = input.windows(2).position(|bytes| bytes == b"\r\n") {
                break end;
            }
            if stream.read_buf(input).await? == 0 {
                return Ok(None);
            }
        };
        let length = String::from_utf8_lossy(&input[..end]).into_owned();
        let length = usize::from_str_radix(&length, 16).map_err(io::Error::other)?;
        input.drain(..end + 2);
        let Some(chunk) = read_exactly(stream, input, length + 2).await? else {
            return Ok(None);
        };
        if length == 0 {
            return Ok(Some(body));
        }
        body.extend_from_slice(&chunk[..length]);
    }
}

/// A test that panicked has not left half a request behind.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
