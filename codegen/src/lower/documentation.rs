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

/// How wide lines of prose are, so that they fit into 100 columns where they are indented.
const WIDTH: usize = 92;

/// The lines of the Markdown; none where the text says nothing.
pub(crate) fn markdown(source: &str) -> Vec<String> {
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
