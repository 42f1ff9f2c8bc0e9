//! The texts of all errors: what is wrong, as it follows the name of the shape, and the remedy.

use std::fmt;

use super::Problem;
use crate::smithy::BadTrait;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Problem {
    fn text(&self) -> String {
        self.text_of_file()
            .or_else(|| self.text_of_shape())
            .or_else(|| self.text_of_endpoint())
            .or_else(|| self.text_of_binding())
            .unwrap_or_else(|| "cannot be generated, for a reason that is not known".to_owned())
    }

    fn text_of_file(&self) -> Option<String> {
        Some(match self {
            Self::Json {
                line,
                column,
                message,
            } => format!("is not JSON: {message} in line {line}, column {column}"),
            Self::Version { found } => format!("is written in Smithy \"{found}\""),
            Self::Structure {
                path,
                expected,
                found,
            } if path.is_empty() => format!("should be {expected}, not {found}"),
            Self::Structure {
                path,
                expected,
                found,
            } => format!("`{path}` should be {expected}, not {found}"),
            Self::Missing { path } => format!("`{path}` is missing"),
            Self::UnknownProperty { path } => {
                format!("has a property `{path}`, which means nothing there")
            }
            Self::BadShapeId { text } => format!("`{text}` is not an absolute shape id"),
            Self::MemberAsShape => "is the id of a member, not of a shape".to_owned(),
            Self::BadMemberName { name } => format!("`{name}` is no name for a member"),
            Self::NoService => "has no service".to_owned(),
            Self::SeveralServices { services } => {
                format!("has {} services: {}", services.len(), list(services))
            }
            _ => return None,
        })
    }

    fn text_of_shape(&self) -> Option<String> {
        Some(match self {
            Self::AppliedToNothing => "has traits applied to it, and does not exist".to_owned(),
            Self::RecursiveMixin { mixin } => format!("is a mixin of itself, through {mixin}"),
            Self::DanglingTarget { target } => {
                format!("refers to {target}, which does not exist")
            }
            Self::WrongTarget {
                target,
                kind,
                expected,
            } => format!("refers to {target}, of type {kind}, where {expected} should be"),
            Self::MissingMember { name } => format!("has no `{name}`"),
            Self::BadTrait(BadTrait {
                name,
                expected,
                found,
            }) => format!("its trait {name} should be {expected}, not {found}"),
            Self::UnsupportedProtocol { found, .. } if found.is_empty() => {
                "has no protocol".to_owned()
            }
            Self::UnsupportedProtocol { found, .. } => {
                format!("speaks {}, which is not supported yet", list(found))
            }
            Self::UnsupportedAuth { found } => {
                format!("is called with {}, which is not supported yet", list(found))
            }
            Self::Unsupported { feature } => {
                format!("needs {feature}, which generated clients do not support yet")
            }
            Self::UnknownOperation { name, .. } => format!("has no operation `{name}`"),
            Self::SameName { other, name } => {
                format!("would be `{name}` in Rust, as {other} is")
            }
            Self::RepeatedEnumValue { value } => format!("has the value `{value}` twice"),
            Self::MissingEnumValue => "has no value".to_owned(),
            Self::EndlessStructure { target } => format!(
                "is required and leads back to its own structure through {target}, so that \
                 neither can ever be built"
            ),
            Self::EndlessCollection => {
                "contains itself without a structure or union between".to_owned()
            }
            Self::DeepCollection { limit } => {
                format!("has more than {limit} lists and maps inside each other")
            }
            Self::MinAboveMax { name } => {
                format!("its trait smithy.api#{name} has a `min` above its `max`")
            }
            _ => return None,
        })
    }

    fn text_of_endpoint(&self) -> Option<String> {
        Some(match self {
            Self::EndpointRule { path, message } => {
                format!("its endpoint rules are wrong at `{path}`: {message}")
            }
            Self::MissingDiscovery => {
                "is called at an endpoint that has to be discovered, and its service has no trait \
                 aws.api#clientEndpointDiscovery"
                    .to_owned()
            }
            Self::UndeclaredParameter { source, parameter } => format!(
                "its trait smithy.rules#{source} sets the endpoint parameter `{parameter}`, which \
                 the endpoint rules of the service do not have"
            ),
            Self::ParameterType {
                source,
                parameter,
                found,
                declared,
            } => format!(
                "its trait smithy.rules#{source} sets the endpoint parameter `{parameter}` to \
                 {found}, where the endpoint rules of the service want {declared}"
            ),
            Self::ParameterPath {
                parameter,
                path,
                reason,
            } => format!(
                "the path `{path}` to the value of the endpoint parameter `{parameter}` cannot be \
                 followed: {reason}"
            ),
            _ => return None,
        })
    }

    fn text_of_binding(&self) -> Option<String> {
        Some(match self {
            Self::MissingHttp => "has no trait smithy.api#http".to_owned(),
            Self::BadMethod { method } => format!("`{method}` is not an HTTP method"),
            Self::BadUri { uri, reason } => format!("the URI `{uri}` is malformed: {reason}"),
            Self::BadHostPrefix { prefix } => format!("the host prefix `{prefix}` is malformed"),
            Self::LabelWithoutMember { label, input } => {
                format!("`{{{label}}}` in its URI is no `httpLabel` member of {input}")
            }
            Self::HostLabelWithoutMember { label, input } => {
                format!("`{{{label}}}` in its host prefix is no `hostLabel` member of {input}")
            }
            Self::MemberNotInUri { operation, uri } => {
                format!("is an `httpLabel`, and the URI `{uri}` of {operation} has no such label")
            }
            Self::OptionalLabel { binding } => format!("is bound by `{binding}` and not required"),
            Self::SeveralBindings => "is bound to several places".to_owned(),
            Self::BadBinding {
                binding,
                kind,
                allowed,
            } => format!("is bound by `{binding}` and of type {kind}, where {allowed} should be"),
            Self::SameBinding {
                binding,
                name,
                other,
            } if name.is_empty() => {
                format!("is bound by `{binding}`, and so is `{other}`")
            }
            Self::SameBinding {
                binding,
                name,
                other,
            } => format!("is bound by `{binding}` to \"{name}\", and so is `{other}`"),
            Self::BesidePayload { payload } => {
                format!("would go into the body, which is taken by `{payload}`")
            }
            _ => return None,
        })
    }

    /// What to do about it.
    pub fn help(&self) -> String {
        match self {
            Self::UnsupportedProtocol { supported, .. } => {
                format!("supported so far: {}", list(supported))
            }
            Self::UnknownOperation {
                suggestion: Some(name),
                ..
            } => format!("did you mean `{name}`?"),
            Self::SameName { other, .. } => format!(
                "give one of them another name in the `rename` of the service, such as \
                 \"{other}\": \"…\""
            ),
            Self::LabelWithoutMember { label, input } => format!(
                "give {input} a required member `{label}` with the trait smithy.api#httpLabel"
            ),
            Self::HostLabelWithoutMember { label, input } => format!(
                "give {input} a required member `{label}` with the trait smithy.api#hostLabel"
            ),
            Self::DanglingTarget { target } => {
                format!("define {target}, or correct the reference")
            }
            _ => self.fixed_help().to_owned(),
        }
    }

    fn fixed_help(&self) -> &'static str {
        match self {
            Self::Json { .. } => "a model is a JSON AST of Smithy, as `smithy ast` prints it",
            Self::Version { .. } => "Smithy \"1.0\" and \"2.0\" can be read",
            Self::Structure { .. } | Self::Missing { .. } | Self::UnknownProperty { .. } => {
                "see Smithy's specification, \"JSON AST\", for what belongs where"
            }
            Self::BadShapeId { .. } => "a shape id looks like `com.example#Shape`",
            Self::MemberAsShape => "only an `apply` statement may stand here",
            Self::BadMemberName { .. } => {
                "a member's name has letters, digits and `_`, and a letter before the first digit"
            }
            Self::AppliedToNothing => "correct the name, or remove the `apply` statement",
            Self::RecursiveMixin { .. } => "remove one of the mixins",
            Self::WrongTarget { .. } => "correct the reference",
            Self::MissingMember { .. } => "add it, with its target",
            Self::BadTrait(_) => "see the trait's definition for its value",
            Self::NoService => "a client is made for the one shape of type `service` in a model",
            Self::SeveralServices { .. } => "give each service a model of its own",
            Self::UnsupportedAuth { .. } => {
                "supported so far: aws.auth#sigv4, aws.auth#sigv4a, smithy.api#httpApiKeyAuth, \
                 smithy.api#httpBasicAuth, smithy.api#httpBearerAuth, or no authentication at all"
            }
            Self::Unsupported { .. } => "select operations that do without it",
            Self::UnknownOperation { .. } => "write the name as the model does",
            Self::RepeatedEnumValue { .. } => "remove one of the members",
            Self::MissingEnumValue => "give it the trait smithy.api#enumValue",
            Self::EndlessStructure { .. } => "make a member on the way optional, a list or a map",
            Self::EndlessCollection | Self::DeepCollection { .. } => "put a structure between them",
            Self::MinAboveMax { .. } => "exchange the bounds or remove one",
            Self::MissingHttp => "the protocol binds operations to HTTP: say method and URI",
            Self::BadMethod { .. } => "a method is a word such as `PATCH`",
            Self::BadUri { .. } => "a pattern looks like `/things/{ThingId}/{path+}?list`",
            Self::BadHostPrefix { .. } => "a prefix looks like `data.` or `{AccountId}.data-`",
            Self::MemberNotInUri { .. } => "put the label into the URI, or remove the trait",
            Self::OptionalLabel { .. } => "add the trait smithy.api#required",
            Self::SeveralBindings => "keep one of its HTTP binding traits",
            Self::BadBinding { .. } => "change the target or the binding",
            Self::SameBinding { .. } => "bind one of them to another place",
            Self::BesidePayload { .. } => "bind it to a header, label or query parameter",
            Self::EndpointRule { .. } => {
                "see Smithy's specification, \"Rules engine\", for what belongs where"
            }
            Self::MissingDiscovery => "name the operation that tells endpoints in that trait",
            Self::UndeclaredParameter { .. } => {
                "declare the parameter in smithy.rules#endpointRuleSet, or remove it from the trait"
            }
            Self::ParameterType { .. } => "give both the same type",
            Self::ParameterPath { .. } => {
                "a path is made of names, `.`, `[*]`, `*`, `[]`, `[a, b]` and `keys(…)`, as in \
                 `Items[*].Key`"
            }
            _ => "this is a bug of the generator: report it with the model",
        }
    }
}

/// The items with commas between.
fn list(items: &[impl fmt::Display]) -> String {
    let items: Vec<String> = items.iter().map(ToString::to_string).collect();
    items.join(", ")
}
