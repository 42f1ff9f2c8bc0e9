//! Documentation as attributes, a line each, which print as `///` and `//!`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// Lines of prose are this long at most, so that they fit into 100 columns where they are indented.
const WIDTH: usize = 92;

/// The lines of a model's documentation, with what it says of deprecation at their end.
pub(super) fn lines(docs: &Docs) -> Vec<String> {
    let mut lines = docs.lines.clone();
    if let Some(message) = &docs.deprecated {
        let message = match message.trim() {
            "" => "**Deprecated**.".to_owned(),
            message => format!("**Deprecated**: {message}"),
        };
        push_paragraph(&mut lines, &message);
    }
    lines
}

/// The lines for a value of an enum: where the model says nothing, the value on the wire.
pub(super) fn value(docs: &Docs, value: &str) -> Vec<String> {
    match lines(docs) {
        lines if lines.is_empty() => vec![format!("`{value}`")],
        lines => lines,
    }
}

/// Adds a paragraph, broken into lines, after what is there; an empty text adds nothing.
pub(super) fn push_paragraph(lines: &mut Vec<String>, text: &str) {
    if !lines.is_empty() && !text.is_empty() {
        lines.push(String::new());
    }
    lines.extend(fill(text));
}

/// The first sentence or paragraph, on one line.
pub(super) fn summary(docs: &Docs) -> String {
    let paragraph = docs.lines.iter().take_while(|line| !line.trim().is_empty());
    let paragraph = paragraph
        .map(|line| line.trim())
        .collect::<Vec<_>>()
        .join(" ");
    let ends = paragraph.match_indices(". ").map(|(end, _)| end);
    let is_end = |end: &usize| {
        !["e.g", "i.e", "etc"]
            .iter()
            .any(|it| paragraph[..*end].ends_with(it))
    };
    match ends.into_iter().find(is_end) {
        Some(end) => paragraph[..=end].to_owned(),
        None => paragraph,
    }
}

/// Breaks a text into lines, where its spaces are.
pub(super) fn fill(text: &str) -> Vec<String> {
    let mut lines = Vec::<String>::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// `///` lines.
pub(super) fn outer(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| indented(line));
    quote! { #(#[doc = #lines])* }
}

/// `//!` lines.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| indented(line));
    quote! { #(#![doc = #lines])* }
}

fn indented(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}
