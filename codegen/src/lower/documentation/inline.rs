//! Text within a paragraph: escaped, so that it shows as it is, and broken into lines.

use super::WIDTH;

/// Stands for a space at which no line may break; control characters never come from the text.
const HARD_SPACE: char = '\u{1}';

/// The text without control characters, tabs and line ends excepted, and with `\n` alone as such.
pub(super) fn without_controls(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    text.chars()
        .filter(|it| !it.is_control() || matches!(it, '\n' | '\t'))
        .filter(|it| !is_direction(*it))
        .collect()
}

/// Marks that change the direction of text, which make source read as what it is not.
fn is_direction(it: char) -> bool {
    matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A code span; its spaces do not break, since a line of it might start like a block.
pub(super) fn code(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return text;
    }
    let longest = text.split(|it| it != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}").replace(' ', &HARD_SPACE.to_string())
}

/// A link, where the target is an absolute URL; else the text alone.
pub(super) fn link(text: &str, target: Option<&str>) -> String {
    let target = target.map(str::trim).filter(|it| is_url(it));
    match target {
        Some(target) if !text.trim().is_empty() => format!("[{}]({})", text.trim(), url(target)),
        _ => text.to_owned(),
    }
}

fn is_url(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// A URL without what would end a link.
fn url(text: &str) -> String {
    let mut url = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '(' => url.push_str("%28"),
            ')' => url.push_str("%29"),
            '<' => url.push_str("%3C"),
            '>' => url.push_str("%3E"),
            '\\' => url.push_str("%5C"),
            '`' => url.push_str("%60"),
            it if it.is_whitespace() => url.push_str("%20"),
            it => url.push(it),
        }
    }
    url
}

/// Text that means nothing in Markdown; URLs become links, and paired backticks stay code.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(character) = rest.chars().next() {
        let taken = span(rest, before);
        match taken {
            Some((markdown, length)) => {
                escaped.push_str(&markdown);
                rest = rest.get(length..).unwrap_or_default();
                before = '`';
            }
            None => {
                rest = rest.get(character.len_utf8()..).unwrap_or_default();
                if needs_escape(character, before, rest) {
                    escaped.push('\\');
                }
                escaped.push(character);
                before = character;
            }
        }
    }
    escaped
}

/// What is taken as a whole at the start of a text: a code span or a URL, and how long it is.
fn span(text: &str, before: char) -> Option<(String, usize)> {
    if let Some(inside) = text.strip_prefix('`') {
        let end = inside.find('`').filter(|end| *end > 0)?;
        return Some((code(inside.get(..end)?), end + 2));
    }
    if before.is_alphanumeric() || !is_url(text) {
        return None;
    }
    let end = text
        .find(|it: char| {
            it.is_whitespace() || matches!(it, '<' | '>' | '"' | '`' | '[' | ']' | '\\')
        })
        .unwrap_or(text.len());
    let found = text
        .get(..end)?
        .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '*', '_']);
    let host = found.split_once("//").map_or("", |(_, host)| host);
    (!host.is_empty()).then(|| (format!("<{found}>"), found.len()))
}

fn needs_escape(character: char, before: char, after: &str) -> bool {
    let next = after.chars().next().unwrap_or(' ');
    match character {
        '\\' | '`' | '*' | '[' | '<' => true,
        '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
        '~' => next == '~' || before == '~',
        '&' => next.is_alphabetic() || next == '#',
        _ => false,
    }
}

/// Appends a paragraph, broken at its spaces, with a prefix for the first line and one for others.
pub(super) fn wrap(text: &str, first: &str, others: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split_whitespace() {
        let word = word.replace(HARD_SPACE, " ");
        if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut line, others.to_owned()));
            is_empty = true;
        }
        if is_empty {
            line.push_str(&line_start(&word));
        } else {
            line.push(' ');
            line.push_str(&word);
        }
        is_empty = false;
    }
    if !is_empty {
        lines.push(line);
    }
}

/// The first word of a line, escaped where it would begin a block: a heading, list or quote.
fn line_start(word: &str) -> String {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let after = word.get(digits..).unwrap_or_default();
    if (1..=9).contains(&digits) && matches!(after, "." | ")") {
        return format!("{}\\{after}", word.get(..digits).unwrap_or_default());
    }
    let begins_block = matches!(word, "-" | "+" | "*")
        || word.starts_with(['#', '>', '=', '|'])
        || word.starts_with("~~~")
        || word.starts_with("--");
    if begins_block {
        format!("\\{word}")
    } else {
        word.to_owned()
    }
}
