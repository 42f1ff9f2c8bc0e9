//! What values are allowed, and which are there without being set.

use serde_json::{Number, Value};

use super::{BadTrait, Traits, flags, strings};

/// Bounds, each of which may be absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Range<T> {
    /// The lower bound.
    pub min: Option<T>,
    /// The upper bound.
    pub max: Option<T>,
}

/// A value of `smithy.api#enum`, the trait by which Smithy 1.0 makes a string an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumDefinition {
    /// The value on the wire.
    pub value: String,
    /// The name, where it has one.
    pub name: Option<String>,
    /// The documentation.
    pub documentation: Option<String>,
    /// Whether it is not to be used any more.
    pub is_deprecated: bool,
}

flags! {
    required "smithy.api#required";
    client_optional "smithy.api#clientOptional";
    added_default "smithy.api#addedDefault";
    input "smithy.api#input";
    unique_items "smithy.api#uniqueItems";
    sparse "smithy.api#sparse";
    sensitive "smithy.api#sensitive";
    idempotency_token "smithy.api#idempotencyToken";
}

strings! {
    pattern "smithy.api#pattern";
}

impl Traits {
    /// `smithy.api#default`, null included.
    pub fn default_value(&self) -> Option<&Value> {
        self.value("smithy.api#default")
    }

    /// `smithy.api#range`
    pub fn range(&self) -> Result<Option<Range<Number>>, BadTrait> {
        let expected = "an object with numbers as `min`, `max` or both";
        self.bounds("smithy.api#range", expected, |value| match value {
            Value::Number(number) => Some(number.clone()),
            _ => None,
        })
    }

    /// `smithy.api#length`
    pub fn length(&self) -> Result<Option<Range<u64>>, BadTrait> {
        let expected = "an object with whole numbers from 0 on as `min`, `max` or both";
        self.bounds("smithy.api#length", expected, Value::as_u64)
    }

    fn bounds<T>(
        &self,
        name: &str,
        expected: &'static str,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Result<Option<Range<T>>, BadTrait> {
        self.typed(name, expected, |value| {
            let object = value.as_object()?;
            let bound = |key: &str| match object.get(key) {
                None => Some(None),
                Some(value) => read(value).map(Some),
            };
            let range = Range {
                min: bound("min")?,
                max: bound("max")?,
            };
            (range.min.is_some() || range.max.is_some()).then_some(range)
        })
    }

    /// `smithy.api#enumValue` of an `enum`.
    pub fn enum_value(&self) -> Result<Option<&str>, BadTrait> {
        self.string("smithy.api#enumValue")
    }

    /// `smithy.api#enumValue` of an `intEnum`.
    pub fn int_enum_value(&self) -> Result<Option<i32>, BadTrait> {
        let expected = "a whole number of 32 bits";
        self.typed("smithy.api#enumValue", expected, |value| {
            i32::try_from(value.as_i64()?).ok()
        })
    }

    /// `smithy.api#enum`
    pub fn enumeration(&self) -> Result<Option<Vec<EnumDefinition>>, BadTrait> {
        let expected = "a list of objects with a `value` each";
        self.typed("smithy.api#enum", expected, |value| {
            value.as_array()?.iter().map(enum_definition).collect()
        })
    }
}

fn enum_definition(value: &Value) -> Option<EnumDefinition> {
    let object = value.as_object()?;
    let text = |key: &str| Some(super::optional_string(object, key)?.map(str::to_owned));
    Some(EnumDefinition {
        value: text("value")??,
        name: text("name")?,
        documentation: text("documentation")?,
        is_deprecated: match object.get("deprecated") {
            None => false,
            Some(value) => value.as_bool()?,
        },
    })
}
