//! Structures, unions, lists and maps, and what is said of those that are wrong.

use super::*;

#[test]
fn what_was_written_is_read() {
    let sample = sample();
    let body = encode(&sample, Members::All).unwrap();
    assert_eq!(read(&body).unwrap(), sample);
}

#[test]
fn no_body_is_an_empty_map() {
    for body in ["", "a0", "bfff", "d9d9f7a0"] {
        assert_eq!(read(&hex(body)).unwrap(), Every::default(), "{body}");
    }
}

/// A name may come in chunks as well.
#[test]
fn containers_come_with_and_without_their_length() {
    for text in [
        "a1626c69826161 6162",
        "bf626c699f61616162ffff",
        "a17f616c6169ff9f7f6161ff6162ff",
    ] {
        let list = read(&hex(text)).unwrap().list;
        assert_eq!(list, Some(vec!["a".to_owned(), "b".to_owned()]), "{text}");
    }
    for value in ["a1617800", "bf617800ff"] {
        let map = read_member("m", value).unwrap().map;
        assert_eq!(map, Some(BTreeMap::from([("x".to_owned(), 0)])), "{value}");
    }
}

#[test]
fn null_is_absent_in_a_structure_dropped_where_dense_and_kept_where_sparse() {
    for null in ["f6", "f7", "c1f6"] {
        assert_eq!(read_member("s", null).unwrap(), Every::default(), "{null}");
    }
    assert_eq!(
        read_member("li", "83f66161f7").unwrap().list,
        Some(vec!["a".to_owned()])
    );
    assert_eq!(
        read_member("sl", "83f601f7").unwrap().sparse_list,
        Some(vec![None, Some(1), None])
    );
    assert_eq!(
        read_member("m", "a16178f6").unwrap().map,
        Some(BTreeMap::new())
    );
    assert_eq!(
        read_member("sm", "a163524544f6").unwrap().sparse_map,
        Some(BTreeMap::from([(Color::Red, None)]))
    );
}

#[test]
fn tags_that_say_nothing_new_are_passed_over() {
    assert_eq!(
        read_member("s", "d9d9f7d8206161")
            .unwrap()
            .string
            .as_deref(),
        Some("a")
    );
    assert_eq!(read_member("i8", "c1c101").unwrap().byte, Some(1));
}

#[test]
fn members_of_no_name_in_the_model_are_passed_over() {
    let unknown = [
        "01",
        "20",
        "4101",
        "6161",
        "80",
        "9f01820203ff",
        "bf617801ff",
        "c240",
        "f5",
        "f6",
        "f0",
        "f8ff",
        "f93c00",
        "fa00000000",
        "fb0000000000000000",
        "7f6161ff",
        "a101a0",
    ];
    for value in unknown {
        let body = hex(&format!("a2 6161 {value} 6173 6162"));
        assert_eq!(read(&body).unwrap().string.as_deref(), Some("b"), "{value}");
    }
}

#[test]
fn a_name_that_stands_twice_is_an_error() {
    for (body, place) in [
        ("a2 626c69 826161 6162 626c69 816163", "li"),
        ("a2 616e a1 6173 6161 616e a1 6162 f5", "n"),
        ("a1 616d a2617902617903", "m.y"),
    ] {
        let error = read(&hex(body)).unwrap_err().to_string();
        assert!(error.contains("each name once"), "{error}");
        assert!(error.starts_with(&format!("$.{place} ")), "{error}");
    }
}

#[test]
fn a_union_has_one_member() {
    let tree = |value| read_member("tr", value).map(|every| every.tree.map(|tree| *tree));
    let leaf = || Some(Tree::Leaf("x".to_owned()));
    assert_eq!(tree("a1646c6561666178").unwrap(), leaf());
    // Beside nulls and the name of its shape.
    assert_eq!(
        tree("a3 665f5f74797065 6154 646c656166 6178 6174 f6").unwrap(),
        leaf()
    );
    assert_eq!(tree("a0").unwrap(), Some(Tree::default()));
    let error = tree("a2 646c656166 6178 6174 01").unwrap_err();
    assert_eq!(
        error.to_string(),
        "$.tr.t (byte 14): expected one member in a union, found another"
    );
}

#[test]
fn a_member_that_a_union_does_not_know_is_kept() {
    let unknown = |value: &str| {
        let body = format!("a1 6174 {value}");
        match read_member("tr", &body).unwrap().tree.map(|tree| *tree) {
            Some(Tree::Unknown(unknown)) => {
                assert_eq!(unknown.name, "t");
                unknown.value
            }
            tree => panic!("{tree:?}"),
        }
    };
    let number = |text: &str| Document::Number(text.parse().unwrap());
    assert_eq!(unknown("f5"), true.into());
    assert_eq!(
        unknown("3bffffffffffffffff"),
        number("-18446744073709551616")
    );
    assert_eq!(unknown("f93e00"), number("1.5"));
    assert_eq!(unknown("f97e00"), "NaN".into());
    assert_eq!(unknown("c48221196ab3"), number("273.15"));
    assert_eq!(unknown("c2420100"), number("256"));
    assert_eq!(unknown("c101"), number("1"));
    assert_eq!(unknown("430102ff"), "AQL/".into());
    assert_eq!(
        unknown("a161 6b 83 f6 6176 80"),
        BTreeMap::from([(
            "k".to_owned(),
            vec![Document::Null, "v".into(), Vec::new().into()].into()
        )])
        .into()
    );
}

#[test]
fn an_error_says_where_what_was_expected_and_what_came() {
    for (text, expected) in [
        ("01", "$ (byte 0): expected a map, found an integer"),
        (
            "a16173 01",
            "$.s (byte 3): expected a text string, found an integer",
        ),
        (
            "a1616e a16173 f5",
            "$.n.s (byte 6): expected a text string, found a boolean",
        ),
        (
            "a1626c69 82616101",
            "$.li[1] (byte 7): expected a text string, found an integer",
        ),
        (
            "a1616d a161788 0",
            "$.m.x (byte 6): expected an integer of 32 bits, found an array",
        ),
        (
            "a162626c 6161",
            "$.bl (byte 4): expected a byte string, found a text string",
        ),
        (
            "a10101",
            "$ (byte 1): expected a text string, found an integer",
        ),
        (
            "a00102",
            "$ (byte 1): expected the end of the body, found 2 more bytes",
        ),
        (
            "a16173 61ff",
            "$.s (byte 3): expected UTF-8, found other bytes",
        ),
        (
            "a1616ef8",
            "$.n (byte 3): expected 1 more bytes or items, found the end of the body",
        ),
        (
            "bf6173ff",
            "$.s (byte 3): expected a data item, found the end of an array, map or string",
        ),
        (
            "ff",
            "$ (byte 0): expected a data item, found the end of an array, map or string",
        ),
        (
            "a1627365a1616bf5",
            "$.se[** redacted **] (byte 7): expected an integer of 32 bits, found a boolean",
        ),
        (
            "a1627365a1616b1a80000000",
            "$.se[** redacted **] (byte 7): expected an integer of 32 bits, found another value",
        ),
    ] {
        let error = read(&hex(text)).map(drop).unwrap_err();
        assert_eq!(error.to_string(), expected, "{text}");
    }
}
