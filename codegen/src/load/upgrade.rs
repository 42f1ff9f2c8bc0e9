//! What Smithy 1.0 leaves unsaid and 2.0 says.

use serde_json::{Value, json};

use crate::smithy::{Kind, Model, ShapeId};

/// Gives every structure member that is not nullable in Smithy 1.0 its default: members that
/// target a boolean or number without the trait `box`, on the member and on the target. Of the
/// prelude only the `Primitive…` shapes are not boxed.
pub(super) fn add_defaults(model: &mut Model) {
    let mut defaults: Vec<(ShapeId, String, Value)> = Vec::new();
    for (id, shape) in &model.shapes {
        if shape.kind != Kind::Structure {
            continue;
        }
        for (name, member) in &shape.members {
            let default = zero(model, &member.target);
            if let (Some(default), false) = (default, member.traits.has(BOX)) {
                defaults.push((id.clone(), name.clone(), default));
            }
        }
    }
    for (id, name, default) in defaults {
        let member = model
            .shapes
            .get_mut(&id)
            .and_then(|shape| shape.members.get_mut(&name));
        if let Some(member) = member.filter(|member| member.traits.default_value().is_none()) {
            member.traits.insert("smithy.api#default", default);
        }
    }
}

const BOX: &str = "smithy.api#box";

/// The value of a target that is not nullable.
fn zero(model: &Model, target: &ShapeId) -> Option<Value> {
    let shape = model.shape(target)?;
    let is_boxed = match target.namespace() {
        "smithy.api" => !target.name().starts_with("Primitive"),
        _ => shape.traits.has(BOX),
    };
    match shape.kind {
        _ if is_boxed => None,
        Kind::Boolean => Some(json!(false)),
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::Float | Kind::Double => {
            Some(json!(0))
        }
        _ => None,
    }
}
