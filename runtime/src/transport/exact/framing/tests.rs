use super::*;

fn answer(status: u16, headers: &[(&'static str, &str)]) -> Response<()> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(()).unwrap()
}

fn framing(status: u16, headers: &[(&'static str, &str)]) -> Framing {
    Framing::of(&Method::GET, &answer(status, headers)).unwrap()
}

/// The body in what comes, whose pieces are these; `None` where its end is missing.
fn body(mut framing: Framing, pieces: &[&[u8]]) -> Result<Option<Vec<u8>>, String> {
    let mut input = BytesMut::new();
    let mut body = Vec::new();
    for piece in pieces {
        input.extend_from_slice(piece);
        loop {
            match framing.next(&mut input).map_err(|it| it.to_string())? {
                Piece::Data(data) => body.extend_from_slice(&data),
                Piece::Missing => break,
                Piece::End => return Ok(Some(body)),
            }
        }
    }
    Ok(None)
}

fn chunks(text: &str) -> Result<Option<Vec<u8>>, String> {
    body(Framing::Chunks(Chunks::Size), &[text.as_bytes()])
}

#[test]
fn some_answers_have_no_body_whatever_they_say() {
    let long = ("content-length", "3");
    for status in [101, 204, 304] {
        assert_eq!(framing(status, &[long]), Framing::EMPTY, "{status}");
    }
    let head = Framing::of(&Method::HEAD, &answer(200, &[long]));
    assert_eq!(head.unwrap(), Framing::EMPTY);
}

#[test]
fn headers_say_where_a_body_ends() {
    let chunked = Framing::Chunks(Chunks::Size);
    assert_eq!(framing(200, &[]), Framing::UntilClose);
    assert_eq!(framing(200, &[("content-length", "3")]), Framing::Length(3));
    let twice = [("content-length", "3"), ("content-length", "3")];
    assert_eq!(framing(200, &twice), Framing::Length(3));
    let both = [
        ("content-length", "3"),
        ("transfer-encoding", "gzip, Chunked "),
    ];
    assert_eq!(framing(200, &both), chunked);
    let lines = [
        ("transfer-encoding", "gzip"),
        ("transfer-encoding", "chunked"),
    ];
    assert_eq!(framing(200, &lines), chunked);
    let last = [("transfer-encoding", "chunked, gzip")];
    assert_eq!(framing(200, &last), Framing::UntilClose);
}

#[test]
fn a_length_has_to_be_one_number() {
    for lengths in [
        &["3", "4"][..],
        &["-1"],
        &["+1"],
        &[""],
        &["1, 1"],
        &["18446744073709551616"],
    ] {
        let headers: Vec<_> = lengths.iter().map(|it| ("content-length", *it)).collect();
        let error = Framing::of(&Method::GET, &answer(200, &headers)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the answer is not HTTP/1.1: invalid content-length",
            "{lengths:?}"
        );
    }
}

#[test]
fn a_body_of_known_length_ends_there() {
    assert_eq!(
        body(Framing::Length(4), &[b"ab", b"cdef"]),
        Ok(Some(b"abcd".to_vec()))
    );
    assert_eq!(body(Framing::Length(4), &[b"abc"]), Ok(None));
    assert_eq!(body(Framing::EMPTY, &[b"abc"]), Ok(Some(Vec::new())));
}

#[test]
fn chunks_are_joined_wherever_they_are_cut() {
    let text = b"5;name=\"a\"\r\nfirst\r\n00B \r\n and second\r\n0\r\nx-sum: 1\r\n\r\n";
    for cut in 0..text.len() {
        let (left, right) = text.split_at(cut);
        let joined = body(Framing::Chunks(Chunks::Size), &[left, right]);
        assert_eq!(joined, Ok(Some(b"first and second".to_vec())), "{cut}");
        assert_eq!(
            body(Framing::Chunks(Chunks::Size), &[left]),
            Ok(None),
            "{cut}"
        );
    }
}

#[test]
fn what_is_no_chunk_is_told() {
    let problem = |text: &str| chunks(text).unwrap_err();
    for text in [
        "\r\n",
        "g\r\n",
        "-1\r\n",
        "+1\r\n",
        "1 2\r\n",
        "10000000000000000\r\n",
    ] {
        assert_eq!(
            problem(text),
            "the answer is not HTTP/1.1: invalid size of a chunk",
            "{text:?}"
        );
    }
    assert_eq!(
        problem("1\r\nabc\r\n"),
        "the answer is not HTTP/1.1: a chunk is longer than its size"
    );
    assert_eq!(
        problem("1\nabc\r\n"),
        "the answer is not HTTP/1.1: a line between chunks has no carriage return"
    );
    assert_eq!(
        problem(&"1".repeat(MAX_LINE)),
        "the answer is not HTTP/1.1: a line between chunks is too long"
    );
    let trailers = format!("0\r\n{}", "a: b\r\n".repeat(MAX_TRAILERS));
    assert_eq!(
        problem(&trailers),
        "the answer is not HTTP/1.1: too many trailers"
    );
}

#[test]
fn the_largest_chunk_takes_no_memory_before_it_comes() {
    let mut framing = Framing::Chunks(Chunks::Size);
    let mut input = BytesMut::from("ffffffffffffffff\r\nab");
    assert_eq!(
        framing.next(&mut input).unwrap(),
        Piece::Data(Bytes::from("ab"))
    );
    assert_eq!(framing.next(&mut input).unwrap(), Piece::Missing);
    assert!(input.capacity() < 100);
}

#[test]
fn damaged_chunks_end_in_an_error_or_a_body() {
    let whole = b"5\r\nfirst\r\nB;x\r\n and second\r\n0\r\ny: z\r\n\r\n";
    for at in 0..whole.len() {
        for byte in 0..=u8::MAX {
            let mut damaged = whole.to_vec();
            damaged[at] = byte;
            if let Ok(Some(body)) = body(Framing::Chunks(Chunks::Size), &[&damaged]) {
                assert!(body.len() < whole.len());
            }
        }
    }
}
