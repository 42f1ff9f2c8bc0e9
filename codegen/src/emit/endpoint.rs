//! The endpoint rules: the rule set of the model as one constant.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::scope::Imports;
use crate::emit::{docs, runtime, words};
use crate::format::Item;
use crate::ir::{
    Condition, EndpointParameter, EndpointRule, EndpointRules, Expr, Function, ParameterKind,
    PathPart,
};

/// All items of `endpoint.rs`.
pub(super) fn emit(rules: &EndpointRules) -> Vec<Item> {
    let mut names = Names(Imports::default());
    let rule_set = names.rules("RuleSet");
    let parameters = rules.parameters.iter().map(|it| parameter(it, &mut names));
    let parameters = parameters.collect::<Vec<_>>();
    let rules = each(&rules.rules, &mut names, rule);
    let constant = quote! {
        /// How the endpoint follows from the client's settings; the first rule that matches decides.
        pub(crate) const ENDPOINT_RULES: #rule_set = #rule_set {
            parameters: &[#(#parameters),*],
            rules: &[#(#rules),*],
        };
    };
    let docs = docs::inner(&["Where the service is reached.".to_owned()]);
    let mut items = vec![Item::Code(docs)];
    items.extend(names.0.items());
    items.push(Item::Code(constant));
    items
}

/// The names of the runtime's data model, imported as they are used.
struct Names(Imports);

impl Names {
    fn rules(&mut self, name: &'static str) -> TokenStream {
        self.0.member(runtime::RULES, name)
    }

    fn of(&mut self, parent: &str, name: &'static str) -> TokenStream {
        self.0
            .member(&format!("{}::{parent}", runtime::RULES), name)
    }

    fn expr(&mut self, name: &'static str) -> TokenStream {
        self.of("Expr", name)
    }
}

fn each<T>(
    items: &[T],
    names: &mut Names,
    emit: fn(&T, &mut Names) -> TokenStream,
) -> Vec<TokenStream> {
    items.iter().map(|item| emit(item, names)).collect()
}

fn parameter(parameter: &EndpointParameter, names: &mut Names) -> TokenStream {
    let ty = names.rules("Parameter");
    let kind = format_ident!(
        "{}",
        match parameter.kind {
            ParameterKind::String => "string",
            ParameterKind::Boolean => "boolean",
            ParameterKind::StringArray => "string_array",
        }
    );
    let name = &parameter.name;
    let built_in = parameter.built_in.as_ref();
    let built_in = built_in.map(|name| quote! { .built_in(#name) });
    let value = parameter.default.as_ref().map(|value| expr(value, names));
    let rest = match value {
        Some(value) => quote! { .default(#value) },
        None if parameter.required => quote! { .required() },
        None => TokenStream::new(),
    };
    quote! { #ty::#kind(#name) #built_in #rest }
}

fn rule(rule: &EndpointRule, names: &mut Names) -> TokenStream {
    let ty = names.rules("Rule");
    match rule {
        EndpointRule::Endpoint {
            conditions,
            url,
            headers,
            properties,
        } => {
            let conditions = each(conditions, names, condition);
            let target = names.rules("Target");
            let url = expr(url, names);
            let headers = header_list(headers, names);
            let properties = (!properties.is_empty()).then(|| {
                let properties = record(properties, names);
                quote! { .properties(#properties) }
            });
            quote! {
                #ty::Endpoint {
                    conditions: &[#(#conditions),*],
                    endpoint: #target::new(#url) #headers #properties,
                }
            }
        }
        EndpointRule::Error {
            conditions,
            message,
        } => {
            let conditions = each(conditions, names, condition);
            let message = expr(message, names);
            quote! { #ty::Error { conditions: &[#(#conditions),*], message: #message } }
        }
        EndpointRule::Tree { conditions, rules } => {
            let conditions = each(conditions, names, condition);
            let rules = each(rules, names, self::rule);
            quote! { #ty::Tree { conditions: &[#(#conditions),*], rules: &[#(#rules),*] } }
        }
    }
}

fn header_list(headers: &IndexMap<String, Vec<Expr>>, names: &mut Names) -> Option<TokenStream> {
    if headers.is_empty() {
        return None;
    }
    let headers = headers.iter().map(|(name, values)| {
        let values = each(values, names, expr);
        quote! { (#name, &[#(#values),*]) }
    });
    let headers = headers.collect::<Vec<_>>();
    Some(quote! { .headers(&[#(#headers),*]) })
}

fn record(record: &IndexMap<String, Expr>, names: &mut Names) -> TokenStream {
    let entries = record.iter().map(|(name, value)| {
        let value = expr(value, names);
        quote! { (#name, #value) }
    });
    let entries = entries.collect::<Vec<_>>();
    quote! { &[#(#entries),*] }
}

fn condition(condition: &Condition, names: &mut Names) -> TokenStream {
    let call = expr(&condition.call, names);
    match &condition.assign {
        Some(name) => {
            let assign = names.of("Condition", "Assign");
            quote! { #assign(#name, #call) }
        }
        None => {
            let check = names.of("Condition", "Check");
            quote! { #check(#call) }
        }
    }
}

fn expr(it: &Expr, names: &mut Names) -> TokenStream {
    let (name, argument) = match it {
        Expr::Text(text) => ("Text", quote! { #text }),
        Expr::Ref(name) => ("Ref", quote! { #name }),
        Expr::Boolean(value) => ("Bool", quote! { #value }),
        Expr::Integer(value) => ("Integer", words::integer(i128::from(*value))),
        Expr::Template(parts) => ("Template", list(parts, names)),
        Expr::Array(values) => ("Array", list(values, names)),
        Expr::Record(entries) => ("Record", record(entries, names)),
        Expr::Attr(value, path) => {
            let value = expr(value, names);
            let path = each(path, names, path_part);
            ("Attr", quote! { &#value, &[#(#path),*] })
        }
        Expr::Call(function, arguments) => match (callee(*function), arguments.as_slice()) {
            (Callee::Library(name), arguments) => {
                let function = names.rules(name);
                let arguments = list(arguments, names);
                ("Call", quote! { #function, #arguments })
            }
            (Callee::Interpreter(name), [argument]) if *function != Function::Coalesce => {
                let argument = expr(argument, names);
                (name, quote! { &#argument })
            }
            (Callee::Interpreter(name), arguments) => (name, list(arguments, names)),
        },
    };
    let name = names.expr(name);
    quote! { #name(#argument) }
}

fn list(values: &[Expr], names: &mut Names) -> TokenStream {
    let values = each(values, names, expr);
    quote! { &[#(#values),*] }
}

fn path_part(part: &PathPart, names: &mut Names) -> TokenStream {
    match part {
        PathPart::Key(key) => {
            let name = names.of("PathPart", "Key");
            quote! { #name(#key) }
        }
        PathPart::Index(index) => {
            let name = names.of("PathPart", "Index");
            let index = words::integer(i128::from(*index));
            quote! { #name(#index) }
        }
    }
}

/// Where a function is, by the runtime's name for it.
enum Callee {
    /// A kind of expression.
    Interpreter(&'static str),
    /// A constant, so that only what is called is linked.
    Library(&'static str),
}

const fn callee(function: Function) -> Callee {
    use Callee::{Interpreter, Library};
    match function {
        Function::IsSet => Interpreter("IsSet"),
        Function::Not => Interpreter("Not"),
        Function::BooleanEquals => Interpreter("BooleanEquals"),
        Function::StringEquals => Interpreter("StringEquals"),
        Function::Coalesce => Interpreter("Coalesce"),
        Function::Ite => Interpreter("Ite"),
        Function::Substring => Library("SUBSTRING"),
        Function::UriEncode => Library("URI_ENCODE"),
        Function::ParseUrl => Library("PARSE_URL"),
        Function::IsValidHostLabel => Library("IS_VALID_HOST_LABEL"),
        Function::Split => Library("SPLIT"),
        Function::AwsPartition => Library("AWS_PARTITION"),
        Function::AwsParseArn => Library("AWS_PARSE_ARN"),
        Function::AwsIsVirtualHostableS3Bucket => Library("AWS_IS_VIRTUAL_HOSTABLE_S3_BUCKET"),
    }
}
