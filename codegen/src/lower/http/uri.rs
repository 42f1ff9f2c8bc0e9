//! URI patterns: `/v2/apis/{ApiId}/{path+}?list`.

/// The labels of a pattern, in its order.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pattern<'a> {
    pub(super) labels: Vec<Label<'a>>,
}

/// A label of the path.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Label<'a> {
    /// The member that fills it.
    pub(super) name: &'a str,
    /// `{name+}`: fills several segments.
    pub(super) is_greedy: bool,
}

impl<'a> Pattern<'a> {
    /// Reads a pattern.
    ///
    /// # Errors
    /// Says which rule of the `http` trait's specification is broken.
    pub(super) fn parse(uri: &'a str) -> Result<Self, &'static str> {
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        let Some(segments) = path.strip_prefix('/') else {
            return Err("it has to start with `/`");
        };
        if uri.contains('#') {
            return Err("it has a fragment");
        }
        if query.contains(['{', '}']) {
            return Err("labels are not allowed in its query");
        }
        if uri.chars().any(|char| char.is_control() || char == ' ') {
            return Err("it has spaces or control characters in it");
        }
        let mut labels: Vec<Label<'a>> = Vec::new();
        for segment in segments.split('/') {
            let Some(label) = label(segment)? else {
                continue;
            };
            if labels.iter().any(|other| other.name == label.name) {
                return Err("one label stands in it twice");
            }
            if labels.iter().any(|other| other.is_greedy) {
                return Err("a label stands behind a greedy one");
            }
            labels.push(label);
        }
        Ok(Self { labels })
    }
}

/// The label that a segment is; nothing where it is a literal.
fn label(segment: &str) -> Result<Option<Label<'_>>, &'static str> {
    let Some(inner) = segment
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
    else {
        if segment.contains(['{', '}']) {
            return Err("a label has to be a whole segment, between two `/`");
        }
        return Ok(None);
    };
    let (name, is_greedy) = match inner.strip_suffix('+') {
        Some(name) => (name, true),
        None => (inner, false),
    };
    if !crate::smithy::is_identifier(name) {
        return Err("a label has to be the name of a member");
    }
    Ok(Some(Label { name, is_greedy }))
}

/// The labels of a host prefix such as `{account}.data-`; nothing where it is malformed.
pub(super) fn host_labels(prefix: &str) -> Option<Vec<&str>> {
    let mut labels = Vec::new();
    let mut rest = prefix;
    while let Some((literal, behind)) = rest.split_once('{') {
        let (name, behind) = behind.split_once('}')?;
        if !is_host(literal) || !crate::smithy::is_identifier(name) {
            return None;
        }
        labels.push(name);
        rest = behind;
    }
    let is_valid = !prefix.is_empty() && is_host(rest);
    is_valid.then_some(labels)
}

fn is_host(literal: &str) -> bool {
    literal
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(uri: &str) -> Result<Vec<(&str, bool)>, &'static str> {
        let pattern = Pattern::parse(uri)?;
        Ok(pattern
            .labels
            .iter()
            .map(|label| (label.name, label.is_greedy))
            .collect())
    }

    #[test]
    fn labels_are_whole_segments() {
        assert_eq!(names("/"), Ok(vec![]));
        assert_eq!(names("/v2/apis/{ApiId}"), Ok(vec![("ApiId", false)]));
        assert_eq!(
            names("/{Bucket}/{Key+}?x-id=GetObject"),
            Ok(vec![("Bucket", false), ("Key", true)])
        );
        assert_eq!(names("/{Key+}/tags"), Ok(vec![("Key", true)]));
    }

    #[test]
    fn broken_patterns_are_refused() {
        for uri in [
            "",
            "v2",
            "/a#b",
            "/?{a}",
            "/a{b}",
            "/{b",
            "/b}",
            "/{}",
            "/{+}",
            "/{a-b}",
            "/{a}/{a}",
            "/{a+}/{b}",
            "/{a+}/{b+}",
            "/a b",
            "/a\nb",
            "/{a++}",
            "/{{a}}",
        ] {
            assert!(names(uri).is_err(), "{uri}");
        }
    }

    #[test]
    fn host_prefixes_have_labels_in_them() {
        assert_eq!(host_labels("data."), Some(vec![]));
        assert_eq!(
            host_labels("{account}.data-{b}."),
            Some(vec!["account", "b"])
        );
        for prefix in ["", "a/b", "{a", "a}", "{}", "{a}@evil.example/"] {
            assert_eq!(host_labels(prefix), None, "{prefix}");
        }
    }
}
