//! The values that endpoint rules work with.

use std::borrow::Cow;

use super::parameters::ParameterValue;
use super::resolved::Property;
use super::rules::PathPart;

/// A value of an expression. Strings borrow from the parameters and the rules where they can.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'a> {
    String(Cow<'a, str>),
    Bool(bool),
    Integer(i32),
    Array(Vec<Self>),
    Record(Vec<(&'static str, Self)>),
}

impl<'a> Value<'a> {
    pub(super) fn text(text: &'a str) -> Self {
        Self::String(Cow::Borrowed(text))
    }

    pub(super) fn strings(strings: impl IntoIterator<Item = Cow<'a, str>>) -> Self {
        Self::Array(strings.into_iter().map(Self::String).collect())
    }

    /// The value as a parameter supplies it.
    pub(super) fn from_parameter(value: &'a ParameterValue<'_>) -> Self {
        match value {
            ParameterValue::String(value) => Self::text(value),
            ParameterValue::Boolean(value) => Self::Bool(*value),
            ParameterValue::StringArray(values) => {
                Self::strings(values.iter().map(|value| Cow::Borrowed(value.as_ref())))
            }
        }
    }

    /// What the type is called in an error message.
    pub(super) fn type_name(&self) -> &'static str {
        match self {
            Self::String(_) => "a string",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) => "a number",
            Self::Array(_) => "a list",
            Self::Record(_) => "an object",
        }
    }

    /// `getAttr`: what the path leads to. An index beyond the end leads to nothing, as does a name
    /// that the value does not have.
    pub(super) fn attribute(&self, path: &[PathPart]) -> Option<Self> {
        let Some((part, rest)) = path.split_first() else {
            return Some(self.clone());
        };
        match (self, part) {
            (Self::Array(values), PathPart::Index(index)) => {
                element(values, *index)?.attribute(rest)
            }
            (Self::Record(values), PathPart::Key(key)) => values
                .iter()
                .find(|(name, _)| name == key)?
                .1
                .attribute(rest),
            _ => None,
        }
    }

    pub(super) fn into_string(self) -> Option<String> {
        match self {
            Self::String(text) => Some(text.into_owned()),
            _ => None,
        }
    }

    /// The value as a property of an endpoint.
    pub(super) fn into_property(self) -> Property {
        match self {
            Self::String(text) => Property::String(text.into_owned()),
            Self::Bool(value) => Property::Bool(value),
            Self::Integer(value) => Property::Integer(value),
            Self::Array(values) => {
                Property::Array(values.into_iter().map(Self::into_property).collect())
            }
            Self::Record(values) => {
                let values = values.into_iter();
                Property::Record(
                    values
                        .map(|(name, value)| (name, value.into_property()))
                        .collect(),
                )
            }
        }
    }
}

/// An element by its index, which counts backwards from the end where it is negative.
fn element<T>(elements: &[T], index: i32) -> Option<&T> {
    let distance = usize::try_from(index.unsigned_abs()).ok()?;
    let index = match index {
        0.. => distance,
        _ => elements.len().checked_sub(distance)?,
    };
    elements.get(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    use PathPart::{Index, Key};

    fn text(text: &str) -> Option<Value<'_>> {
        Some(Value::text(text))
    }

    #[test]
    fn an_index_counts_from_either_end() {
        let metals = Value::strings(["tin", "lead", "zinc"].map(Cow::Borrowed));
        assert_eq!(metals.attribute(&[Index(0)]), text("tin"));
        assert_eq!(metals.attribute(&[Index(2)]), text("zinc"));
        assert_eq!(metals.attribute(&[Index(-1)]), text("zinc"));
        assert_eq!(metals.attribute(&[Index(-3)]), text("tin"));
    }

    #[test]
    fn an_index_beyond_the_end_leads_to_nothing() {
        let metals = Value::strings(["tin", "lead"].map(Cow::Borrowed));
        for index in [2, -3, i32::MAX, i32::MIN] {
            assert_eq!(metals.attribute(&[Index(index)]), None, "{index}");
        }
    }

    #[test]
    fn a_path_leads_through_structures() {
        let resource = Value::strings(["sheet", "thin"].map(Cow::Borrowed));
        let arn = Value::Record(vec![
            ("service", Value::text("tin")),
            ("resourceId", resource.clone()),
        ]);
        assert_eq!(arn.attribute(&[Key("service")]), text("tin"));
        assert_eq!(arn.attribute(&[Key("resourceId"), Index(1)]), text("thin"));
        assert_eq!(arn.attribute(&[Key("resourceId"), Index(2)]), None);
        assert_eq!(arn.attribute(&[Key("resourceId")]), Some(resource));
        let record = Value::Record(vec![("arn", arn.clone())]);
        assert_eq!(record.attribute(&[Key("arn"), Key("service")]), text("tin"));
        assert_eq!(record.attribute(&[Key("urn")]), None);
        assert_eq!(arn.attribute(&[Key("account")]), None);
        assert_eq!(arn.attribute(&[Key("service"), Index(0)]), None);
    }

    #[test]
    fn properties_are_values() {
        let list = Value::Array(vec![Value::Bool(true), Value::Integer(7)]);
        let record = Value::Record(vec![("list", list), ("text", Value::text("tin"))]);
        assert_eq!(
            record.into_property(),
            Property::Record(vec![
                (
                    "list",
                    Property::Array(vec![Property::Bool(true), Property::Integer(7)])
                ),
                ("text", Property::String("tin".to_owned())),
            ])
        );
    }
}
