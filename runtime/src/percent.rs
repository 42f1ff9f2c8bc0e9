//! Percent-encoding (RFC 3986, section 2), the one way in which text enters a URL.
//!
//! Smithy's labels and query strings, endpoint rules and AWS signatures all keep the unreserved
//! characters, `A-Z a-z 0-9 - . _ ~`, and encode every other byte of the UTF-8 as `%` and two
//! upper-case hexadecimal digits. They differ in how paths are treated.

use std::borrow::Cow;

/// What stays as it is, by what the text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EncodeSet {
    /// Unreserved characters only. For `httpLabel`, names and values of a query string
    /// (`httpQuery`, `httpQueryParams`, SigV4's canonical query) and the rules' `uriEncode`.
    Component,
    /// Unreserved characters and `/`. For greedy labels, and for SigV4's canonical path where a
    /// path that is encoded already is encoded again.
    Path,
    /// Unreserved characters, `/` and `%`. For SigV4's canonical path where it is encoded once: what
    /// is encoded stays so, and what the URL may have bare (`@`, `:`) is encoded too.
    EncodedPath,
}

impl EncodeSet {
    const fn keeps(self, byte: u8) -> bool {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => true,
            b'/' => matches!(self, Self::Path | Self::EncodedPath),
            b'%' => matches!(self, Self::EncodedPath),
            _ => false,
        }
    }
}

/// Encodes `text`; it is borrowed where nothing had to be.
pub(crate) fn encode(text: &str, set: EncodeSet) -> Cow<'_, str> {
    if text.bytes().all(|byte| set.keeps(byte)) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    push_encoded(&mut encoded, text.as_bytes(), set);
    Cow::Owned(encoded)
}

/// Appends `bytes`, encoded, to `into`.
pub(crate) fn push_encoded(into: &mut String, bytes: &[u8], set: EncodeSet) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    for &byte in bytes {
        if set.keeps(byte) {
            into.push(char::from(byte));
        } else {
            into.extend([
                '%',
                HEX[usize::from(byte >> 4)],
                HEX[usize::from(byte & 0xF)],
            ]);
        }
    }
}

/// Decodes the name or the value of a query string: `%XX` is a byte and, as in HTML forms, `+` a
/// space. A `%` that no two hexadecimal digits follow stands for itself.
pub(crate) fn decode_query(text: &str) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'%', [high, low, tail @ ..]) => match (hex_digit(*high), hex_digit(*low)) {
                (Some(high), Some(low)) => {
                    decoded.push(high << 4 | low);
                    rest = tail;
                }
                _ => decoded.push(b'%'),
            },
            (b'+', _) => decoded.push(b' '),
            (byte, _) => decoded.push(*byte),
        }
    }
    decoded
}

const fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNRESERVED: &str = "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";

    #[test]
    fn everything_but_the_unreserved_is_encoded() {
        for byte in 0..=u8::MAX {
            let mut encoded = String::new();
            push_encoded(&mut encoded, &[byte], EncodeSet::Component);
            if UNRESERVED.as_bytes().contains(&byte) {
                assert_eq!(encoded, char::from(byte).to_string());
            } else {
                assert_eq!(encoded, format!("%{byte:02X}"));
            }
        }
    }

    #[test]
    fn paths_keep_slashes_and_encoded_paths_percent_signs() {
        let text = "a/b %2F/é..:@+\u{10348}";
        assert_eq!(
            encode(text, EncodeSet::Component),
            "a%2Fb%20%252F%2F%C3%A9..%3A%40%2B%F0%90%8D%88"
        );
        assert_eq!(
            encode(text, EncodeSet::Path),
            "a/b%20%252F/%C3%A9..%3A%40%2B%F0%90%8D%88"
        );
    }

    #[test]
    fn text_that_needs_no_encoding_is_borrowed() {
        assert!(matches!(
            encode(UNRESERVED, EncodeSet::Component),
            Cow::Borrowed(_)
        ));
        assert!(matches!(encode("a/b", EncodeSet::Path), Cow::Borrowed(_)));
        assert!(matches!(encode("a/b", EncodeSet::Component), Cow::Owned(_)));
    }

    #[test]
    fn any_bytes_come_back_and_encode_to_the_alphabet() {
        let mut random = 0x2545_F491_4F6C_DD1D_u64;
        for length in (0..64).cycle().take(20_000) {
            let bytes: Vec<u8> = (0..length).map(|_| next_byte(&mut random)).collect();
            for set in [EncodeSet::Component, EncodeSet::Path] {
                let mut encoded = String::new();
                push_encoded(&mut encoded, &bytes, set);
                assert_eq!(decode_query(&encoded), bytes);
                let kept = bytes.iter().filter(|byte| set.keeps(**byte)).count();
                assert_eq!(encoded.len(), kept + 3 * (bytes.len() - kept));
                assert!(
                    encoded.bytes().all(|byte| set.keeps(byte) || byte == b'%'),
                    "{encoded}"
                );
                assert!(
                    !encoded.contains('/') || set == EncodeSet::Path,
                    "{encoded}"
                );
            }
        }
    }

    #[test]
    fn queries_are_decoded_leniently() {
        for (text, decoded) in [
            ("a+b%20c", "a b c"),
            ("%c3%A9", "é"),
            ("100%", "100%"),
            ("%4", "%4"),
            ("%zz%41", "%zzA"),
            ("%%41", "%A"),
            ("é", "é"),
        ] {
            assert_eq!(decode_query(text), decoded.as_bytes(), "{text}");
        }
    }

    /// Xorshift, which is random enough to reach all bytes in all neighbourhoods.
    fn next_byte(state: &mut u64) -> u8 {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        state.to_be_bytes()[0]
    }
}
