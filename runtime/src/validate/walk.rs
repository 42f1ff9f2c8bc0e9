//! The walk over an input that finds all violations.

use std::collections::HashMap;

use crate::protocol::MAX_DEPTH;
use crate::shape::{
    Constraints, List, Location, Map, Member, Path, Structure, Union, Value, Variant, View, equal,
};
use crate::validate::Validation;
use crate::validate::error::{LengthUnit, Rule, Violation};
use crate::validate::range::{self, Number};

/// How many characters of a value are repeated in a violation.
const SHOWN_CHARS: usize = 80;

/// Everything in `input` that breaks the rules of `level`.
pub(super) fn violations(input: &dyn Structure, level: Validation) -> Vec<Violation> {
    let mut walk = Walk {
        level,
        is_sensitive: false,
        violations: Vec::new(),
    };
    walk.labels(input);
    if level != Validation::Off {
        walk.structure(input, &Path::INPUT);
    }
    walk.violations
}

struct Walk {
    level: Validation,
    /// Whether the walk is at or below something that is sensitive.
    is_sensitive: bool,
    violations: Vec<Violation>,
}

impl Walk {
    #[cold]
    fn report(&mut self, path: &Path<'_>, rule: Rule) {
        self.violations.push(Violation::new(path.to_string(), rule));
    }

    /// No URL can be built of an empty label, so they are looked at whatever the level. Only an
    /// input's own members are labels.
    fn labels(&mut self, input: &dyn Structure) {
        for (index, member) in input.schema().members.iter().enumerate() {
            if !matches!(member.location, Location::Label) {
                continue;
            }
            if let Some(View::Absent | View::String("") | View::Enum("")) =
                input.get(index).map(Value::view)
            {
                self.report(&Path::INPUT.member(member), Rule::NonEmptyLabel);
            }
        }
    }

    fn structure(&mut self, structure: &dyn Structure, path: &Path<'_>) {
        // The encoder refuses what is nested deeper.
        if path.depth() >= MAX_DEPTH {
            return;
        }
        for (index, member) in structure.schema().members.iter().enumerate() {
            let Some(value) = structure.get(index) else {
                continue;
            };
            let view = value.view();
            let path = path.member(member);
            if !is_unset(&view) {
                self.value(member, view, &path);
            } else if member.is_required() && !is_reported_or_filled(member, &path) {
                self.report(&path, Rule::Required);
            }
        }
    }

    fn value(&mut self, member: &Member, view: View<'_>, path: &Path<'_>) {
        let is_sensitive = self.is_sensitive;
        self.is_sensitive |= member.is_sensitive();
        self.constraints(member, view, path);
        self.is_sensitive = is_sensitive;
    }

    fn constraints(&mut self, member: &Member, view: View<'_>, path: &Path<'_>) {
        match view {
            View::Byte(value) => self.range(member, Number::Whole(value.into()), path),
            View::Short(value) => self.range(member, Number::Whole(value.into()), path),
            View::Integer(value) => self.range(member, Number::Whole(value.into()), path),
            View::Long(value) => self.range(member, Number::Whole(value), path),
            View::Float(value) => self.range(member, Number::Float(value), path),
            View::BigInteger(value) => self.range(member, Number::Digits(value.as_str()), path),
            View::BigDecimal(value) => self.range(member, Number::Digits(value.as_str()), path),
            View::String(value) | View::Enum(value) => self.text(member, value, path),
            View::Blob(value) => self.length(member, value.len(), LengthUnit::Bytes, path),
            View::List(list) => self.list(member, list, path),
            View::Map(map) => self.map(member, map, path),
            View::Structure(structure) => self.structure(structure, path),
            View::Union(union) => self.union(union, path),
            // What a stream holds is not known before it is read.
            View::Absent
            | View::Boolean(_)
            | View::Stream(_)
            | View::Events(_)
            | View::Timestamp(_)
            | View::Document(_) => {}
        }
    }

    fn union(&mut self, union: &dyn Union, path: &Path<'_>) {
        if path.depth() >= MAX_DEPTH {
            return;
        }
        if let Variant::Known(index, value) = union.variant() {
            if let Some(member) = union.schema().members.get(index) {
                self.value(member, value.view(), &path.member(member));
            }
        }
    }

    fn list(&mut self, member: &Member, list: &dyn List, path: &Path<'_>) {
        if path.depth() >= MAX_DEPTH {
            return;
        }
        self.length(member, list.len(), LengthUnit::Items, path);
        if self.level == Validation::Full && member.is_unique_items() {
            self.unique_items(list, path);
        }
        for index in 0..list.len() {
            if let Some(item) = list.get(index) {
                self.value(member.inside(), item.view(), &path.index(index));
            }
        }
    }

    fn map(&mut self, member: &Member, map: &dyn Map, path: &Path<'_>) {
        if path.depth() >= MAX_DEPTH {
            return;
        }
        self.length(member, map.len(), LengthUnit::Entries, path);
        for (key, value) in map.entries() {
            let path = if self.is_sensitive {
                path.sensitive_entry()
            } else {
                path.entry(member, key)
            };
            if let Some(member) = member.key {
                self.value(member, View::String(key), &path);
            }
            self.value(member.inside(), value.view(), &path);
        }
    }

    fn range(&mut self, member: &Member, number: Number<'_>, path: &Path<'_>) {
        let Some(&Constraints { min, max, .. }) = member.constraints else {
            return;
        };
        if range::contains(min, max, number) {
            return;
        }
        let found = (!self.is_sensitive).then(|| shown(&number.to_string()));
        self.report(path, Rule::Range { min, max, found });
    }

    fn text(&mut self, member: &Member, text: &str, path: &Path<'_>) {
        let Some(constraints) = member.constraints else {
            return;
        };
        if self.level != Validation::Full {
            return;
        }
        if constraints.min_length.is_some() || constraints.max_length.is_some() {
            self.length(member, text.chars().count(), LengthUnit::Characters, path);
        }
        if let Some(pattern) = constraints.pattern {
            if pattern.excludes(text) {
                let found = (!self.is_sensitive).then(|| shown(text));
                let pattern = pattern.source();
                self.report(path, Rule::Pattern { pattern, found });
            }
        }
    }

    fn length(&mut self, member: &Member, length: usize, unit: LengthUnit, path: &Path<'_>) {
        let Some(constraints) = member.constraints else {
            return;
        };
        let (min, max) = (constraints.min_length, constraints.max_length);
        let found = length as u64;
        let is_allowed = min.is_none_or(|min| found >= min) && max.is_none_or(|max| found <= max);
        if self.level == Validation::Full && !is_allowed {
            let rule = Rule::Length {
                min,
                max,
                found,
                unit,
            };
            self.report(path, rule);
        }
    }

    /// Reports each item that equals an earlier one.
    fn unique_items(&mut self, list: &dyn List, path: &Path<'_>) {
        let mut texts = HashMap::new();
        for second in 0..list.len() {
            let Some(item) = list.get(second) else {
                continue;
            };
            // Most lists are of strings, and some of them long.
            let first = match item.view() {
                View::String(text) | View::Enum(text) => {
                    let first = *texts.entry(text).or_insert(second);
                    (first < second).then_some(first)
                }
                view => first_equal(list, second, &view),
            };
            if let Some(first) = first {
                self.report(path, Rule::UniqueItems { first, second });
            }
        }
    }
}

/// The first item before `index` that equals `view`.
fn first_equal(list: &dyn List, index: usize, view: &View<'_>) -> Option<usize> {
    (0..index).find(|first| {
        let item = list.get(*first);
        item.is_some_and(|item| equal(item.view(), *view))
    })
}

/// Not set, or an enum or union without a value.
fn is_unset(view: &View<'_>) -> bool {
    match view {
        View::Absent | View::Enum("") => true,
        View::Union(union) => match union.variant() {
            Variant::Unknown(unknown) => unknown.name.is_empty(),
            Variant::Known(..) => false,
        },
        _ => false,
    }
}

/// A label has been reported as such, and an idempotency token is filled in when it is absent.
fn is_reported_or_filled(member: &Member, path: &Path<'_>) -> bool {
    let is_of_input = path.depth() == 1;
    is_of_input && (member.location == Location::Label || member.is_idempotency_token())
}

/// The value for a message, cut off when it is long.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN_CHARS).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}
