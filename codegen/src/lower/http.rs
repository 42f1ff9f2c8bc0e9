//! HTTP bindings: the URI, and which members may be where.

mod binding;
mod uri;

use std::collections::HashSet;

use self::uri::Pattern;
use super::context::{Context, MemberRef};
use super::{customization, protocol};
use crate::error::Problem;
use crate::ir;
use crate::smithy::{Kind, Operation, Shape};

/// `smithy.api#http` of an operation, after its input and outputs have been checked against it.
/// Protocols that do not bind to HTTP ignore the trait.
pub(super) fn lower(
    context: &Context<'_>,
    shape: &Shape,
    operation: &Operation,
) -> Option<ir::Http> {
    host_labels(context, shape, operation);
    if !context.protocol.is_some_and(protocol::binds_to_http) {
        return None;
    }
    let Some(http) = context.read(&shape.id, shape.traits.http()) else {
        if !shape.traits.has("smithy.api#http") {
            context.report(&shape.id, Problem::MissingHttp);
        }
        return None;
    };
    if !is_method(&http.method) {
        context.report(
            &shape.id,
            Problem::BadMethod {
                method: http.method.clone(),
            },
        );
    }
    match Pattern::parse(&http.uri) {
        Ok(pattern) => labels(context, shape, operation, &http.uri, &pattern),
        Err(reason) => context.report(
            &shape.id,
            Problem::BadUri {
                uri: http.uri.clone(),
                reason,
            },
        ),
    }
    let errors = operation.errors.iter();
    for id in errors.chain([&operation.input, &operation.output]) {
        if let Some(shape) = context.model.shape(id) {
            binding::check(context, shape);
        }
    }
    Some(ir::Http {
        method: http.method,
        uri: customization::uri(context, operation, http.uri),
    })
}

/// A token of RFC 9110, section 5.6.2.
fn is_method(method: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !method.is_empty() && method.bytes().all(is_token)
}

/// Every label of the URI has a member, and every `httpLabel` stands in the URI.
fn labels(
    context: &Context<'_>,
    shape: &Shape,
    operation: &Operation,
    uri: &str,
    pattern: &Pattern<'_>,
) {
    let Some(input) = context.model.shape(&operation.input) else {
        return;
    };
    let mut open: HashSet<&str> = pattern.labels.iter().map(|label| label.name).collect();
    for member in MemberRef::all(input) {
        if !context.read(member, member.member.traits.http_label()) {
            continue;
        }
        if !open.remove(member.name) {
            context.report(
                member,
                Problem::MemberNotInUri {
                    operation: shape.id.clone(),
                    uri: uri.to_owned(),
                },
            );
        }
        let is_greedy = pattern
            .labels
            .iter()
            .any(|label| label.name == member.name && label.is_greedy);
        label(context, member, is_greedy);
    }
    for label in pattern
        .labels
        .iter()
        .filter(|label| open.contains(label.name))
    {
        context.report(
            &shape.id,
            Problem::LabelWithoutMember {
                label: label.name.to_owned(),
                input: input.id.clone(),
            },
        );
    }
}

fn label(context: &Context<'_>, member: MemberRef<'_>, is_greedy: bool) {
    required(context, member, "httpLabel");
    let Some(target) = context.target(member) else {
        return;
    };
    let is_allowed = match target.kind {
        Kind::String | Kind::Enum => true,
        _ => !is_greedy && binding::is_scalar(&target.kind),
    };
    if !is_allowed {
        context.report(
            member,
            Problem::BadBinding {
                binding: "httpLabel",
                kind: target.kind.name(),
                allowed: if is_greedy {
                    "a string, as its label is greedy"
                } else {
                    "a string, boolean, number or timestamp"
                },
            },
        );
    }
}

/// A label is never left out.
fn required(context: &Context<'_>, member: MemberRef<'_>, binding: &'static str) {
    if !context.read(member, member.member.traits.required()) {
        context.report(member, Problem::OptionalLabel { binding });
    }
}

/// Every label of the host prefix is a `hostLabel` member, which is a required string.
fn host_labels(context: &Context<'_>, shape: &Shape, operation: &Operation) {
    let Some(prefix) = context.read(&shape.id, shape.traits.endpoint()) else {
        return;
    };
    let Some(labels) = uri::host_labels(prefix) else {
        context.report(
            &shape.id,
            Problem::BadHostPrefix {
                prefix: prefix.to_owned(),
            },
        );
        return;
    };
    let Some(input) = context.model.shape(&operation.input) else {
        return;
    };
    for label in labels {
        let member = MemberRef::of(input, label)
            .filter(|member| context.read(*member, member.member.traits.host_label()));
        match member {
            Some(member) => host_label(context, member),
            None => context.report(
                &shape.id,
                Problem::HostLabelWithoutMember {
                    label: label.to_owned(),
                    input: input.id.clone(),
                },
            ),
        }
    }
}

fn host_label(context: &Context<'_>, member: MemberRef<'_>) {
    required(context, member, "hostLabel");
    let Some(target) = context.target(member) else {
        return;
    };
    if !matches!(target.kind, Kind::String | Kind::Enum) {
        context.report(
            member,
            Problem::BadBinding {
                binding: "hostLabel",
                kind: target.kind.name(),
                allowed: "a string",
            },
        );
    }
}
