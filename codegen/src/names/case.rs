//! Words of a name, put together in Rust's two cases.

use heck::ToSnakeCase;

/// `UpperCamelCase`. Between two digits a `_` stays, so that `TLS_1_2` is not `Tls12`.
pub(super) fn upper_camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    for word in words(name).split('_') {
        let mut chars = word.chars();
        let Some(first) = chars.next() else { continue };
        if first.is_ascii_digit() && camel.ends_with(|last: char| last.is_ascii_digit()) {
            camel.push('_');
        }
        camel.push(first.to_ascii_uppercase());
        camel.push_str(chars.as_str());
    }
    if camel.is_empty() {
        return "Value".to_owned();
    }
    if camel.starts_with(|first: char| first.is_ascii_digit()) {
        camel.insert(0, 'V');
    }
    camel
}

/// `snake_case`.
pub(super) fn snake(name: &str) -> String {
    let mut snake = words(name);
    if snake.is_empty() {
        return "value".to_owned();
    }
    if snake.starts_with(|first: char| first.is_ascii_digit()) {
        snake.insert(0, 'v');
    }
    snake
}

/// `is_not_found` from `NotFoundException`.
pub(super) fn short_predicate(ty: &str) -> String {
    let snake = snake(ty);
    let short = ["_exception", "_error", "_fault"]
        .into_iter()
        .find_map(|suffix| snake.strip_suffix(suffix))
        .unwrap_or(&snake);
    format!("is_{short}")
}

/// The words in lower case with `_` between them: `[a-z0-9]+(_[a-z0-9]+)*`, or nothing.
fn words(name: &str) -> String {
    let ascii: String = name
        .chars()
        .map(|char| {
            if char.is_ascii_alphanumeric() {
                char
            } else {
                '_'
            }
        })
        .collect();
    lower_acronyms(&ascii).to_snake_case()
}

/// Writes acronyms that end in small letters as words: `ARNs` → `Arns`, `IPv6` → `Ipv6`. Without
/// this they would come apart as `AR`, `Ns` and `I`, `Pv6`.
fn lower_acronyms(name: &str) -> String {
    let bytes = name.as_bytes();
    let mut result = String::with_capacity(name.len());
    let mut run = 0;
    for (index, char) in name.chars().enumerate() {
        let next = bytes.get(index + 1).copied().unwrap_or(b'_');
        let is_plural = char == 's' && !next.is_ascii_lowercase();
        let is_version = char == 'v' && next.is_ascii_digit();
        if run >= 2 && (is_plural || is_version) {
            let acronym = result.split_off(result.len() - run + 1);
            result.push_str(&acronym.to_ascii_lowercase());
        }
        run = if char.is_ascii_uppercase() {
            run + 1
        } else {
            0
        };
        result.push(char);
    }
    result
}
