//! Text and tags, as they follow one another.

/// A piece of HTML.
pub(super) enum Token<'a> {
    /// Text, its entities not yet decoded.
    Text(&'a str),
    /// A tag, a comment being one without a name.
    Tag(Tag<'a>),
}

/// `<name …>` or `</name>`.
pub(super) struct Tag<'a> {
    /// What stands between the angle brackets.
    inside: &'a str,
}

const HTML: [&str; 41] = [
    "a",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "important",
    "li",
    "note",
    "ol",
    "p",
    "pre",
    "replaceable",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "warning",
];

impl<'a> Tag<'a> {
    /// Whether this is the name of an element that AWS's documentation uses as HTML.
    pub(super) fn is_html(name: &str) -> bool {
        HTML.iter().any(|known| name.eq_ignore_ascii_case(known))
    }

    /// The element's name as it is written.
    pub(super) fn name(&self) -> &'a str {
        let name = self.inside.trim_start_matches('/');
        let end = name
            .find(|it: char| !it.is_ascii_alphanumeric())
            .unwrap_or(name.len());
        name.get(..end).unwrap_or_default()
    }

    pub(super) fn is_close(&self) -> bool {
        self.inside.starts_with('/')
    }

    pub(super) fn is_comment(&self) -> bool {
        self.inside.starts_with("!--")
    }

    /// The tag as it is written, without its angle brackets.
    pub(super) fn inside(&self) -> &'a str {
        self.inside
    }

    /// The value of `href`.
    pub(super) fn href(&self) -> Option<&'a str> {
        let (_, value) = self.inside.split_once("href")?;
        let value = value.trim_start().strip_prefix('=')?.trim_start();
        match value.chars().next()? {
            quote @ ('"' | '\'') => value.strip_prefix(quote)?.split(quote).next(),
            _ => value.split_whitespace().next(),
        }
    }
}

/// The tokens of a text. What only looks like a tag is text.
pub(super) fn tokens(source: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = source;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((tag, after)) = tag(rest) {
            rest = after;
            return Some(Token::Tag(tag));
        }
        // The first character is text even if it is a `<`.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest
            .get(first..)
            .and_then(|text| text.find('<'))
            .map(|at| at + first);
        let (text, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(Token::Text(text))
    })
}

/// The longest tag: what is longer is text, which also keeps a text full of `<` linear.
const LONGEST: usize = 2_000;

fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
    let inside = text.strip_prefix('<')?;
    if let Some(comment) = inside.strip_prefix("!--") {
        let (_, after) = comment.split_once("-->").unwrap_or((comment, ""));
        return Some((Tag { inside: "!--" }, after));
    }
    let name = inside.strip_prefix('/').unwrap_or(inside);
    if !name.starts_with(|it: char| it.is_ascii_alphabetic()) {
        return None;
    }
    let end = inside
        .bytes()
        .take(LONGEST)
        .position(|it| it == b'>' || it == b'<')?;
    let (inside, after) = inside.split_at(end);
    Some((Tag { inside }, after.strip_prefix('>')?))
}
