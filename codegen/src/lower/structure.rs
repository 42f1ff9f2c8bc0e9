//! Structures and unions.

use super::context::{Context, MemberRef};
use super::{documentation, enumeration, presence, rust_type, words};
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
        presence: presence::checked(context, of),
        boxed: context.boxed.contains(&(&of.shape.id, of.name)),
        traits: words::of_member(context, of),
        ty: rust_type::of(context, &of.member.target)?,
    })
}

fn union(context: &Context<'_>, shape: &Shape, path: ir::Path) -> ir::Union {
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
