use std::future::Future;

use super::*;
use crate::ByteStream;
use crate::auth::sigv4::{self, PayloadHash, SigningKeyCache, SigningParams};
use crate::checksum::{CRC32, CRC64NVME, SHA256};
use crate::credentials::Credentials;
use crate::timestamp::Timestamp;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(future)
}

/// The encoded body, and the length that it said it would have.
fn encode(coding: AwsChunked, body: &ByteStream) -> (Vec<u8>, Option<u64>) {
    block_on(async {
        let mut reader = coding.encode(body.open().await.unwrap());
        let announced = reader.remaining();
        let mut encoded = Vec::new();
        while let Some(piece) = reader.next().await {
            encoded.extend_from_slice(&piece.unwrap());
        }
        (encoded, announced)
    })
}

/// `length` bytes, in pieces of `piece` bytes.
fn in_pieces(length: usize, piece: usize) -> ByteStream {
    let data = data(length);
    let pieces: VecDeque<_> = data.chunks(piece).map(Bytes::copy_from_slice).collect();
    ByteStream::from_stream(Pieces(pieces)).with_length(length as u64)
}

struct Pieces(VecDeque<Bytes>);

impl Stream for Pieces {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}

fn data(length: usize) -> Vec<u8> {
    (0..=250).cycle().take(length).collect()
}

fn unsigned(trailer: Option<&'static ChecksumAlgorithm>) -> AwsChunked {
    AwsChunked {
        trailer,
        signer: None,
    }
}

fn signed(trailer: Option<&'static ChecksumAlgorithm>) -> AwsChunked {
    signed_for("https://example.com/", trailer)
}

fn signed_for(url: &str, trailer: Option<&'static ChecksumAlgorithm>) -> AwsChunked {
    let credentials = Credentials::new("AKIDMADEUP", "made-up-secret");
    let keys = SigningKeyCache::default();
    // 2026-02-03T04:05:06Z
    let time = Timestamp::from_seconds(1_770_091_506);
    let params = SigningParams::new(&credentials, "eu-west-1", "pets", time, &keys);
    let request = ::http::Request::put(url).body(());
    let (mut parts, ()) = request.unwrap().into_parts();
    let payload = PayloadHash::StreamingSignedWithTrailer;
    let signature = sigv4::sign_headers(&mut parts, &payload, &params).unwrap();
    AwsChunked {
        trailer,
        signer: Some(ChunkSigner::new(&signature, &params).unwrap()),
    }
}

#[test]
fn the_checksum_follows_the_body() {
    let (encoded, announced) = encode(unsigned(Some(CRC32)), &"123456789".into());
    let expected = "9\r\n123456789\r\n0\r\nx-amz-checksum-crc32:y/Q5Jg==\r\n\r\n";
    assert_eq!(String::from_utf8(encoded).unwrap(), expected);
    assert_eq!(announced, Some(expected.len() as u64));
}

#[test]
fn an_empty_body_is_the_last_chunk_alone() {
    let (encoded, _) = encode(unsigned(Some(CRC32)), &ByteStream::default());
    assert_eq!(encoded, b"0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n");
    let (encoded, _) = encode(unsigned(None), &ByteStream::default());
    assert_eq!(encoded, b"0\r\n\r\n");
}

/// The signatures are computed with Python's hmac, by code that gets those of the example in S3's
/// documentation right.
#[test]
fn chunks_and_trailer_are_signed() {
    let (encoded, _) = encode(signed(Some(CRC32)), &data(70_000).into());
    let data = data(70_000);
    let expected = [
        b"10000;chunk-signature=9fcd01779280f2a22ffa8fab9286f3c572a427d2b1c4d425b8a179bcee36b199\r\n",
        &data[..65_536],
        b"\r\n1170;chunk-signature=903fc7634e94c099fbff07a9e634a1a33ef10ce9a2dae57b5c9b7f90ece978a0\r\n",
        &data[65_536..],
        b"\r\n0;chunk-signature=f0f810dfaca9e05f50cdce35c74f788413522510bfd372aa8f5adf61f3e56414\r\n",
        b"x-amz-checksum-crc32:n+HHwQ==\r\n",
        b"x-amz-trailer-signature:2be2594381e9edeb332e5d7b6c9acf0c4bc6b057c31259741035edf0bc58784b\r\n",
        b"\r\n",
    ]
    .concat();
    assert!(encoded == expected, "{}", String::from_utf8_lossy(&encoded));
}

#[test]
fn the_signature_of_the_request_comes_first() {
    let (one, _) = encode(signed(None), &"a".into());
    let (other, _) = encode(signed_for("https://example.com/other", None), &"a".into());
    assert_ne!(other, one);
}

#[test]
fn the_length_is_known_beforehand() {
    for length in [
        0, 1, 15, 16, 4_095, 65_535, 65_536, 65_537, 131_072, 200_000,
    ] {
        for trailer in [None, Some(CRC32), Some(CRC64NVME), Some(SHA256)] {
            for coding in [unsigned(trailer), signed(trailer)] {
                let (encoded, announced) = encode(coding, &data(length).into());
                assert_eq!(
                    announced,
                    Some(encoded.len() as u64),
                    "{length} {trailer:?}"
                );
            }
        }
    }
    assert_eq!(signed(None).encoded_length(u64::MAX), u64::MAX);
}

#[test]
fn the_pieces_of_the_body_make_no_difference() {
    let (expected, _) = encode(signed(Some(CRC32)), &data(150_000).into());
    for piece in [1, 7, 1_000, 65_536, 65_537, 150_000] {
        let (encoded, _) = encode(signed(Some(CRC32)), &in_pieces(150_000, piece));
        assert!(encoded == expected, "pieces of {piece}");
    }
}

#[test]
fn a_body_of_unknown_length_has_an_encoding_of_unknown_length() {
    let body = ByteStream::from_async_read(&b"abc"[..]);
    let (encoded, announced) = encode(unsigned(None), &body);
    assert_eq!(encoded, b"3\r\nabc\r\n0\r\n\r\n");
    assert_eq!(announced, None);
}

#[test]
fn a_body_that_breaks_off_gets_no_end() {
    let body = ByteStream::from("abc").with_length(4);
    block_on(async {
        let mut reader = unsigned(Some(CRC32)).encode(body.open().await.unwrap());
        let mut pieces = Vec::new();
        while let Some(piece) = reader.next().await {
            pieces.push(piece);
        }
        let [Err(error)] = &pieces[..] else {
            panic!("{pieces:?}");
        };
        assert_eq!(error.to_string(), "the stream ends after 3 of 4 bytes");
    });
}
