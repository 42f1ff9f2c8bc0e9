//! The values that endpoint rules work with.

use std::borrow::Cow;

use super::functions::arn::Arn;
use super::functions::url::Url;
use super::parameters::ParameterValue;
use super::partitions::Partition;
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
    Partition(&'static Partition),
    Url(Url<'a>),
    Arn(Arn<'a>),
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
            Self::Partition(_) => "a partition",
            Self::Url(_) => "a URL",
            Self::Arn(_) => "an ARN",
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
            // The resource is the one list within a record: index it without copying it.
            (Self::Arn(arn), PathPart::Key("resourceId")) => match rest {
                [PathPart::Index(index)] => {
                    Some(Self::String(element(&arn.resource_id, *index)?.clone()))
                }
                [] => Some(Self::strings(arn.resource_id.iter().cloned())),
                _ => None,
            },
            (_, PathPart::Key(key)) if rest.is_empty() => self.member(key),
            _ => None,
        }
    }

    /// A member of one of the library's own structures.
    fn member(&self, key: &str) -> Option<Self> {
        let text = |text: &Cow<'a, str>| Self::String(text.clone());
        Some(match (self, key) {
            (Self::Partition(partition), "name") => Self::text(partition.name),
            (Self::Partition(partition), "dnsSuffix") => Self::text(partition.dns_suffix),
            (Self::Partition(partition), "dualStackDnsSuffix") => {
                Self::text(partition.dual_stack_dns_suffix)
            }
            (Self::Partition(partition), "supportsFIPS") => Self::Bool(partition.supports_fips),
            (Self::Partition(partition), "supportsDualStack") => {
                Self::Bool(partition.supports_dual_stack)
            }
            (Self::Partition(partition), "implicitGlobalRegion") => {
                Self::text(partition.implicit_global_region)
            }
            (Self::Url(url), "scheme") => Self::text(url.scheme),
            (Self::Url(url), "authority") => text(&url.authority),
            (Self::Url(url), "path") => text(&url.path),
            (Self::Url(url), "normalizedPath") => text(&url.normalized_path),
            (Self::Url(url), "isIp") => Self::Bool(url.is_ip),
            (Self::Arn(arn), "partition") => text(&arn.partition),
            (Self::Arn(arn), "service") => text(&arn.service),
            (Self::Arn(arn), "region") => text(&arn.region),
            (Self::Arn(arn), "accountId") => text(&arn.account_id),
            _ => return None,
        })
    }

    pub(super) fn into_string(self) -> Option<String> {
        match self {
            Self::String(text) => Some(text.into_owned()),
            _ => None,
        }
    }

    /// The value as a property of an endpoint; the library's own structures are none.
    pub(super) fn into_property(self) -> Option<Property> {
        Some(match self {
            Self::String(text) => Property::String(text.into_owned()),
            Self::Bool(value) => Property::Bool(value),
            Self::Integer(value) => Property::Integer(value),
            Self::Array(values) => Property::Array(
                values
                    .into_iter()
                    .map(Self::into_property)
                    .collect::<Option<_>>()?,
            ),
            Self::Record(values) => Property::Record(
                values
                    .into_iter()
                    .map(|(name, value)| Some((name, value.into_property()?)))
                    .collect::<Option<_>>()?,
            ),
            Self::Partition(_) | Self::Url(_) | Self::Arn(_) => return None,
        })
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
        let arn = Cow::Borrowed("arn:aws:tin:eu-north-1:000000000042:sheet/thin");
        let arn = Value::Arn(Arn::parse(&arn).unwrap());
        assert_eq!(arn.attribute(&[Key("service")]), text("tin"));
        assert_eq!(arn.attribute(&[Key("resourceId"), Index(1)]), text("thin"));
        assert_eq!(arn.attribute(&[Key("resourceId"), Index(2)]), None);
        let all = Value::strings(["sheet", "thin"].map(Cow::Borrowed));
        assert_eq!(arn.attribute(&[Key("resourceId")]), Some(all));
        let record = Value::Record(vec![("arn", arn.clone())]);
        assert_eq!(
            record.attribute(&[Key("arn"), Key("region")]),
            text("eu-north-1")
        );
        assert_eq!(record.attribute(&[Key("urn")]), None);
        assert_eq!(arn.attribute(&[Key("account")]), None);
        assert_eq!(arn.attribute(&[Key("service"), Index(0)]), None);
    }

    #[test]
    fn a_partition_has_the_members_of_the_specification() {
        let partition = Value::Partition(Partition::of_region("cn-north-1"));
        let member = |name| partition.attribute(&[Key(name)]);
        assert_eq!(member("name"), text("aws-cn"));
        assert_eq!(member("dnsSuffix"), text("amazonaws.com.cn"));
        assert_eq!(
            member("dualStackDnsSuffix"),
            text("api.amazonwebservices.com.cn")
        );
        assert_eq!(member("supportsFIPS"), Some(Value::Bool(true)));
        assert_eq!(member("supportsDualStack"), Some(Value::Bool(true)));
        assert_eq!(member("implicitGlobalRegion"), text("cn-northwest-1"));
    }

    #[test]
    fn structures_of_the_library_are_no_properties() {
        let list = Value::Array(vec![Value::Bool(true), Value::Integer(7)]);
        assert_eq!(
            list.into_property(),
            Some(Property::Array(vec![
                Property::Bool(true),
                Property::Integer(7)
            ]))
        );
        let partition = Value::Partition(Partition::of_region("eu-north-1"));
        assert_eq!(Value::Array(vec![partition]).into_property(), None);
    }
}
