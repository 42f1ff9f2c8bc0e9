//! Streams from every source, read in every way.

use std::collections::VecDeque;
use std::future::Future;
use std::io;
use std::path::Path;
use std::{env, fs, process};

use tokio::io::{AsyncBufReadExt, AsyncReadExt};

use super::*;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(future)
}

fn collect(stream: ByteStream) -> Result<Bytes, String> {
    block_on(stream.collect()).map_err(|error| error.to_string())
}

/// A stream that yields these pieces.
fn pieces(pieces: &[&'static str]) -> ByteStream {
    ByteStream::from_stream(Pieces::new(pieces.iter().map(|piece| Ok(*piece))))
}

/// Makes a reader wait for each piece, and panics when it is polled after its end.
struct Pieces {
    left: VecDeque<Result<&'static str, &'static str>>,
    has_made_wait: bool,
    is_over: bool,
}

impl Pieces {
    fn new(pieces: impl IntoIterator<Item = Result<&'static str, &'static str>>) -> Self {
        Self {
            left: pieces.into_iter().collect(),
            has_made_wait: false,
            is_over: false,
        }
    }
}

impl Stream for Pieces {
    type Item = Result<&'static str, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        assert!(!self.is_over, "polled after the end");
        self.has_made_wait = !self.has_made_wait;
        if self.has_made_wait {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let piece = self.left.pop_front();
        self.is_over = !matches!(piece, Some(Ok(_)));
        Poll::Ready(piece)
    }
}

/// A file that is removed when the test is over.
struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn new(name: &str, content: &[u8]) -> Self {
        let name = format!("tinsmith-stream-{}-{name}", process::id());
        let path = env::temp_dir().join(name);
        fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl AsRef<Path> for TemporaryFile {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn bytes_come_in_one_piece_as_often_as_they_are_asked_for() {
    let mut stream = ByteStream::from("text".to_owned());
    assert!(stream.is_replayable());
    assert_eq!(stream.length(), Some(4));
    block_on(async {
        assert_eq!(stream.next().await.unwrap().unwrap(), "text");
        assert!(stream.next().await.is_none());
        assert!(stream.next().await.is_none());
        assert_eq!(stream.clone().collect().await.unwrap(), "text");
        assert_eq!(stream.collect().await.unwrap(), "");
    });
    let empty = ByteStream::default();
    assert_eq!(empty.length(), Some(0));
    assert_eq!(collect(empty).unwrap(), "");
    for stream in [
        ByteStream::from("a"),
        ByteStream::from(b"a".as_slice()),
        ByteStream::from(vec![b'a']),
        ByteStream::from(Bytes::from("a")),
        ByteStream::from(Blob::from("a")),
    ] {
        assert_eq!(collect(stream).unwrap(), "a");
    }
}

#[test]
fn a_file_is_read_in_pieces_and_again() {
    let content: Vec<u8> = (0_u32..200_000).map(|n| (n % 251) as u8).collect();
    let file = TemporaryFile::new("pieces", &content);
    let mut stream = ByteStream::from_path(file.as_ref());
    assert!(stream.is_replayable());
    assert_eq!(stream.length(), None);
    block_on(async {
        let first = stream.next().await.unwrap().unwrap();
        assert_eq!(first, content[..first.len()]);
        assert!(first.len() < content.len());
        assert_eq!(stream.length(), Some(200_000));
        assert_eq!(stream.clone().collect().await.unwrap(), content);
        assert_eq!(stream.collect().await.unwrap(), content[first.len()..]);
    });
}

#[test]
fn a_part_of_a_file_has_its_length() {
    let file = TemporaryFile::new("part", b"0123456789");
    let part = |range: (std::ops::Bound<u64>, std::ops::Bound<u64>)| {
        let stream = ByteStream::from_path_range(file.as_ref(), range);
        (stream.length(), collect(stream).unwrap())
    };
    use std::ops::Bound::{Excluded, Included, Unbounded};
    assert_eq!(part((Included(2), Excluded(5))), (Some(3), "234".into()));
    assert_eq!(part((Excluded(2), Included(5))), (Some(3), "345".into()));
    assert_eq!(part((Included(7), Unbounded)), (None, "789".into()));
    assert_eq!(part((Unbounded, Excluded(2))), (Some(2), "01".into()));
    assert_eq!(part((Included(10), Unbounded)), (None, "".into()));
    for range in [8..11, 11..12] {
        let stream = ByteStream::from_path_range(file.as_ref(), range);
        let expected = "has 10 bytes, which is less than the range that is asked for";
        assert!(collect(stream).unwrap_err().ends_with(expected));
    }
}

#[test]
fn what_is_wrong_with_a_file_is_said_with_its_path() {
    let missing = env::temp_dir().join("tinsmith-no-such-file");
    let error = collect(ByteStream::from_path(&missing)).unwrap_err();
    let start = format!("cannot open {}: ", missing.display());
    assert!(error.starts_with(&start), "{error}");
    let folder = env::temp_dir();
    let error = collect(ByteStream::from_path(&folder)).unwrap_err();
    let expected = format!(
        "{} is no regular file; open it and pass it as a reader",
        folder.display()
    );
    assert_eq!(error, expected);
    // Without tokio there is nobody to open a file.
    let mut stream = ByteStream::from_path(folder);
    let mut context = Context::from_waker(std::task::Waker::noop());
    let Poll::Ready(Some(Err(error))) = stream.poll_piece(&mut context) else {
        panic!("no error");
    };
    assert!(error.to_string().contains("no reactor running"), "{error}");
    assert!(matches!(stream.poll_piece(&mut context), Poll::Ready(None)));
}

#[test]
fn a_file_that_shrinks_is_an_error() {
    let file = TemporaryFile::new("shrinks", &[7; 100_000]);
    block_on(async {
        let mut stream = ByteStream::from_path(file.as_ref());
        stream.next().await.unwrap().unwrap();
        fs::write(&file, [7; 10]).unwrap();
        let error = stream.next().await.unwrap().unwrap_err();
        assert_eq!(
            error.to_string(),
            "the stream ends after 65536 of 100000 bytes"
        );
        assert!(stream.next().await.is_none());
    });
}

#[test]
fn a_file_that_grows_is_read_as_it_was() {
    let file = TemporaryFile::new("grows", b"before");
    block_on(async {
        let reader = ByteStream::from_path(file.as_ref()).open().await.unwrap();
        fs::write(&file, b"before and after").unwrap();
        assert_eq!(reader.remaining(), Some(6));
        let mut reader = reader;
        let piece = reader.next().await;
        assert_eq!(piece.unwrap().unwrap(), "before");
        assert!(reader.next().await.is_none());
    });
}

#[test]
fn a_reader_is_read_once() {
    let content = vec![3; 200_000];
    let stream = ByteStream::from_async_read(io::Cursor::new(content.clone()));
    assert!(!stream.is_replayable());
    assert_eq!(stream.length(), None);
    let clone = stream.clone();
    assert_eq!(collect(clone).unwrap(), content);
    assert_eq!(
        collect(stream).unwrap_err(),
        "the stream can be read once, and was read before, by the call that sent it or through a \
         clone"
    );
}

#[test]
fn a_stream_is_passed_on_without_its_empty_pieces() {
    let mut stream = pieces(&["", "a", "", "bc", ""]);
    block_on(async {
        assert_eq!(stream.next().await.unwrap().unwrap(), "a");
        assert_eq!(stream.next().await.unwrap().unwrap(), "bc");
        assert!(stream.next().await.is_none());
        assert!(stream.next().await.is_none());
    });
    assert_eq!(collect(pieces(&["a", "b", "c"])).unwrap(), "abc");
}

#[test]
fn a_source_that_fails_ends_the_stream() {
    let stream = ByteStream::from_stream(Pieces::new([Ok("a"), Err("the disk is gone"), Ok("b")]));
    assert_eq!(
        collect(stream).unwrap_err(),
        "the stream broke off: the disk is gone"
    );
}

#[test]
fn a_stated_length_is_kept_to() {
    assert_eq!(pieces(&["abc"]).with_length(3).length(), Some(3));
    assert_eq!(collect(pieces(&["ab", "c"]).with_length(3)).unwrap(), "abc");
    assert_eq!(
        collect(pieces(&["ab", "c"]).with_length(4)).unwrap_err(),
        "the stream ends after 3 of 4 bytes"
    );
    for stream in [pieces(&["ab", "c"]), ByteStream::from("abc")] {
        assert_eq!(
            collect(stream.with_length(2)).unwrap_err(),
            "the stream goes on after the 2 bytes that it should have"
        );
    }
}

#[test]
fn a_length_alone_sets_no_memory_aside() {
    let stream = pieces(&["a", "b"]).with_length(u64::MAX);
    assert_eq!(
        collect(stream).unwrap_err(),
        format!("the stream ends after 2 of {} bytes", u64::MAX)
    );
}

#[test]
fn a_stream_is_a_reader() {
    let stream = pieces(&["one\ntw", "o\nthr", "ee"]);
    block_on(async {
        let mut reader = stream.into_async_read();
        assert_eq!(
            format!("{reader:?}"),
            "StreamReader(ByteStream(read once, length unknown))"
        );
        let mut line = String::new();
        reader.read_line(&mut line).await.unwrap();
        assert_eq!(line, "one\n");
        let mut two = [0; 2];
        reader.read_exact(&mut two).await.unwrap();
        assert_eq!(&two, b"tw");
        let mut rest = String::new();
        reader.read_to_string(&mut rest).await.unwrap();
        assert_eq!(rest, "o\nthree");
        let mut short = pieces(&["a"]).with_length(2).into_async_read();
        let error = short.read_to_end(&mut Vec::new()).await.unwrap_err();
        assert_eq!(error.to_string(), "the stream ends after 1 of 2 bytes");
    });
}

#[test]
fn debug_tells_kind_and_length_only() {
    let shown = |stream: ByteStream| format!("{stream:?}");
    assert_eq!(shown("secret".into()), "ByteStream(in memory, 6 bytes)");
    assert_eq!(
        shown(ByteStream::from_path("secret")),
        "ByteStream(file, length unknown)"
    );
    assert_eq!(
        shown(pieces(&["secret"]).with_length(6)),
        "ByteStream(read once, 6 bytes)"
    );
}

#[test]
fn equality_is_that_of_the_source() {
    assert_eq!(ByteStream::from("a"), ByteStream::from(vec![b'a']));
    assert_ne!(ByteStream::from("a"), ByteStream::from("b"));
    assert_eq!(ByteStream::from_path("a"), ByteStream::from_path("a"));
    assert_ne!(
        ByteStream::from_path("a"),
        ByteStream::from_path_range("a", 1..)
    );
    let once = pieces(&["a"]);
    assert_eq!(once, once.clone());
    assert_ne!(once, pieces(&["a"]));
}

#[derive(Default)]
struct PutObjectRequest {
    body: ByteStream,
}

crate::__members! { PutObjectRequest, "com.example#PutObjectRequest";
    0 body "Body" payload streaming;
}

#[test]
fn a_stream_is_a_member() {
    let request = PutObjectRequest {
        body: pieces(&["abc"]),
    };
    let clone = request.clone();
    assert_eq!(clone, request);
    assert_ne!(clone, PutObjectRequest::default());
    assert_eq!(
        format!("{clone:?}"),
        "PutObjectRequest { body: ByteStream(read once, length unknown) }"
    );
    assert_eq!(collect(clone.body).unwrap(), "abc");
}

#[test]
fn streams_cross_threads() {
    fn crosses<T: Send + Sync + 'static>(_: &T) {}
    crosses(&pieces(&["a"]));
    crosses(&ByteStream::from_async_read(tokio::io::empty()).into_async_read());
}
