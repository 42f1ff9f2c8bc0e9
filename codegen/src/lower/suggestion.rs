//! What may be meant by a name that does not exist.

/// The name that `wrong` is most likely meant to be: the one with the smallest edit distance, as
/// long as at most a third of it differs. Case does not count.
pub(super) fn closest<'a>(
    wrong: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let wrong = letters(wrong);
    known
        .into_iter()
        .map(|name| (distance(&wrong, &letters(name)), name))
        .filter(|(distance, name)| distance * 3 <= name.len().max(wrong.len()))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

fn letters(name: &str) -> Vec<char> {
    name.chars()
        .filter(|char| char.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .take(100)
        .collect()
}

/// The Levenshtein distance, where swapping two neighbours counts two.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, from) in left.iter().enumerate() {
        let mut diagonal = index;
        let mut behind = index + 1;
        for (slot, to) in row
            .iter_mut()
            .zip(std::iter::once(None).chain(right.iter().map(Some)))
        {
            let Some(to) = to else {
                *slot = behind;
                continue;
            };
            let replaced = diagonal + usize::from(from != to);
            diagonal = *slot;
            behind = replaced.min(behind + 1).min(*slot + 1);
            *slot = behind;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 4] = ["CreateApi", "UpdateApi", "UpdateIntegration", "GetApis"];

    #[test]
    fn the_nearest_name_is_suggested() {
        for (wrong, meant) in [
            ("UpdateIntegraton", "UpdateIntegration"),
            ("updateintegration", "UpdateIntegration"),
            ("update_integration", "UpdateIntegration"),
            ("GetApi", "GetApis"),
            ("UpdatApi", "UpdateApi"),
        ] {
            assert_eq!(closest(wrong, KNOWN), Some(meant), "{wrong}");
        }
    }

    #[test]
    fn nothing_is_suggested_where_all_is_different() {
        assert_eq!(closest("PutObject", KNOWN), None);
        assert_eq!(closest("", KNOWN), None);
        assert_eq!(closest("GetApis", []), None);
    }

    #[test]
    fn the_distance_counts_single_edits() {
        let edits = |left: &str, right: &str| distance(&letters(left), &letters(right));
        assert_eq!(edits("kitten", "sitting"), 3);
        assert_eq!(edits("", "abc"), 3);
        assert_eq!(edits("abc", ""), 3);
        assert_eq!(edits("same", "same"), 0);
    }
}
