//! What an operation and its input say to the endpoint rules, as a word of its constant.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::runtime;
use crate::emit::scope::Scope;
use crate::ir::{ContextParam, ContextSource, PathStep};

/// The call of the table's method: `.context_params(&[…])`; nothing where there are none.
pub(super) fn emit(params: &[ContextParam], scope: &mut Scope<'_>) -> Option<TokenStream> {
    if params.is_empty() {
        return None;
    }
    let params = params.iter().map(|param| self::param(param, scope));
    let params = params.collect::<Vec<_>>();
    Some(quote! { .context_params(&[#(#params),*]) })
}

fn param(param: &ContextParam, scope: &mut Scope<'_>) -> TokenStream {
    let ty = scope.external(runtime::CONTEXT_PARAM);
    let name = &param.name;
    match &param.source {
        ContextSource::String(value) => quote! { #ty::string(#name, #value) },
        ContextSource::Boolean(value) => quote! { #ty::boolean(#name, #value) },
        ContextSource::StringArray(values) => {
            quote! { #ty::string_array(#name, &[#(#values),*]) }
        }
        ContextSource::Member(member) => quote! { #ty::member(#name, #member) },
        ContextSource::Path(steps) => {
            let steps = path(steps, &scope.external(runtime::STEP));
            quote! { #ty::path(#name, #steps) }
        }
    }
}

/// A path; `ty` is the type of its steps.
fn path(steps: &[PathStep], ty: &TokenStream) -> TokenStream {
    let steps = steps.iter().map(|step| match step {
        PathStep::Member(name) => quote! { #ty::Member(#name) },
        PathStep::Items => quote! { #ty::Items },
        PathStep::Values => quote! { #ty::Values },
        PathStep::Flatten => quote! { #ty::Flatten },
        PathStep::Keys => quote! { #ty::Keys },
        PathStep::Select(paths) => {
            let paths = paths.iter().map(|steps| path(steps, ty));
            quote! { #ty::Select(&[#(#paths),*]) }
        }
    });
    quote! { &[#(#steps),*] }
}
