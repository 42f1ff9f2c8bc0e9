//! XML text, element by element.

use crate::protocol::xml::Tag;
use crate::shape::XmlNamespace;

/// Writes a document into one buffer. Names are the model's and written as they are; text and
/// values of attributes are escaped.
#[derive(Default)]
pub(super) struct Writer {
    document: String,
}

impl Writer {
    /// Opens `<name`, to which attributes can be added.
    pub(super) fn start(&mut self, tag: Tag) -> StartTag<'_> {
        self.document.push('<');
        self.document.push_str(tag.name);
        let mut start = StartTag(&mut self.document);
        match tag.namespace {
            None => {}
            Some(XmlNamespace { uri, prefix: "" }) => start.attribute("xmlns", uri),
            Some(XmlNamespace { uri, prefix }) => {
                start.attribute(&["xmlns:", prefix].concat(), uri);
            }
        }
        start
    }

    /// Writes `</name>`.
    pub(super) fn end(&mut self, tag: Tag) {
        self.document.push_str("</");
        self.document.push_str(tag.name);
        self.document.push('>');
    }

    /// Writes an element that holds nothing but `text`.
    pub(super) fn leaf(&mut self, tag: Tag, text: &str) {
        self.start(tag).finish();
        push_escaped(&mut self.document, text, Place::Text);
        self.end(tag);
    }

    /// The document.
    pub(super) fn finish(self) -> String {
        self.document
    }
}

/// A start tag that is still open for attributes.
#[must_use = "the tag lacks its `>`"]
pub(super) struct StartTag<'a>(&'a mut String);

impl StartTag<'_> {
    /// Adds an attribute.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        push_escaped(self.0, value, Place::Attribute);
        self.0.push('"');
    }

    /// Writes the `>`.
    pub(super) fn finish(self) {
        self.0.push('>');
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    Attribute,
}

/// Replaces what is markup, and what a reader would change or drop: it takes every line end for a
/// line feed (XML 1.0, section 2.11), U+0085 and U+2028 among them where it knows XML 1.1, and
/// whitespace in attributes for spaces (section 3.3.3).
fn push_escaped(into: &mut String, text: &str, place: Place) {
    let mut rest = text;
    let is_special = |character: char| match character {
        '&' | '<' | '>' | '\u{2028}' => true,
        '"' => place == Place::Attribute,
        '\t' => place == Place::Attribute,
        _ => character.is_control(),
    };
    while let Some((index, special)) = rest.char_indices().find(|(_, c)| is_special(*c)) {
        let (plain, from) = rest.split_at(index);
        into.push_str(plain);
        match special {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            _ => into.push_str(&format!("&#x{:X};", u32::from(special))),
        }
        rest = from.get(special.len_utf8()..).unwrap_or_default();
    }
    into.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Tag = Tag {
        name: "a",
        namespace: None,
    };

    fn leaf(text: &str) -> String {
        let mut writer = Writer::default();
        writer.leaf(A, text);
        writer.finish()
    }

    #[test]
    fn markup_and_what_a_reader_would_change_are_escaped() {
        assert_eq!(leaf("<b> & \"c\" 'd'"), "<a>&lt;b&gt; &amp; \"c\" 'd'</a>");
        assert_eq!(leaf("\r\n\t\u{1}\u{7F}"), "<a>&#xD;&#xA;\t&#x1;&#x7F;</a>");
        assert_eq!(leaf("\u{85}é\u{2028}"), "<a>&#x85;é&#x2028;</a>");
        assert_eq!(leaf("]]>"), "<a>]]&gt;</a>");
    }

    #[test]
    fn attributes_keep_their_whitespace_and_quotes() {
        let mut writer = Writer::default();
        let mut start = writer.start(A);
        start.attribute("b", "\t<\"> \n'");
        start.finish();
        writer.end(A);
        assert_eq!(writer.finish(), "<a b=\"&#x9;&lt;&quot;&gt; &#xA;'\"></a>");
    }

    #[test]
    fn namespaces_are_declared_with_and_without_a_prefix() {
        let mut writer = Writer::default();
        for (uri, prefix) in [("http://a?b&c", ""), ("http://a", "p")] {
            let namespace = Some(XmlNamespace { uri, prefix });
            writer.leaf(Tag { namespace, ..A }, "");
        }
        assert_eq!(
            writer.finish(),
            "<a xmlns=\"http://a?b&amp;c\"></a><a xmlns:p=\"http://a\"></a>"
        );
    }
}
