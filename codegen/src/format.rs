//! Items in, text out: Rust through prettyplease, with what it cannot do added around it.
//!
//! prettyplease prints neither blank lines nor comments and leaves the body of a macro as it
//! comes. So each item is printed by itself, items and methods are parted by a blank line, the
//! header is put before them, and a macro's rows are printed here, one a line.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

const MADE_FROM: &str = "@generated from ";
const MADE_BY: &str = " by `cargo xtask codegen`. Do not edit.";

/// What a file holds, apart from its header.
#[derive(Clone, Debug)]
pub enum Content {
    /// Rust source.
    Rust(Vec<Item>),
    /// A TOML document.
    Toml(String),
    /// A Markdown document.
    Markdown(String),
}

/// A piece of a Rust file; a blank line parts it from the next.
#[derive(Clone, Debug)]
pub enum Item {
    /// Items that belong together without blank lines: one `struct`, or a block of imports.
    Code(TokenStream),
    /// A macro call whose arguments are a table.
    Table(Table),
}

/// A macro call that is a table: `name! { head;`, a row a line, `}`.
#[derive(Clone, Debug)]
pub struct Table {
    /// The macro.
    pub name: &'static str,
    /// What stands beside the opening brace.
    pub head: TokenStream,
    /// The rows, each printed on a line of its own.
    pub rows: Vec<TokenStream>,
}

/// The first line of every file, without the marks of a comment; `model` is the file it is made from.
pub fn header(model: &str) -> String {
    format!("{MADE_FROM}{model}{MADE_BY}")
}

/// Whether a line is a [`header`].
pub fn is_header(line: &str) -> bool {
    line.starts_with(MADE_FROM) && line.ends_with(MADE_BY)
}

/// The text of a file. `header` is one line without the marks of a comment.
///
/// # Panics
/// Where an item is not Rust, which only a mistake in emission can bring about.
pub fn text(header: &str, content: &Content) -> String {
    match content {
        Content::Rust(items) => rust(header, items),
        Content::Toml(toml) => format!("# {header}\n\n{toml}"),
        Content::Markdown(markdown) => format!("<!-- {header} -->\n\n{markdown}"),
    }
}

fn rust(header: &str, items: &[Item]) -> String {
    let mut text = format!("// {header}\n");
    for item in items {
        text.push('\n');
        match item {
            Item::Code(tokens) => text.push_str(&code(tokens)),
            Item::Table(table) => text.push_str(&table.to_string()),
        }
    }
    text
}

fn code(tokens: &TokenStream) -> String {
    let mut file: syn::File = syn::parse2(tokens.clone())
        .unwrap_or_else(|error| unreachable!("emission made no Rust, {error}:\n{tokens}"));
    match file.items.as_mut_slice() {
        [syn::Item::Impl(block)] if block.items.len() > 1 => {
            let methods = std::mem::take(&mut block.items);
            apart(file, methods)
        }
        // An attribute alone is printed without the end of its line.
        _ => format!("{}\n", prettyplease::unparse(&file).trim_end()),
    }
}

/// The methods of a file's only item, an empty `impl` block, with blank lines between them.
fn apart(mut file: syn::File, methods: Vec<syn::ImplItem>) -> String {
    let empty = prettyplease::unparse(&file);
    let head = empty.strip_suffix("}\n").unwrap_or(&empty);
    let print = |method| {
        if let [syn::Item::Impl(block)] = file.items.as_mut_slice() {
            block.items = vec![method];
        }
        let alone = prettyplease::unparse(&file);
        let inside = alone.strip_prefix(head).unwrap_or(&alone);
        let inside = inside.strip_suffix("}\n").unwrap_or(inside);
        inside.trim_start_matches('\n').to_owned()
    };
    let methods = methods.into_iter().map(print).collect::<Vec<_>>();
    format!("{head}\n{}}}\n", methods.join("\n"))
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}! {{ {};", self.name, line(&self.head))?;
        for row in &self.rows {
            writeln!(f, "    {};", line(row))?;
        }
        writeln!(f, "}}")
    }
}

/// Tokens on one line: a space between words, none inside delimiters and before arguments.
fn line(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut glued = true;
    for token in tokens.clone() {
        let follows_a_word = !glued;
        let arguments = matches!(&token, TokenTree::Group(group)
            if group.delimiter() == Delimiter::Parenthesis);
        let comma = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        if follows_a_word && !arguments && !comma {
            text.push(' ');
        }
        glued = match &token {
            TokenTree::Punct(punct) => punct.spacing() == Spacing::Joint || punct.as_char() == '-',
            _ => false,
        };
        match &token {
            TokenTree::Group(group) => text.push_str(&delimited(group)),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {
                text.push_str(&token.to_string());
            }
        }
    }
    text
}

fn delimited(group: &proc_macro2::Group) -> String {
    let inside = line(&group.stream());
    match group.delimiter() {
        Delimiter::Parenthesis => format!("({inside})"),
        Delimiter::Bracket => format!("[{inside}]"),
        Delimiter::Brace => format!("{{ {inside} }}"),
        Delimiter::None => inside,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn a_blank_line_parts_items_and_methods() {
        let items = [
            Item::Code(quote! { #![doc = " A module."] }),
            Item::Code(quote! { #![forbid(unsafe_code)] }),
            Item::Code(quote! { use a::B; use a::C; }),
            Item::Code(quote! { #[doc = " A struct."] struct S { #[doc = " A field."] a: u8 } }),
            Item::Code(quote! {
                #[doc = " Methods."]
                impl S {
                    #[doc = " One."] fn one(&self) -> u8 { 1 }
                    #[doc = " Two."] fn two(&self) -> u8 { if self.a > 1 { return 1; } 2 }
                }
            }),
        ];
        insta::assert_snapshot!(text("@generated", &Content::Rust(items.to_vec())), @r"
        // @generated

        //! A module.

        #![forbid(unsafe_code)]

        use a::B;
        use a::C;

        /// A struct.
        struct S {
            /// A field.
            a: u8,
        }

        /// Methods.
        impl S {
            /// One.
            fn one(&self) -> u8 {
                1
            }

            /// Two.
            fn two(&self) -> u8 {
                if self.a > 1 {
                    return 1;
                }
                2
            }
        }
        ");
    }

    #[test]
    fn a_table_has_a_line_a_row() {
        let table = Table {
            name: "members",
            head: quote! { Request, "test#Request" xml("Root") },
            rows: vec![
                quote! { 0 api_id "ApiId" label required },
                quote! { 1 size "Size" json("a\"b") [constraints range(-1, 30000)] },
                quote! { 2 tags "Tags" [inner sensitive [constraints length(1, 64)]] [key sparse] },
            ],
        };
        insta::assert_snapshot!(text("@generated", &Content::Rust(vec![Item::Table(table)])), @r#"
        // @generated

        members! { Request, "test#Request" xml("Root");
            0 api_id "ApiId" label required;
            1 size "Size" json("a\"b") [constraints range(-1, 30000)];
            2 tags "Tags" [inner sensitive [constraints length(1, 64)]] [key sparse];
        }
        "#);
    }

    #[test]
    fn the_header_is_a_comment_of_the_files_language() {
        assert_eq!(
            text("made", &Content::Toml("a = 1\n".to_owned())),
            "# made\n\na = 1\n"
        );
        assert_eq!(
            text("made", &Content::Markdown("A\n".to_owned())),
            "<!-- made -->\n\nA\n"
        );
    }
}
