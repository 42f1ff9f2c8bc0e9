use super::*;

fn has_match(pattern: &str, text: &str) -> Option<bool> {
    matcher::has_match(&compile(pattern).expect(pattern), text)
}

#[track_caller]
fn check(pattern: &str, matching: &[&str], other: &[&str]) {
    for text in matching {
        assert_eq!(
            has_match(pattern, text),
            Some(true),
            "{pattern} on {text:?}"
        );
    }
    for text in other {
        assert_eq!(
            has_match(pattern, text),
            Some(false),
            "{pattern} on {text:?}"
        );
    }
}

#[test]
fn a_pattern_is_not_anchored() {
    check("b", &["b", "abc"], &["", "ac"]);
    check("^b", &["bc"], &["ab"]);
    check("b$", &["ab"], &["bc", "b\n"]);
    check("", &["", "anything"], &[]);
    check("^a|b$", &["ac", "cb"], &["ca", "bc"]);
}

#[test]
fn quantifiers_have_their_bounds() {
    check("^a{2,3}$", &["aa", "aaa"], &["a", "aaaa"]);
    check("^a{2,}$", &["aa", "aaaaaa"], &["a"]);
    check("^a{2}$", &["aa"], &["a", "aaa"]);
    check("^a*?b+c?$", &["b", "aabbc"], &["aac"]);
    check("^(ab|c)*$", &["", "abcab"], &["ac"]);
    check("^(a*)*$", &["", "aaa"], &["b"]);
    check("^(?:){4294967295}x$", &["x"], &["y"]);
    check("^x{,3}{$", &["x{,3}{"], &["xxx"]);
    check(
        r"^[\w-]{1,8192}$",
        &[&"a".repeat(8192)],
        &["", &"a".repeat(8193)],
    );
}

#[test]
fn classes_hold_what_they_name() {
    check("^[a-c_-]$", &["a", "c", "_", "-"], &["d", "[", "ab"]);
    check("^[^a-c]$", &["d", "é", "\n"], &["a", ""]);
    check(r"^[\w-_.]$", &["a", "-", "_", "."], &["!"]);
    check(r"^[\]\\^]$", &["]", "\\", "^"], &["["]);
    check("^[]$|^[^]$", &["x", "\n"], &["", "xx"]);
    check(r"^\d\D\w\W\s\S$", &["1aa! b"], &["aaa! b"]);
    check(r"^\w$", &["_"], &["é"]);
    check(r"^\s$", &["\u{A0}", "\u{FEFF}", "\u{2028}"], &["\u{200B}"]);
    check("^.$", &["a", "😹"], &["\n", "\u{2028}", ""]);
}

#[test]
fn escapes_stand_for_characters() {
    check(
        r"^\x41\u0042\u{1F639}\t\cJ\0\/\-\_$",
        &["AB😹\t\n\0/-_"],
        &[],
    );
    check(r"^\uD83D\uDE39$", &["😹"], &[]);
    check(r"^[\001-\011]$", &["\u{1}", "\t"], &["\0", "\n"]);
    // The characters of XML, as many models have them.
    let xml = r"^[\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]*$";
    check(xml, &["a\t\n é😹"], &["\u{1}", "a\u{FFFE}"]);
}

#[test]
fn places_between_characters() {
    check(r"\bfoo\b", &["foo", "a foo!"], &["foobar", "_foo"]);
    check(r"\Bo", &["foo"], &["o f"]);
    check(
        "^(?=.*[a-z])(?=.*[0-9]).{3}$",
        &["a1-"],
        &["abc", "12-", "a1"],
    );
    check("^(?!aws:).*$", &["aw", "xaws:"], &["aws:x"]);
    check("^.*(?<!-)$", &["a-b"], &["ab-"]);
    check("(?<=ab)c", &["abc"], &["bc", "acb"]);
    check("^(?:(?!--)[a-z-])*$", &["a-b"], &["a--b"]);
    check("(?<=(?<!x)a{2})b", &["aab", "xaaab"], &["ab", "xaab"]);
    check("^(?<name>a)$", &["a"], &["b"]);
}

#[test]
fn properties_are_certain_in_ascii() {
    let tag = r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$";
    check(tag, &["Größe 1/2", "日本語", ""], &["a#b", "a\tb", "a😹"]);
    check(r"^\p{Lu}\p{Ll}\P{L}$", &["Aa1"], &["aA1", "Aaa"]);
    check(r"^[\p{P}\p{S}]+$", &["!$+-~"], &["a", " "]);
    check(r"^\p{sc=Latin}$", &["a"], &["1"]);
    check(r"^[^\p{Cc}]$", &["a"], &["\u{7F}"]);
    check(r"^\p{ASCII}$", &["a"], &["é"]);
}

#[test]
fn where_it_is_not_certain_nothing_is_refused() {
    // U+0903 is a mark, and the standard library says no more than that it is alphabetic.
    for pattern in [
        r"^\p{L}$",
        r"^\p{M}$",
        r"^\P{L}$",
        r"^[^\p{M}]$",
        r"^(?!\p{L}).$",
        r"^(?!(?!\p{L})).$",
        r"^.(?!(?<!\p{L}))$",
    ] {
        check(pattern, &["\u{903}"], &[]);
    }
}

#[test]
fn what_is_not_supported_is_no_expression() {
    for pattern in [
        "(",
        ")",
        "a)",
        "[a",
        "*a",
        "a**",
        "a++",
        "{1}{2}",
        "a{2,1}",
        "[b-a]",
        r"\",
        r"(a)\1",
        r"(?<n>a)\k<n>",
        "(?i)a",
        "(?P<n>a)",
        "(?>a)",
        r"\p{Print}",
        r"\p{",
        r"\pL",
        r"\Z",
        r"\Qa",
        r"\u12",
        r"\u{110000}",
        r"\xg0",
        r"\c1",
        r"[\p{Nope}]",
        "a{65537}{65537}",
    ] {
        assert!(compile(pattern).is_none(), "{pattern}");
        assert!(!excludes(pattern.to_owned().leak(), "anything"));
    }
    assert!(compile(&"(".repeat(100_000)).is_none());
}

#[test]
fn no_value_takes_long() {
    let started = std::time::Instant::now();
    let text = "a".repeat(5_000) + "!";
    for pattern in [
        "^(a+)+$",
        "^(a|a)*$",
        "^(.*a){12}$",
        "^([a-z]+(-[a-z]+)*)*$",
    ] {
        assert_eq!(has_match(pattern, &text), Some(false), "{pattern}");
    }
    // As many searches as characters, each through all of the rest.
    assert_eq!(has_match("^((?=.*b)a|a)*$", &text), None);
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
