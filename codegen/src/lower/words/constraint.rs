//! What values are allowed. A member's own trait goes before that of its target.

use serde_json::Number;

use super::with_text;
use crate::error::Problem;
use crate::ir::{Argument, Word};
use crate::lower::context::{Context, MemberRef};
use crate::smithy::Range;

pub(super) fn words(context: &Context<'_>, member: MemberRef<'_>) -> Vec<Word> {
    let mut words = Vec::new();
    if let Some(range) = context.read_effective(member, |traits| traits.range()) {
        let range = Range {
            min: range.min.as_ref().map(Bound::of),
            max: range.max.as_ref().map(Bound::of),
        };
        report_order(context, member, "range", &range);
        words.extend(range_words(range));
    }
    if let Some(length) = context.read_effective(member, |traits| traits.length()) {
        report_order(context, member, "length", &length);
        words.extend(length_words(&length));
    }
    if let Some(pattern) = context.read_effective(member, |traits| traits.pattern()) {
        words.push(with_text("pattern", pattern));
    }
    words
}

/// A bound of `range`.
#[derive(Clone)]
enum Bound {
    Whole(i64),
    /// As it stands in the model.
    Decimal(Number),
}

impl Bound {
    /// A fraction that is none, such as `1.0`, counts as whole.
    fn of(number: &Number) -> Self {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if let Some(whole) = number.as_i64() {
            return Self::Whole(whole);
        }
        let whole = number
            .as_f64()
            .filter(|decimal| decimal.fract() == 0.0 && decimal.abs() <= EXACT)
            // Exact, as the line above sees to.
            .and_then(|decimal| format!("{decimal:.0}").parse().ok());
        whole.map_or_else(|| Self::Decimal(number.clone()), Self::Whole)
    }
}

impl PartialEq for Bound {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(std::cmp::Ordering::Equal)
    }
}

impl PartialOrd for Bound {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        match (self, other) {
            (Self::Whole(left), Self::Whole(right)) => Some(left.cmp(right)),
            // Rounding cannot turn the order around, only make near bounds equal.
            (left, right) => left.as_f64()?.partial_cmp(&right.as_f64()?),
        }
    }
}

impl Bound {
    #[expect(
        clippy::cast_precision_loss,
        reason = "only compared with a rounded number"
    )]
    fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Whole(whole) => Some(*whole as f64),
            Self::Decimal(decimal) => decimal.as_f64(),
        }
    }

    fn argument(&self) -> Argument {
        match self {
            Self::Whole(whole) => Argument::Integer((*whole).into()),
            Self::Decimal(decimal) => Argument::String(decimal.to_string()),
        }
    }
}

fn range_words(range: Range<Bound>) -> Vec<Word> {
    if let (Some(min @ Bound::Whole(_)), Some(max @ Bound::Whole(_))) = (&range.min, &range.max) {
        return vec![Word {
            name: "range",
            arguments: vec![min.argument(), max.argument()],
        }];
    }
    let word = |bound: Bound, whole, decimal| Word {
        name: match bound {
            Bound::Whole(_) => whole,
            Bound::Decimal(_) => decimal,
        },
        arguments: vec![bound.argument()],
    };
    let min = range.min.map(|min| word(min, "min", "min_decimal"));
    let max = range.max.map(|max| word(max, "max", "max_decimal"));
    min.into_iter().chain(max).collect()
}

fn length_words(length: &Range<u64>) -> Option<Word> {
    let (name, bounds) = match (length.min, length.max) {
        (Some(min), Some(max)) => ("length", vec![min, max]),
        (Some(min), None) => ("min_length", vec![min]),
        (None, Some(max)) => ("max_length", vec![max]),
        (None, None) => return None,
    };
    Some(Word {
        name,
        arguments: bounds
            .into_iter()
            .map(|bound| Argument::Integer(bound.into()))
            .collect(),
    })
}

/// Reports bounds between which there is nothing.
fn report_order<T: PartialOrd>(
    context: &Context<'_>,
    member: MemberRef<'_>,
    name: &'static str,
    range: &Range<T>,
) {
    let is_empty = matches!((&range.min, &range.max), (Some(min), Some(max)) if min > max);
    if !is_empty {
        return;
    }
    let own = format!("smithy.api#{name}");
    let problem = Problem::MinAboveMax { name };
    if member.member.traits.has(&own) {
        context.report(member, problem);
    } else {
        context.report(&member.member.target, problem);
    }
}
