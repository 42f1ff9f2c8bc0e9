//! The shapes of Smithy's prelude, `smithy.api`, that a member can target.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::{Kind, Shape, ShapeId};

pub(super) fn shapes() -> IndexMap<ShapeId, Shape> {
    let plain = [
        ("String", Kind::String),
        ("Blob", Kind::Blob),
        ("BigInteger", Kind::BigInteger),
        ("BigDecimal", Kind::BigDecimal),
        ("Timestamp", Kind::Timestamp),
        ("Document", Kind::Document),
        ("Boolean", Kind::Boolean),
        ("Byte", Kind::Byte),
        ("Short", Kind::Short),
        ("Integer", Kind::Integer),
        ("Long", Kind::Long),
        ("Float", Kind::Float),
        ("Double", Kind::Double),
        ("Unit", Kind::Structure),
    ];
    let primitive = [
        ("PrimitiveBoolean", Kind::Boolean, json!(false)),
        ("PrimitiveByte", Kind::Byte, json!(0)),
        ("PrimitiveShort", Kind::Short, json!(0)),
        ("PrimitiveInteger", Kind::Integer, json!(0)),
        ("PrimitiveLong", Kind::Long, json!(0)),
        ("PrimitiveFloat", Kind::Float, json!(0)),
        ("PrimitiveDouble", Kind::Double, json!(0)),
    ];
    let shape = |name: &str, kind: Kind, default: Option<Value>| {
        let id = ShapeId::prelude(name);
        let mut shape = Shape::new(id.clone(), kind);
        if let Some(default) = default {
            shape.traits.insert("smithy.api#default", default);
        }
        (id, shape)
    };
    plain
        .into_iter()
        .map(|(name, kind)| shape(name, kind, None))
        .chain(
            primitive
                .into_iter()
                .map(|(name, kind, default)| shape(name, kind, Some(default))),
        )
        .collect()
}
