//! Every Rust identifier and file name of the emitted code is made here, and nowhere else.
//!
//! | what | rule | examples |
//! | --- | --- | --- |
//! | type, variant | `UpperCamelCase` | `EC2Fleet` → `Ec2Fleet`, `TLS_1_2` → `Tls1_2` |
//! | field, method, module, file | `snake_case` | `APIKeyIDs` → `api_key_ids` |
//! | constant | `SCREAMING_SNAKE_CASE` | `UseArnRegion` → `USE_ARN_REGION` |
//! | a name that Rust or emitted code needs itself | `_` behind it | `type` → `type_`, `Self` → `Self_` |
//! | a name that would start with a digit | `V` or `v` in front | `0.5` → `V0_5` |
//! | a name without a letter or digit | `Value` or `value` | `*` → `Value` |
//! | a variant `Unknown` | `UnknownValue` | |
//! | the variant of an error which is named like a variant of our own | `Error` behind it | `InvalidInput` → `InvalidInputError` |
//!
//! A type may be called as something that emitted code uses, such as `Option`: emission then writes
//! the other one with its path.
//!
//! Where two members of one shape end up with the same name, the one which is written as Rust
//! wants it keeps it, then the first; the others take a number: `v2` and `V2` → `v2_2` and `v2`.
//! Names of members depend on their shape alone, names of types on themselves alone, so that no
//! name changes because another operation was selected.

mod case;
mod distinct;
mod reserved;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

use self::distinct::distinct;

/// An identifier that is valid Rust, made by this module only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

/// A module's name, which is the name of its file too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Module(String);

/// The names of a structure's member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The field, such as `type_`.
    pub field: Ident,
    /// The setter, such as `with_type`.
    pub setter: Ident,
}

/// The names of a modeled error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorNames {
    /// The variant of the service's error type.
    pub variant: Ident,
    /// The helper, such as `is_not_found`.
    pub predicate: Ident,
}

impl Ident {
    /// The identifier as it stands in the source.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Module {
    /// The module as it stands in the source.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(proc_macro2::Ident::new(&self.0, Span::call_site()));
    }
}

impl ToTokens for Module {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(proc_macro2::Ident::new(&self.0, Span::call_site()));
    }
}

/// The type of a shape, from the shape's name without its namespace.
pub fn shape(name: &str) -> Ident {
    Ident(type_name(name))
}

/// The type that stands for an absent input or output: `<Operation>Input`, and with a `_` behind
/// it where the model has a shape of this name.
pub fn synthetic(operation: &str, suffix: &str, is_taken: impl Fn(&Ident) -> bool) -> Ident {
    let name = shape(&format!("{operation}{suffix}"));
    if is_taken(&name) {
        return Ident(name.0 + "_");
    }
    name
}

/// The module and file of a type or operation, from its name in the model.
pub fn module(name: &str) -> Module {
    let snake = case::snake(name);
    if reserved::is_module(&snake) {
        return Module(snake + "_");
    }
    Module(snake)
}

/// The client's method for an operation.
pub fn method(operation: &str) -> Ident {
    let snake = case::snake(operation);
    if reserved::is_keyword(&snake) || reserved::is_method(&snake) {
        return Ident(snake + "_");
    }
    Ident(snake)
}

/// The fields of a structure, from its members' names, in the same order.
pub fn fields<'a>(members: impl IntoIterator<Item = &'a str>) -> Vec<Field> {
    distinct(members, case::snake, "_")
        .into_iter()
        .map(|name| Field {
            setter: Ident(format!("with_{name}")),
            field: Ident(if reserved::is_keyword(&name) {
                name + "_"
            } else {
                name
            }),
        })
        .collect()
}

/// The variants of an enum or union, from its members' names or values, in the same order.
pub fn variants<'a>(members: impl IntoIterator<Item = &'a str>) -> Vec<Ident> {
    let ident = |name: &str| match type_name(name).as_str() {
        "Unknown" => "UnknownValue".to_owned(),
        ident => ident.to_owned(),
    };
    distinct(members, ident, "")
        .into_iter()
        .map(Ident)
        .collect()
}

/// The constants of a service's settings, from their names in the model, in the same order.
pub fn constants<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Ident> {
    let ident = |name: &str| case::snake(name).to_uppercase();
    distinct(names, ident, "_").into_iter().map(Ident).collect()
}

/// `Self` is the one keyword in this case.
fn type_name(name: &str) -> String {
    match case::upper_camel(name).as_str() {
        "Self" => "Self_".to_owned(),
        camel => camel.to_owned(),
    }
}

/// The variants and helpers of all errors of a model, from their types, in the same order.
///
/// A helper leaves out `Exception`, `Error` and `Fault` at the end, unless two errors would share
/// it: then each says its name in full.
pub fn errors<'a>(types: impl IntoIterator<Item = &'a Ident>) -> Vec<ErrorNames> {
    let types: Vec<&str> = types.into_iter().map(Ident::as_str).collect();
    let mut count: HashMap<String, usize> = HashMap::new();
    for ty in &types {
        *count.entry(case::short_predicate(ty)).or_default() += 1;
    }
    let predicate = |ty: &str| {
        let short = case::short_predicate(ty);
        if count.get(&short) == Some(&1) && !reserved::is_error_method(&short) {
            return short;
        }
        let full = format!("is_{}", case::snake(ty));
        if reserved::is_error_method(&full) {
            return full + "_";
        }
        full
    };
    let variants = distinct(types.iter().copied(), error_variant, "");
    let predicates = distinct(types.iter().copied(), predicate, "_");
    variants
        .into_iter()
        .zip(predicates)
        .map(|(variant, predicate)| ErrorNames {
            variant: Ident(variant),
            predicate: Ident(predicate),
        })
        .collect()
}

fn error_variant(ty: &str) -> String {
    if reserved::is_error_variant(ty) {
        return format!("{ty}Error");
    }
    ty.to_owned()
}

/// The crate of a service, from its SDK id: letters and digits, in lower case.
pub fn package(sdk_id: &str) -> String {
    let name: String = sdk_id
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|char| char.to_ascii_lowercase())
        .collect();
    if name.is_empty() || name.starts_with(|char: char| char.is_ascii_digit()) {
        return format!("service{name}");
    }
    if reserved::is_keyword(&name) || reserved::is_crate(&name) {
        return format!("{name}_client");
    }
    name
}
