//! `params.rs`: the settings that this service's clients have besides those of all services.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::scope::Imports;
use crate::emit::{docs, runtime, standard};
use crate::format::Item;
use crate::ir::{ClientParam, ParameterKind, Service};

/// All items of `params.rs`.
pub(super) fn emit(service: &Service) -> Vec<Item> {
    let mut imports = Imports::default();
    let params = service.client_params.iter();
    let params = params.map(|it| Item::Code(constant(service, it, &mut imports)));
    let params = params.collect::<Vec<_>>();
    let docs = docs::inner(&[
        "Settings of this service's clients besides those of all services, for".to_owned(),
        "[`Config::with_param`](crate::Config::with_param).".to_owned(),
    ]);
    [vec![Item::Code(docs)], imports.items(), params].concat()
}

fn constant(service: &Service, param: &ClientParam, imports: &mut Imports) -> TokenStream {
    let ty = imports.external(runtime::CLIENT_PARAM);
    let value = match param.kind {
        ParameterKind::String => imports.external(standard::STRING),
        ParameterKind::Boolean => quote! { bool },
        ParameterKind::StringArray => {
            let (vec, string) = (standard::VEC, standard::STRING);
            let (vec, string) = (imports.external(vec), imports.external(string));
            quote! { #vec<#string> }
        }
    };
    let (sdk_id, name, constant) = (&service.sdk_id, &param.name, &param.constant);
    let docs = docs::value(&param.docs, name);
    let docs = docs::outer(&docs);
    quote! {
        #docs
        pub const #constant: #ty<#value> = #ty::new(#sdk_id, #name);
    }
}
