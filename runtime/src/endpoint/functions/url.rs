//! `parseURL`: the URLs that endpoints have.

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use super::text::part;

/// A URL in its parts.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::endpoint) struct Url<'a> {
    /// `http` or `https`.
    pub(in crate::endpoint) scheme: &'static str,
    /// The host and, where the URL has one, the port.
    pub(in crate::endpoint) authority: Cow<'a, str>,
    /// The path as it stands; empty where there is none.
    pub(in crate::endpoint) path: Cow<'a, str>,
    /// The path with a `/` at its start and its end.
    pub(in crate::endpoint) normalized_path: Cow<'a, str>,
    /// Whether the host is an IPv4 or IPv6 address.
    pub(in crate::endpoint) is_ip: bool,
}

impl<'a> Url<'a> {
    /// Takes a URL apart. It has to be absolute, with the scheme `http` or `https`, and without a
    /// query and a fragment. A user name and a password are left out.
    pub(in crate::endpoint) fn parse(text: &Cow<'a, str>) -> Option<Self> {
        let (scheme, range) = authority(text)?;
        let path = part(text, range.end..text.len())?;
        let authority = part(text, range)?;
        Some(Self {
            scheme,
            is_ip: is_ip(host(&authority)?),
            normalized_path: normalized(&path),
            path,
            authority,
        })
    }
}

/// Whether [`Url::parse`] takes it apart.
pub(in crate::endpoint) fn is_url(text: &str) -> bool {
    let authority = authority(text).and_then(|(_, range)| text.get(range));
    authority.and_then(host).is_some()
}

/// Whether a user name or a password stands before the host of a URL.
pub(in crate::endpoint) fn has_user_info(url: &str) -> bool {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    rest.split(['/', '?', '#'])
        .next()
        .is_some_and(|authority| authority.contains('@'))
}

/// The scheme, and where the host and the port are.
fn authority(url: &str) -> Option<(&'static str, Range<usize>)> {
    if url.contains(|c: char| matches!(c, '?' | '#' | '\\') || c.is_control()) {
        return None;
    }
    let (scheme, rest) = url.split_once("://")?;
    let scheme = ["https", "http"]
        .into_iter()
        .find(|known| *known == scheme)?;
    let length = rest.find('/').unwrap_or(rest.len());
    let user_info = rest.get(..length)?.rfind('@').map_or(0, |at| at + 1);
    let start = url.len() - rest.len();
    Some((scheme, start + user_info..start + length))
}

/// The host, where there is one and the port after it, if any, is a number. What the host is made
/// of is not checked beyond that, as the specification wants it.
fn host(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']')?;
            address.parse::<Ipv6Addr>().ok()?;
            (authority.get(..address.len() + "[]".len())?, port)
        }
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let port_is_valid = match port.strip_prefix(':') {
        Some(digits) => digits.parse::<u16>().is_ok(),
        None => port.is_empty(),
    };
    let host_is_valid = !host.is_empty() && !host.contains(char::is_whitespace);
    (port_is_valid && host_is_valid).then_some(host)
}

fn is_ip(host: &str) -> bool {
    host.starts_with('[') || host.parse::<Ipv4Addr>().is_ok()
}

fn normalized<'a>(path: &Cow<'a, str>) -> Cow<'a, str> {
    match path.as_ref() {
        "" => Cow::Borrowed("/"),
        path if path.ends_with('/') => Cow::Owned(path.to_owned()),
        path => Cow::Owned(format!("{path}/")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(url: &str) -> Option<Url<'_>> {
        Url::parse(&Cow::Borrowed(url))
    }

    #[test]
    fn takes_a_url_apart() {
        assert!(is_url("https://tin.example:8443/a/b"));
        let url = parse("https://tin.example:8443/a/b").unwrap();
        assert_eq!(url.scheme, "https");
        assert_eq!(url.authority, "tin.example:8443");
        assert_eq!(url.path, "/a/b");
        assert_eq!(url.normalized_path, "/a/b/");
        assert!(!url.is_ip);
    }

    #[test]
    fn a_path_is_normalized_to_slashes_at_both_ends() {
        for (url, path, normalized) in [
            ("http://tin", "", "/"),
            ("http://tin/", "/", "/"),
            ("http://tin/a", "/a", "/a/"),
            ("http://tin/a/", "/a/", "/a/"),
        ] {
            let url = parse(url).unwrap();
            assert_eq!(
                (url.path.as_ref(), url.normalized_path.as_ref()),
                (path, normalized)
            );
        }
    }

    #[test]
    fn knows_addresses() {
        for (url, authority, is_ip) in [
            ("http://10.0.0.1:80", "10.0.0.1:80", true),
            ("http://[fd00::1]/x", "[fd00::1]", true),
            ("http://[fd00::1]:81", "[fd00::1]:81", true),
            ("http://10.0.0.256", "10.0.0.256", false),
        ] {
            let url = parse(url).unwrap();
            assert_eq!((url.authority.as_ref(), url.is_ip), (authority, is_ip));
        }
    }

    #[test]
    fn leaves_user_names_out() {
        let url = "https://jan:se:cret@tin.example/a@b";
        assert_eq!(parse(url).unwrap().authority, "tin.example");
        assert_eq!(parse(url).unwrap().path, "/a@b");
        assert!(has_user_info(url));
        assert!(has_user_info("jan@tin.example"));
        assert!(!has_user_info("https://tin.example/a@b"));
    }

    #[test]
    fn what_is_no_url() {
        for url in [
            "",
            "tin.example",
            "https:/tin.example",
            "ftp://tin.example",
            "HTTPS://tin.example",
            "https://",
            "https:///path",
            "https://:443",
            "https://tin.example:",
            "https://tin.example:port",
            "https://tin.example:65536",
            "https://tin example",
            "https://[fd00::1",
            "https://[tin]",
            "https://[fd00::1]x",
            "https://tin.example?query",
            "https://tin.example/#fragment",
            "https://tin.example/\r\nhost: other",
        ] {
            assert_eq!(parse(url), None, "{url}");
            assert!(!is_url(url), "{url}");
        }
    }
}
