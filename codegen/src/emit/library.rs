//! `lib.rs`: the crate's documentation, its modules, and the names that most programs need.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::scope::External;
use crate::emit::{docs, example, runtime};
use crate::format::Item;
use crate::ir::{AuthScheme, RustType, Service, Type};

/// All items of `lib.rs`.
pub(super) fn emit(service: &Service) -> Vec<Item> {
    let endpoint = service.endpoint.as_ref().map(|_| quote! { mod endpoint; });
    let params = (!service.client_params.is_empty()).then(|| quote! { pub mod params; });
    let modules: TokenStream = quote! {
        mod client;
        #endpoint
        mod error;
        pub mod operation;
        #params
        pub mod types;
    };
    let exports = quote! {
        pub use self::client::Client;
        pub use self::error::Error;
    };
    let identities = identities(service);
    let streams = streams(service);
    let mut paved_path: Vec<_> = PAVED_PATH
        .iter()
        .chain(&identities)
        .chain(&streams)
        .collect();
    paved_path.sort_unstable_by_key(|external| external.name());
    let paved_path = paved_path.into_iter();
    let paved_path = paved_path.map(|name| format_ident!("{}", name.name()));
    let paved_path = quote! {
        #[doc(inline)]
        pub use tinsmith_runtime::{#(#paved_path),*};
    };
    vec![
        Item::Code(docs::inner(&crate_docs(service))),
        Item::Code(quote! { #![forbid(unsafe_code)] }),
        Item::Code(modules),
        Item::Code(paved_path),
        Item::Code(exports),
    ]
}

/// The runtime's types that most programs need, so that they need not depend on it themselves.
const PAVED_PATH: [External; 11] = [
    runtime::BIG_DECIMAL,
    runtime::BIG_INTEGER,
    runtime::BLOB,
    runtime::CALL,
    runtime::CONFIG,
    runtime::CREDENTIALS,
    runtime::DOCUMENT,
    runtime::INVALID_INPUT,
    runtime::PRESIGNED_REQUEST,
    runtime::TIMESTAMP,
    runtime::VALIDATION,
];

/// What proves who calls, besides credentials.
fn identities(service: &Service) -> Vec<External> {
    let of_operations = service.operations.iter().map(|operation| &operation.auth);
    let schemes = of_operations.chain([&service.auth]).flatten().flatten();
    let schemes = schemes.collect::<Vec<_>>();
    [
        (AuthScheme::HttpApiKeyAuth, runtime::API_KEY),
        (AuthScheme::HttpBasicAuth, runtime::LOGIN),
        (AuthScheme::HttpBearerAuth, runtime::TOKEN),
    ]
    .into_iter()
    .filter(|(scheme, _)| schemes.contains(&scheme))
    .map(|(_, identity)| identity)
    .collect()
}

/// The types of the streams that the service has.
fn streams(service: &Service) -> Vec<External> {
    let of_operations = service.operations.iter().flat_map(|it| &it.structures);
    let of_types = service.types.iter().filter_map(|ty| match ty {
        Type::Structure(structure) => Some(structure),
        _ => None,
    });
    let structures = of_operations.chain(of_types).collect::<Vec<_>>();
    let has = |is_wanted: fn(&RustType) -> bool| {
        let mut members = structures.iter().flat_map(|structure| &structure.members);
        members.any(|member| is_wanted(&member.ty))
    };
    let mut streams = Vec::new();
    if has(|ty| matches!(ty, RustType::Stream)) {
        streams.push(runtime::BYTE_STREAM);
    }
    if has(|ty| matches!(ty, RustType::EventReceiver(_))) {
        streams.push(runtime::EVENT_RECEIVER);
    }
    if has(|ty| matches!(ty, RustType::EventStream(_))) {
        streams.extend([runtime::EVENT_SENDER, runtime::EVENT_STREAM]);
    }
    streams
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
