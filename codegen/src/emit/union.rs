//! A union: an `enum` whose variants hold a value, and the table of its members.

use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::{docs, runtime, rust_type, words};
use crate::format::{Item, Table};
use crate::ir::{Union, Variant};

/// All items of a union.
pub(super) fn emit(union: &Union, scope: &mut Scope<'_>) -> Vec<Item> {
    let docs = docs::outer(&docs::lines(&union.docs));
    let name = &union.path.name;
    let variants = union.variants.iter().map(|variant| {
        let mut lines = docs::lines(&variant.docs);
        if variant.traits.words.iter().any(|word| word.name == "error") {
            docs::push_paragraph(&mut lines, OF_ERROR);
        }
        let docs = docs::outer(&lines);
        let ident = &variant.ident;
        let ty = rust_type::variant(variant, scope);
        quote! { #docs #ident(#ty) }
    });
    let variants = variants.collect::<Vec<_>>();
    let unknown = scope.external(runtime::UNKNOWN_VARIANT);
    let definition = quote! {
        #docs
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A member that the model does not know.
            Unknown(#unknown),
        }
    };
    vec![Item::Code(definition), members(union, scope)]
}

/// What is said of an event that is an error.
const OF_ERROR: &str =
    "An error: it ends the stream, and is received as that variant of [`Error`](crate::Error).";

fn members(union: &Union, scope: &mut Scope<'_>) -> Item {
    let name = &union.path.name;
    let id = &union.id;
    let words = words::words(&union.words);
    let row = |(index, variant): (usize, &Variant)| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let ident = &variant.ident;
        let name = &variant.name;
        let traits = words::traits(&variant.traits);
        quote! { #index #ident #name #traits }
    };
    Item::Table(Table {
        name: scope.table(runtime::UNION),
        head: quote! { #name, #id #words },
        rows: union.variants.iter().enumerate().map(row).collect(),
    })
}
