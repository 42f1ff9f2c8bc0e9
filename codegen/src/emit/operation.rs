//! The head of an operation's file: what it is, and how it goes over the wire.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::{context_params, docs, runtime, words};
use crate::format::Item;
use crate::ir::Operation;

/// The module's documentation, for those who read the file.
pub(super) fn module_docs(operation: &Operation) -> Item {
    let name = &operation.name;
    let mut lines = vec![match wire(operation) {
        Some(wire) => format!("`{name}`: {wire}"),
        None => format!("`{name}`"),
    }];
    let mut takes = format!(
        "Takes `{}` and returns `{}`.",
        operation.input.name, operation.output.name,
    );
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(|error| format!("`{error}`"));
        let errors = errors.collect::<Vec<_>>().join(", ");
        takes.push_str(&format!(" Its modeled errors are {errors}."));
    }
    docs::push_paragraph(&mut lines, &takes);
    Item::Code(docs::inner(&lines))
}

/// The constant from which the runtime sends the operation.
pub(super) fn emit(operation: &Operation, scope: &mut Scope<'_>) -> Item {
    let name = &operation.name;
    let docs = format!(" How `{name}` goes over the wire.");
    let ty = scope.external(runtime::OPERATION);
    let http = operation.http.as_ref().map(|http| {
        let (method, uri) = (&http.method, &http.uri);
        quote! { .http(#method, #uri) }
    });
    let words = words::calls(&operation.words, &mut |it| scope.external(it));
    let auth = operation.auth.as_ref().map(|schemes| match &**schemes {
        [] => quote! { .anonymous() },
        schemes => words::auth(schemes, &scope.external(runtime::SCHEME)),
    });
    let params = context_params::emit(&operation.context_params, scope);
    let constant: TokenStream = quote! {
        #[doc = #docs]
        pub(crate) const OPERATION: #ty = #ty::new(#name) #http #params #auth #words;
    };
    Item::Code(constant)
}

/// Method and URI as code: `` `PATCH /v2/apis/{ApiId}` ``.
pub(super) fn wire(operation: &Operation) -> Option<String> {
    let http = operation.http.as_ref()?;
    Some(format!("`{} {}`", http.method, http.uri))
}
