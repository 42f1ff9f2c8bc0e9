//! An enum of integers, and the table of its values.

use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::{docs, runtime, words};
use crate::format::{Item, Table};
use crate::ir::{EnumValue, IntEnumeration};

/// All items of an `intEnum`.
pub(super) fn emit(enumeration: &IntEnumeration, scope: &mut Scope<'_>) -> Vec<Item> {
    let docs = docs::outer(&docs::lines(&enumeration.docs));
    let name = &enumeration.path.name;
    let variants = enumeration.values.iter().map(|value| {
        let docs = docs::outer(&docs::value(&value.docs, &value.value.to_string()));
        let ident = &value.ident;
        quote! { #docs #ident }
    });
    let definition = quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the model does not know.
            Unknown(i32),
        }
    };
    let row = |value: &EnumValue<i32>| {
        let ident = &value.ident;
        let value = words::integer(i128::from(value.value));
        quote! { #ident #value }
    };
    let values = Item::Table(Table {
        name: scope.table(runtime::INT_ENUM),
        head: quote! { #name },
        rows: enumeration.values.iter().map(row).collect(),
    });
    vec![Item::Code(definition), values]
}
