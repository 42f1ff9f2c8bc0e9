//! CommonMark without HTML: kept, but for what rustdoc would take for something else.

use super::inline;

/// The lines of the Markdown for a text in CommonMark.
pub(super) fn lines(source: &str) -> Vec<String> {
    let mut writer = Writer::default();
    for line in source.lines() {
        writer.line(line);
    }
    writer.finish()
}

#[derive(Default)]
struct Writer {
    lines: Vec<String>,
    /// The paragraph that is being joined, with the prefixes of its first and its other lines.
    paragraph: String,
    first: String,
    others: String,
    /// The fence that is open, and the indentation of its lines.
    fence: Option<(String, String)>,
}

impl Writer {
    fn line(&mut self, line: &str) {
        let text = line.trim();
        if let Some((fence, indent)) = self.fence.take() {
            let line = line.replace('\t', "    ");
            let line = line.strip_prefix(indent.as_str()).unwrap_or(&line);
            self.lines
                .push(format!("{indent}{line}").trim_end().to_owned());
            self.fence = (text != fence).then_some((fence, indent));
        } else if let Some(fence) = fence(text) {
            self.end_paragraph();
            let is_inside = line.starts_with([' ', '\t']);
            let indent = if is_inside {
                self.others.clone()
            } else {
                String::new()
            };
            self.lines.push(format!("{indent}{fence}text"));
            self.fence = Some((fence, indent));
        } else if text.is_empty() {
            self.end_paragraph();
            self.blank();
        } else if let Some((mark, rest)) = item(text) {
            self.end_paragraph();
            // One level of nesting is what an indented item shows.
            let indent = if line.starts_with([' ', '\t']) {
                "  "
            } else {
                ""
            };
            self.first = format!("{indent}{mark} ");
            self.others = " ".repeat(self.first.len());
            rest.clone_into(&mut self.paragraph);
        } else if text.starts_with('#') && heading(text) {
            self.end_paragraph();
            self.lines.push(text.to_owned());
        } else {
            if self.paragraph.is_empty() && !line.starts_with([' ', '\t']) {
                self.first.clear();
                self.others.clear();
            } else if self.paragraph.is_empty() {
                self.first.clone_from(&self.others);
            }
            self.paragraph.push(' ');
            self.paragraph.push_str(text);
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        inline::wrap(
            &sanitised(&paragraph),
            &self.first,
            &self.others,
            &mut self.lines,
        );
    }

    fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.end_paragraph();
        if let Some((fence, indent)) = self.fence.take() {
            self.lines.push(format!("{indent}{fence}"));
        }
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        self.lines
    }
}

/// The fence that opens a block of code; its language is not kept, since `text` stands there.
fn fence(text: &str) -> Option<String> {
    let mark = text.chars().next().filter(|it| matches!(it, '`' | '~'))?;
    let length = text.chars().take_while(|it| *it == mark).count();
    let rest = text.get(length..)?;
    (length >= 3 && !rest.contains('`')).then(|| mark.to_string().repeat(length))
}

/// The mark of a list's item, and what stands behind it.
fn item(text: &str) -> Option<(&str, &str)> {
    let (mark, rest) = text.split_once(' ')?;
    let number = mark.strip_suffix(['.', ')']);
    let is_number = |it: &str| it.len() <= 3 && it.parse::<u16>().is_ok();
    (matches!(mark, "-" | "*" | "+") || number.is_some_and(is_number)).then_some((mark, rest))
}

fn heading(text: &str) -> bool {
    let marks = text.bytes().take_while(|it| *it == b'#').count();
    marks <= 6 && text.get(marks..).is_some_and(|rest| rest.starts_with(' '))
}

/// Inline Markdown as it is, but for brackets that are no link, angle brackets and bare URLs.
fn sanitised(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['`', '[', '<', 'h', '\\']) {
        let (before, special) = rest.split_at(at);
        out.push_str(before);
        let (markdown, length) = special_span(special, out.chars().next_back());
        out.push_str(&markdown);
        rest = special.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The Markdown for what begins with a special character, and how much of the text it stands for.
fn special_span(text: &str, before: Option<char>) -> (String, usize) {
    let first = text.chars().next().map_or(1, char::len_utf8);
    let one = text.get(..first).unwrap_or_default();
    match one {
        "`" => code_span(text),
        "[" => link(text),
        // An escape keeps what it escapes.
        "\\" => {
            let second = text.chars().nth(1).map_or(0, char::len_utf8);
            (
                text.get(..first + second).unwrap_or(one).to_owned(),
                first + second,
            )
        }
        "<" => autolink(text).unwrap_or_else(|| ("\\<".to_owned(), 1)),
        _ if before.is_some_and(char::is_alphanumeric) => (one.to_owned(), first),
        _ => bare_url(text).unwrap_or_else(|| (one.to_owned(), first)),
    }
}

fn code_span(text: &str) -> (String, usize) {
    let ticks = text.bytes().take_while(|it| *it == b'`').count();
    let (fence, inside) = text.split_at(ticks);
    match inside.find(fence) {
        Some(end) if end > 0 => (
            inline::code(inside.get(..end).unwrap_or_default()),
            end + 2 * ticks,
        ),
        _ => ("\\`".repeat(ticks), ticks),
    }
}

/// `[text](url)`, else an escaped bracket.
fn link(text: &str) -> (String, usize) {
    let end = text.find(']').filter(|end| *end < 500);
    let parts = end.and_then(|end| {
        let label = text.get(1..end)?;
        let target = text.get(end + 1..)?.strip_prefix('(')?;
        let close = target.find(')').filter(|close| *close < 2_000)?;
        let target = target.get(..close)?;
        let is_absolute = target.starts_with("https://") || target.starts_with("http://");
        (is_absolute && !label.contains('[')).then_some((label, target, end + 3 + close))
    });
    match parts {
        Some((label, target, length)) => (inline::link(label, Some(target)), length),
        None => ("\\[".to_owned(), 1),
    }
}

fn autolink(text: &str) -> Option<(String, usize)> {
    let inside = text.strip_prefix('<')?;
    let end = inside.bytes().take(2_000).position(|it| it == b'>')?;
    let url = inside.get(..end)?;
    let is_url = url.starts_with("https://") || url.starts_with("http://");
    (is_url && !url.contains([' ', '<'])).then(|| (format!("<{url}>"), end + 2))
}

fn bare_url(text: &str) -> Option<(String, usize)> {
    if !(text.starts_with("https://") || text.starts_with("http://")) {
        return None;
    }
    let escaped = inline::escape(text.split_whitespace().next()?);
    let (url, _) = escaped.strip_prefix('<')?.split_once('>')?;
    Some((format!("<{url}>"), url.len()))
}
