use ::http::{HeaderValue, Request};

use super::*;
use crate::credentials::Credentials;
use crate::timestamp::Timestamp;

const SECRET: &str = "made-up-secret";
const TOKEN: &str = "made-up-token";
/// 2026-02-03T04:05:06Z
const TIME: Timestamp = Timestamp::from_seconds(1_770_091_506);

fn parts(uri: &str) -> Parts {
    Request::post(uri).body(()).unwrap().into_parts().0
}

fn temporary() -> Credentials {
    Credentials::new("AKIDMADEUP", SECRET).with_session_token(TOKEN)
}

/// Signs in the headers with all settings at their defaults.
fn signed(parts: &mut Parts, credentials: &Credentials) -> Result<Signature, SigningError> {
    let keys = SigningKeyCache::default();
    let params = SigningParams::new(credentials, "eu-west-1", "pets", TIME, &keys);
    sign_headers(parts, &PayloadHash::of(b""), &params)
}

fn presigned(parts: &mut Parts, expires_in: Duration) -> Result<Signature, SigningError> {
    let keys = SigningKeyCache::default();
    let credentials = temporary();
    let params = SigningParams::new(&credentials, "eu-west-1", "pets", TIME, &keys);
    presign(parts, &PayloadHash::Unsigned, expires_in, &params)
}

#[test]
fn a_second_signature_replaces_the_first() {
    let long_term = Credentials::new("AKIDOTHER", "other-secret");
    let mut once = parts("https://example.com/");
    signed(&mut once, &long_term).unwrap();

    let mut twice = parts("https://example.com/");
    signed(&mut twice, &temporary()).unwrap();
    assert_eq!(twice.headers["x-amz-security-token"], TOKEN);
    signed(&mut twice, &long_term).unwrap();
    assert_eq!(twice.headers, once.headers);
    assert!(!twice.headers.contains_key("x-amz-security-token"));
}

#[test]
fn the_host_is_signed_but_not_added() {
    let mut parts = parts("https://example.com/");
    let signature = signed(&mut parts, &temporary()).unwrap();
    assert!(
        signature
            .canonical_request()
            .contains("\nhost:example.com\n")
    );
    assert!(!parts.headers.contains_key("host"));
}

#[test]
fn the_payload_is_signed_as_it_is_announced() {
    let credentials = temporary();
    let keys = SigningKeyCache::default();
    let mut params = SigningParams::new(&credentials, "eu-west-1", "pets", TIME, &keys);
    params.settings.content_sha256 = ContentSha256::Header;
    for (payload, text) in [
        (
            PayloadHash::of(b"woof"),
            "1811bdd29f2cfe95e6e23402e2390fa1012708fc52ef8b8a29ee540b1c481534",
        ),
        (PayloadHash::Unsigned, "UNSIGNED-PAYLOAD"),
        (
            PayloadHash::StreamingSigned,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        ),
        (
            PayloadHash::StreamingSignedWithTrailer,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
        ),
        (
            PayloadHash::StreamingUnsignedWithTrailer,
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        ),
        (
            PayloadHash::StreamingEvents,
            "STREAMING-AWS4-HMAC-SHA256-EVENTS",
        ),
    ] {
        let mut parts = parts("https://example.com/");
        let signature = sign_headers(&mut parts, &payload, &params).unwrap();
        assert_eq!(parts.headers["x-amz-content-sha256"], text);
        assert!(
            signature
                .canonical_request()
                .ends_with(&format!("\n{text}"))
        );
    }
}

#[test]
fn secrets_do_not_print() {
    let mut parts = parts("https://example.com/");
    let credentials = temporary();
    let keys = SigningKeyCache::default();
    let params = SigningParams::new(&credentials, "eu-west-1", "pets", TIME, &keys);
    let signature = sign_headers(&mut parts, &PayloadHash::Unsigned, &params).unwrap();
    assert!(signature.canonical_request().contains(TOKEN));
    let printed = format!("{signature:?} {params:?} {:?}", parts.headers);
    assert!(
        !printed.contains(SECRET) && !printed.contains(TOKEN),
        "{printed}"
    );
    assert!(parts.headers["authorization"].is_sensitive());
}

#[test]
fn what_cannot_be_signed_is_told() {
    let error = |parts: &mut Parts, credentials: &Credentials| {
        signed(parts, credentials).unwrap_err().to_string()
    };
    assert_eq!(
        error(&mut parts("/no-host"), &temporary()),
        "the request cannot be signed: it has no host, neither in its URL nor as a header"
    );
    assert_eq!(
        error(
            &mut parts("https://example.com/"),
            &temporary().with_session_token("copied with a line end\n"),
        ),
        "the request cannot be signed: its header x-amz-security-token contains \
         a control character"
    );
    let mut latin1 = parts("https://example.com/");
    latin1
        .headers
        .insert("x-name", HeaderValue::from_bytes(b"caf\xE9").unwrap());
    assert_eq!(
        error(&mut latin1, &temporary()),
        "the request cannot be signed: its header x-name contains a value that is not UTF-8"
    );
}

#[test]
fn the_year_must_have_four_digits() {
    let credentials = temporary();
    let keys = SigningKeyCache::default();
    let far = Timestamp::from_seconds(253_402_300_800);
    let params = SigningParams::new(&credentials, "eu-west-1", "pets", far, &keys);
    let error = sign_headers(
        &mut parts("https://example.com/"),
        &PayloadHash::Unsigned,
        &params,
    );
    assert_eq!(
        error.unwrap_err().to_string(),
        "the request cannot be signed: the time 253402300800 s from 1970 is not in the years \
         0001 to 9999; check the clock"
    );
}

#[test]
fn signed_urls_expire_within_a_week() {
    for seconds in [1, 604_800] {
        let mut parts = parts("https://example.com/");
        presigned(&mut parts, Duration::from_secs(seconds)).unwrap();
        let expires = format!("&X-Amz-Expires={seconds}&");
        assert!(parts.uri.to_string().contains(&expires), "{}", parts.uri);
    }
    for (duration, seconds) in [
        (Duration::from_secs(604_801), 604_801),
        (Duration::from_millis(999), 0),
    ] {
        let mut parts = parts("https://example.com/");
        assert_eq!(
            presigned(&mut parts, duration).unwrap_err().to_string(),
            format!(
                "the request cannot be signed: its URL shall expire in {seconds} s, \
                 which is not in 1 to 604800 s"
            )
        );
        assert_eq!(parts.uri, "https://example.com/");
    }
}

#[test]
fn a_signed_url_keeps_host_path_and_query() {
    let mut parts = parts("https://example.com:8443/a%20b?c=d");
    presigned(&mut parts, Duration::from_secs(60)).unwrap();
    let url = parts.uri.to_string();
    assert!(
        url.starts_with("https://example.com:8443/a%20b?c=d&X-Amz-Algorithm="),
        "{url}"
    );
    assert!(parts.headers.is_empty());
}

#[test]
fn a_url_that_becomes_too_long_is_told() {
    let long = format!("https://example.com/?q={}", "a".repeat(65_400));
    assert_eq!(
        presigned(&mut parts(&long), Duration::from_secs(60))
            .unwrap_err()
            .to_string(),
        "the request cannot be signed: its URL becomes too long"
    );
}
