//! Whether a member is a plain value or an option.

use super::context::{Context, MemberRef};
use super::{default, events};
use crate::error::Problem;
use crate::ir::Presence;

/// How a structure holds a member, by Smithy's rules for generators that are not authoritative.
///
/// Two things are decided otherwise. Required members of inputs are plain, although the
/// specification makes all members of an `input` optional: a service may drop `required` later,
/// and what callers then still give is right. An `idempotencyToken` is always optional, since the
/// client makes one.
///
/// A default that came later (`addedDefault`) does not count, so that the member stays what it was.
pub(super) fn of<'m>(context: &Context<'m>, of: MemberRef<'m>) -> Presence {
    decide(context, of, |_| None)
}

/// The same, with the default, which is reported where it does not fit the type.
pub(super) fn checked<'m>(context: &Context<'m>, of: MemberRef<'m>) -> Presence {
    decide(context, of, |target| {
        let value = of.member.traits.default_value()?;
        default::of(target, value).unwrap_or_else(|expected| {
            context.report(
                of,
                Problem::BadTrait(crate::smithy::BadTrait::new(
                    "smithy.api#default",
                    expected,
                    value,
                )),
            );
            None
        })
    })
}

fn decide<'m>(
    context: &Context<'m>,
    of: MemberRef<'m>,
    default: impl FnOnce(&crate::smithy::Shape) -> Option<crate::ir::DefaultValue>,
) -> Presence {
    let traits = &of.member.traits;
    let read = |value| context.read(of, value);
    let Some(target) = context.target(of) else {
        return Presence::Optional;
    };
    let is_input = context.inputs.contains(&of.shape.id)
        || context.read(&of.shape.id, of.shape.traits.input());
    if events::are_events(target) {
        // Without events, there are just none.
        return match is_input && read(traits.required()) {
            true => Presence::Required,
            false => Presence::Default(None),
        };
    }
    let is_token = read(traits.idempotency_token());
    let default = match traits.default_value() {
        Some(value) if !value.is_null() => Some(default(target)),
        _ => None,
    };
    if is_token {
        return Presence::Optional;
    }
    if read(traits.required()) && (is_input || !read(traits.client_optional())) {
        return match default {
            // What a service leaves out all the same is that, and not the type's own default.
            Some(default) if !is_input && !read(traits.added_default()) => {
                Presence::Default(default)
            }
            _ => Presence::Required,
        };
    }
    if is_input || read(traits.client_optional()) || read(traits.added_default()) {
        return Presence::Optional;
    }
    default.map_or(Presence::Optional, Presence::Default)
}
