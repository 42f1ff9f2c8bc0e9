use ::http::{HeaderName, HeaderValue, Request};

use super::*;

fn settings(path_encoding: PathEncoding, path_normalization: PathNormalization) -> SigningSettings {
    SigningSettings {
        path_encoding,
        path_normalization,
        ..SigningSettings::default()
    }
}

fn parts(uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = Request::builder().uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

#[test]
fn dots_and_slashes_are_resolved() {
    for (path, expected) in [
        ("", "/"),
        ("/", "/"),
        ("//", "/"),
        ("/.", "/"),
        ("/..", "/"),
        ("/../../a", "/a"),
        ("/a/.", "/a/"),
        ("/a/b/..", "/a/"),
        ("/a/b/../", "/a/"),
        ("//a///b//", "/a/b/"),
        ("/a/.../b", "/a/.../b"),
        ("/a/%2E%2E/b", "/a/%2E%2E/b"),
        ("*", "/*"),
    ] {
        assert_eq!(normalized(path), expected, "{path}");
    }
}

#[test]
fn the_path_is_encoded_as_often_as_the_service_wants() {
    let path = "/a%2Fb/../@c:d/é%20";
    for (encoding, normalization, expected) in [
        (
            PathEncoding::Double,
            PathNormalization::Enabled,
            "/%40c%3Ad/%C3%A9%2520",
        ),
        (
            PathEncoding::Single,
            PathNormalization::Enabled,
            "/%40c%3Ad/%C3%A9%20",
        ),
        (
            PathEncoding::Double,
            PathNormalization::Disabled,
            "/a%252Fb/../%40c%3Ad/%C3%A9%2520",
        ),
        (
            PathEncoding::Single,
            PathNormalization::Disabled,
            "/a%2Fb/../%40c%3Ad/%C3%A9%20",
        ),
    ] {
        assert_eq!(
            canonical_path(path, settings(encoding, normalization)),
            expected
        );
    }
    assert_eq!(
        canonical_path(
            "",
            settings(PathEncoding::Single, PathNormalization::Disabled)
        ),
        "/"
    );
}

#[test]
fn the_query_is_encoded_in_the_one_way_and_sorted() {
    for (query, expected) in [
        ("", ""),
        ("&&", ""),
        ("flag", "flag="),
        ("=value", "=value"),
        ("a=b=c", "a=b%3Dc"),
        ("b=2&a=2&a=1&A=3", "A=3&a=1&a=2&b=2"),
        ("a-b=1&a=2", "a=2&a-b=1"),
        ("a=%c3%a9&b=é", "a=%C3%A9&b=%C3%A9"),
        ("a=x+y&b=x%20y", "a=x%20y&b=x%20y"),
        ("a=/:@~", "a=%2F%3A%40~"),
        ("a=100%", "a=100%25"),
    ] {
        assert_eq!(canonical_query(query), expected, "{query}");
    }
}

#[test]
fn headers_are_sorted_joined_and_trimmed() {
    let parts = parts(
        "/",
        &[
            ("x-b", " two  words \t"),
            ("X-A", "1"),
            ("host", "example.com"),
            ("x-a", ""),
            ("x-a", "\"a   b\""),
            ("x-c", "é\ttab"),
        ],
    );
    let headers = CanonicalHeaders::new(&parts).unwrap();
    assert_eq!(headers.names, "host;x-a;x-b;x-c");
    assert_eq!(
        headers.lines,
        "host:example.com\nx-a:1,,\"a b\"\nx-b:two words\nx-c:é\ttab\n"
    );
}

#[test]
fn headers_that_change_on_the_way_are_not_signed() {
    let mut parts = parts("https://example.com/", &[("content-type", "text/plain")]);
    for name in UNSIGNED_HEADERS {
        parts.headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static("value"),
        );
    }
    assert_eq!(
        CanonicalHeaders::new(&parts).unwrap().names,
        "content-type;host"
    );
}

#[test]
fn the_host_is_that_which_the_http_library_will_send() {
    for (uri, expected) in [
        ("https://example.com/", "example.com"),
        ("https://example.com:443/", "example.com"),
        ("http://example.com:443/", "example.com:443"),
        ("http://example.com:80/", "example.com"),
        ("http://127.0.0.1:8080/a?b", "127.0.0.1:8080"),
        ("https://[::1]:8443/", "[::1]:8443"),
        ("https://user:password@example.com/", "example.com"),
    ] {
        let headers = CanonicalHeaders::new(&parts(uri, &[])).unwrap();
        assert_eq!(headers.lines, format!("host:{expected}\n"), "{uri}");
    }
    let with_header = parts("https://example.com/", &[("host", "other.example")]);
    assert_eq!(
        CanonicalHeaders::new(&with_header).unwrap().lines,
        "host:other.example\n"
    );
}
