//! Types as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::{runtime, standard};
use crate::ir::{Element, Member, Path, Presence, RustType, Variant};

/// The type of a value.
pub(super) fn value(ty: &RustType, scope: &mut Scope<'_>) -> TokenStream {
    match ty {
        RustType::Boolean => quote! { bool },
        RustType::Byte => quote! { i8 },
        RustType::Short => quote! { i16 },
        RustType::Integer => quote! { i32 },
        RustType::Long => quote! { i64 },
        RustType::Float => quote! { f32 },
        RustType::Double => quote! { f64 },
        RustType::BigInteger => scope.external(runtime::BIG_INTEGER),
        RustType::BigDecimal => scope.external(runtime::BIG_DECIMAL),
        RustType::String => scope.external(standard::STRING),
        RustType::Blob => scope.external(runtime::BLOB),
        RustType::Stream => scope.external(runtime::BYTE_STREAM),
        RustType::EventStream(events) => {
            let stream = scope.external(runtime::EVENT_STREAM);
            let events = scope.shape(events);
            quote! { #stream<#events> }
        }
        RustType::EventReceiver(events) => {
            let receiver = scope.external(runtime::EVENT_RECEIVER);
            let events = scope.shape(events);
            // A shape may be called `Error`.
            quote! { #receiver<#events, crate::Error> }
        }
        RustType::Timestamp => scope.external(runtime::TIMESTAMP),
        RustType::Document => scope.external(runtime::DOCUMENT),
        RustType::Unit => scope.external(runtime::UNIT),
        RustType::List(item) => {
            let vec = scope.external(standard::VEC);
            let item = element(item, scope);
            quote! { #vec<#item> }
        }
        RustType::Map(key, item) => {
            let map = scope.external(standard::BTREE_MAP);
            let key = value(key, scope);
            let item = element(item, scope);
            quote! { #map<#key, #item> }
        }
        RustType::Shape(path) => scope.shape(path),
    }
}

/// The type of a field.
pub(super) fn field(member: &Member, scope: &mut Scope<'_>) -> TokenStream {
    let ty = boxed(value(&member.ty, scope), member.boxed, scope);
    match member.presence {
        Presence::Required | Presence::Default(_) => ty,
        Presence::Optional => {
            let option = scope.external(standard::OPTION);
            quote! { #option<#ty> }
        }
    }
}

/// The type that a union's variant holds.
pub(super) fn variant(variant: &Variant, scope: &mut Scope<'_>) -> TokenStream {
    boxed(value(&variant.ty, scope), variant.boxed, scope)
}

/// The shapes that a type names.
pub(super) fn shapes(ty: &RustType) -> Vec<&Path> {
    match ty {
        RustType::Shape(path) | RustType::EventStream(path) | RustType::EventReceiver(path) => {
            vec![path]
        }
        RustType::List(item) => shapes(&item.ty),
        RustType::Map(key, item) => [shapes(key), shapes(&item.ty)].concat(),
        _ => Vec::new(),
    }
}

fn element(element: &Element, scope: &mut Scope<'_>) -> TokenStream {
    let ty = value(&element.ty, scope);
    if element.sparse {
        let option = scope.external(standard::OPTION);
        return quote! { #option<#ty> };
    }
    ty
}

fn boxed(ty: TokenStream, is_boxed: bool, scope: &mut Scope<'_>) -> TokenStream {
    if is_boxed {
        let name = scope.external(standard::BOX);
        return quote! { #name<#ty> };
    }
    ty
}
