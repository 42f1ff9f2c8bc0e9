//! Paths into an input: the part of JMESPath that `operationContextParams` allows.

use crate::endpoint::parameters::ParameterValue;
use crate::shape::{Variant, View};

/// A step of a path, which starts at the input.
///
/// What is absent is left out wherever it turns up, since no step can tell the difference.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// `name`: the member of a structure or union, by its name in the model, or the value of a map
    /// at this key.
    Member(&'static str),
    /// `[*]`: the further steps are taken from each item of a list.
    Items,
    /// `*`: the further steps are taken from each value of a map.
    Values,
    /// `[]`: lists within the list so far become parts of it, and the further steps are taken from
    /// each item.
    Flatten,
    /// `keys(…)`: the keys of a map.
    Keys,
    /// `[a, b]`: a list of what these paths lead to.
    Select(&'static [&'static [Self]]),
}

/// What a path leads to.
#[derive(Clone)]
pub(super) enum Found<'a> {
    Value(View<'a>),
    Key(&'a str),
    List(Vec<Self>),
}

/// Walks `path` from `start`. `None` where nothing is there.
pub(super) fn find<'a>(path: &[Step], start: Found<'a>) -> Option<Found<'a>> {
    // `[]` ends the projection before it, so that it takes the result of all that stands to its
    // left.
    let mut parts = path.split(|step| matches!(step, Step::Flatten));
    let mut found = walk(parts.next().unwrap_or_default(), start)?;
    for part in parts {
        found = Found::each(found.flattened()?, part);
    }
    Some(found)
}

fn walk<'a>(steps: &[Step], from: Found<'a>) -> Option<Found<'a>> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(from);
    };
    match step {
        Step::Member(name) => walk(rest, from.member(name)?),
        Step::Items => Some(Found::each(from.items()?, rest)),
        Step::Values => Some(Found::each(from.values()?, rest)),
        Step::Flatten => Some(Found::each(from.flattened()?, rest)),
        Step::Keys => walk(rest, from.keys()?),
        Step::Select(paths) => {
            let items = paths.iter().filter_map(|path| find(path, from.clone()));
            walk(rest, Found::List(items.collect()))
        }
    }
}

impl<'a> Found<'a> {
    /// What is there, unless it is an absent value.
    fn present(view: View<'a>) -> Option<Self> {
        match view {
            View::Absent => None,
            view => Some(Self::Value(view)),
        }
    }

    fn each(items: Vec<Self>, steps: &[Step]) -> Self {
        let items = items.into_iter().filter_map(|item| walk(steps, item));
        Self::List(items.collect())
    }

    fn member(&self, name: &str) -> Option<Self> {
        match self {
            Self::Value(View::Structure(structure)) => {
                let members = structure.schema().members;
                let index = members.iter().position(|member| member.name == name)?;
                Self::present(structure.get(index)?.view())
            }
            Self::Value(View::Union(union)) => match union.variant() {
                Variant::Known(index, value) => {
                    let member = union.schema().members.get(index)?;
                    (member.name == name).then(|| Self::present(value.view()))?
                }
                Variant::Unknown(_) => None,
            },
            Self::Value(View::Map(map)) => {
                let (_, value) = map.entries().find(|(key, _)| *key == name)?;
                Self::present(value.view())
            }
            _ => None,
        }
    }

    fn items(self) -> Option<Vec<Self>> {
        match self {
            Self::List(items) => Some(items),
            Self::Value(View::List(list)) => {
                let items = (0..list.len()).filter_map(|index| list.get(index));
                Some(
                    items
                        .filter_map(|item| Self::present(item.view()))
                        .collect(),
                )
            }
            _ => None,
        }
    }

    fn values(&self) -> Option<Vec<Self>> {
        let Self::Value(View::Map(map)) = self else {
            return None;
        };
        let values = map.entries().map(|(_, value)| value.view());
        Some(values.filter_map(Self::present).collect())
    }

    fn flattened(self) -> Option<Vec<Self>> {
        let items = self.items()?;
        let mut flat = Vec::with_capacity(items.len());
        for item in items {
            match item {
                Self::List(_) | Self::Value(View::List(_)) => {
                    flat.extend(item.items().into_iter().flatten());
                }
                item => flat.push(item),
            }
        }
        Some(flat)
    }

    fn keys(&self) -> Option<Self> {
        let Self::Value(View::Map(map)) = self else {
            return None;
        };
        Some(Self::List(
            map.entries().map(|(key, _)| Self::Key(key)).collect(),
        ))
    }

    /// The value for a parameter: a string, a boolean or a list of strings.
    pub(super) fn into_parameter(self) -> Option<ParameterValue<'a>> {
        match self {
            Self::Value(View::Boolean(value)) => Some(ParameterValue::Boolean(value)),
            Self::List(_) | Self::Value(View::List(_)) => {
                let texts = self.items()?.into_iter().filter_map(|item| item.text());
                Some(ParameterValue::StringArray(texts.map(Into::into).collect()))
            }
            other => other.text().map(ParameterValue::from),
        }
    }

    fn text(&self) -> Option<&'a str> {
        match *self {
            Self::Value(View::String(text) | View::Enum(text)) | Self::Key(text) => Some(text),
            _ => None,
        }
    }
}
