use super::*;

use TimestampFormat::{DateTime, EpochSeconds, HttpDate};

fn parsed(text: &str, format: TimestampFormat) -> (i64, u32) {
    let timestamp = Timestamp::parse(text, format).unwrap();
    (timestamp.seconds(), timestamp.nanos())
}

#[test]
fn date_time_is_read_with_offsets_fractions_and_leap_seconds() {
    for (text, expected) in [
        ("1970-01-01T00:00:00Z", (0, 0)),
        ("1970-01-01t00:00:00z", (0, 0)),
        ("1970-01-01T01:30:00+01:30", (0, 0)),
        ("1969-12-31T00:01:00-23:59", (0, 0)),
        ("1970-01-01T00:00:00-00:00", (0, 0)),
        ("1970-01-01T00:00:00.000000001Z", (0, 1)),
        ("1970-01-01T00:00:00.9999999999Z", (0, 999_999_999)),
        ("1969-12-31T23:59:59.5+00:00", (-1, 500_000_000)),
        ("2016-12-31T23:59:60Z", (1_483_228_800, 0)),
        ("2000-02-29T12:00:00Z", (951_825_600, 0)),
        ("0000-01-01T00:00:00Z", (-62_167_219_200, 0)),
    ] {
        assert_eq!(parsed(text, DateTime), expected, "{text}");
    }
}

#[test]
fn http_date_is_read_with_and_without_a_fraction() {
    for (text, expected) in [
        ("Tue, 29 Apr 2014 18:30:38 GMT", (1_398_796_238, 0)),
        (
            "Tue, 29 Apr 2014 18:30:38.05 GMT",
            (1_398_796_238, 50_000_000),
        ),
        ("Sun, 29 Apr 2014 18:30:38 GMT", (1_398_796_238, 0)),
        ("Thu, 01 Jan 1970 00:00:00 GMT", (0, 0)),
    ] {
        assert_eq!(parsed(text, HttpDate), expected, "{text}");
    }
}

#[test]
fn epoch_seconds_are_read_to_the_last_digit() {
    for (text, expected) in [
        ("0", (0, 0)),
        ("-0", (0, 0)),
        ("1515531081.123456789", (1_515_531_081, 123_456_789)),
        ("9007199254740993.000000001", (9_007_199_254_740_993, 1)),
        ("1.5E0", (1, 500_000_000)),
        ("1.43274534233E9", (1_432_745_342, 330_000_000)),
        ("143e+2", (14_300, 0)),
        ("5e-1", (0, 500_000_000)),
        ("123456e-3", (123, 456_000_000)),
        ("0e99999999999999999999", (0, 0)),
        ("7e-99999999999999999999", (0, 0)),
        ("0.00000000049", (0, 0)),
        ("0000000000000000000000000000001", (1, 0)),
        ("9223372036854775807", (i64::MAX, 0)),
        ("-9223372036854775808.5", (i64::MIN, 500_000_000)),
        ("-2.25", (-2, 250_000_000)),
        ("-0.25", (-1, 750_000_000)),
    ] {
        assert_eq!(parsed(text, EpochSeconds), expected, "{text}");
    }
}

/// Checks that none of `texts` is read, nor one that is far too long.
fn refused(format: TimestampFormat, texts: &str) {
    for text in texts.split('|').chain([&*"9".repeat(5_000)]) {
        let outcome = Timestamp::parse(text, format);
        assert!(outcome.is_err(), "{format}: {text:?} was read");
    }
}

#[test]
fn what_is_no_date_time_is_refused() {
    refused(
        DateTime,
        "|1970|1970-01-01|1970-01-01T00:00:00|1970-01-01 00:00:00Z|1970-01-01T00:00:00.Z|\
         1970-01-01T00:00:00,5Z|1970-01-01T00:00:00ZZ|1970-1-01T00:00:00Z|+970-01-01T00:00:00Z|\
         1970-00-01T00:00:00Z|1970-13-01T00:00:00Z|1970-01-00T00:00:00Z|2023-02-29T00:00:00Z|\
         1900-02-29T00:00:00Z|1970-01-01T24:00:00Z|1970-01-01T00:60:00Z|1970-01-01T00:00:61Z|\
         1970-01-01T00:00:00+24:00|1970-01-01T00:00:00+0000|1970-01-01T00:00:00+01:60|\
         19é0-01-01T00:00:00Z",
    );
}

#[test]
fn what_is_no_http_date_is_refused() {
    refused(
        HttpDate,
        "|Tue|Tue, 29 Apr 2014 18:30:38|Tue, 29 Apr 2014 18:30:38 UTC|\
         Tue, 29 Apr 2014 18:30:38 GMT |Tue, 31 Apr 2014 18:30:38 GMT|\
         tue, 29 apr 2014 18:30:38 gmt|Tue, 9 Apr 2014 18:30:38 GMT|\
         Tuesday, 29-Apr-14 18:30:38 GMT|Tue, 29 Apr 2014 18:30:38. GMT|é",
    );
}

#[test]
fn what_is_no_number_of_seconds_is_refused() {
    refused(
        EpochSeconds,
        "|-|.|1.|.5|+1| 1|1 |1e|1e+|1e5x|1.5.5|--1|0x10|NaN|Infinity|1_000|é|\
         9223372036854775808|1e19|1e40|-9223372036854775809|1e99999999999999999999",
    );
}

#[test]
fn errors_say_what_was_expected_and_what_came() {
    let message = |text, format| Timestamp::parse(text, format).unwrap_err().to_string();
    assert_eq!(
        message("2023-02-29T00:00:00Z", DateTime),
        "\"2023-02-29T00:00:00Z\" is not a timestamp in date-time format: \
         expected a day and a time of day that exist"
    );
    assert_eq!(
        message("soon", EpochSeconds),
        "\"soon\" is not a timestamp in epoch-seconds format: \
         expected a decimal number of seconds like 1515531081.1234"
    );
    let long = message(&"é".repeat(1_000), HttpDate);
    assert!(
        long.starts_with(&format!("\"{}…\" is not", "é".repeat(40))),
        "{long}"
    );
    assert_eq!(
        Timestamp::from_seconds(253_402_300_800)
            .format(HttpDate)
            .unwrap_err()
            .to_string(),
        "a timestamp 253402300800 s from 1970 has no http-date form: \
         expected a year from 0001 to 9999"
    );
}

#[test]
fn formatting_cuts_fractions_where_the_format_ends() {
    let timestamp = Timestamp::new(-1, 123_456_789);
    assert_eq!(
        timestamp.format(DateTime).unwrap(),
        "1969-12-31T23:59:59.123456Z"
    );
    assert_eq!(
        timestamp.format(HttpDate).unwrap(),
        "Wed, 31 Dec 1969 23:59:59 GMT"
    );
    assert_eq!(timestamp.format(EpochSeconds).unwrap(), "-1.123456789");
    assert_eq!(timestamp.to_string(), "1969-12-31T23:59:59.123456789Z");
    assert_eq!(format!("{timestamp:?}"), timestamp.to_string());
    assert_eq!(
        Timestamp::from_seconds(i64::MAX).to_string(),
        "9223372036854775807 s from 1970"
    );
}

#[test]
fn what_is_written_is_read_back() {
    for seconds in (-70_000_000_000..260_000_000_000).step_by(1_234_567_891) {
        let timestamp = Timestamp::new(seconds, 987_654_000);
        for format in [DateTime, EpochSeconds] {
            if let Ok(text) = timestamp.format(format) {
                assert_eq!(Timestamp::parse(&text, format), Ok(timestamp), "{text}");
            }
        }
        if let Ok(text) = timestamp.format(HttpDate) {
            let whole = Timestamp::from_seconds(seconds);
            assert_eq!(Timestamp::parse(&text, HttpDate), Ok(whole), "{text}");
        }
    }
}

#[test]
fn nanoseconds_are_carried_and_keep_the_order_in_time() {
    assert_eq!(
        Timestamp::new(1, 2_500_000_000),
        Timestamp::new(3, 500_000_000)
    );
    assert_eq!(Timestamp::new(i64::MAX, u32::MAX).seconds(), i64::MAX);
    assert!(Timestamp::new(-1, 999_999_999) < Timestamp::EPOCH);
    assert_eq!(Timestamp::default(), Timestamp::EPOCH);
}

#[test]
fn system_times_convert_both_ways() {
    for (seconds, nanos) in [
        (0, 0),
        (1, 1),
        (-1, 0),
        (-1, 1),
        (-2, 999_999_999),
        (1 << 33, 7),
    ] {
        let timestamp = Timestamp::new(seconds, nanos);
        let time = SystemTime::try_from(timestamp).unwrap();
        assert_eq!(Timestamp::from(time), timestamp);
    }
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(250);
    assert_eq!(Timestamp::from(before), Timestamp::new(-1, 750_000_000));
    assert!(Timestamp::now() > Timestamp::from_seconds(1_700_000_000));
    for end in [i64::MIN, i64::MAX].map(Timestamp::from_seconds) {
        // Not every platform's clock reaches so far.
        if let Ok(time) = SystemTime::try_from(end) {
            assert_eq!(Timestamp::from(time), end);
        }
    }
}

#[test]
fn no_text_makes_a_reader_panic() {
    let seeds = [
        (DateTime, "1985-04-12T23:20:50.52+01:00"),
        (HttpDate, "Tue, 29 Apr 2014 18:30:38.5 GMT"),
        (EpochSeconds, "-1515531081.1234e-12"),
    ];
    let alphabet: Vec<char> = "0123456789-+.eETZ: ,GMé\u{10348}\0".chars().collect();
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % below as u64).unwrap()
    };
    for (format, seed) in seeds.into_iter().cycle().take(60_000) {
        let mut text: Vec<char> = seed.chars().collect();
        for _ in 0..=next(4) {
            let (place, character) = (next(text.len()), alphabet[next(alphabet.len())]);
            match next(3) {
                0 => text[place] = character,
                1 => text.insert(place, character),
                _ => text.truncate(place.max(1)),
            }
        }
        let text: String = text.into_iter().collect();
        if let Ok(timestamp) = Timestamp::parse(&text, format) {
            assert!(timestamp.nanos() < NANOS_PER_SECOND, "{text}");
            let written = timestamp.format(EpochSeconds).unwrap();
            assert_eq!(
                Timestamp::parse(&written, EpochSeconds),
                Ok(timestamp),
                "{text}"
            );
        }
    }
}
