use ::http::Request;
use ::http::request::Parts;

use super::*;
use crate::auth::sigv4::{ContentSha256, PathEncoding, PayloadHash, SigningSettings, sign_headers};

/// The request of the example in Amazon S3's documentation.
fn s3_upload() -> Parts {
    let request = Request::put("https://s3.amazonaws.com/examplebucket/chunkObject.txt")
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
        .header("content-encoding", "aws-chunked")
        .header("x-amz-decoded-content-length", "66560");
    request.body(()).unwrap().into_parts().0
}

/// Signs the example and the chunks of its body: 65,536, 1,024 and no letters.
fn signed_upload(mut parts: Parts, payload: PayloadHash) -> (Vec<String>, ChunkSigner) {
    let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", secret);
    let keys = SigningKeyCache::default();
    // 2013-05-24T00:00:00Z
    let time = Timestamp::from_seconds(1_369_353_600);
    let mut params = SigningParams::new(&credentials, "us-east-1", "s3", time, &keys);
    params.settings = SigningSettings {
        path_encoding: PathEncoding::Single,
        content_sha256: ContentSha256::Header,
        ..SigningSettings::default()
    };
    let request = sign_headers(&mut parts, &payload, &params).unwrap();
    let mut signer = ChunkSigner::new(&request, &params).unwrap();
    let body = [b'a'; 65_536];
    let mut signatures = vec![request.as_str().to_owned()];
    for length in [65_536, 1_024, 0] {
        signatures.push(signer.sign_chunk(&body[..length]).to_owned());
    }
    (signatures, signer)
}

#[test]
fn the_documented_upload_in_chunks() {
    let mut parts = s3_upload();
    parts.headers.insert("content-length", 66_824.into());
    let (signatures, _) = signed_upload(parts, PayloadHash::StreamingSigned);
    assert_eq!(
        signatures,
        [
            "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
            "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        ]
    );
}

#[test]
fn the_documented_upload_with_a_trailer() {
    let mut parts = s3_upload();
    let trailer = ::http::HeaderValue::from_static("x-amz-checksum-crc32c");
    parts.headers.insert("x-amz-trailer", trailer);
    let (signatures, mut signer) = signed_upload(parts, PayloadHash::StreamingSignedWithTrailer);
    assert_eq!(
        signatures,
        [
            "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
            "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
            "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
            "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
        ]
    );
    let trailers = [("X-Amz-Checksum-Crc32c", " sOO8/Q== ")];
    assert_eq!(
        signer.sign_trailers(&trailers),
        "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435"
    );
}

#[test]
fn trailers_are_sorted() {
    let sign = |trailers: &[(&str, &str)]| {
        let (_, mut signer) = signed_upload(s3_upload(), PayloadHash::StreamingSignedWithTrailer);
        signer.sign_trailers(trailers).to_owned()
    };
    assert_eq!(
        sign(&[("b", "1"), ("a", "2")]),
        sign(&[("a", "2"), ("b", "1")])
    );
    assert_ne!(
        sign(&[("a", "1"), ("b", "2")]),
        sign(&[("a", "2"), ("b", "1")])
    );
}

fn event_signer() -> EventSigner {
    EventSigner {
        credentials: Credentials::new("AKIDMADEUP", "made-up-secret"),
        region: "eu-west-1".to_owned(),
        service: "pets".to_owned(),
        keys: SigningKeyCache::default(),
        previous: "ab".repeat(32),
    }
}

fn signature(message: &Message) -> String {
    match message.header(":chunk-signature") {
        Some(HeaderValue::ByteArray(signature)) => hex(signature),
        other => panic!("{other:?}"),
    }
}

/// The signatures come from a second implementation.
#[test]
fn each_event_is_signed_with_its_own_time_and_the_signature_before() {
    let mut signer = event_signer();
    // 2026-02-03T04:05:06.789Z, and the midnight after it
    for (time, payload, expected) in [
        (
            Timestamp::new(1_770_091_506, 789_000_000),
            &b"\0inner message\xFF"[..],
            "5ddfe93f239bfe79d2d3fcab32a43bdbb8639a2b458467ee4ffaf3bf5a223078",
        ),
        (
            Timestamp::from_seconds(1_770_163_200),
            b"",
            "d11969c6ee569d84bf18262abba18335cc879142634cba3b96efb8a0218e27da",
        ),
    ] {
        let message = signer.sign(time, payload).unwrap();
        assert_eq!(message.payload, payload);
        assert_eq!(message.header(":date"), Some(&HeaderValue::Timestamp(time)));
        assert_eq!(message.headers.len(), 2);
        assert_eq!(signature(&message), expected);
    }
}

#[test]
fn an_event_that_cannot_be_signed_leaves_the_signer_as_it_was() {
    let mut signer = event_signer();
    let far = Timestamp::from_seconds(i64::MAX);
    assert!(signer.sign(far, "event").is_err());
    let time = Timestamp::from_seconds(1_770_091_506);
    let after = signer.sign(time, "event").unwrap();
    assert_eq!(after, event_signer().sign(time, "event").unwrap());
}

#[test]
fn signers_print_no_secret() {
    let (_, signer) = signed_upload(s3_upload(), PayloadHash::StreamingSigned);
    let printed = format!("{signer:?} {:?}", event_signer());
    assert!(!printed.contains("EXAMPLEKEY"), "{printed}");
    assert!(!printed.contains("made-up-secret"), "{printed}");
}
