//! A pull parser for the XML that services send: elements, attributes, text, CDATA sections,
//! comments and processing instructions (XML 1.0), straight from the bytes of the body.
//!
//! It checks that tags are closed in order and goes no deeper than [`MAX_DEPTH`](crate::protocol::MAX_DEPTH). There are no
//! document type declarations, so that no entity can be declared: those that XML predefines and
//! the numeric ones are all there are.

use std::borrow::Cow;

use crate::protocol::DecodeError;

use self::text::Text;

mod attributes;
mod scan;
mod text;

use self::attributes::Attributes;

/// Reads a document from its first byte to its last. It always stands inside an element, whose
/// children or text are read next; at the end of that element it stands in the parent.
pub(super) struct Reader<'a> {
    text: &'a str,
    position: usize,
    /// The names of the elements that it stands in.
    open: Vec<&'a str>,
    /// The innermost element was written as `<name/>`.
    closed: bool,
}

/// A start tag.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    /// The name as it is written, with its prefix.
    pub(super) name: &'a str,
    /// Where the tag begins, in bytes.
    pub(super) offset: usize,
    pub(super) attributes: Attributes<'a>,
}

/// A place among the children of an element, to go back to.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize);

impl<'a> Reader<'a> {
    /// Enters the document's root.
    ///
    /// # Errors
    /// The document is not UTF-8, or does not begin with an element.
    pub(super) fn enter(body: &'a [u8]) -> Result<(Self, Element<'a>), DecodeError> {
        let text = std::str::from_utf8(body).map_err(|error| {
            DecodeError::in_document(error.valid_up_to(), "UTF-8", "another byte")
        })?;
        let mut reader = Self {
            text,
            position: if text.starts_with('\u{FEFF}') { 3 } else { 0 },
            open: Vec::new(),
            closed: false,
        };
        reader.skip_miscellaneous("an element")?;
        match reader.rest().as_bytes() {
            [b'<', ..] => {
                let root = reader.start_tag()?;
                Ok((reader, root))
            }
            _ => Err(reader.unexpected("an element")),
        }
    }

    /// Enters the next child of the element that it stands in. At that element's end, leaves it
    /// and gives `None`. Text between children is passed over.
    pub(super) fn child(&mut self) -> Result<Option<Element<'a>>, DecodeError> {
        if self.leave_closed() {
            return Ok(None);
        }
        loop {
            self.skip_to_markup()?;
            match self.rest().as_bytes() {
                [b'<', b'/', ..] => {
                    self.end_tag()?;
                    return Ok(None);
                }
                [b'<', b'!' | b'?', ..] => {
                    self.skip_declaration()?;
                }
                _ => return self.start_tag().map(Some),
            }
        }
    }

    /// The text of the element that it stands in, which has no children; leaves the element.
    pub(super) fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let mut text = Text::default();
        if self.leave_closed() {
            return Ok(text.into_inner());
        }
        loop {
            let start = self.position;
            self.skip_to_markup()?;
            let end = self.position;
            text.push_parsed(self.slice(start, end), start)?;
            match self.rest().as_bytes() {
                [b'<', b'/', ..] => {
                    self.end_tag()?;
                    return Ok(text.into_inner());
                }
                [b'<', b'!' | b'?', ..] => {
                    if let Some(section) = self.skip_declaration()? {
                        text.push_literal(section);
                    }
                }
                _ => {
                    let element = self.start_tag()?;
                    let found = format!("the element `{}`", scan::shown(element.name));
                    return Err(DecodeError::in_document(end, "text", found));
                }
            }
        }
    }

    /// Passes over the rest of the element that it stands in, and leaves it.
    pub(super) fn skip(&mut self) -> Result<(), DecodeError> {
        let outside = self.open.len().saturating_sub(1);
        while self.open.len() > outside {
            // Entering a child and leaving an element both are steps towards the end.
            self.child()?;
        }
        Ok(())
    }

    /// Leaves all elements that are still open, and checks that nothing comes after the root.
    pub(super) fn finish(mut self) -> Result<(), DecodeError> {
        const END: &str = "the end of the document";
        while !self.open.is_empty() {
            self.skip()?;
        }
        self.skip_miscellaneous(END)?;
        if self.rest().is_empty() {
            Ok(())
        } else {
            Err(self.unexpected(END))
        }
    }

    /// Where it is in the document, in bytes.
    pub(super) const fn offset(&self) -> usize {
        self.position
    }

    /// The place before the next child.
    pub(super) const fn mark(&self) -> Mark {
        Mark(self.position)
    }

    /// Goes back to a place among the children of the element that it stands in.
    pub(super) const fn go_back(&mut self, mark: Mark) {
        self.position = mark.0;
    }

    /// Leaves the innermost element if it has neither children nor text nor an end tag.
    fn leave_closed(&mut self) -> bool {
        let closed = std::mem::take(&mut self.closed);
        if closed {
            self.open.pop();
        }
        closed
    }
}

#[cfg(test)]
mod tests;
