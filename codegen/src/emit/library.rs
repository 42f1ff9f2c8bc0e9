//! `lib.rs`: the crate's documentation, its modules, and the names that most programs need.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, example};
use crate::format::Item;
use crate::ir::Service;

/// All items of `lib.rs`.
pub(super) fn emit(service: &Service) -> Vec<Item> {
    let endpoint = service.endpoint.as_ref().map(|_| quote! { mod endpoint; });
    let modules: TokenStream = quote! {
        mod client;
        #endpoint
        mod error;
        pub mod operation;
        pub mod types;
    };
    let exports = quote! {
        pub use self::client::Client;
        pub use self::error::Error;
    };
    let runtime = quote! {
        #[doc(inline)]
        pub use tinsmith_runtime::{
            BigDecimal, BigInteger, Blob, Call, Config, Credentials, Document, Timestamp,
            Validation,
        };
    };
    vec![
        Item::Code(docs::inner(&crate_docs(service))),
        Item::Code(quote! { #![forbid(unsafe_code)] }),
        Item::Code(modules),
        Item::Code(runtime),
        Item::Code(exports),
    ]
}

fn crate_docs(service: &Service) -> Vec<String> {
    let mut lines = vec![format!("Client of {}.", service.title)];
    if !service.docs.lines.is_empty() {
        lines.push(String::new());
        lines.extend(docs::lines(&service.docs));
    }
    lines.extend(["", "# Example", "", "```no_run"].map(str::to_owned));
    lines.extend(example::lines(service));
    lines.push("```".to_owned());
    lines
}
