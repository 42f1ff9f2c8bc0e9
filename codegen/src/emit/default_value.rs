//! Defaults of the model which are not those of the Rust type, as expressions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::{runtime, standard, words};
use crate::ir::{DefaultValue, RustType};

/// The expression that makes a default of type `ty`.
pub(super) fn emit(default: &DefaultValue, ty: &RustType, scope: &mut Scope<'_>) -> TokenStream {
    match default {
        DefaultValue::Boolean(value) => quote! { #value },
        DefaultValue::Integer(value) => integer(*value, ty, scope),
        DefaultValue::Float(value) => words::float(*value),
        DefaultValue::String(value) => string(value, ty, scope),
        DefaultValue::Blob(bytes) => {
            let blob = scope.external(runtime::BLOB);
            let bytes = Literal::byte_string(bytes);
            quote! { #blob::from(*#bytes) }
        }
        DefaultValue::Timestamp(seconds, nanos) => {
            let timestamp = scope.external(runtime::TIMESTAMP);
            let seconds = words::integer(i128::from(*seconds));
            let nanos = words::integer(i128::from(*nanos));
            quote! { #timestamp::new(#seconds, #nanos) }
        }
        DefaultValue::BigNumber(digits) => quote! { #digits.parse().unwrap_or_default() },
        DefaultValue::Document(json) => document(json, scope),
    }
}

fn integer(value: i64, ty: &RustType, scope: &mut Scope<'_>) -> TokenStream {
    let number = words::integer(i128::from(value));
    match ty {
        RustType::Shape(path) => {
            let int_enum = scope.shape(path);
            quote! { #int_enum::from(#number) }
        }
        RustType::Float | RustType::Double => quote! { #number as _ },
        _ => number,
    }
}

fn string(value: &str, ty: &RustType, scope: &mut Scope<'_>) -> TokenStream {
    let ty = match ty {
        RustType::Shape(path) => scope.shape(path),
        _ => scope.external(standard::STRING),
    };
    quote! { #ty::from(#value) }
}

/// Smithy allows a document every simple default, an empty list and an empty map.
fn document(json: &str, scope: &mut Scope<'_>) -> TokenStream {
    let document = scope.external(runtime::DOCUMENT);
    match serde_json::from_str(json).unwrap_or_default() {
        serde_json::Value::Null => quote! { #document::Null },
        serde_json::Value::Bool(value) => quote! { #document::from(#value) },
        serde_json::Value::String(value) => quote! { #document::from(#value) },
        serde_json::Value::Number(number) => {
            let digits = number.to_string();
            quote! { #document::Number(#digits.parse().unwrap_or_default()) }
        }
        serde_json::Value::Array(_) => {
            let vec = scope.external(standard::VEC);
            quote! { #document::List(#vec::new()) }
        }
        serde_json::Value::Object(_) => {
            let map = scope.external(standard::BTREE_MAP);
            quote! { #document::Map(#map::new()) }
        }
    }
}
