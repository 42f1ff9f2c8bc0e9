//! The files of an emitted crate: what lies where, and which emitter fills it.
//!
//! Emission sees the [`ir`](crate::ir) alone and cannot fail.

mod client;
mod context_params;
mod default_value;
mod docs;
mod endpoint;
mod enumeration;
mod error;
mod example;
mod int_enumeration;
mod library;
mod manifest;
mod modules;
mod operation;
mod params;
mod readme;
mod runtime;
mod rust_type;
mod scope;
mod standard;
mod structure;
mod union;
mod uses;
mod words;

use crate::emit::scope::Scope;
use crate::emit::uses::Uses;
use crate::format::{Content, Item};
use crate::ir::{Member, Operation, Parent, Path, Service, Structure, Type, Variant};

/// A file of the emitted crate.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path, with `/` between the parts.
    pub path: String,
    /// What it holds, without the header.
    pub content: Content,
}

/// Where an emitted crate comes from and where it stands: what its README and manifest say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The command that makes the crate.
    pub command: String,
    /// The directory of the runtime, from the crate's or absolute.
    pub runtime: String,
    /// The workspace that the crate is a member of.
    pub workspace: Workspace,
}

/// The Cargo workspace of an emitted crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workspace {
    /// The one in a directory above, which lists the crate.
    Above,
    /// Its own, whatever lies above.
    Own,
}

/// All files of a service's crate.
pub fn service(service: &Service, placement: &Placement) -> Vec<File> {
    let mut files = vec![
        toml("Cargo.toml", manifest::emit(service, placement)),
        toml("rustfmt.toml", RUSTFMT.to_owned()),
        File {
            path: "README.md".to_owned(),
            content: Content::Markdown(readme::emit(service, placement)),
        },
        rust("src/lib.rs", library::emit(service)),
        rust("src/client.rs", client::emit(service)),
        rust("src/error.rs", error::emit(&service.errors)),
        rust("src/operation.rs", modules::operations(&service.operations)),
        rust("src/types.rs", modules::types(&service.types)),
    ];
    if let Some(rules) = &service.endpoint {
        files.push(rust("src/endpoint.rs", endpoint::emit(rules)));
    }
    if !service.client_params.is_empty() {
        files.push(rust("src/params.rs", params::emit(service)));
    }
    let uses = Uses::new(&service.operations);
    for operation in &service.operations {
        let path = format!("src/operation/{}.rs", operation.module);
        files.push(rust(&path, operation_file(operation, &uses)));
    }
    for ty in &service.types {
        let path = format!("src/types/{}.rs", ty.path().module);
        files.push(rust(&path, type_file(ty, &uses)));
    }
    files
}

/// prettyplease has the last word on emitted code.
const RUSTFMT: &str = "disable_all_formatting = true\n";

fn rust(path: &str, items: Vec<Item>) -> File {
    File {
        path: path.to_owned(),
        content: Content::Rust(items),
    }
}

fn toml(path: &str, text: String) -> File {
    File {
        path: path.to_owned(),
        content: Content::Toml(text),
    }
}

/// `operation/<operation>.rs`: how it goes over the wire, and the structures that it alone uses.
fn operation_file(operation: &Operation, uses: &Uses<'_>) -> Vec<Item> {
    let home = Path {
        parent: Parent::Operation,
        module: operation.module.clone(),
        name: operation.method.clone(),
    };
    let structures = &operation.structures;
    let mut scope = Scope::new(&home, structures.iter().flat_map(shapes_of_structure));
    let mut items = vec![operation::emit(operation, &mut scope)];
    for structure in structures {
        let role = uses.role(&structure.path);
        items.extend(structure::emit(structure, &role, &mut scope));
    }
    let docs = operation::module_docs(operation);
    [vec![docs], scope.imports(), items].concat()
}

/// `types/<shape>.rs`: one shape.
fn type_file(ty: &Type, uses: &Uses<'_>) -> Vec<Item> {
    let mut scope = Scope::new(ty.path(), shapes_of_type(ty));
    let items = match ty {
        Type::Structure(it) => structure::emit(it, &uses.role(&it.path), &mut scope),
        Type::Union(it) => union::emit(it, &mut scope),
        Type::Enumeration(it) => enumeration::emit(it, &mut scope),
        Type::IntEnumeration(it) => int_enumeration::emit(it, &mut scope),
    };
    [scope.imports(), items].concat()
}

/// The shape itself, then those that it names.
fn shapes_of_type(ty: &Type) -> Vec<&Path> {
    match ty {
        Type::Structure(structure) => shapes_of_structure(structure),
        Type::Union(union) => {
            let types = union.variants.iter().map(|variant: &Variant| &variant.ty);
            let named = types.flat_map(rust_type::shapes);
            std::iter::once(&union.path).chain(named).collect()
        }
        Type::Enumeration(_) | Type::IntEnumeration(_) => vec![ty.path()],
    }
}

fn shapes_of_structure(structure: &Structure) -> Vec<&Path> {
    let types = structure.members.iter().map(|member: &Member| &member.ty);
    let named = types.flat_map(rust_type::shapes);
    std::iter::once(&structure.path).chain(named).collect()
}
