//! Documentation of a model as Markdown that rustdoc renders well.
//!
//! Smithy's `documentation` trait is CommonMark, which may hold HTML; AWS writes HTML throughout.
//! Either way the result is plain Markdown: no raw HTML, no accidental doctests (code is fenced as
//! `text`, nothing is indented by four spaces), no accidental links (brackets are escaped), lines
//! of prose at most [`WIDTH`] wide. Reading is linear in the text, and nothing in it is an error.

mod block;
mod entity;
mod html;
mod inline;
mod markdown;
mod tag;

use self::tag::{Tag, Token};
use super::context::{Context, MemberRef};
use crate::ir::Docs;
use crate::smithy::{EnumDefinition, ShapeId, Traits};

/// How wide lines of prose are, so that they fit into 100 columns where they are indented.
const WIDTH: usize = 92;

/// The documentation of a shape.
pub(super) fn of(context: &Context<'_>, id: &ShapeId, traits: &Traits) -> Docs {
    let text = context.read(id, traits.documentation());
    let links = context.read(id, traits.external_documentation());
    let deprecated = context.read(id, traits.deprecated());
    Docs {
        lines: lines(text.unwrap_or_default(), &links.unwrap_or_default()),
        deprecated: deprecated.map(|it| one_line(it.message.as_deref().unwrap_or_default())),
    }
}

/// The documentation of a member, each trait its own or else its target's.
pub(super) fn of_member(context: &Context<'_>, of: MemberRef<'_>) -> Docs {
    let text = context.read_effective(of, |traits| traits.documentation());
    let links = context.read_effective(of, |traits| traits.external_documentation());
    let deprecated = context.read_effective(of, |traits| traits.deprecated());
    Docs {
        lines: lines(text.unwrap_or_default(), &links.unwrap_or_default()),
        deprecated: deprecated.map(|it| one_line(it.message.as_deref().unwrap_or_default())),
    }
}

/// The documentation of a value of the trait `enum`.
pub(super) fn of_definition(definition: &EnumDefinition) -> Docs {
    Docs {
        lines: lines(definition.documentation.as_deref().unwrap_or_default(), &[]),
        deprecated: definition.is_deprecated.then(String::new),
    }
}

/// The documentation of something that is no shape.
pub(super) fn of_text(text: &str) -> Docs {
    Docs {
        lines: lines(text, &[]),
        deprecated: None,
    }
}

/// The first paragraph up to the end of its first sentence.
pub(super) fn first_sentence(docs: &Docs) -> Docs {
    let mut lines = Vec::new();
    for line in docs.lines.iter().take_while(|line| !line.is_empty()) {
        match sentence_end(line) {
            Some(end) => {
                lines.push(line.get(..end).unwrap_or_default().to_owned());
                break;
            }
            None => lines.push(line.clone()),
        }
    }
    Docs {
        lines,
        deprecated: docs.deprecated.clone(),
    }
}

/// Behind the first full stop that a space and a capital letter follow.
fn sentence_end(line: &str) -> Option<usize> {
    line.match_indices(". ").map(|(at, _)| at + 1).find(|end| {
        let rest = line.get(*end..).unwrap_or_default().trim_start();
        rest.starts_with(char::is_uppercase)
    })
}

/// The Markdown of a text, and of the addresses where there is more.
fn lines(text: &str, links: &[(&str, &str)]) -> Vec<String> {
    let mut lines = markdown(text);
    for (title, address) in links {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(markdown(&format!("See {title}: {address}")));
    }
    lines
}

/// A message as Markdown on a single line.
fn one_line(message: &str) -> String {
    let lines = markdown(message);
    let words = lines.iter().flat_map(|line| line.split_whitespace());
    words.collect::<Vec<_>>().join(" ")
}

/// The lines of the Markdown; none where the text says nothing.
fn markdown(source: &str) -> Vec<String> {
    let source = inline::without_controls(source);
    if is_html(&source) {
        html::lines(&source)
    } else {
        markdown::lines(&source)
    }
}

/// Whether any element of HTML occurs; pseudo-tags such as `<region>` make no HTML.
fn is_html(source: &str) -> bool {
    tag::tokens(source).any(|token| match token {
        Token::Tag(tag) => Tag::is_html(tag.name()),
        Token::Text(_) => false,
    })
}

#[cfg(test)]
mod tests;
