//! Character references of HTML.

use std::borrow::Cow;

const NAMED: [(&str, &str); 18] = [
    ("amp", "&"),
    ("apos", "'"),
    ("bull", "\u{2022}"),
    ("copy", "\u{a9}"),
    ("gt", ">"),
    ("hellip", "\u{2026}"),
    ("ldquo", "\u{201c}"),
    ("le", "\u{2264}"),
    ("ge", "\u{2265}"),
    ("lsquo", "\u{2018}"),
    ("lt", "<"),
    ("mdash", "\u{2014}"),
    ("nbsp", " "),
    ("ndash", "\u{2013}"),
    ("quot", "\""),
    ("rdquo", "\u{201d}"),
    ("reg", "\u{ae}"),
    ("rsquo", "\u{2019}"),
];

/// The text with its references replaced; what is no reference stays.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut pieces = text.split('&');
    decoded.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let reference = piece
            .split_once(';')
            .and_then(|(name, rest)| Some((one(name)?, rest)));
        match reference {
            Some((character, rest)) => {
                decoded.push_str(&character);
                decoded.push_str(rest);
            }
            None => {
                decoded.push('&');
                decoded.push_str(piece);
            }
        }
    }
    Cow::Owned(decoded)
}

fn one(name: &str) -> Option<Cow<'static, str>> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => number.parse().ok()?,
        };
        let character = char::from_u32(code).filter(|it| !it.is_control())?;
        return Some(Cow::Owned(character.to_string()));
    }
    let (_, text) = NAMED.iter().find(|(known, _)| *known == name)?;
    Some(Cow::Borrowed(text))
}
