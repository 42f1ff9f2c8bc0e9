//! An enum of strings, and the table of its values.

use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::{docs, runtime, standard};
use crate::format::{Item, Table};
use crate::ir::{EnumValue, Enumeration};

/// All items of an enum.
pub(super) fn emit(enumeration: &Enumeration, scope: &mut Scope<'_>) -> Vec<Item> {
    let docs = docs::outer(&docs::lines(&enumeration.docs));
    let name = &enumeration.path.name;
    let string = scope.external(standard::STRING);
    let variants = enumeration.values.iter().map(|value| {
        let docs = docs::outer(&docs::value(&value.docs, &value.value));
        let ident = &value.ident;
        quote! { #docs #ident }
    });
    let definition = quote! {
        #docs
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the model does not know.
            Unknown(#string),
        }
    };
    let row = |value: &EnumValue<String>| {
        let ident = &value.ident;
        let value = &value.value;
        quote! { #ident #value }
    };
    let values = Item::Table(Table {
        name: scope.table(runtime::STRING_ENUM),
        head: quote! { #name },
        rows: enumeration.values.iter().map(row).collect(),
    });
    vec![Item::Code(definition), values]
}
