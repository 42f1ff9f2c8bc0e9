//! A structure: the `struct`, its table of members, `new`, the setters, and `validate` on inputs.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::uses::Role;
use crate::emit::{default_value, docs, runtime, rust_type, standard, words};
use crate::format::{Item, Table};
use crate::ir::{Member, Presence, RustType, Structure};

/// All items of a structure.
pub(super) fn emit(structure: &Structure, role: &Role<'_>, scope: &mut Scope<'_>) -> Vec<Item> {
    let mut items = vec![Item::Code(definition(structure, role, scope))];
    if has_own_default(structure) {
        items.push(Item::Code(default_impl(structure, scope)));
    }
    items.push(members(structure, scope));
    items.push(Item::Code(methods(structure, role, scope)));
    items
}

fn definition(structure: &Structure, role: &Role<'_>, scope: &mut Scope<'_>) -> TokenStream {
    let mut lines = docs::lines(&structure.docs);
    for (word, methods) in [("Input", &role.input_of), ("Output", &role.output_of)] {
        docs::push_paragraph(&mut lines, &of_methods(word, methods));
    }
    let docs = docs::outer(&lines);
    let derive = (!has_own_default(structure)).then(|| quote! { #[derive(Default)] });
    let name = &structure.path.name;
    let fields = structure.members.iter().map(|member| {
        let docs = docs::outer(&docs::lines(&member.docs));
        let field = &member.field;
        let ty = rust_type::field(member, scope);
        quote! { #docs pub #field: #ty }
    });
    quote! {
        #docs
        #derive
        #[non_exhaustive]
        pub struct #name { #(#fields,)* }
    }
}

/// `Input of [`Client::a`](crate::Client::a) and [`Client::b`](crate::Client::b).`
fn of_methods(word: &str, methods: &[&str]) -> String {
    let link = |method: &&str| format!("[`Client::{method}`](crate::Client::{method})");
    let links = methods.iter().map(link).collect::<Vec<_>>();
    match links.split_last() {
        None => String::new(),
        Some((only, [])) => format!("{word} of {only}."),
        Some((last, others)) => format!("{word} of {} and {last}.", others.join(", ")),
    }
}

fn has_own_default(structure: &Structure) -> bool {
    let is_own = |member: &Member| matches!(member.presence, Presence::Default(Some(_)));
    structure.members.iter().any(is_own)
}

fn default_impl(structure: &Structure, scope: &mut Scope<'_>) -> TokenStream {
    let name = &structure.path.name;
    let default = scope.external(standard::DEFAULT);
    let values = structure.members.iter().map(|member| {
        let field = &member.field;
        match &member.presence {
            Presence::Default(Some(value)) => {
                let value = default_value::emit(value, &member.ty, scope);
                quote! { #field: #value }
            }
            _ => quote! { #field: #default::default() },
        }
    });
    let values = values.collect::<Vec<_>>();
    quote! {
        impl #default for #name {
            #[inline]
            fn default() -> Self {
                Self { #(#values,)* }
            }
        }
    }
}

fn members(structure: &Structure, scope: &mut Scope<'_>) -> Item {
    let name = &structure.path.name;
    let id = &structure.id;
    let words = words::words(&structure.words);
    let row = |(index, member): (usize, &Member)| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let field = &member.field;
        let name = &member.name;
        let traits = words::traits(&member.traits);
        quote! { #index #field #name #traits }
    };
    Item::Table(Table {
        name: scope.table(runtime::MEMBERS),
        head: quote! { #name, #id #words },
        rows: structure.members.iter().enumerate().map(row).collect(),
    })
}

fn methods(structure: &Structure, role: &Role<'_>, scope: &mut Scope<'_>) -> TokenStream {
    let name = &structure.path.name;
    let new = constructor(structure, scope);
    let setters = structure
        .members
        .iter()
        .filter(|member| member.presence != Presence::Required)
        .map(|member| setter(member, scope))
        .collect::<Vec<_>>();
    let validate = (!role.input_of.is_empty()).then(|| validate(scope));
    quote! {
        impl #name {
            #new
            #(#setters)*
            #validate
        }
    }
}

fn constructor(structure: &Structure, scope: &mut Scope<'_>) -> TokenStream {
    let required = structure
        .members
        .iter()
        .filter(|member| member.presence == Presence::Required)
        .collect::<Vec<_>>();
    if required.is_empty() {
        let default = method_of_default(scope);
        return quote! {
            /// With nothing set.
            #[inline]
            pub fn new() -> Self {
                #default
            }
        };
    }
    let parameters = required.iter().map(|member| {
        let field = &member.field;
        let ty = parameter(&member.ty, scope);
        quote! { #field: #ty }
    });
    let parameters = parameters.collect::<Vec<_>>();
    let values = required.iter().map(|member| {
        let field = &member.field;
        let argument = quote! { #field };
        let value = converted(&argument, member, scope);
        if value.to_string() == argument.to_string() {
            return quote! { #field };
        }
        quote! { #field: #value }
    });
    let values = values.collect::<Vec<_>>();
    let rest = (required.len() < structure.members.len()).then(|| {
        let default = method_of_default(scope);
        quote! { ..#default }
    });
    quote! {
        /// With the required members.
        #[inline]
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

fn setter(member: &Member, scope: &mut Scope<'_>) -> TokenStream {
    let field = &member.field;
    let setter = &member.setter;
    let docs = format!(" Sets [`{0}`](Self::{0}).", field.as_str());
    let ty = parameter(&member.ty, scope);
    let value = converted(&quote! { value }, member, scope);
    let value = match member.presence {
        Presence::Optional => quote! { Some(#value) },
        Presence::Required | Presence::Default(_) => value,
    };
    quote! {
        #[doc = #docs]
        #[inline]
        pub fn #setter(mut self, value: #ty) -> Self {
            self.#field = #value;
            self
        }
    }
}

/// The type that a member's value is taken as: texts, bytes and documents from anything that becomes
/// one.
fn parameter(ty: &RustType, scope: &mut Scope<'_>) -> TokenStream {
    let value = rust_type::value(ty, scope);
    if is_converted(ty) {
        let into = scope.external(standard::INTO);
        return quote! { impl #into<#value> };
    }
    value
}

const fn is_converted(ty: &RustType) -> bool {
    matches!(
        ty,
        RustType::String | RustType::Stream | RustType::Blob | RustType::Document
    )
}

/// What is stored for an argument: what is taken as anything is converted, recursive values boxed.
fn converted(argument: &TokenStream, member: &Member, scope: &mut Scope<'_>) -> TokenStream {
    let value = if !is_converted(&member.ty) {
        argument.clone()
    } else if scope.shadows(standard::INTO) {
        let into = scope.external(standard::INTO);
        quote! { #into::into(#argument) }
    } else {
        quote! { #argument.into() }
    };
    if member.boxed {
        let name = scope.external(standard::BOX);
        return quote! { #name::new(#value) };
    }
    value
}

/// `Self::default()`, through the trait's path where a shape is called `Default`.
fn method_of_default(scope: &mut Scope<'_>) -> TokenStream {
    if scope.shadows(standard::DEFAULT) {
        let default = scope.external(standard::DEFAULT);
        return quote! { #default::default() };
    }
    quote! { Self::default() }
}

fn validate(scope: &mut Scope<'_>) -> TokenStream {
    let result = scope.external(standard::RESULT);
    let invalid_input = scope.external(runtime::INVALID_INPUT);
    let validate = scope.external(runtime::VALIDATE);
    quote! {
        /// Checks every constraint that the model states, at any depth.
        ///
        /// # Errors
        ///
        /// All violations at once, each with the path of the member.
        #[inline]
        pub fn validate(&self) -> #result<(), #invalid_input> {
            #validate(self)
        }
    }
}
