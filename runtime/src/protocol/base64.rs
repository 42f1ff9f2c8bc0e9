//! Base64 (RFC 4648, section 4), in which text formats carry blobs.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// What [`decode`] wants, for messages.
pub(crate) const EXPECTED: &str = "base64 with padding";

const INVALID: u8 = 0xFF;

/// The value of each character.
const VALUES: [u8; 256] = {
    let mut values = [INVALID; 256];
    let mut index = 0;
    while index < ALPHABET.len() {
        values[ALPHABET[index] as usize] = index as u8;
        index += 1;
    }
    values
};

/// Appends `bytes` in base64, with padding.
pub(crate) fn push_encoded(into: &mut String, bytes: &[u8]) {
    into.reserve(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let mut group = 0_u32;
        for (index, byte) in (0..).zip(chunk) {
            group |= u32::from(*byte) << (16 - 8 * index);
        }
        for index in 0..4 {
            if index <= chunk.len() {
                let value = (group >> (18 - 6 * index)) & 0x3F;
                into.push(char::from(ALPHABET[value as usize]));
            } else {
                into.push('=');
            }
        }
    }
}

/// The bytes that `text` stands for; `None` unless it is exactly what an encoder writes: no other
/// alphabet, no whitespace, padding in its place, no stray bits.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let Some((body, last)) = text.as_bytes().split_last_chunk::<4>() else {
        return text.is_empty().then(Vec::new);
    };
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let groups = body.chunks_exact(4);
    if !groups.remainder().is_empty() {
        return None;
    }
    for group in groups {
        let group = decode_group(group)?;
        bytes.extend_from_slice(&group.to_be_bytes()[1..]);
    }
    let padding = match last {
        [_, _, b'=', b'='] => 2,
        [_, _, _, b'='] => 1,
        _ => 0,
    };
    let mut unpadded = *last;
    unpadded[4 - padding..].fill(b'A');
    let [_, group @ ..] = decode_group(&unpadded)?.to_be_bytes();
    let (kept, stray) = group.split_at(3 - padding);
    bytes.extend_from_slice(kept);
    stray.iter().all(|byte| *byte == 0).then_some(bytes)
}

/// The 24 bits of four characters.
fn decode_group(group: &[u8]) -> Option<u32> {
    let mut bits = 0;
    for character in group {
        let value = VALUES[usize::from(*character)];
        if value == INVALID {
            return None;
        }
        bits = bits << 6 | u32::from(value);
    }
    Some(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(bytes: &[u8]) -> String {
        let mut text = String::new();
        push_encoded(&mut text, bytes);
        text
    }

    /// The vectors of RFC 4648, section 10.
    #[test]
    fn the_vectors_of_the_rfc_hold() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encoded(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn all_bytes_come_back() {
        let bytes: Vec<u8> = (0..=u8::MAX).rev().chain(0..=u8::MAX).collect();
        for length in 0..bytes.len() {
            assert_eq!(
                decode(&encoded(&bytes[..length])).as_deref(),
                Some(&bytes[..length])
            );
        }
    }

    #[test]
    fn what_no_encoder_writes_is_refused() {
        for text in [
            "xyz", "YmxvYg=", "YmxvYg", "[][]", "-_==", "Zg==Zg==", "Zh==", "Zm9=", "====", "A===",
            "=AAA", "Z g=", "Zm9v\n", "Zm9vé", "Zg=A",
        ] {
            assert_eq!(decode(text), None, "{text:?}");
        }
    }
}
