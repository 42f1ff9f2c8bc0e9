//! Timestamps as text, and any timestamp at all.

#![no_main]

use std::time::SystemTime;

use libfuzzer_sys::fuzz_target;
use tinsmith_runtime::Timestamp;
use tinsmith_runtime::timestamp::TimestampFormat;

const FORMATS: [TimestampFormat; 3] = [
    TimestampFormat::DateTime,
    TimestampFormat::HttpDate,
    TimestampFormat::EpochSeconds,
];

fuzz_target!(|data: &[u8]| {
    if let Some((seconds, rest)) = data.split_first_chunk() {
        let nanos = rest
            .first_chunk()
            .map_or(0, |nanos| u32::from_be_bytes(*nanos));
        check(Timestamp::new(i64::from_be_bytes(*seconds), nanos));
    }
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    for format in FORMATS {
        match Timestamp::parse(text, format) {
            Ok(timestamp) => check(timestamp),
            Err(error) => assert!(error.to_string().len() < 1000),
        }
    }
});

/// Whatever is written is the same moment, but for the digits that its format does not have.
fn check(timestamp: Timestamp) {
    for format in FORMATS {
        let Ok(text) = timestamp.format(format) else {
            let years = -62_135_596_800..253_402_300_800;
            assert!(!years.contains(&timestamp.seconds()), "{timestamp}");
            continue;
        };
        let resolution = match format {
            TimestampFormat::DateTime => 1_000,
            TimestampFormat::HttpDate => 1_000_000_000,
            TimestampFormat::EpochSeconds => 1,
        };
        let nanos = timestamp.nanos() / resolution * resolution;
        let expected = Timestamp::new(timestamp.seconds(), nanos);
        assert_eq!(Timestamp::parse(&text, format), Ok(expected), "{text}");
    }
    if let Ok(time) = SystemTime::try_from(timestamp) {
        assert_eq!(Timestamp::from(time), timestamp);
    }
    let _ = timestamp.to_string();
}
