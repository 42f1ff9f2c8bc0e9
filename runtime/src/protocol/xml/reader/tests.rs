use super::*;
use crate::protocol::MAX_DEPTH;

/// The text of the document's root, which has no children.
fn text(document: &str) -> Result<String, String> {
    let read = || {
        let (mut reader, _) = Reader::enter(document.as_bytes())?;
        let text = reader.text()?.into_owned();
        reader.finish()?;
        Ok(text)
    };
    read().map_err(|error: DecodeError| error.to_string())
}

/// The error of a document of which nothing is looked at.
fn refused(document: impl AsRef<[u8]>) -> String {
    let read = || Reader::enter(document.as_ref())?.0.finish();
    match read() {
        Ok(()) => "nothing wrong".to_owned(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn text_comes_in_pieces() {
    assert_eq!(text("<a>b</a>").as_deref(), Ok("b"));
    assert_eq!(text("<a/>").as_deref(), Ok(""));
    assert_eq!(text("<a ></a >").as_deref(), Ok(""));
    assert_eq!(
        text("<a> b <!-- c -->d<?e f?>g</a>").as_deref(),
        Ok(" b dg")
    );
    assert_eq!(
        text("<a><![CDATA[<b>&amp;]]]]>é<![CDATA[]]></a>").as_deref(),
        Ok("<b>&amp;]]é")
    );
}

#[test]
fn references_stand_for_characters_once() {
    assert_eq!(
        text("<a>&lt;&gt;&amp;&quot;&apos;&#233;&#xE9;&#x1F639;</a>").as_deref(),
        Ok("<>&\"'éé😹")
    );
    assert_eq!(text("<a>&amp;lt;</a>").as_deref(), Ok("&lt;"));
    // Amazon S3 sends control characters so, which XML 1.0 does not allow.
    assert_eq!(text("<a>&#x1;</a>").as_deref(), Ok("\u{1}"));
}

#[test]
fn line_ends_are_line_feeds_unless_they_are_references() {
    assert_eq!(
        text("<a>\r\n.\r.\n.\r\r\n&#13;&#xA;<![CDATA[\r\n]]></a>").as_deref(),
        Ok("\n.\n.\n.\n\n\r\n\n")
    );
}

#[test]
fn references_that_no_document_may_declare_are_refused() {
    for reference in [
        "&foo;",
        "&amp",
        "&;",
        "&#;",
        "&#x;",
        "&#+1;",
        "&#xD800;",
        "&#1114112;",
    ] {
        let error = text(&format!("<a>é{reference}</a>")).unwrap_err();
        assert!(
            error.starts_with("$ (byte 5): expected a reference to a character"),
            "{reference}: {error}"
        );
    }
}

#[test]
fn attributes_are_read_in_any_quotes_with_their_places() {
    let document = "<a one = '1 \"' xmlns:x=\"u\"\n x:two=\"&lt;\t\r\n&#9;\"/>";
    let (_, root) = Reader::enter(document.as_bytes()).unwrap();
    let mut seen = Vec::new();
    for attribute in root.attributes {
        let value = attribute.value().unwrap().into_owned();
        let written = document.get(attribute.offset..).unwrap();
        assert!(written.starts_with(value.get(..1).unwrap()) || written.starts_with("&lt;"));
        seen.push((attribute.name, attribute.declares_namespace(), value));
    }
    let seen: Vec<_> = seen.iter().map(|(n, d, v)| (*n, *d, v.as_str())).collect();
    assert_eq!(
        seen,
        [
            ("one", false, "1 \""),
            ("xmlns:x", true, "u"),
            ("x:two", false, "<  \t"),
        ]
    );
}

#[test]
fn children_come_one_after_the_other_and_can_be_passed_over() {
    let document = "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- a --><r>text<a/><b><c><a/></c>x</b><d>1</d></r>\n<!-- z -->";
    let (mut reader, root) = Reader::enter(document.as_bytes()).unwrap();
    assert_eq!((root.name, root.offset), ("r", 35));
    assert_eq!(reader.child().unwrap().unwrap().name, "a");
    assert!(reader.child().unwrap().is_none());
    let before_b = reader.mark();
    assert_eq!(reader.child().unwrap().unwrap().name, "b");
    reader.skip().unwrap();
    assert_eq!(reader.child().unwrap().unwrap().name, "d");
    assert_eq!(reader.text().unwrap(), "1");
    reader.go_back(before_b);
    assert_eq!(reader.child().unwrap().unwrap().name, "b");
    assert_eq!(reader.child().unwrap().unwrap().name, "c");
    reader.finish().unwrap();
}

#[test]
fn what_is_not_well_formed_is_refused_where_it_is() {
    for (document, message) in [
        (
            "",
            "(byte 0): expected an element, found the end of the document",
        ),
        ("  x", "(byte 2): expected an element, found 'x'"),
        ("{\"a\":1}", "(byte 0): expected an element, found '{'"),
        (
            "<",
            "(byte 1): expected the name of an element, found the end of the document",
        ),
        (
            "< a/>",
            "(byte 1): expected the name of an element, found ' '",
        ),
        (
            "<1/>",
            "(byte 1): expected the name of an element, found '1'",
        ),
        (
            "<a",
            "(byte 2): expected `>` or an attribute, found the end of the document",
        ),
        ("<a/", "(byte 2): expected `>` or an attribute, found '/'"),
        (
            "<a>",
            "(byte 3): expected `</a>`, found the end of the document",
        ),
        ("<a><b></a>", "(byte 6): expected `</b>`, found `</a>`"),
        (
            "<a></a",
            "(byte 6): expected `>`, found the end of the document",
        ),
        ("<a></a x>", "(byte 7): expected `>`, found 'x'"),
        (
            "<a/><b/>",
            "(byte 4): expected the end of the document, found '<'",
        ),
        (
            "<a/>b",
            "(byte 4): expected the end of the document, found 'b'",
        ),
        (
            "<a/><![CDATA[]]>",
            "(byte 4): expected the end of the document, found '<'",
        ),
        (
            "<a b>",
            "(byte 4): expected `=` after an attribute's name, found '>'",
        ),
        (
            "<a b=c>",
            "(byte 5): expected an attribute's value in quotes, found 'c'",
        ),
        (
            "<a b=\"c>",
            "(byte 8): expected the end of an attribute's value, found the end of the document",
        ),
        (
            "<a b=\"<\">",
            "(byte 6): expected an attribute's value without `<`, found '<'",
        ),
        (
            "<a b=\"\"c=\"\">",
            "(byte 7): expected whitespace before an attribute, found 'c'",
        ),
        (
            "<a><!-- ",
            "(byte 8): expected `-->`, found the end of the document",
        ),
        (
            "<a><![CDATA[</a>",
            "(byte 16): expected `]]>`, found the end of the document",
        ),
        (
            "<a><?b",
            "(byte 6): expected `?>`, found the end of the document",
        ),
        (
            "<a><!ELEMENT",
            "(byte 3): expected an element, text or a comment, found another declaration",
        ),
        (
            "<!DOCTYPE a><a/>",
            "(byte 0): expected an element, text or a comment, found a document type declaration",
        ),
    ] {
        assert_eq!(refused(document), ["$ ", message].concat(), "{document}");
    }
    assert_eq!(
        refused(b"<a>\xC3\x28</a>"),
        "$ (byte 3): expected UTF-8, found another byte"
    );
    assert_eq!(
        text("<a>b<c/></a>").unwrap_err(),
        "$ (byte 4): expected text, found the element `c`"
    );
}

#[test]
fn no_entity_can_be_declared() {
    let laughs =
        r#"<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>"#;
    assert_eq!(
        refused(laughs),
        "$ (byte 21): expected an element, text or a comment, found a document type declaration"
    );
}

#[test]
fn depth_is_limited() {
    let nested = |levels| ["<a>".repeat(levels), "</a>".repeat(levels)].concat();
    assert_eq!(refused(nested(MAX_DEPTH)), "nothing wrong");
    let error = "$ (byte 384): expected at most 128 levels of elements, found one more";
    assert_eq!(refused(nested(MAX_DEPTH + 1)), error);
    assert_eq!(refused(nested(100_000)), error);
}

#[test]
fn long_names_are_cut_off_in_messages() {
    let error = refused(format!("<{}>", "n".repeat(1000)));
    assert_eq!(
        error,
        format!(
            "$ (byte 1002): expected `</{}>`, found the end of the document",
            "n".repeat(64)
        )
    );
}
