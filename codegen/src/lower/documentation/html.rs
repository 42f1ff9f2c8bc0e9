//! HTML, however it is nested or left open, as blocks.

use super::block::{self, Block, Numbering};
use super::tag::{self, Tag, Token};
use super::{entity, inline};

/// How deep lists and notes nest; what is deeper is shown at this depth.
const DEPTH: usize = 8;

/// The lines of the Markdown for a text in HTML.
pub(super) fn lines(source: &str) -> Vec<String> {
    let mut builder = Builder::default();
    for token in tag::tokens(source) {
        match token {
            Token::Text(text) => builder.text(text),
            Token::Tag(tag) => builder.tag(&tag),
        }
    }
    block::lines(&builder.finish())
}

/// What is open while HTML is read.
#[derive(Default)]
struct Builder {
    /// The blocks of the document, and of each container that is open.
    root: Vec<Block>,
    open: Vec<Container>,
    /// The paragraph that is being written, and the spans that are open in it.
    paragraph: String,
    spans: Vec<Span>,
}

enum Container {
    List(Numbering, Vec<Vec<Block>>),
    Item(Vec<Block>),
    /// With the word that opens it, such as `Note`.
    Quote(&'static str, Vec<Block>),
}

/// A part of a paragraph that is still open.
struct Span {
    kind: SpanKind,
    text: String,
}

#[derive(PartialEq, Eq)]
enum SpanKind {
    Code,
    Preformatted,
    Strong,
    Emphasis,
    Link(Option<String>),
    Heading(usize),
}

impl Builder {
    fn text(&mut self, text: &str) {
        let text = entity::decode(text);
        let is_code = self
            .spans
            .iter()
            .any(|span| matches!(span.kind, SpanKind::Code | SpanKind::Preformatted));
        if is_code {
            self.push(&text);
        } else {
            self.push(&inline::escape(&text));
        }
    }

    /// Appends to the innermost span.
    fn push(&mut self, markdown: &str) {
        match self.spans.last_mut() {
            Some(span) => span.text.push_str(markdown),
            None => self.paragraph.push_str(markdown),
        }
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        if tag.is_comment() {
            return;
        }
        let name = tag.name().to_ascii_lowercase();
        match (name.as_str(), tag.is_close()) {
            ("code" | "tt", close) => self.span(SpanKind::Code, close),
            ("b" | "strong" | "u", close) => self.span(SpanKind::Strong, close),
            ("i" | "em" | "cite" | "replaceable", close) => self.span(SpanKind::Emphasis, close),
            ("a", close) => self.link(tag, close),
            ("pre", close) => self.block_span(SpanKind::Preformatted, close),
            ("h1" | "h2", close) => self.block_span(SpanKind::Heading(2), close),
            ("h3" | "h4" | "h5" | "h6", close) => self.block_span(SpanKind::Heading(3), close),
            ("ul" | "dl" | "table", false) => self.open_list(Numbering::Bullets),
            ("ol", false) => self.open_list(Numbering::Numbers),
            ("ul" | "ol" | "dl" | "table", true) => self.close_list(),
            ("li" | "dt" | "tr", false) => self.open_item(&name),
            ("dt", true) => {
                self.end_spans();
                self.end_paragraph();
            }
            ("li" | "tr", true) => self.close_item(),
            ("td" | "th", true) => self.push(" \u{2014} "),
            ("note" | "important" | "warning" | "blockquote", close) => self.quote(&name, close),
            ("span" | "sub" | "sup" | "thead" | "tbody", _) => {}
            ("td" | "th", false) => {}
            (name, _) if Tag::is_html(name) => {
                self.end_spans();
                self.end_paragraph();
            }
            // A pseudo-tag such as `<region>` is text.
            _ => self.text(&format!("&lt;{}&gt;", tag.inside())),
        }
    }

    fn span(&mut self, kind: SpanKind, close: bool) {
        if close {
            if self.spans.iter().any(|span| span.kind == kind) {
                while self.spans.last().is_some_and(|span| span.kind != kind) {
                    self.end_span();
                }
                self.end_span();
            }
        } else if !self.spans.iter().any(|span| span.kind == kind) {
            self.spans.push(Span {
                kind,
                text: String::new(),
            });
        }
    }

    fn link(&mut self, tag: &Tag<'_>, close: bool) {
        let is_link = |span: &Span| matches!(span.kind, SpanKind::Link(_));
        if close && self.spans.iter().any(is_link) {
            while self.spans.last().is_some_and(|span| !is_link(span)) {
                self.end_span();
            }
            self.end_span();
        } else if !close && !self.spans.iter().any(is_link) {
            let target = tag.href().map(|href| entity::decode(href).into_owned());
            self.spans.push(Span {
                kind: SpanKind::Link(target),
                text: String::new(),
            });
        }
    }

    /// A span that is a block of its own.
    fn block_span(&mut self, kind: SpanKind, close: bool) {
        self.end_spans();
        self.end_paragraph();
        if !close {
            self.spans.push(Span {
                kind,
                text: String::new(),
            });
        }
    }

    /// Ends the innermost span: its Markdown goes to the one around it.
    fn end_span(&mut self) {
        let Some(Span { kind, text }) = self.spans.pop() else {
            return;
        };
        let markdown = match &kind {
            SpanKind::Code => inline::code(&text),
            SpanKind::Strong => around("**", &text),
            SpanKind::Emphasis => around("*", &text),
            SpanKind::Link(target) => inline::link(&text, target.as_deref()),
            SpanKind::Preformatted => return self.add(Block::Code(text)),
            SpanKind::Heading(level) => return self.add(Block::Heading(*level, text)),
        };
        let spaced = |at: Option<char>| at.is_some_and(char::is_whitespace);
        if spaced(text.chars().next()) {
            self.push(" ");
        }
        self.push(markdown.trim());
        if spaced(text.chars().next_back()) {
            self.push(" ");
        }
    }

    fn end_spans(&mut self) {
        while !self.spans.is_empty() {
            self.end_span();
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        let paragraph = paragraph.trim().trim_end_matches('\u{2014}').trim_end();
        if !paragraph.is_empty() {
            self.add(Block::Paragraph(paragraph.to_owned()));
        }
    }

    /// Adds a block to the innermost container; what stands in a list outside of items is an item.
    fn add(&mut self, block: Block) {
        let empty = match &block {
            Block::Paragraph(text) | Block::Code(text) | Block::Heading(_, text) => {
                text.trim().is_empty()
            }
            Block::List(_, items) => items.is_empty(),
            Block::Quote(blocks) => blocks.is_empty(),
        };
        if empty {
            return;
        }
        match self.open.last_mut() {
            Some(Container::Item(blocks) | Container::Quote(_, blocks)) => blocks.push(block),
            Some(Container::List(_, items)) => items.push(vec![block]),
            None => self.root.push(block),
        }
    }

    fn open_list(&mut self, numbering: Numbering) {
        self.end_spans();
        self.end_paragraph();
        if self.open.len() < DEPTH {
            self.open.push(Container::List(numbering, Vec::new()));
        }
    }

    fn close_list(&mut self) {
        self.end_spans();
        self.end_paragraph();
        if self.open.iter().any(|it| matches!(it, Container::List(..))) {
            while let Some(closed) = self.close() {
                if closed == Closed::List {
                    break;
                }
            }
        }
    }

    fn open_item(&mut self, name: &str) {
        self.close_item();
        if matches!(self.open.last(), Some(Container::List(..))) {
            self.open.push(Container::Item(Vec::new()));
        }
        if name == "dt" {
            self.spans.push(Span {
                kind: SpanKind::Strong,
                text: String::new(),
            });
        }
    }

    fn close_item(&mut self) {
        self.end_spans();
        self.end_paragraph();
        let innermost = self
            .open
            .iter()
            .rposition(|it| !matches!(it, Container::Quote(..)));
        let is_item = |at| matches!(self.open.get(at), Some(Container::Item(_)));
        if innermost.is_some_and(is_item) {
            while self.close() == Some(Closed::Quote) {}
        }
    }

    fn quote(&mut self, name: &str, close: bool) {
        self.end_spans();
        self.end_paragraph();
        if close {
            if matches!(self.open.last(), Some(Container::Quote(..))) {
                self.close();
            }
        } else if self.open.len() < DEPTH {
            let word = match name {
                "note" => "Note",
                "important" => "Important",
                "warning" => "Warning",
                _ => "",
            };
            self.open.push(Container::Quote(word, Vec::new()));
        }
    }

    /// Closes the innermost container, whose blocks go to the one around it.
    fn close(&mut self) -> Option<Closed> {
        Some(match self.open.pop()? {
            Container::List(numbering, items) => {
                self.add(Block::List(numbering, items));
                Closed::List
            }
            Container::Item(blocks) => {
                if let (Some(Container::List(_, items)), false) =
                    (self.open.last_mut(), blocks.is_empty())
                {
                    items.push(blocks);
                }
                Closed::Item
            }
            Container::Quote(word, mut blocks) => {
                label(word, &mut blocks);
                self.add(Block::Quote(blocks));
                Closed::Quote
            }
        })
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_spans();
        self.end_paragraph();
        while self.close().is_some() {}
        self.root
    }
}

/// What a call of `close` has closed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Closed {
    List,
    Item,
    Quote,
}

/// Opens a note with the word that says what it is.
fn label(word: &str, blocks: &mut [Block]) {
    if let (Some(Block::Paragraph(first)), false) = (blocks.first_mut(), word.is_empty()) {
        first.insert_str(0, &format!("**{word}:** "));
    }
}

/// Marks around a text without the spaces at its ends.
fn around(mark: &str, text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => format!("{mark}{text}{mark}"),
    }
}
