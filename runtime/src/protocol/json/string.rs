//! Strings between their quotes: where a run of plain bytes ends, and escapes both ways.

/// The length of the run of bytes at the start that stand for themselves: up to the first quote,
/// backslash or control character. Eight at a time, since most of most documents is such runs.
pub(super) fn plain_run(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([0x01; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    const QUOTES: u64 = u64::from_le_bytes([b'"'; 8]);
    const BACKSLASHES: u64 = u64::from_le_bytes([b'\\'; 8]);
    const SPACES: u64 = u64::from_le_bytes([b' '; 8]);
    // The high bit of each byte that is zero, and of no byte before the first that is.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;

    let mut rest = bytes;
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*chunk);
        let below_space = word.wrapping_sub(SPACES) & !word & HIGH;
        let special = zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES) | below_space;
        if special != 0 {
            return bytes.len() - rest.len() + special.trailing_zeros() as usize / 8;
        }
        rest = tail;
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let in_rest = rest.iter().position(is_special).unwrap_or(rest.len());
    bytes.len() - rest.len() + in_rest
}

/// Appends `text` as a string of JSON, quotes included.
pub(super) fn push_string(into: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    into.reserve(text.len() + 2);
    into.push('"');
    let mut rest = text;
    while let Some((plain, special)) = rest.split_at_checked(plain_run(rest.as_bytes())) {
        into.push_str(plain);
        let mut after = special.chars();
        match after.next() {
            None => break,
            Some('"') => into.push_str("\\\""),
            Some('\\') => into.push_str("\\\\"),
            Some('\n') => into.push_str("\\n"),
            Some('\r') => into.push_str("\\r"),
            Some('\t') => into.push_str("\\t"),
            Some(control) => {
                let code = u32::from(control) as usize;
                into.push_str("\\u00");
                into.push(char::from(HEX[code >> 4 & 0xF]));
                into.push(char::from(HEX[code & 0xF]));
            }
        }
        rest = after.as_str();
    }
    into.push('"');
}

/// The character that stands after a backslash and is written with one byte, `u` excepted.
pub(super) const fn unescaped(byte: u8) -> Option<char> {
    Some(match byte {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{C}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    })
}

/// The number that four hexadecimal digits stand for.
pub(super) fn four_hex_digits(bytes: &[u8]) -> Option<u32> {
    let digits = bytes.first_chunk::<4>()?;
    digits.iter().try_fold(0, |code, digit| {
        Some(code << 4 | char::from(*digit).to_digit(16)?)
    })
}

/// The character beyond U+FFFF that two surrogates stand for.
pub(super) fn from_surrogates(high: u32, low: u32) -> Option<char> {
    if !(0xD800..0xDC00).contains(&high) || !(0xDC00..0xE000).contains(&low) {
        return None;
    }
    char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_run_ends_at_the_first_special_byte_wherever_it_is() {
        for length in 0..40 {
            let plain = "é~\u{7F} ".bytes().cycle().take(length);
            for special in [b'"', b'\\', b'\n', 0, 0x1F] {
                let mut bytes: Vec<u8> = plain.clone().collect();
                assert_eq!(plain_run(&bytes), length);
                bytes.push(special);
                bytes.extend_from_slice(b"after\"");
                assert_eq!(plain_run(&bytes), length, "{special}");
            }
        }
    }

    #[test]
    fn strings_are_escaped_no_more_than_they_must() {
        let mut out = String::new();
        push_string(&mut out, "é/\u{7F}😹 \"\\\n\r\t\u{1}\u{1F}");
        assert_eq!(out, "\"é/\u{7F}😹 \\\"\\\\\\n\\r\\t\\u0001\\u001f\"");
    }

    #[test]
    fn surrogates_make_a_character_in_pairs_alone() {
        assert_eq!(from_surrogates(0xD83D, 0xDE39), Some('😹'));
        for (high, low) in [
            (0xDE39, 0xD83D),
            (0xD83D, 0x41),
            (0x41, 0xDE39),
            (0xD83D, 0xD83D),
        ] {
            assert_eq!(from_surrogates(high, low), None);
        }
        assert_eq!(four_hex_digits(b"00e9x"), Some(0xE9));
        assert_eq!(four_hex_digits(b"+0e9"), None);
        assert_eq!(four_hex_digits(b"0e9"), None);
    }
}
