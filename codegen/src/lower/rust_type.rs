//! The Rust type of a value.

use super::context::Context;
use super::home;
use crate::ir::{Element, RustType};
use crate::smithy::{Kind, Shape, ShapeId};

/// Deeper than any nesting of lists and maps which is not reported as too deep.
const DEEPEST: usize = 64;

/// The type of a shape's values; nothing where it has none, which has been reported.
pub(super) fn of(context: &Context<'_>, target: &ShapeId) -> Option<RustType> {
    nested(context, target, 0)
}

fn nested(context: &Context<'_>, target: &ShapeId, depth: usize) -> Option<RustType> {
    let shape = context.model.shape(target)?;
    if home::is_type(shape) {
        return context.homes.get(target).cloned().map(RustType::Shape);
    }
    Some(match shape.kind {
        Kind::Blob if context.read(target, shape.traits.streaming()) => RustType::Stream,
        Kind::Blob => RustType::Blob,
        Kind::Boolean => RustType::Boolean,
        Kind::String => RustType::String,
        Kind::Byte => RustType::Byte,
        Kind::Short => RustType::Short,
        Kind::Integer => RustType::Integer,
        Kind::Long => RustType::Long,
        Kind::Float => RustType::Float,
        Kind::Double => RustType::Double,
        Kind::BigInteger => RustType::BigInteger,
        Kind::BigDecimal => RustType::BigDecimal,
        Kind::Timestamp => RustType::Timestamp,
        Kind::Document => RustType::Document,
        Kind::Structure => RustType::Unit,
        Kind::List => RustType::List(Box::new(element(context, shape, "member", depth)?)),
        Kind::Map => RustType::Map(
            Box::new(of(context, &shape.members.get("key")?.target)?),
            Box::new(element(context, shape, "value", depth)?),
        ),
        _ => return None,
    })
}

fn element(context: &Context<'_>, shape: &Shape, name: &str, depth: usize) -> Option<Element> {
    if depth == DEEPEST {
        return None;
    }
    Some(Element {
        ty: nested(context, &shape.members.get(name)?.target, depth + 1)?,
        sparse: context.read(&shape.id, shape.traits.sparse()),
    })
}
