//! `smithy.api#default` values.

mod base64;
mod timestamp;

use serde_json::Value;

use crate::ir::DefaultValue;
use crate::smithy::{Kind, Shape};

/// The default as a value of the target's type; nothing where the Rust type starts with it anyway.
///
/// # Errors
/// Says what the value should have been.
pub(super) fn of(target: &Shape, value: &Value) -> Result<Option<DefaultValue>, &'static str> {
    match target.kind {
        Kind::Boolean => boolean(value),
        Kind::Byte => integer(value, i8::MIN.into(), i8::MAX.into()),
        Kind::Short => integer(value, i16::MIN.into(), i16::MAX.into()),
        Kind::Integer | Kind::IntEnum => integer(value, i32::MIN.into(), i32::MAX.into()),
        Kind::Long => integer(value, i64::MIN, i64::MAX),
        Kind::Float | Kind::Double => float(value),
        Kind::BigInteger | Kind::BigDecimal => big_number(value),
        Kind::String | Kind::Enum => string(value),
        Kind::Blob => blob(value),
        Kind::Timestamp => timestamp::read(value),
        Kind::Document => document(value),
        Kind::List => match value.as_array() {
            Some(items) if items.is_empty() => Ok(None),
            _ => Err("an empty list"),
        },
        Kind::Map => match value.as_object() {
            Some(entries) if entries.is_empty() => Ok(None),
            _ => Err("an empty object"),
        },
        _ => Err("absent, since a structure or union has no default"),
    }
}

fn boolean(value: &Value) -> Result<Option<DefaultValue>, &'static str> {
    let value = value.as_bool().ok_or("a boolean, as the target is")?;
    Ok(value.then_some(DefaultValue::Boolean(true)))
}

fn integer(value: &Value, min: i64, max: i64) -> Result<Option<DefaultValue>, &'static str> {
    let value = value
        .as_i64()
        .filter(|value| (min..=max).contains(value))
        .ok_or("a whole number that fits the target")?;
    Ok((value != 0).then_some(DefaultValue::Integer(value)))
}

fn float(value: &Value) -> Result<Option<DefaultValue>, &'static str> {
    let value = value.as_f64().ok_or("a number, as the target is")?;
    Ok((value != 0.0).then_some(DefaultValue::Float(value)))
}

fn big_number(value: &Value) -> Result<Option<DefaultValue>, &'static str> {
    let Value::Number(number) = value else {
        return Err("a number, as the target is");
    };
    let digits = number.to_string();
    Ok((digits != "0").then_some(DefaultValue::BigNumber(digits)))
}

fn string(value: &Value) -> Result<Option<DefaultValue>, &'static str> {
    let value = value.as_str().ok_or("a string, as the target is")?;
    Ok((!value.is_empty()).then(|| DefaultValue::String(value.to_owned())))
}

fn blob(value: &Value) -> Result<Option<DefaultValue>, &'static str> {
    let bytes = value
        .as_str()
        .and_then(base64::decode)
        .ok_or("a string of Base64")?;
    Ok((!bytes.is_empty()).then_some(DefaultValue::Blob(bytes)))
}

/// Null is no default at all and does not come here.
fn document(value: &Value) -> Result<Option<DefaultValue>, &'static str> {
    let is_allowed = match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => true,
    };
    if !is_allowed {
        return Err("a boolean, number, string, or an empty list or object");
    }
    Ok(Some(DefaultValue::Document(value.to_string())))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::smithy::ShapeId;

    fn default(kind: Kind, value: Value) -> Result<Option<DefaultValue>, &'static str> {
        let id = ShapeId::parse("a#B").unwrap();
        of(&Shape::new(id, kind), &value)
    }

    #[test]
    fn the_default_of_the_rust_type_is_not_spelled_out() {
        for (kind, value) in [
            (Kind::Boolean, json!(false)),
            (Kind::Byte, json!(0)),
            (Kind::IntEnum, json!(0)),
            (Kind::Double, json!(0.0)),
            (Kind::BigInteger, json!(0)),
            (Kind::String, json!("")),
            (Kind::Blob, json!("")),
            (Kind::Timestamp, json!(0)),
            (Kind::List, json!([])),
            (Kind::Map, json!({})),
        ] {
            assert_eq!(default(kind.clone(), value), Ok(None), "{}", kind.name());
        }
    }

    #[test]
    fn other_defaults_are_values_of_the_type() {
        for (kind, value, expected) in [
            (Kind::Boolean, json!(true), DefaultValue::Boolean(true)),
            (Kind::Byte, json!(-128), DefaultValue::Integer(-128)),
            (Kind::Long, json!(i64::MAX), DefaultValue::Integer(i64::MAX)),
            (Kind::Float, json!(1), DefaultValue::Float(1.0)),
            (
                Kind::BigDecimal,
                json!(1.5),
                DefaultValue::BigNumber("1.5".to_owned()),
            ),
            (Kind::Enum, json!("A"), DefaultValue::String("A".to_owned())),
            (
                Kind::Blob,
                json!("YWI="),
                DefaultValue::Blob(b"ab".to_vec()),
            ),
            (
                Kind::Timestamp,
                json!(1.5),
                DefaultValue::Timestamp(1, 500_000_000),
            ),
            (
                Kind::Document,
                json!({}),
                DefaultValue::Document("{}".to_owned()),
            ),
        ] {
            assert_eq!(default(kind, value), Ok(Some(expected)));
        }
    }

    #[test]
    fn what_does_not_fit_the_type_is_refused() {
        for (kind, value) in [
            (Kind::Boolean, json!(0)),
            (Kind::Byte, json!(128)),
            (Kind::Short, json!(-32769)),
            (Kind::Integer, json!(1.5)),
            (Kind::Long, json!(u64::MAX)),
            (Kind::Double, json!("NaN")),
            (Kind::BigInteger, json!("1")),
            (Kind::String, json!(1)),
            (Kind::Blob, json!("*")),
            (Kind::Timestamp, json!("yesterday")),
            (Kind::Document, json!([1])),
            (Kind::List, json!(["a"])),
            (Kind::Map, json!([])),
            (Kind::Structure, json!({})),
        ] {
            assert!(default(kind.clone(), value).is_err(), "{}", kind.name());
        }
    }
}
