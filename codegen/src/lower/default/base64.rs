//! Base64 with the standard alphabet and padding (RFC 4648, section 4).

/// The bytes; nothing where the text is not Base64.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let text = text.as_bytes();
    if text.len() % 4 != 0 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let groups = text.len() / 4;
    for (index, group) in text.chunks_exact(4).enumerate() {
        let padding = group.iter().rev().take_while(|byte| **byte == b'=').count();
        if padding > 2 || (padding > 0 && index + 1 < groups) {
            return None;
        }
        let digits = group.iter().take(4 - padding).copied();
        let bits = digits
            .chain(std::iter::repeat_n(b'A', padding))
            .try_fold(0_u32, |bits, digit| Some(bits << 6 | value(digit)?))?;
        let [_, group @ ..] = bits.to_be_bytes();
        bytes.extend(group.iter().take(3 - padding));
    }
    Some(bytes)
}

fn value(digit: u8) -> Option<u32> {
    Some(u32::from(match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn groups_of_four_digits_are_three_bytes() {
        for (text, bytes) in [
            ("", &b""[..]),
            ("AA==", b"\0"),
            ("aGk=", b"hi"),
            ("aGkh", b"hi!"),
            ("+/+/aGk=", b"\xfb\xff\xbfhi"),
        ] {
            assert_eq!(decode(text).as_deref(), Some(bytes), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "a", "aGk", "a===", "====", "aGk=aGk=", "a=k=", "aG k", "-_-_", "é===",
        ] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
