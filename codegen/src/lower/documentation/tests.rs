use super::{first_sentence, lines, markdown, one_line};
use crate::ir::Docs;

fn text(source: &str) -> String {
    markdown(source).join("\n")
}

#[test]
fn paragraphs_spans_and_links() {
    assert_eq!(
        text(
            "<p>Sets <code>a  b</code>, see <a href=\"https://example.com/a(b)\">the \
             <i>guide</i></a>.</p><p>Use <b> bold </b>and<br/>a break; <a>nothing</a>.</p>"
        ),
        "Sets `a b`, see [the *guide*](https://example.com/a%28b%29).\n\n\
         Use **bold** and\n\na break; nothing."
    );
}

#[test]
fn lists_nest_and_may_be_left_open() {
    assert_eq!(
        text(
            "One of:<ul><li><p>first</p> <p>more</p></li> <li>second<ol><li>a<li>b</ol></li></ul>\
             <dl><dt>Term</dt><dd>What it is</dd><dt>Other</dt><dd>So"
        ),
        "One of:\n\n- first\n\n  more\n- second\n\n  1. a\n  2. b\n\n\
         - **Term**\n\n  What it is\n- **Other**\n\n  So"
    );
}

#[test]
fn notes_headings_code_and_tables() {
    assert_eq!(
        text(
            "<h4>Use</h4><note><p>Mind &lt;this&gt;.</p><p>And that.</p></note>\
             <pre>let x = 1;\n    y[0] ``` z</pre><table><tr><th>A</th><th>B</th></tr>\
             <tr><td>1</td><td>2</td></tr></table>"
        ),
        "### Use\n\n> **Note:** Mind \\<this>.\n>\n> And that.\n\n\
         ````text\nlet x = 1;\n    y[0] ``` z\n````\n\n- A \u{2014} B\n- 1 \u{2014} 2"
    );
}

#[test]
fn what_means_something_in_markdown_is_escaped() {
    assert_eq!(
        text("<p>[x], a*b, _c_, d_e, `f g`, `h, <region>, AT&amp;T &amp;amp; ~~no~~</p><p># 1</p>"),
        "\\[x], a\\*b, \\_c\\_, d_e, `f g`, \\`h, \\<region>, AT\\&T \\&amp; \\~\\~no\\~\\~\n\n\\# 1"
    );
    assert_eq!(
        text("<p>1. no list</p><p>- none</p><p>> none</p>"),
        "1\\. no list\n\n\\- none\n\n\\> none"
    );
}

#[test]
fn bare_urls_become_links() {
    assert_eq!(
        text("<p>See https://example.com/a_b?c=*, (http://x.y/z).</p>"),
        "See <https://example.com/a_b?c=>\\*, (<http://x.y/z>)."
    );
    assert_eq!(
        text("See https://example.com/x."),
        "See <https://example.com/x>."
    );
}

#[test]
fn commonmark_stays_and_is_made_harmless() {
    assert_eq!(
        text(
            "The `[key]` of [a guide](https://example.com/g) and [x] in <region>.\n\n\
             - one\n  more\n- two\n\n    fn doctest() {}\n\n```\nlet x;\n```\n# Title"
        ),
        "The `[key]` of [a guide](https://example.com/g) and \\[x] in \\<region>.\n\n\
         - one more\n- two\n\n  fn doctest() {}\n\n```text\nlet x;\n```\n# Title"
    );
}

#[test]
fn long_lines_are_broken_with_their_indentation() {
    let words = "word ".repeat(40);
    for line in markdown(&format!("- {words}")).iter().skip(1) {
        assert!(line.starts_with("  word"), "{line:?}");
        assert!(line.len() <= 92, "{line:?}");
    }
}

#[test]
fn no_line_begins_a_block_by_chance() {
    let lines = markdown(&format!("<p>{} - + 1. # end</p>", "w".repeat(92)));
    assert_eq!(lines.last().map(String::as_str), Some("\\- + 1. # end"));
    let lines = markdown(&format!("<p>{} * end</p>", "w".repeat(92)));
    assert_eq!(lines.last().map(String::as_str), Some("\\* end"));
}

#[test]
fn hostile_text_is_read_in_linear_time_and_leaves_no_html() {
    for piece in [
        "<ul>",
        "<li>",
        "<",
        "<a href=",
        "</ul>",
        "`",
        "[",
        "<b>",
        "&",
        "<note>",
        "*/ \u{202e}",
    ] {
        let lines = markdown(&format!("<p>{}", piece.repeat(50_000)));
        assert!(
            lines
                .iter()
                .all(|line| !line.contains(['\u{202e}', '\u{1}'])),
            "{piece}"
        );
    }
}

#[test]
fn the_first_sentence_ends_at_a_full_stop_before_a_capital() {
    let docs = |text: &str| Docs {
        lines: lines(text, &[]),
        deprecated: None,
    };
    for (text, expected) in [
        (
            "There is no such thing. Or it is gone.",
            "There is no such thing.",
        ),
        ("One, e.g. two. Three.", "One, e.g. two."),
        ("<p>Only one</p><p>Another.</p>", "Only one"),
        ("", ""),
    ] {
        assert_eq!(first_sentence(&docs(text)).lines.join(" "), expected);
    }
}

#[test]
fn addresses_stand_behind_the_text() {
    let links = [("the manual", "https://a.example/b?c=d")];
    assert_eq!(
        lines("Text.", &links),
        ["Text.", "", "See the manual: <https://a.example/b?c=d>"]
    );
}

#[test]
fn a_message_is_one_line_of_markdown() {
    assert_eq!(
        one_line("Use <code>PutThing</code>.\n\nReally."),
        "Use `PutThing`. Really."
    );
    assert_eq!(one_line(""), "");
}
