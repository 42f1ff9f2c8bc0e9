//! Lists in one header: items between commas, in quotes where they need them.

use std::borrow::Cow;

/// Writes a list as one header.
pub(super) fn join_items<'i>(items: impl Iterator<Item = Cow<'i, str>>, quotes: Quotes) -> String {
    let mut header = String::new();
    for (index, item) in items.enumerate() {
        if index > 0 {
            header.push_str(", ");
        }
        if quotes == Quotes::WhereNeeded && needs_quotes(&item) {
            push_quoted(&mut header, &item);
        } else {
            header.push_str(&item);
        }
    }
    header
}

/// Whether a reader would take something else for the item: several, an item without the whitespace
/// around it, or none at all.
fn needs_quotes(item: &str) -> bool {
    item.is_empty() || item.contains([',', '"']) || trim(item) != item
}

fn push_quoted(header: &mut String, item: &str) {
    header.push('"');
    for character in item.chars() {
        if matches!(character, '"' | '\\') {
            header.push('\\');
        }
        header.push(character);
    }
    header.push('"');
}

/// Whether items may stand in quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotes {
    /// Items do that cannot be told from others without: strings.
    WhereNeeded,
    /// None does: timestamps, of which some have a comma.
    Never,
}

/// The items of a header. Items in quotes are taken out of them.
///
/// # Errors
/// What should be there instead.
pub(super) fn split_items(header: &str) -> Result<Vec<Cow<'_, str>>, &'static str> {
    let mut items = Vec::new();
    let mut rest = trim(header);
    while !rest.is_empty() {
        let (item, after) = match rest.strip_prefix('"') {
            Some(quoted) => unquote(quoted)?,
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                let (item, after) = rest.split_at(end);
                (Cow::Borrowed(trim(item)), after)
            }
        };
        items.push(item);
        let after = trim(after);
        rest = match after.strip_prefix(',') {
            Some(next) => trim(next),
            None if after.is_empty() => after,
            None => return Err("a comma after an item in quotes"),
        };
    }
    Ok(items)
}

/// The items of a header that holds `http-date` timestamps, each of which has a comma in it.
pub(super) fn split_http_dates(header: &str) -> Vec<&str> {
    let mut dates = Vec::new();
    let mut rest = trim(header);
    while !rest.is_empty() {
        let mut commas = rest.match_indices(',').map(|(index, _)| index);
        let (date, after) = match commas.nth(1) {
            Some(end) => (&rest[..end], &rest[end + 1..]),
            None => (rest, ""),
        };
        dates.push(trim(date));
        rest = trim(after);
    }
    dates
}

/// The item of which the first quote was taken, and what follows its last one.
fn unquote(quoted: &str) -> Result<(Cow<'_, str>, &str), &'static str> {
    let mut item = String::new();
    let mut characters = quoted.chars();
    loop {
        match characters.next() {
            Some('"') => return Ok((Cow::Owned(item), characters.as_str())),
            Some('\\') => item.extend(characters.next()),
            Some(character) => item.push(character),
            None => return Err("a quote at the end of an item in quotes"),
        }
    }
}

fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_that_need_quotes_get_them_and_come_back() {
        let items = ["a", "b,c", "\"def\"", "x\\\"y,", "back\\slash"];
        let header = join_items(items.into_iter().map(Cow::Borrowed), Quotes::WhereNeeded);
        assert_eq!(header, r#"a, "b,c", "\"def\"", "x\\\"y,", back\slash"#);
        assert_eq!(split_items(&header).unwrap(), items);
    }

    #[test]
    fn items_that_are_empty_or_begin_or_end_with_whitespace_come_back() {
        for items in [
            &[""][..],
            &["", ""],
            &["a", ""],
            &[" a", "b\t", " "],
            &["a b"],
        ] {
            let header = join_items(
                items.iter().copied().map(Cow::Borrowed),
                Quotes::WhereNeeded,
            );
            assert_eq!(split_items(&header).unwrap(), items, "{header}");
        }
    }

    #[test]
    fn items_are_trimmed() {
        assert_eq!(split_items("\t a ,b,  c ").unwrap(), ["a", "b", "c"]);
        assert_eq!(split_items("a,,b").unwrap(), ["a", "", "b"]);
        assert_eq!(split_items(" ").unwrap(), [""; 0]);
    }

    #[test]
    fn broken_quotes_are_refused() {
        for header in ["\"a", "\"a\\", "\"a\" b", "a, \""] {
            assert!(split_items(header).is_err(), "{header}");
        }
    }

    #[test]
    fn every_second_comma_separates_dates() {
        let dates = "Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT";
        assert_eq!(
            split_http_dates(dates),
            [
                "Mon, 16 Dec 2019 23:48:18 GMT",
                "Tue, 17 Dec 2019 23:48:18 GMT"
            ]
        );
        assert_eq!(split_http_dates("a"), ["a"]);
        assert_eq!(split_http_dates("a, b,"), ["a, b"]);
        assert_eq!(split_http_dates(""), [""; 0]);
    }
}
