//! What is written, byte for byte.

use super::*;

/// What a structure of one member is written as, after the head of the map and the member's name.
fn written(every: Every) -> String {
    let bytes = encode(&every, Members::All).unwrap();
    assert_eq!(bytes[0], 0xa1, "{every:?}");
    let name = usize::from(bytes[1] & 0x1f);
    bytes[2 + name..]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn long(value: i64) -> String {
    written(Every {
        long: Some(value),
        ..Every::default()
    })
}

fn double(value: f64) -> String {
    written(Every {
        double: Some(value),
        ..Every::default()
    })
}

fn timestamp(seconds: i64, nanos: u32) -> String {
    let timestamp = Some(Timestamp::new(seconds, nanos));
    written(Every {
        timestamp,
        ..Every::default()
    })
}

fn big_integer(text: &str) -> String {
    written(Every {
        big_integer: text.parse().ok(),
        ..Every::default()
    })
}

fn big_decimal(text: &str) -> String {
    written(Every {
        big_decimal: text.parse().ok(),
        ..Every::default()
    })
}

fn document(document: impl Into<Document>) -> String {
    written(Every {
        document: Some(document.into()),
        ..Every::default()
    })
}

#[test]
fn absent_members_are_not_written() {
    assert_eq!(encode(&Every::default(), Members::All).unwrap(), [0xa0]);
}

#[test]
fn integers_take_as_few_bytes_as_they_can() {
    for (value, bytes) in [
        (0, "00"),
        (23, "17"),
        (24, "1818"),
        (255, "18ff"),
        (256, "190100"),
        (65_536, "1a00010000"),
        (4_294_967_296, "1b0000000100000000"),
        (i64::MAX, "1b7fffffffffffffff"),
        (-1, "20"),
        (-24, "37"),
        (-25, "3818"),
        (-257, "390100"),
        (i64::MIN, "3b7fffffffffffffff"),
    ] {
        assert_eq!(long(value), bytes, "{value}");
    }
}

#[test]
fn floats_are_never_halves_and_doubles_are_short_where_nothing_is_lost() {
    let float = |value| {
        written(Every {
            float: Some(value),
            ..Every::default()
        })
    };
    assert_eq!(float(1.0), "fa3f800000");
    assert_eq!(float(f32::NAN), "fa7fc00000");
    assert_eq!(double(1.0), "fa3f800000");
    assert_eq!(double(-0.0), "fa80000000");
    assert_eq!(double(1.889), "fb3ffe395810624dd3");
    assert_eq!(double(1e300), "fb7e37e43c8800759c");
    assert_eq!(double(f64::INFINITY), "fa7f800000");
    assert_eq!(double(f64::NEG_INFINITY), "faff800000");
    assert_eq!(double(f64::NAN), "fa7fc00000");
}

/// The format that the model asks for, `date-time` here, does not count.
#[test]
fn timestamps_are_tagged_seconds_to_the_millisecond() {
    assert_eq!(timestamp(0, 0), "c100");
    assert_eq!(timestamp(1_398_796_238, 0), "c11a535fefce");
    assert_eq!(timestamp(-1, 0), "c120");
    assert_eq!(timestamp(946_845_296, 123_000_000), "c1fb41cc37db380fbe77");
    assert_eq!(timestamp(946_845_296, 123_999_999), "c1fb41cc37db380fbe77");
    assert_eq!(timestamp(1, 999_999), "c101");
    // 1.75 seconds before 1970.
    assert_eq!(timestamp(-2, 250_000_000), "c1fabfe00000");
}

#[test]
fn big_integers_are_bignums() {
    assert_eq!(big_integer("0"), "c240");
    assert_eq!(big_integer("-0"), "c240");
    assert_eq!(big_integer("7"), "c24107");
    assert_eq!(big_integer("-1"), "c340");
    assert_eq!(big_integer("-256"), "c341ff");
    assert_eq!(
        big_integer("18446744073709551616"),
        "c249010000000000000000"
    );
    assert_eq!(
        big_integer("-18446744073709551617"),
        "c349010000000000000000"
    );
}

#[test]
fn big_decimals_are_decimal_fractions() {
    assert_eq!(big_decimal("273.15"), "c48221196ab3");
    assert_eq!(big_decimal("-1.50"), "c482213895");
    assert_eq!(big_decimal("-0.0"), "c4822000");
    assert_eq!(big_decimal("2e3"), "c4820302");
    assert_eq!(
        big_decimal("18446744073709551616"),
        "c48200c249010000000000000000"
    );
    assert_eq!(
        big_decimal("-18446744073709551616"),
        "c482003bffffffffffffffff"
    );
    assert_eq!(
        big_decimal("-18446744073709551617"),
        "c48200c349010000000000000000"
    );
    let every = Every {
        nested: Some(Box::new(Every {
            big_decimal: "1e9223372036854775808".parse().ok(),
            ..Every::default()
        })),
        ..Every::default()
    };
    assert_eq!(
        encode(&every, Members::All).unwrap_err().to_string(),
        "nested.big_decimal: has an exponent beyond 64 bits"
    );
}

#[test]
fn strings_and_containers_have_definite_lengths() {
    let every = Every {
        string: Some("é".repeat(12)),
        ..Every::default()
    };
    assert!(written(every).starts_with("7818c3a9"));
    let every = Every {
        blob: Some(Blob::from([1, 2])),
        ..Every::default()
    };
    assert_eq!(written(every), "420102");
    let every = Every {
        list: Some(vec!["a".to_owned()]),
        ..Every::default()
    };
    assert_eq!(written(every), "816161");
    let every = Every {
        list: Some(Vec::new()),
        ..Every::default()
    };
    assert_eq!(written(every), "80");
    let every = Every {
        sparse_list: Some(vec![None, Some(1)]),
        ..Every::default()
    };
    assert_eq!(written(every), "82f601");
    let every = Every {
        sparse_map: Some(BTreeMap::from([(Color::Red, None)])),
        ..Every::default()
    };
    assert_eq!(written(every), "a163524544f6");
    let every = Every {
        nested: Some(Box::default()),
        ..Every::default()
    };
    assert_eq!(written(every), "a0");
}

#[test]
fn enums_are_what_they_stand_for() {
    let every = Every {
        color: Some(Color::from("BLUE")),
        ..Every::default()
    };
    assert_eq!(written(every), "64424c5545");
    let every = Every {
        level: Some(Level::Low),
        ..Every::default()
    };
    assert_eq!(written(every), "01");
}

#[test]
fn a_union_is_a_map_of_its_member() {
    let tree = |tree| {
        written(Every {
            tree: Some(Box::new(tree)),
            ..Every::default()
        })
    };
    assert_eq!(tree(Tree::Leaf("x".to_owned())), "a1646c6561666178");
    let unknown = UnknownVariant::new("twig", 3);
    assert_eq!(tree(Tree::Unknown(unknown)), "a1647477696703");
    assert_eq!(tree(Tree::default()), "a0");
}

#[test]
fn numbers_of_documents_are_not_rounded() {
    let number = |text: &str| document(Document::Number(text.parse().unwrap()));
    assert_eq!(number("10"), "0a");
    assert_eq!(number("-9223372036854775808"), "3b7fffffffffffffff");
    assert_eq!(number("1.5"), "fa3fc00000");
    assert_eq!(number("1.50e0"), "fa3fc00000");
    assert_eq!(number("0.1"), "fb3fb999999999999a");
    assert_eq!(number("1.0000000000000000001"), "c482321b8ac7230489e80001");
    assert_eq!(number("1e400"), "c48219019001");
}

#[test]
fn an_input_that_is_too_deep_is_refused_with_its_path() {
    let mut every = Every::default();
    for _ in 0..200 {
        every = Every {
            nested: Some(Box::new(every)),
            ..Every::default()
        };
    }
    let error = encode(&every, Members::All).unwrap_err();
    assert_eq!(error.reason(), "is nested more than 128 levels deep");
    assert_eq!(error.path(), vec!["nested"; 128].join("."));
}
