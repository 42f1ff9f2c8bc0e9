//! Names within one shape, each of which must differ from the others.

use std::collections::{HashMap, HashSet};

/// The name that `rule` gives each of `names`, in the same order and all of them different.
///
/// First served is what the rule leaves as it is, then the order of the model decides. The others
/// take the first number from 2 on that is free, after `separator`.
pub(super) fn distinct<'a>(
    names: impl IntoIterator<Item = &'a str>,
    rule: impl Fn(&str) -> String,
    separator: &str,
) -> Vec<String> {
    let wanted: Vec<(bool, String)> = names
        .into_iter()
        .map(|name| {
            let wanted = rule(name);
            (wanted == name, wanted)
        })
        .collect();
    let mut taken: HashSet<String> = wanted
        .iter()
        .filter(|(is_unchanged, _)| *is_unchanged)
        .map(|(_, wanted)| wanted.clone())
        .collect();
    let mut kept: HashSet<String> = HashSet::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    wanted
        .into_iter()
        .map(|(is_unchanged, wanted)| {
            let is_first = if is_unchanged {
                kept.insert(wanted.clone())
            } else {
                taken.insert(wanted.clone())
            };
            if is_first {
                return wanted;
            }
            let number = numbers.entry(wanted.clone()).or_insert(1);
            loop {
                *number += 1;
                let numbered = number_behind(&wanted, *number, separator);
                if taken.insert(numbered.clone()) {
                    return numbered;
                }
            }
        })
        .collect()
}

/// A `_` keeps two numbers apart, whatever the separator.
fn number_behind(name: &str, number: usize, separator: &str) -> String {
    if name.ends_with(|last: char| last.is_ascii_digit()) {
        return format!("{name}_{number}");
    }
    format!("{name}{separator}{number}")
}
