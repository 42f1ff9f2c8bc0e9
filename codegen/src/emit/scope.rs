//! The names that one file uses: what it imports, and what it has to spell out.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::format::Item;
use crate::ir::{Parent, Path};

/// A name from outside of the emitted crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct External {
    module: &'static str,
    name: &'static str,
    is_in_prelude: bool,
}

/// The names of one file with types: a shape takes precedence over whatever is called the same, be
/// it `Option`, `String` or a type of the runtime, which then stands there with its whole path.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    /// The file's own place, if types live in it.
    home: &'a Path,
    /// The shapes that the file may call by their name alone.
    shapes: BTreeMap<&'a str, &'a Path>,
    imports: Imports,
}

/// The imports of one file, collected while its code is emitted.
#[derive(Clone, Debug, Default)]
pub(super) struct Imports(BTreeMap<String, BTreeSet<String>>);

impl External {
    /// A name that has to be imported.
    pub(super) const fn new(module: &'static str, name: &'static str) -> Self {
        Self {
            module,
            name,
            is_in_prelude: false,
        }
    }

    /// A name that is there without an import.
    pub(super) const fn prelude(module: &'static str, name: &'static str) -> Self {
        Self {
            module,
            name,
            is_in_prelude: true,
        }
    }

    /// The whole path.
    pub(super) fn path(self) -> TokenStream {
        tokens(&format!("{}::{}", self.module, self.name))
    }

    /// The name without its path.
    pub(super) const fn name(self) -> &'static str {
        self.name
    }
}

impl<'a> Scope<'a> {
    /// The scope of the file in which `home` lives. `shapes` are all that it defines or uses, its
    /// own first; of two with one name the first has it.
    pub(super) fn new(home: &'a Path, shapes: impl IntoIterator<Item = &'a Path>) -> Self {
        let mut names = BTreeMap::new();
        for path in shapes {
            names.entry(path.name.as_str()).or_insert(path);
        }
        Self {
            home,
            shapes: names,
            imports: Imports::default(),
        }
    }

    /// A shape, as this file names it.
    pub(super) fn shape(&mut self, path: &Path) -> TokenStream {
        let name = &path.name;
        if self.shapes.get(name.as_str()) != Some(&path) {
            let parent = format_ident!("{}", parent(path.parent));
            return quote! { crate::#parent::#name };
        }
        if (path.parent, &path.module) != (self.home.parent, &self.home.module) {
            let module = format!("crate::{}", parent(path.parent));
            self.imports.add(&module, name.as_str());
        }
        quote! { #name }
    }

    /// A name from outside, as this file names it.
    pub(super) fn external(&mut self, external: External) -> TokenStream {
        if self.shadows(external) {
            let path = external.path();
            return quote! { ::#path };
        }
        self.imports.external(external)
    }

    /// Whether a shape of this file is called the same.
    pub(super) fn shadows(&self, external: External) -> bool {
        self.shapes.contains_key(external.name)
    }

    /// Makes a macro known; macros have names of their own, which no shape can take.
    pub(super) fn table(&mut self, external: External) -> &'static str {
        self.imports.external(external);
        external.name
    }

    /// The imports of all that was named.
    pub(super) fn imports(&self) -> Vec<Item> {
        self.imports.items()
    }
}

impl Imports {
    /// Imports `name` from `module`.
    pub(super) fn add(&mut self, module: &str, name: &str) {
        let names = self.0.entry(module.to_owned()).or_default();
        names.insert(name.to_owned());
    }

    /// Imports a name, unless it is there without that, and gives it.
    pub(super) fn external(&mut self, external: External) -> TokenStream {
        if !external.is_in_prelude {
            self.add(external.module, external.name);
        }
        tokens(external.name)
    }

    /// Imports a name under its parent's: `rules::Expr` for `use rules::Expr::Text`.
    pub(super) fn member(&mut self, module: &str, name: &'static str) -> TokenStream {
        self.add(module, name);
        tokens(name)
    }

    /// The three blocks of imports, each in the order of rustfmt: the standard library, other
    /// crates, this one.
    pub(super) fn items(&self) -> Vec<Item> {
        let mut blocks = [const { BTreeMap::new() }; 3];
        for (module, names) in &self.0 {
            let [std, others, this] = &mut blocks;
            let block = match module.split("::").next() {
                Some("std") => std,
                Some("crate") => this,
                _ => others,
            };
            let (order, import) = import(module, names);
            block.insert(order, import);
        }
        let blocks = blocks.into_iter().filter(|block| !block.is_empty());
        blocks
            .map(|block| Item::Code(block.into_values().collect()))
            .collect()
    }
}

/// The folder's module.
pub(super) const fn parent(parent: Parent) -> &'static str {
    match parent {
        Parent::Types => "types",
        Parent::Operation => "operation",
    }
}

/// The import of one module's names, and its place among others: braces come last.
fn import(module: &str, names: &BTreeSet<String>) -> (String, TokenStream) {
    let path = tokens(module);
    let idents = names.iter().map(|name| format_ident!("{name}"));
    let idents = idents.collect::<Vec<_>>();
    match idents.as_slice() {
        [name] => (format!("{module}::{name}"), quote! { use #path::#name; }),
        names => (
            format!("{module}::{{"),
            quote! { use #path::{#(#names),*}; },
        ),
    }
}

/// A path of plain identifiers, such as `std::collections`.
fn tokens(path: &str) -> TokenStream {
    let parts = path.split("::").map(|part| format_ident!("{part}"));
    quote! { #(#parts)::* }
}
