//! Parts of strings.

use std::borrow::Cow;
use std::ops::Range;

/// Part of a string, borrowed where the string is.
pub(in crate::endpoint) fn part<'a>(
    text: &Cow<'a, str>,
    range: Range<usize>,
) -> Option<Cow<'a, str>> {
    Some(match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(range)?),
        Cow::Owned(text) => Cow::Owned(text.get(range)?.to_owned()),
    })
}

/// `substring`: the characters from `start` up to `end`, both counted from the start of the string.
///
/// There is none when the string is shorter than `end`, when the range is empty or negative, and
/// when the string is not all ASCII.
pub(in crate::endpoint) fn substring<'a>(
    text: &Cow<'a, str>,
    start: i32,
    end: i32,
) -> Option<Cow<'a, str>> {
    part(text, bounds(text, start, end)?)
}

/// `substring` with its `reverse` argument: both bounds are counted from the end of the string,
/// so that 0 and 4 give its last four characters.
pub(in crate::endpoint) fn substring_from_end<'a>(
    text: &Cow<'a, str>,
    start: i32,
    end: i32,
) -> Option<Cow<'a, str>> {
    let bounds = bounds(text, start, end)?;
    part(text, text.len() - bounds.end..text.len() - bounds.start)
}

/// A range of bytes that lies within the text and on the boundaries of its characters.
fn bounds(text: &str, start: i32, end: i32) -> Option<Range<usize>> {
    let start = usize::try_from(start).ok()?;
    let end = usize::try_from(end).ok()?;
    (start < end && end <= text.len() && text.is_ascii()).then_some(start..end)
}

/// `split`: the parts between the delimiters, at most `limit` of them where that is not 0.
///
/// There are none when the delimiter is empty or the limit negative, which the specification rules
/// out.
pub(in crate::endpoint) fn split<'a>(
    text: &Cow<'a, str>,
    delimiter: &str,
    limit: i32,
) -> Option<Vec<Cow<'a, str>>> {
    let limit = match usize::try_from(limit).ok()? {
        0 => usize::MAX,
        limit => limit,
    };
    if delimiter.is_empty() {
        return None;
    }
    Some(match text {
        Cow::Borrowed(text) => text.splitn(limit, delimiter).map(Cow::Borrowed).collect(),
        Cow::Owned(text) => text
            .splitn(limit, delimiter)
            .map(|part| Cow::Owned(part.to_owned()))
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &'static str, start: i32, end: i32) -> Option<String> {
        substring(&Cow::Borrowed(text), start, end).map(Cow::into_owned)
    }

    fn last(text: &'static str, start: i32, end: i32) -> Option<String> {
        substring_from_end(&Cow::Borrowed(text), start, end).map(Cow::into_owned)
    }

    #[test]
    fn substrings_count_from_either_end() {
        assert_eq!(first("hammer", 0, 3).as_deref(), Some("ham"));
        assert_eq!(first("hammer", 2, 6).as_deref(), Some("mmer"));
        assert_eq!(last("hammer", 0, 3).as_deref(), Some("mer"));
        assert_eq!(last("hammer", 1, 3).as_deref(), Some("me"));
    }

    #[test]
    fn a_substring_that_does_not_fit_is_none() {
        assert_eq!(first("tin", 0, 4), None);
        assert_eq!(last("tin", 1, 4), None);
        assert_eq!(first("tin", 2, 2), None);
        assert_eq!(first("tin", 2, 1), None);
        assert_eq!(first("tin", -1, 2), None);
        assert_eq!(first("zinné", 0, 2), None);
    }

    #[test]
    fn parts_of_owned_strings_are_owned() {
        let owned = Cow::Owned("a/b".to_owned());
        assert_eq!(substring(&owned, 0, 1).as_deref(), Some("a"));
        assert_eq!(split(&owned, "/", 0).map(|parts| parts.len()), Some(2));
    }

    #[test]
    fn splits_up_to_the_limit() {
        let text = Cow::Borrowed("x::y::z");
        let split = |delimiter, limit| split(&text, delimiter, limit);
        assert_eq!(
            split("::", 0),
            Some(vec!["x".into(), "y".into(), "z".into()])
        );
        assert_eq!(split("::", 2), Some(vec!["x".into(), "y::z".into()]));
        assert_eq!(split("::", 1), Some(vec!["x::y::z".into()]));
        assert_eq!(split("", 0), None);
        assert_eq!(split("::", -1), None);
    }
}
