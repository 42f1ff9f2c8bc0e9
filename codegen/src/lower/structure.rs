//! Structures and unions.

use std::collections::HashMap;

use super::context::{Context, MemberRef};
use super::{customization, documentation, enumeration, events, presence, rust_type, words};
use crate::error::Problem;
use crate::ir;
use crate::names::{self, Field};
use crate::smithy::{Kind, Shape};

/// The type that a shape becomes; nothing where a shape of its kind becomes none.
pub(super) fn ty(context: &Context<'_>, shape: &Shape, path: &ir::Path) -> Option<ir::Type> {
    let path = path.clone();
    Some(match shape.kind {
        Kind::Structure => ir::Type::Structure(structure(context, shape, path)),
        Kind::Union => ir::Type::Union(union(context, shape, path)),
        Kind::Enum => ir::Type::Enumeration(enumeration::strings(context, shape, path)),
        Kind::String => ir::Type::Enumeration(enumeration::legacy(context, shape, path)),
        Kind::IntEnum => ir::Type::IntEnumeration(enumeration::integers(context, shape, path)),
        _ => return None,
    })
}

/// A structure with those of its members whose types exist; the others have been reported.
pub(super) fn structure(context: &Context<'_>, shape: &Shape, path: ir::Path) -> ir::Structure {
    json_names(context, shape);
    let names = names::fields(shape.members.keys().map(String::as_str));
    ir::Structure {
        id: shape.id.to_string(),
        path,
        docs: documentation::of(context, &shape.id, &shape.traits),
        words: words::of_shape(context, shape),
        members: MemberRef::all(shape)
            .zip(names)
            .filter_map(|(of, names)| member(context, of, names))
            .collect(),
    }
}

fn member(context: &Context<'_>, of: MemberRef<'_>, names: Field) -> Option<ir::Member> {
    Some(ir::Member {
        name: of.name.to_owned(),
        field: names.field,
        setter: names.setter,
        docs: documentation::of_member(context, of),
        presence: customization::presence(context, of)
            .unwrap_or_else(|| presence::checked(context, of)),
        boxed: context.boxed.contains(&(&of.shape.id, of.name)),
        traits: words::of_member(context, of),
        ty: match events::ty(context, of) {
            Some(ty) => ty,
            None => rust_type::of(context, &of.member.target)?,
        },
    })
}

fn union(context: &Context<'_>, shape: &Shape, path: ir::Path) -> ir::Union {
    json_names(context, shape);
    let names = names::variants(shape.members.keys().map(String::as_str));
    let variant = |(of, ident): (MemberRef<'_>, names::Ident)| {
        Some(ir::Variant {
            name: of.name.to_owned(),
            ident,
            docs: documentation::of_member(context, of),
            boxed: context.boxed.contains(&(&of.shape.id, of.name)),
            traits: words::of_member(context, of),
            ty: rust_type::of(context, &of.member.target)?,
        })
    };
    ir::Union {
        id: shape.id.to_string(),
        path,
        docs: documentation::of(context, &shape.id, &shape.traits),
        words: words::of_shape(context, shape),
        variants: MemberRef::all(shape)
            .zip(names)
            .filter_map(variant)
            .collect(),
    }
}

/// Reports members that would have one name in a JSON document.
fn json_names(context: &Context<'_>, shape: &Shape) {
    let mut names: HashMap<&str, &str> = HashMap::new();
    for of in MemberRef::all(shape) {
        let name = context.read(of, of.member.traits.json_name());
        let name = name.unwrap_or(of.name);
        if let Some(other) = names.insert(name, of.name) {
            context.report(
                of,
                Problem::SameBinding {
                    binding: "jsonName",
                    name: name.to_owned(),
                    other: other.to_owned(),
                },
            );
        }
    }
}
