//! Enums of strings and of integers.

use std::collections::HashSet;
use std::hash::Hash;

use super::context::{Context, MemberRef};
use super::documentation;
use crate::error::Problem;
use crate::ir;
use crate::names;
use crate::smithy::Shape;

/// An `enum`: a member without `enumValue` is its own value.
pub(super) fn strings(context: &Context<'_>, shape: &Shape, path: ir::Path) -> ir::Enumeration {
    let value = |of: MemberRef<'_>| {
        let value = context.read(of, of.member.traits.enum_value());
        Some(value.unwrap_or(of.name).to_owned())
    };
    ir::Enumeration {
        path,
        docs: documentation::of(context, &shape.id, &shape.traits),
        values: values(context, shape, value),
    }
}

/// An `intEnum`.
pub(super) fn integers(context: &Context<'_>, shape: &Shape, path: ir::Path) -> ir::IntEnumeration {
    let value = |of: MemberRef<'_>| {
        if !of.member.traits.has("smithy.api#enumValue") {
            context.report(of, Problem::MissingEnumValue);
        }
        context.read(of, of.member.traits.int_enum_value())
    };
    ir::IntEnumeration {
        path,
        docs: documentation::of(context, &shape.id, &shape.traits),
        values: values(context, shape, value),
    }
}

/// A string with the trait `enum`: a value without a name is named after itself.
pub(super) fn legacy(context: &Context<'_>, shape: &Shape, path: ir::Path) -> ir::Enumeration {
    let definitions = context
        .read(&shape.id, shape.traits.enumeration())
        .unwrap_or_default();
    let name = |definition: &crate::smithy::EnumDefinition| {
        definition
            .name
            .clone()
            .unwrap_or_else(|| definition.value.clone())
    };
    let all: Vec<String> = definitions.iter().map(name).collect();
    let idents = names::variants(all.iter().map(String::as_str));
    let mut seen = HashSet::new();
    let mut values = Vec::new();
    for (definition, ident) in definitions.into_iter().zip(idents) {
        if !seen.insert(definition.value.clone()) {
            let value = definition.value;
            context.report(&shape.id, Problem::RepeatedEnumValue { value });
            continue;
        }
        values.push(ir::EnumValue {
            ident,
            docs: documentation::of_definition(&definition),
            value: definition.value,
        });
    }
    ir::Enumeration {
        path,
        docs: documentation::of(context, &shape.id, &shape.traits),
        values,
    }
}

fn values<T: Clone + Eq + Hash + ToString>(
    context: &Context<'_>,
    shape: &Shape,
    value: impl Fn(MemberRef<'_>) -> Option<T>,
) -> Vec<ir::EnumValue<T>> {
    let idents = names::variants(shape.members.keys().map(String::as_str));
    let mut seen = HashSet::new();
    MemberRef::all(shape)
        .zip(idents)
        .filter_map(|(of, ident)| {
            let value = value(of)?;
            if !seen.insert(value.clone()) {
                let value = value.to_string();
                context.report(of, Problem::RepeatedEnumValue { value });
                return None;
            }
            Some(ir::EnumValue {
                ident,
                value,
                docs: documentation::of_member(context, of),
            })
        })
        .collect()
}
