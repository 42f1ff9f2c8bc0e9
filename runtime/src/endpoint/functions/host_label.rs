//! Which strings may be part of a host name.

use std::net::Ipv4Addr;

const MAX_LABEL: usize = 63;
const MIN_BUCKET: usize = 3;

/// `isValidHostLabel` without subdomains: whether the text is one label as RFC 1123 has it, 1 to 63
/// ASCII letters, digits and hyphens with no hyphen at either end.
pub(in crate::endpoint) fn is_host_label(text: &str) -> bool {
    let bytes = text.as_bytes();
    let allowed = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    (1..=MAX_LABEL).contains(&bytes.len())
        && bytes.iter().all(allowed)
        && bytes.first() != Some(&b'-')
        && bytes.last() != Some(&b'-')
}

/// `isValidHostLabel` with subdomains: whether the text is such labels with dots between them.
pub(in crate::endpoint) fn are_host_labels(text: &str) -> bool {
    text.split('.').all(is_host_label)
}

/// `aws.isVirtualHostableS3Bucket` without subdomains: whether a bucket of this name can be the
/// first label of a host name, which takes a label of at least 3 characters without capitals.
pub(in crate::endpoint) fn is_bucket_label(text: &str) -> bool {
    text.len() >= MIN_BUCKET
        && is_host_label(text)
        && !text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// `aws.isVirtualHostableS3Bucket` with subdomains: whether the text is such labels with dots
/// between them. What looks like an IPv4 address is not, as no bucket is called that.
pub(in crate::endpoint) fn are_bucket_labels(text: &str) -> bool {
    text.split('.').all(is_bucket_label) && text.parse::<Ipv4Addr>().is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_labels() {
        let longest = "a".repeat(63);
        for label in ["a", "A-1", "7up", longest.as_str()] {
            assert!(is_host_label(label), "{label}");
        }
        let too_long = "a".repeat(64);
        for text in ["", "-a", "a-", "a.b", "a_b", "é", "a b", too_long.as_str()] {
            assert!(!is_host_label(text), "{text}");
        }
    }

    #[test]
    fn host_labels_with_dots() {
        assert!(are_host_labels("a.b-c.d"));
        assert!(are_host_labels("a"));
        for text in ["", ".", "a.", ".a", "a..b", "a.-b"] {
            assert!(!are_host_labels(text), "{text}");
        }
    }

    #[test]
    fn buckets() {
        assert!(is_bucket_label("solder-7"));
        for text in ["ab", "Solder", "sol.der", "-solder", "sol_der"] {
            assert!(!is_bucket_label(text), "{text}");
        }
        assert!(are_bucket_labels("sol.der"));
        assert!(!are_bucket_labels("so.lder"));
        assert!(!are_bucket_labels("192.168.100.200"));
    }
}
