//! Traits as the words that the runtime's macros and tables take.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::runtime;
use crate::emit::scope::External;
use crate::ir::{Argument, AuthScheme, Protocol, Traits, Word};

/// A member's traits: `label required [constraints length(1, 64)] [inner required]`.
pub(super) fn traits(traits: &Traits) -> TokenStream {
    let plain = words(&traits.words);
    let constraints = words(&traits.constraints);
    let constraints = (!constraints.is_empty()).then(|| quote! { [constraints #constraints] });
    let inside = |inside: &Option<Box<Traits>>| inside.as_deref().map(self::traits);
    let inner = inside(&traits.inner).map(|inner| quote! { [inner #inner] });
    let key = inside(&traits.key).map(|key| quote! { [key #key] });
    quote! { #plain #constraints #inner #key }
}

/// Words one after the other: `json("apiId") range(50, 30000)`.
pub(super) fn words(words: &[Word]) -> TokenStream {
    words.iter().map(word).collect()
}

/// Words as calls of a table's `const` methods: `.http("GET", "/").idempotent()`. Constants in
/// their arguments are called what `name` makes of them.
pub(super) fn calls(words: &[Word], name: &mut dyn FnMut(External) -> TokenStream) -> TokenStream {
    let mut calls = TokenStream::new();
    for word in words {
        let method = format_ident!("{}", word.name);
        let arguments = word.arguments.iter().map(|it| argument(it, name));
        calls.extend(quote! { .#method(#(#arguments),*) });
    }
    calls
}

/// The call of a table's method for schemes: `.auth(&[Scheme::SigV4])`. `scheme` is the runtime's
/// type.
pub(super) fn auth(schemes: &[AuthScheme], scheme: &TokenStream) -> TokenStream {
    let schemes = schemes.iter().map(|name| {
        let name = format_ident!(
            "{}",
            match name {
                AuthScheme::SigV4 => "SigV4",
                AuthScheme::SigV4A => "SigV4A",
                AuthScheme::HttpBearerAuth => "HttpBearerAuth",
                AuthScheme::HttpApiKeyAuth => "HttpApiKeyAuth",
                AuthScheme::HttpBasicAuth => "HttpBasicAuth",
            }
        );
        quote! { #scheme::#name }
    });
    quote! { .auth(&[#(#schemes),*]) }
}

fn word(word: &Word) -> TokenStream {
    let name = format_ident!("{}", word.name);
    if word.arguments.is_empty() {
        return quote! { #name };
    }
    let arguments = word.arguments.iter();
    let arguments = arguments.map(|it| argument(it, &mut External::path));
    quote! { #name(#(#arguments),*) }
}

fn argument(argument: &Argument, name: &mut dyn FnMut(External) -> TokenStream) -> TokenStream {
    match argument {
        Argument::String(text) => quote! { #text },
        Argument::Integer(number) => integer(*number),
        Argument::Strings(texts) => quote! { &[#(#texts),*] },
        Argument::Algorithms(algorithms) => {
            let algorithms = algorithms.iter().map(|it| name(runtime::checksum(*it)));
            quote! { &[#(#algorithms),*] }
        }
        Argument::Protocol(it) => {
            let protocol = protocol(*it, name);
            quote! { &#protocol }
        }
    }
}

/// What speaks a protocol. Its type is called what `name` makes of it.
pub(super) fn protocol(
    protocol: Protocol,
    name: &mut dyn FnMut(External) -> TokenStream,
) -> TokenStream {
    let (ty, variant) = runtime::protocol(protocol);
    let ty = name(ty);
    match variant.map(|variant| format_ident!("{variant}")) {
        Some(variant) => quote! { #ty::#variant },
        None => ty,
    }
}

/// A literal without suffix; the sign is a token of its own.
pub(super) fn integer(number: i128) -> TokenStream {
    let digits = Literal::u128_unsuffixed(number.unsigned_abs());
    if number < 0 {
        quote! { -#digits }
    } else {
        quote! { #digits }
    }
}

/// A literal with a fraction, without suffix.
pub(super) fn float(number: f64) -> TokenStream {
    let digits = Literal::f64_unsuffixed(number.abs());
    if number.is_sign_negative() {
        quote! { -#digits }
    } else {
        quote! { #digits }
    }
}
