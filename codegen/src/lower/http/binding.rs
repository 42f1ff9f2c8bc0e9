//! Which members of an input or output may be bound to what.

use std::collections::HashMap;

use crate::error::Problem;
use crate::lower::context::{Context, MemberRef};
use crate::smithy::{Kind, LENIENT, Shape};

/// Checks the bindings of all members of an input, output or error.
pub(super) fn check(context: &Context<'_>, shape: &Shape) {
    let mut names: HashMap<(&str, String), MemberRef<'_>> = HashMap::new();
    for member in MemberRef::all(shape) {
        types(context, member);
        for (binding, name) in names_of(context, member) {
            let key = (binding, name.clone());
            if let Some(first) = names.insert(key, member) {
                context.report(
                    member,
                    Problem::SameBinding {
                        binding,
                        name,
                        other: first.name.to_owned(),
                    },
                );
            }
        }
    }
    payload(context, shape);
}

/// The names that no other member may take. Those of headers have no case, and a binding which
/// can only be there once has no name. What a lenient member cannot read another one may.
fn names_of(context: &Context<'_>, member: MemberRef<'_>) -> Vec<(&'static str, String)> {
    let traits = &member.member.traits;
    let mut names = Vec::new();
    if let Some(name) = context.read(member, traits.http_query()) {
        names.push(("httpQuery", name.to_owned()));
    }
    let header = context.read(member, traits.http_header());
    if let Some(name) = header.filter(|_| !traits.has(LENIENT)) {
        names.push(("httpHeader", name.to_ascii_lowercase()));
    }
    if context.read(member, traits.http_prefix_headers()).is_some() {
        names.push(("httpPrefixHeaders", String::new()));
    }
    for (binding, is_set) in [
        ("httpQueryParams", traits.http_query_params()),
        ("httpPayload", traits.http_payload()),
        ("httpResponseCode", traits.http_response_code()),
    ] {
        if context.read(member, is_set) {
            names.push((binding, String::new()));
        }
    }
    names
}

/// With a payload, no other member is left for the body.
fn payload(context: &Context<'_>, shape: &Shape) {
    const BINDINGS: [&str; 6] = [
        "smithy.api#httpLabel",
        "smithy.api#httpQuery",
        "smithy.api#httpQueryParams",
        "smithy.api#httpHeader",
        "smithy.api#httpPrefixHeaders",
        "smithy.api#httpResponseCode",
    ];
    let is_payload = |member: &MemberRef<'_>| member.member.traits.has("smithy.api#httpPayload");
    let Some(payload) = MemberRef::all(shape).find(is_payload) else {
        return;
    };
    for member in MemberRef::all(shape).filter(|member| !is_payload(member)) {
        let traits = &member.member.traits;
        let is_host_label = traits.has("smithy.api#hostLabel");
        if !is_host_label && !BINDINGS.iter().any(|binding| traits.has(binding)) {
            context.report(
                member,
                Problem::BesidePayload {
                    payload: payload.name.to_owned(),
                },
            );
        }
    }
}

/// The target of a member suits the place that it is bound to.
fn types(context: &Context<'_>, member: MemberRef<'_>) {
    let Some(target) = context.target(member) else {
        return;
    };
    let traits = &member.member.traits;
    let is_set = |value| context.read(member, value);
    let is_scalar_or_list =
        is_scalar(&target.kind) || inner(context, target).is_some_and(is_scalar);
    let is_texts = is_map_of(context, target, |kind| {
        matches!(kind, Kind::String | Kind::Enum)
    });
    let problem = |binding, allowed| Problem::BadBinding {
        binding,
        kind: target.kind.name(),
        allowed,
    };
    const SCALAR: &str = "a string, boolean, number, timestamp, or a list of one of these";
    if context.read(member, traits.http_query()).is_some() && !is_scalar_or_list {
        context.report(member, problem("httpQuery", SCALAR));
    }
    if context.read(member, traits.http_header()).is_some() && !is_scalar_or_list {
        context.report(member, problem("httpHeader", SCALAR));
    }
    if context.read(member, traits.http_prefix_headers()).is_some() && !is_texts {
        context.report(member, problem("httpPrefixHeaders", "a map of strings"));
    }
    let is_lists = || {
        let value = target.members.get("value");
        let list = value.and_then(|value| context.model.shape(&value.target));
        let is_text = |kind: &Kind| matches!(kind, Kind::String | Kind::Enum);
        target.kind == Kind::Map
            && list.is_some_and(|list| {
                list.kind == Kind::List && inner(context, list).is_some_and(is_text)
            })
    };
    if is_set(traits.http_query_params()) && !is_texts && !is_lists() {
        let allowed = "a map of strings or of lists of strings";
        context.report(member, problem("httpQueryParams", allowed));
    }
    if is_set(traits.http_response_code()) && !matches!(target.kind, Kind::Integer | Kind::IntEnum)
    {
        context.report(member, problem("httpResponseCode", "an integer"));
    }
    let is_number = is_scalar(&target.kind) && !matches!(target.kind, Kind::String | Kind::Enum);
    if is_set(traits.http_payload()) && is_number {
        let allowed = "a string, blob, document, structure, union, list or map";
        context.report(member, problem("httpPayload", allowed));
    }
}

/// What is one piece of text outside of a body.
pub(super) fn is_scalar(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Boolean
            | Kind::String
            | Kind::Enum
            | Kind::IntEnum
            | Kind::Byte
            | Kind::Short
            | Kind::Integer
            | Kind::Long
            | Kind::Float
            | Kind::Double
            | Kind::BigInteger
            | Kind::BigDecimal
            | Kind::Timestamp
    )
}

/// The type inside a list.
fn inner<'m>(context: &Context<'m>, list: &Shape) -> Option<&'m Kind> {
    if list.kind != Kind::List {
        return None;
    }
    let member = list.members.get("member")?;
    Some(&context.model.shape(&member.target)?.kind)
}

fn is_map_of(context: &Context<'_>, map: &Shape, is_right: impl Fn(&Kind) -> bool) -> bool {
    let value = map.members.get("value");
    let value = value.and_then(|value| context.model.shape(&value.target));
    map.kind == Kind::Map && value.is_some_and(|value| is_right(&value.kind))
}
