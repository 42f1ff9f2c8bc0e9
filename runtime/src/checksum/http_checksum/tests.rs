use ::http::HeaderValue;

use super::*;
use crate::checksum::{CRC32C, CRC64NVME, SHA256};

#[derive(Default)]
struct Input {
    algorithm: Option<String>,
    mode: Option<String>,
}

crate::__members! { Input, "com.example#Input";
    0 algorithm "ChecksumAlgorithm" header("x-amz-sdk-checksum-algorithm");
    1 mode "ChecksumMode" header("x-amz-checksum-mode");
}

const OPERATION: HttpChecksum = HttpChecksum::new()
    .request("ChecksumAlgorithm", &[CRC32, CRC32C, SHA256])
    .response("ChecksumMode", &[CRC32, CRC32C, CRC64NVME]);

fn input(algorithm: Option<&str>, mode: Option<&str>) -> Input {
    Input {
        algorithm: algorithm.map(str::to_owned),
        mode: mode.map(str::to_owned),
    }
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
        .collect()
}

/// The name of the algorithm and the header that announces it.
fn sent(
    operation: HttpChecksum,
    algorithm: Option<&str>,
    given: &[(&'static str, &'static str)],
    calculation: RequestChecksumCalculation,
) -> Option<(&'static str, Option<&'static str>)> {
    let checksum = operation
        .for_request(&input(algorithm, None), &headers(given), calculation)
        .unwrap()?;
    Some((checksum.algorithm.name, checksum.announced_in))
}

#[test]
fn the_caller_chooses_the_algorithm() {
    use RequestChecksumCalculation::{WhenRequired, WhenSupported};
    for calculation in [WhenSupported, WhenRequired] {
        let chosen = sent(OPERATION, Some("CRC32C"), &[], calculation);
        assert_eq!(chosen, Some(("CRC32C", None)));
    }
    let error = OPERATION
        .for_request(
            &input(Some("XXHASH3"), None),
            &HeaderMap::new(),
            WhenSupported,
        )
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "algorithm: no checksum of the algorithm \"XXHASH3\" can be computed, only of CRC32, \
         CRC32C, SHA256; one that is computed elsewhere can be set as the member for it"
    );
}

#[test]
fn without_a_choice_it_is_crc32_and_announced() {
    use RequestChecksumCalculation::{WhenRequired, WhenSupported};
    let default = Some(("CRC32", Some("x-amz-sdk-checksum-algorithm")));
    assert_eq!(sent(OPERATION, None, &[], WhenSupported), default);
    assert_eq!(sent(OPERATION, None, &[], WhenRequired), None);
    let required = OPERATION.required();
    assert_eq!(sent(required, None, &[], WhenRequired), default);
    assert_eq!(sent(HttpChecksum::new(), None, &[], WhenSupported), None);
}

#[test]
fn a_checksum_of_the_caller_is_left_alone() {
    use RequestChecksumCalculation::WhenSupported;
    let required = OPERATION.required();
    for name in ["x-amz-checksum-crc64nvme", "x-amz-checksum-xxhash128"] {
        let chosen = sent(required, Some("CRC32"), &[(name, "value")], WhenSupported);
        assert_eq!(chosen, None, "{name}");
    }
    let type_only = &[("x-amz-checksum-type", "COMPOSITE")];
    assert!(sent(required, None, type_only, WhenSupported).is_some());
}

#[test]
fn a_response_is_asked_for_its_checksum() {
    use ResponseChecksumValidation::{WhenRequired, WhenSupported};
    let silent = input(None, None);
    assert!(OPERATION.validates(&silent, WhenSupported));
    assert!(!OPERATION.validates(&silent, WhenRequired));
    assert!(!HttpChecksum::new().validates(&silent, WhenSupported));
    assert_eq!(
        OPERATION.mode_header(&silent),
        Some(("x-amz-checksum-mode", "ENABLED"))
    );
    let asking = input(None, Some("ENABLED"));
    assert!(OPERATION.validates(&asking, WhenRequired));
    assert_eq!(OPERATION.mode_header(&asking), None);
    assert!(!OPERATION.validates(&input(None, Some("OFF")), WhenSupported));
}

#[test]
fn of_several_checksums_in_a_response_the_fastest_is_checked() {
    let checked = |pairs| {
        let checksum = stated_checksum(OPERATION.response_algorithms, &headers(pairs))?;
        Some((checksum.algorithm.name, checksum.value))
    };
    let found = |name, value: &str| Some((name, value.to_owned()));
    assert_eq!(checked(&[]), None);
    assert_eq!(
        checked(&[
            ("x-amz-checksum-crc32", "a"),
            ("x-amz-checksum-crc64nvme", "b"),
            ("x-amz-checksum-crc32c", "c")
        ]),
        found("CRC64NVME", "b")
    );
    // That of its parts, and one that the operation does not list.
    assert_eq!(
        checked(&[
            ("x-amz-checksum-crc64nvme", "b-12"),
            ("x-amz-checksum-crc32", "a"),
            ("x-amz-checksum-sha256", "c")
        ]),
        found("CRC32", "a")
    );
    assert_eq!(checked(&[("x-amz-checksum-crc32", "a-1")]), None);
    assert_eq!(
        checked(&[("x-amz-checksum-crc32", "a-")]),
        found("CRC32", "a-")
    );
}
