//! The service's error type: a variant a modeled error, and the failures of every client.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::scope::{Imports, parent};
use crate::emit::{docs, runtime};
use crate::format::{Item, Table};
use crate::ir::{ErrorVariant, Retryable};

/// All items of `error.rs`.
pub(super) fn emit(errors: &[ErrorVariant]) -> Vec<Item> {
    let mut imports = Imports::default();
    let definition = definition(errors, &mut imports);
    let table = table(errors, &mut imports);
    let docs = docs::inner(&["What a call can end in besides its result.".to_owned()]);
    let mut items = vec![Item::Code(docs)];
    items.extend(imports.items());
    items.extend([Item::Code(definition), table]);
    items
}

fn definition(errors: &[ErrorVariant], imports: &mut Imports) -> TokenStream {
    let modeled = errors.iter().map(|error| variant(error, imports));
    let modeled = modeled.collect::<Vec<_>>();
    let common = [
        (
            "The service answered with an error that its model does not list.",
            "Unmodeled",
            "ErrorResponse",
        ),
        (
            "The input was refused before anything was sent.",
            "InvalidInput",
            "InvalidInput",
        ),
        (
            "A setting is missing or wrong.",
            "Configuration",
            "ConfigurationError",
        ),
        (
            "There are no credentials to sign with.",
            "Credentials",
            "CredentialsError",
        ),
        (
            "There is no endpoint for these settings.",
            "Endpoint",
            "EndpointError",
        ),
        (
            "The request or the answer did not get through.",
            "Connect",
            "ConnectError",
        ),
        ("It took too long.", "Timeout", "TimeoutError"),
        ("The answer cannot be understood.", "Reply", "ReplyError"),
    ]
    .map(|(docs, variant, ty)| {
        let docs = docs::outer(&[docs.to_owned()]);
        let variant = format_ident!("{variant}");
        let ty = imports.member(runtime::ERROR, ty);
        quote! { #docs #variant(#ty) }
    });
    quote! {
        /// Everything that a call can end in besides its result.
        ///
        /// It prints the whole story in one line, and
        /// [`source`](::core::error::Error::source) has the cause where there is one.
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum Error {
            #(#modeled,)*
            #(#common,)*
        }
    }
}

fn variant(error: &ErrorVariant, imports: &mut Imports) -> TokenStream {
    let status = format!("HTTP {}", error.status);
    let docs = match docs::summary(&error.docs).trim_end_matches('.') {
        "" => format!("{status}."),
        summary if summary.contains(&status) => format!("{summary}."),
        summary => format!("{summary} ({status})."),
    };
    let docs = docs::outer(&docs::fill(&docs));
    let modeled = imports.external(runtime::MODELED);
    let parent = parent(error.path.parent);
    imports.add("crate", parent);
    let parent = format_ident!("{parent}");
    let (ident, name) = (&error.ident, &error.path.name);
    quote! { #docs #ident(#modeled<#parent::#name>) }
}

fn table(errors: &[ErrorVariant], imports: &mut Imports) -> Item {
    imports.external(runtime::ERRORS);
    let row = |error: &ErrorVariant| {
        let (ident, code, predicate) = (&error.ident, &error.code, &error.predicate);
        let retryable = error.retryable.map(|retryable| match retryable {
            Retryable::Transient => quote! { transient },
            Retryable::Throttling => quote! { throttling },
        });
        quote! { #ident #code #predicate #retryable }
    };
    Item::Table(Table {
        name: runtime::ERRORS.name(),
        head: quote! { Error },
        rows: errors.iter().map(row).collect(),
    })
}
