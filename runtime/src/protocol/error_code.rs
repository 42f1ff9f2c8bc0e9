//! The codes of errors, as services spell them.

/// The name of the error's shape in a code as services send it, without namespace and URI:
/// `FooError` of `aws.protocoltests#FooError:http://amazon.com/`. `None` if nothing is left.
pub(crate) fn error_code(code: &str) -> Option<String> {
    let without_uri = code.split(':').next().unwrap_or_default();
    let name = without_uri.rsplit('#').next().unwrap_or_default().trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_name_without_namespace_and_uri() {
        for code in [
            "FooError",
            " FooError ",
            "FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/",
            "aws.protocoltests.restjson#FooError",
            "aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral#validate",
        ] {
            assert_eq!(error_code(code).as_deref(), Some("FooError"), "{code}");
        }
        for code in ["", " ", ":", "ns#", "ns#:http://a"] {
            assert_eq!(error_code(code), None, "{code}");
        }
    }
}
