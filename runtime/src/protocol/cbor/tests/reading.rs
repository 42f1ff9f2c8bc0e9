//! Simple values, in every form that they may have.

use super::*;

#[test]
fn integers_of_every_width_are_read() {
    for (value, expected) in [
        ("0a", 10),
        ("180a", 10),
        ("19000a", 10),
        ("1a0000000a", 10),
        ("1b000000000000000a", 10),
        ("29", -10),
        ("3b0000000000000009", -10),
        ("1b7fffffffffffffff", i64::MAX),
        ("3b7fffffffffffffff", i64::MIN),
    ] {
        assert_eq!(read_member("i64", value).unwrap().long, Some(expected));
    }
    assert_eq!(read_member("i8", "387f").unwrap().byte, Some(-128));
    assert_eq!(read_member("i16", "197fff").unwrap().short, Some(i16::MAX));
    assert_eq!(read_member("l", "01").unwrap().level, Some(Level::Low));
    assert_eq!(
        read_member("l", "07").unwrap().level,
        Some(Level::Unknown(7))
    );
}

#[test]
fn an_integer_beyond_its_type_is_refused() {
    for (member, value, expected) in [
        (
            "i8",
            "1880",
            "$.i8 (byte 4): expected a byte (-128 to 127), found `128`",
        ),
        (
            "i16",
            "398000",
            "$.i16 (byte 5): expected a short (-32768 to 32767), found `-32769`",
        ),
        (
            "i32",
            "1a80000000",
            "$.i32 (byte 5): expected an integer of 32 bits, found `2147483648`",
        ),
        (
            "i64",
            "1b8000000000000000",
            "$.i64 (byte 5): expected an integer of 64 bits, found `9223372036854775808`",
        ),
        (
            "i64",
            "3bffffffffffffffff",
            "$.i64 (byte 5): expected an integer of 64 bits, found `-18446744073709551616`",
        ),
    ] {
        let error = read_member(member, value).map(drop).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn floats_of_every_width_are_read() {
    for (value, expected) in [
        ("f93e00", 1.5),
        ("f90000", 0.0),
        ("f90001", 5.960464477539063e-8),
        ("f90050", 4.76837158203125e-6),
        ("f90400", 0.00006103515625),
        ("f97bff", 65504.0),
        ("f9c400", -4.0),
        ("f97c00", f64::INFINITY),
        ("f9fc00", f64::NEG_INFINITY),
        ("fa47c35000", 100000.0),
        ("fb3ff199999999999a", 1.1),
        ("1903e8", 1000.0),
        ("3903e7", -1000.0),
    ] {
        assert_eq!(
            read_member("f64", value).unwrap().double,
            Some(expected),
            "{value}"
        );
    }
    for value in ["f97e00", "f97c01", "fa7fc00000", "fb7ff8000000000000"] {
        assert!(
            read_member("f64", value)
                .unwrap()
                .double
                .is_some_and(f64::is_nan),
            "{value}"
        );
        assert!(
            read_member("f32", value)
                .unwrap()
                .float
                .is_some_and(f32::is_nan),
            "{value}"
        );
    }
    assert_eq!(
        read_member("f64", "f98000")
            .unwrap()
            .double
            .map(f64::to_bits),
        Some(1 << 63)
    );
    assert_eq!(
        read_member("f32", "fb3ff199999999999a").unwrap().float,
        Some(1.1)
    );
    assert_eq!(
        read_member("f32", "fa7f7fffff").unwrap().float,
        Some(f32::MAX)
    );
    let error = read_member("f32", "fb7e37e43c8800759c")
        .map(drop)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "$.f32 (byte 5): expected a float of 32 bits, found `1e300`"
    );
}

#[test]
fn timestamps_are_read_from_integers_and_floats() {
    for (value, seconds, nanos) in [
        ("c100", 0, 0),
        ("c11a514b67b0", 1_363_896_240, 0),
        ("c1fb41d452d9ec200000", 1_363_896_240, 500_000_000),
        ("c1fb41cc37db380fbe77", 946_845_296, 123_000_000),
        ("c1f93800", 0, 500_000_000),
        // 1.75 seconds before 1970, and a millisecond.
        ("c1fabfe00000", -2, 250_000_000),
        ("c1fbbf50624dd2f1a9fc", -1, 999_000_000),
        // Rounds up to the whole second.
        ("c1fb3feffffffff920c8", 1, 0),
        // No tag.
        ("01", 1, 0),
    ] {
        let read = read_member("t", value).unwrap().timestamp;
        assert_eq!(read, Some(Timestamp::new(seconds, nanos)), "{value}");
    }
    for value in [
        "c1f97e00",
        "c1f97c00",
        "c1fb7e37e43c8800759c",
        "c074323031332d30332d32315432303a30343a30305a",
    ] {
        assert!(read_member("t", value).is_err(), "{value}");
    }
}

#[test]
fn big_numbers_are_read_from_every_form() {
    for (value, expected) in [
        ("0a", "10"),
        ("3bffffffffffffffff", "-18446744073709551616"),
        ("c240", "0"),
        ("c249010000000000000000", "18446744073709551616"),
        ("c349010000000000000000", "-18446744073709551617"),
        ("c2420007", "7"),
        ("c25f41014100ff", "256"),
    ] {
        let read = read_member("bi", value).unwrap().big_integer;
        assert_eq!(read, expected.parse().ok(), "{value}");
    }
    for (value, expected) in [
        ("c48221196ab3", "273.15"),
        ("c49f21196ab3ff", "273.15"),
        ("c482213895", "-1.50"),
        ("c4820302", "2e3"),
        ("c4822501", "0.000001"),
        ("c4822601", "1e-7"),
        ("c4823b7fffffffffffffff01", "1e-9223372036854775808"),
        ("c48200c349010000000000000000", "-18446744073709551617"),
        ("0a", "10"),
    ] {
        let read = read_member("bd", value).unwrap().big_decimal;
        assert_eq!(read, expected.parse().ok(), "{value}");
    }
    for value in [
        "c480",
        "c48101",
        "c483010101",
        "c482f93c0001",
        "c48201f93c00",
        "c4820182",
        "f93c00",
    ] {
        assert!(read_member("bd", value).is_err(), "{value}");
    }
}

#[test]
fn strings_come_in_one_piece_or_in_chunks() {
    for value in [
        "63c3a961",
        "7f62c3a96161ff",
        "7f6062c3a960 6161ff",
        "7803c3a961",
    ] {
        assert_eq!(
            read_member("s", value).unwrap().string.as_deref(),
            Some("éa"),
            "{value}"
        );
    }
    for value in ["420102", "5f41014102ff", "5f40420102ff"] {
        assert_eq!(
            read_member("bl", value).unwrap().blob,
            Some(Blob::from([1, 2])),
            "{value}"
        );
    }
    // Chunks of another type, of indefinite length, and with a tag.
    for value in ["7f4161ff", "7f7f6161ffff", "7fc16161ff", "7f01ff"] {
        assert!(read_member("s", value).is_err(), "{value}");
    }
}
