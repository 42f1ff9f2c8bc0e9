//! The two lists of modules, with the types that they export.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs;
use crate::format::Item;
use crate::ir::{Operation, Type};
use crate::names::{Ident, Module};

/// All items of `operation.rs`.
pub(super) fn operations(operations: &[Operation]) -> Vec<Item> {
    let docs = "The operations: what each takes and returns, and how it goes over the wire.";
    let modules = operations.iter().map(|operation| {
        let module = &operation.module;
        quote! { pub(crate) mod #module; }
    });
    let exports = operations.iter().map(|operation| {
        let structures = operation.structures.iter();
        let names = structures.map(|structure| &structure.path.name).collect();
        export(&operation.module, names)
    });
    file(docs, modules.collect(), exports.collect())
}

/// All items of `types.rs`.
pub(super) fn types(types: &[Type]) -> Vec<Item> {
    let docs = "The structures, unions and enums that operations share.";
    let modules = types.iter().map(|ty| {
        let module = &ty.path().module;
        quote! { mod #module; }
    });
    let exports = types
        .iter()
        .map(|ty| export(&ty.path().module, vec![&ty.path().name]));
    file(docs, modules.collect(), exports.collect())
}

fn export(module: &Module, mut names: Vec<&Ident>) -> TokenStream {
    names.sort();
    match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote! { pub use self::#module::#name; },
        names => quote! { pub use self::#module::{#(#names),*}; },
    }
}

fn file(docs: &str, modules: TokenStream, exports: TokenStream) -> Vec<Item> {
    [docs::inner(&[docs.to_owned()]), modules, exports]
        .into_iter()
        .filter(|tokens| !tokens.is_empty())
        .map(Item::Code)
        .collect()
}
