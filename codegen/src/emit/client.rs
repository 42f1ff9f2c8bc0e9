//! The client: a thin method an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::scope::{Imports, parent};
use crate::emit::{docs, operation, runtime, words};
use crate::format::Item;
use crate::ir::{Operation, Path, Service};

/// All items of `client.rs`.
pub(super) fn emit(service: &Service) -> Vec<Item> {
    let mut imports = Imports::default();
    let table = table(service, &mut imports);
    let client = client(service, &mut imports);
    let methods = methods(service, &mut imports);
    let docs = docs::inner(&["The client, with a method an operation.".to_owned()]);
    let mut items = vec![Item::Code(docs)];
    items.extend(imports.items());
    items.extend([table, client, methods].map(Item::Code));
    items
}

/// What the runtime has to know of the service.
fn table(service: &Service, imports: &mut Imports) -> TokenStream {
    let ty = imports.external(runtime::SERVICE);
    let protocol = words::protocol(service.protocol, &mut |it| imports.external(it));
    let shape_name = service.shape_name.as_ref();
    let shape_name = shape_name.map(|name| quote! { .shape_name(#name) });
    let words = words::calls(&service.words, &mut |it| imports.external(it));
    let (sdk_id, version) = (&service.sdk_id, &service.version);
    let signing_name = service.signing_name.as_ref();
    let signing_name = signing_name.map(|name| quote! { .signing_name(#name) });
    let auth = service.auth.as_ref();
    let auth = auth.map(|schemes| words::auth(schemes, &imports.external(runtime::SCHEME)));
    let prefix = service.endpoint_prefix.as_ref();
    let prefix = prefix.map(|prefix| quote! { .endpoint_prefix(#prefix) });
    let namespace = service.xml_namespace.as_ref();
    let namespace = namespace.map(|(uri, prefix)| quote! { .xml_namespace(#uri, #prefix) });
    let endpoint = service.endpoint.as_ref().map(|_| {
        imports.add("crate::endpoint", "ENDPOINT_RULES");
        quote! { .endpoint(&ENDPOINT_RULES) }
    });
    quote! {
        const SERVICE: #ty = #ty::new(#sdk_id, #version, &#protocol)
            #shape_name #signing_name #auth #prefix #words #namespace #endpoint;
    }
}

fn client(service: &Service, imports: &mut Imports) -> TokenStream {
    let core = imports.external(runtime::CORE);
    let docs = docs::outer(&[
        format!("Client of {}.", service.title),
        String::new(),
        "Cheap to clone: the clones share their connections and credentials.".to_owned(),
    ]);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client {
            core: #core,
        }
    }
}

fn methods(service: &Service, imports: &mut Imports) -> TokenStream {
    let core = imports.external(runtime::CORE);
    let config = imports.external(runtime::CONFIG);
    let operations = service.operations.iter();
    let operations = operations.map(|operation| method(operation, imports));
    let operations = operations.collect::<Vec<_>>();
    quote! {
        impl Client {
            /// A client with these settings.
            #[inline]
            pub fn new(config: #config) -> Self {
                Self { core: #core::new(&SERVICE, config) }
            }

            /// The same client with other settings for the calls that are made through it:
            /// `client.with(overrides).…`. What `overrides` does not set stays as it is.
            #[inline]
            pub fn with(&self, overrides: #config) -> Self {
                Self { core: self.core.with(overrides) }
            }

            #(#operations)*
        }
    }
}

fn method(operation: &Operation, imports: &mut Imports) -> TokenStream {
    imports.add("crate", "Error");
    imports.add("crate", "operation");
    let call = imports.external(runtime::CALL);
    let docs = docs::outer(&method_docs(operation));
    let (method, module) = (&operation.method, &operation.module);
    let input = qualified(&operation.input, imports);
    let output = qualified(&operation.output, imports);
    quote! {
        #docs
        #[inline]
        pub fn #method(&self, input: #input) -> #call<#output, Error> {
            self.core.call(&operation::#module::OPERATION, input)
        }
    }
}

fn method_docs(operation: &Operation) -> Vec<String> {
    let mut lines = docs::lines(&operation.docs);
    if let Some(wire) = operation::wire(operation) {
        docs::push_paragraph(&mut lines, &wire);
    }
    docs::push_paragraph(&mut lines, "# Errors");
    let mut errors = String::new();
    for error in &operation.errors {
        errors.push_str(&format!("[`{error}`](Error::{error}), "));
    }
    let every = "what every call may fail with (see [`Error`]).";
    let errors = match errors.as_str() {
        "" => every.replacen('w', "W", 1),
        errors => format!("{errors}and {every}"),
    };
    docs::push_paragraph(&mut lines, &errors);
    lines
}

/// A shape by its module and name, so that a method's change stays within its own lines and no
/// shape can be mistaken for a name of this file.
fn qualified(path: &Path, imports: &mut Imports) -> TokenStream {
    let parent = parent(path.parent);
    imports.add("crate", parent);
    let parent = format_ident!("{parent}");
    let name = &path.name;
    quote! { #parent::#name }
}
