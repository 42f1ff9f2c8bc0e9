use super::*;

#[test]
fn every_shape_is_read() {
    let kitchen = read(
        r#" { "string": "a\"\\\/\b\f\n\r\t\u00e9\uD83D\ude39", "boolean": true, "byte": -128,
        "integer": 3.0, "long": 9223372036854775807, "float": "-Infinity", "double": 1e-3,
        "bigInteger": -100000000000000000000001, "bigDecimal": 0.100000000000000000000001e+5,
        "blob": "dmFsdWU=", "epoch": 1515531081.5, "dateTime": "2018-01-09T20:51:21.5Z",
        "color": "RED", "level": 7, "strings": ["a", ""], "sparse": [null, 2],
        "map": {"a": [1, 2], "b": []}, "sparseMap": {"a": null, "b": "c"},
        "document": {"a": [null, true, 1.50, "x", {}]}, "documents": [null, 1],
        "choice": {"nested": {"choice": {"nothing": {}}}},
        "nested": {"nested": {"boolean": false}}, "secret": {"k": 1} } "#,
    )
    .unwrap();
    let document = BTreeMap::from([(
        "a".to_owned(),
        Document::List(vec![
            Document::Null,
            true.into(),
            Document::Number("1.50".parse().unwrap()),
            "x".into(),
            BTreeMap::new().into(),
        ]),
    )]);
    let expected = Kitchen {
        string: Some("a\"\\/\u{8}\u{C}\n\r\té😹".to_owned()),
        boolean: Some(true),
        byte: Some(-128),
        integer: Some(3),
        long: Some(i64::MAX),
        float: Some(f32::NEG_INFINITY),
        double: Some(0.001),
        big_integer: Some("-100000000000000000000001".parse().unwrap()),
        big_decimal: Some("0.100000000000000000000001e+5".parse().unwrap()),
        blob: Some("value".into()),
        epoch: Some(Timestamp::new(1_515_531_081, 500_000_000)),
        date_time: Some(Timestamp::new(1_515_531_081, 500_000_000)),
        color: Some(Color::Red),
        level: Some(Level::Unknown(7)),
        strings: Some(vec!["a".to_owned(), String::new()]),
        sparse: Some(vec![None, Some(2)]),
        map: Some(BTreeMap::from([
            ("a".to_owned(), vec![1, 2]),
            ("b".to_owned(), vec![]),
        ])),
        sparse_map: Some(BTreeMap::from([
            ("a".to_owned(), None),
            ("b".to_owned(), Some("c".to_owned())),
        ])),
        document: Some(document.into()),
        documents: Some(vec![Document::Null, 1.into()]),
        choice: Some(Choice::Nested(Box::new(Kitchen {
            choice: Some(Choice::Nothing(Unit)),
            ..Kitchen::default()
        }))),
        nested: Some(Box::new(Kitchen {
            nested: Some(Box::new(Kitchen {
                boolean: Some(false),
                ..Kitchen::default()
            })),
            ..Kitchen::default()
        })),
        secret: Some(BTreeMap::from([("k".to_owned(), 1)])),
        header: None,
    };
    assert_eq!(kitchen, expected);
}

#[test]
fn nothing_is_an_empty_object() {
    assert_eq!(read("").unwrap(), Kitchen::default());
    assert_eq!(read("{}").unwrap(), Kitchen::default());
}

#[test]
fn what_the_model_does_not_know_is_passed_over() {
    let kitchen = read(
        r#"{"new": {"a": [1, {"b": "\n"}, null, false]}, "header": 1, "String": 2,
        "string": "x", "newer": -1.5e3}"#,
    );
    assert_eq!(kitchen.unwrap().string.as_deref(), Some("x"));
    assert_eq!(
        refused(r#"{"new": {"a": [1, {"b": nil}]}}"#),
        "$.new.a[1].b (byte 24): expected a value, found `nil`"
    );
}

#[test]
fn null_is_absent_and_dropped_where_it_cannot_be() {
    let kitchen = read(
        r#"{"string": null, "strings": ["a", null, "b"], "map": {"a": null, "b": [null, 1]},
        "choice": {"TEXT": null}, "document": null, "nested": null, "documents": []}"#,
    )
    .unwrap();
    let expected = Kitchen {
        strings: Some(vec!["a".to_owned(), "b".to_owned()]),
        map: Some(BTreeMap::from([("b".to_owned(), vec![1])])),
        choice: Some(Choice::default()),
        documents: Some(vec![]),
        ..Kitchen::default()
    };
    assert_eq!(kitchen, expected);
}

#[test]
fn a_name_that_stands_twice_is_an_error() {
    let twice = |document: &str| read(document).unwrap_err().to_string();
    assert_eq!(
        twice(r#"{"strings": [], "strings": ["c"]}"#),
        "$.strings (byte 27): expected each name once, found a second one"
    );
    assert_eq!(
        twice(r#"{"map": {"a": [1], "b": [], "a": [2]}}"#),
        "$.map.a (byte 36): expected each name once, found a second one"
    );
    assert_eq!(
        twice(r#"{"choice": {"TEXT": "x", "TEXT": "y"}}"#),
        "$.choice.TEXT (byte 33): expected one member in a union, found another"
    );
    assert_eq!(
        twice(r#"{"documents": [{"a": 1, "a": 2}]}"#),
        "$.documents[0].a (byte 30): expected each name once, found a second one"
    );
    // What no model knows is nobody's to read.
    assert!(read(r#"{"unknown": 1, "unknown": 2}"#).is_ok());
}

#[test]
fn unions_keep_what_they_do_not_know() {
    let choice = |document: &str| read(document).unwrap().choice.unwrap();
    assert_eq!(
        choice(r#"{"choice": {"__type": "test#Choice", "nested": null, "TEXT": "x"}}"#),
        Choice::Text("x".to_owned())
    );
    assert_eq!(
        choice(r#"{"choice": {"new": [1]}}"#),
        Choice::Unknown(UnknownVariant::new("new", vec![1.into()]))
    );
    assert_eq!(
        refused(r#"{"choice": {"TEXT": "x", "new": 1}}"#),
        "$.choice.new (byte 32): expected one member in a union, found another"
    );
}

#[test]
fn a_wrong_type_is_named_with_its_place() {
    for (document, message) in [
        ("[]", "$ (byte 0): expected an object, found an array"),
        ("null", "$ (byte 0): expected an object, found null"),
        ("<html>", "$ (byte 0): expected an object, found '<'"),
        (
            r#"{"string": 1}"#,
            "$.string (byte 11): expected a string, found a number",
        ),
        (
            r#"{"map": {"200": [1, 2, 3, "x"]}}"#,
            "$.map.200[3] (byte 26): expected an integer of 64 bits, found a string",
        ),
        (
            r#"{"byte": 300}"#,
            "$.byte (byte 9): expected a byte (-128 to 127), found `300`",
        ),
        (
            r#"{"integer": 1.5}"#,
            "$.integer (byte 12): expected an integer of 32 bits, found `1.5`",
        ),
        (
            r#"{"boolean": "true"}"#,
            "$.boolean (byte 12): expected a boolean, found a string",
        ),
        (
            r#"{"boolean": True}"#,
            "$.boolean (byte 12): expected a boolean, found `True`",
        ),
        (
            r#"{"double": 1e400}"#,
            "$.double (byte 11): expected a double, found `1e400`",
        ),
        (
            r#"{"double": "1"}"#,
            "$.double (byte 11): expected a double, \
             found a string that is none of NaN and ±Infinity",
        ),
        (
            r#"{"bigInteger": 1.0}"#,
            "$.bigInteger (byte 15): expected an integer, found `1.0`",
        ),
        (
            r#"{"blob": "a b"}"#,
            "$.blob (byte 9): expected base64 with padding, found another string",
        ),
        (
            r#"{"epoch": "2018-01-09T20:51:21Z"}"#,
            "$.epoch (byte 10): expected a timestamp in seconds from 1970, found a string",
        ),
        (
            r#"{"dateTime": 1515531081}"#,
            "$.dateTime (byte 13): expected a timestamp like \"1985-04-12T23:20:50Z\", \
             found a number",
        ),
        (
            r#"{"dateTime": "today"}"#,
            "$.dateTime (byte 13): expected a timestamp like \"1985-04-12T23:20:50Z\", \
             found `today`",
        ),
        (
            r#"{"color": {}}"#,
            "$.color (byte 10): expected a string, found an object",
        ),
        (
            r#"{"strings": "a"}"#,
            "$.strings (byte 12): expected an array, found a string",
        ),
        (
            r#"{"choice": "a"}"#,
            "$.choice (byte 11): expected an object, found a string",
        ),
        (
            r#"{"secret": {"my key": 300}}"#,
            "$.secret[** redacted **] (byte 22): expected a byte (-128 to 127), \
             found another value",
        ),
    ] {
        assert_eq!(refused(document), message, "{document}");
    }
}

#[test]
fn what_is_no_json_is_named_with_its_place() {
    for (document, message) in [
        (
            " ",
            "$ (byte 1): expected an object, found the end of the document",
        ),
        (
            "{",
            "$ (byte 1): expected a key in quotes, found the end of the document",
        ),
        (
            r#"{"nested": {"string": "cut"#,
            "$.nested.string (byte 26): expected the rest of a string, \
             found the end of the document",
        ),
        (
            r#"{"strings": ["a", "b" "#,
            "$.strings (byte 22): expected a comma or the end of the array, \
             found the end of the document",
        ),
        (
            r#"{"integer": 10}abc"#,
            "$ (byte 15): expected the end of the document, found `abc`",
        ),
        (
            r#"{"integer": 10,}"#,
            "$ (byte 15): expected a key in quotes, found '}'",
        ),
        (
            r#"{"strings": ["a",]}"#,
            "$.strings[1] (byte 17): expected a string, found ']'",
        ),
        (
            "{'string': 1}",
            "$ (byte 1): expected a key in quotes, found '\\''",
        ),
        (
            r#"{"string" 1}"#,
            "$ (byte 10): expected a colon, found a number",
        ),
        (
            "{\"integer\":\u{C}10}",
            "$.integer (byte 11): expected an integer of 32 bits, found '\\u{c}'",
        ),
        (
            r#"{"integer": 10 /* ten */}"#,
            "$ (byte 15): expected a comma or the end of the object, found '/'",
        ),
        (
            "{\"string\": \"a\nb\"}",
            "$.string (byte 13): expected the rest of a string, found '\\n'",
        ),
        (
            r#"{"string": "\q"}"#,
            "$.string (byte 13): expected one of JSON's escapes, found 'q'",
        ),
        (
            r#"{"string": "\u12g4"}"#,
            "$.string (byte 14): expected four hexadecimal digits, found '1'",
        ),
        (
            r#"{"string": "\ud83dx"}"#,
            "$.string (byte 18): expected a pair of surrogates, found half of one",
        ),
        (
            r#"{"string": "\ude39"}"#,
            "$.string (byte 18): expected a pair of surrogates, found half of one",
        ),
        (
            r#"{"integer": 01}"#,
            "$ (byte 13): expected a comma or the end of the object, found a number",
        ),
        (
            r#"{"integer": -}"#,
            "$.integer (byte 13): expected a digit, found '}'",
        ),
        (
            r#"{"double": 1.}"#,
            "$.double (byte 13): expected a digit, found '}'",
        ),
        (
            r#"{"double": NaN}"#,
            "$.double (byte 11): expected a double, found `NaN`",
        ),
        (
            r#"{"map": {null: []}}"#,
            "$.map (byte 9): expected a key in quotes, found null",
        ),
    ] {
        assert_eq!(refused(document), message, "{document}");
    }
    let error = read_bytes(b"{\"string\": \"\xFF\"}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "$ (byte 12): expected JSON in UTF-8, found bytes that are not UTF-8"
    );
}

#[test]
fn errors_tell_what_they_can() {
    let head = |document: &str| {
        let head = error_head(document.as_bytes());
        (head.code, head.message)
    };
    let some = |text: &str| Some(text.to_owned());
    for (document, code, message) in [
        (
            r#"{"__type": "a.b#C", "message": "m"}"#,
            some("C"),
            some("m"),
        ),
        (
            r#"{"code": "C:http://x#y/", "Message": "m"}"#,
            some("C"),
            some("m"),
        ),
        (
            r#"{"code": "D", "__type": "C", "errorMessage": "m"}"#,
            some("C"),
            some("m"),
        ),
        (
            r#"{"code": 400, "message": {"a": 1}, "Message": "m"}"#,
            None,
            some("m"),
        ),
        (
            r##"{"__type": "#", "message": "m", "details": [1, "##,
            None,
            some("m"),
        ),
        ("<html>", None, None),
        ("", None, None),
    ] {
        assert_eq!(head(document), (code, message), "{document}");
    }
    assert_eq!(error_head(b"\xFF"), Default::default());
}
