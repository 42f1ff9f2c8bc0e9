//! Traits as the words that the runtime's macros take: its `const` methods, in a fixed order.

mod binding;
mod constraint;

use super::context::{Context, MemberRef};
use super::events;
use crate::ir::{Argument, Traits, Word};
use crate::smithy::{Kind, Shape, TimestampFormat, XmlNamespace};

/// The words of a structure's or union's own traits.
pub(super) fn of_shape(context: &Context<'_>, shape: &Shape) -> Vec<Word> {
    let mut words = Vec::new();
    if let Some(name) = context.read(&shape.id, shape.traits.xml_name()) {
        words.push(with_text("xml", name));
    }
    if let Some(namespace) = context.read(&shape.id, shape.traits.xml_namespace()) {
        words.push(xml_namespace(namespace));
    }
    words
}

/// The words of a member and of what is inside the list or map that it targets.
pub(super) fn of_member(context: &Context<'_>, member: MemberRef<'_>) -> Traits {
    nested(context, member, 0)
}

/// Deeper than any nesting of lists and maps which is not reported as too deep.
const DEEPEST: usize = 64;

fn nested(context: &Context<'_>, member: MemberRef<'_>, depth: usize) -> Traits {
    let mut words = Vec::new();
    words.extend(binding::word(context, member));
    if words.iter().any(|word| word.name == "payload") && is_structure(context, member) {
        words.push(plain("structure"));
    }
    names(context, member, &mut words);
    flags(context, member, &mut words);
    let constraints = constraint::words(context, member);
    let inside = |name: &str| {
        let target = context.target(member).filter(|_| depth < DEEPEST)?;
        let (name, _) = target.members.get_key_value(name)?;
        let traits = nested(context, MemberRef::of(target, name)?, depth + 1);
        (traits != Traits::default()).then(|| Box::new(traits))
    };
    let (inner, key) = match context.target(member).map(|target| &target.kind) {
        Some(Kind::List) => (inside("member"), None),
        Some(Kind::Map) => (inside("value"), inside("key")),
        _ => (None, None),
    };
    Traits {
        words,
        constraints,
        inner,
        key,
    }
}

fn is_structure(context: &Context<'_>, member: MemberRef<'_>) -> bool {
    let target = context.target(member);
    target.is_some_and(|target| matches!(target.kind, Kind::Structure))
}

fn names(context: &Context<'_>, member: MemberRef<'_>, words: &mut Vec<Word>) {
    let traits = &member.member.traits;
    for (word, name) in [
        ("json", traits.json_name()),
        ("xml", traits.xml_name()),
        ("ec2", traits.ec2_query_name()),
    ] {
        words.extend(context.read(member, name).map(|name| with_text(word, name)));
    }
    words.extend(
        context
            .read(member, traits.xml_namespace())
            .map(xml_namespace),
    );
    let media_type = context.read_effective(member, |traits| traits.media_type());
    words.extend(media_type.map(|media_type| with_text("media_type", media_type)));
    let format = context.read_effective(member, |traits| traits.timestamp_format());
    words.extend(format.map(|format| {
        plain(match format {
            TimestampFormat::DateTime => "date_time",
            TimestampFormat::HttpDate => "http_date",
            TimestampFormat::EpochSeconds => "epoch_seconds",
        })
    }));
}

fn flags(context: &Context<'_>, member: MemberRef<'_>, words: &mut Vec<Word>) {
    let own = &member.member.traits;
    let is_token = context.read(member, own.idempotency_token());
    let mut flag = |word, is_set: bool| {
        if is_set {
            words.push(plain(word));
        }
    };
    // The client makes a token where none is given, so that it is never missing.
    flag(
        "required",
        !is_token && context.read(member, own.required()),
    );
    flag("idempotency_token", is_token);
    flag("host_label", context.read(member, own.host_label()));
    flag("xml_attribute", context.read(member, own.xml_attribute()));
    flag("xml_flattened", context.read(member, own.xml_flattened()));
    flag("lenient", context.read(member, own.lenient()));
    let Some(target) = context.target(member) else {
        return;
    };
    let is_sensitive = context.read(member, own.sensitive());
    let id = &target.id;
    flag(
        "sensitive",
        is_sensitive || context.read(id, target.traits.sensitive()),
    );
    flag("sparse", context.read(id, target.traits.sparse()));
    let is_unique = context.read(member, own.unique_items());
    flag(
        "unique_items",
        is_unique || context.read(id, target.traits.unique_items()),
    );
    flag("streaming", context.read(id, target.traits.streaming()));
    flag(
        "error",
        events::are_events(member.shape) && target.is_error(),
    );
    flag(
        "requires_length",
        context.read(id, target.traits.requires_length()),
    );
}

fn xml_namespace(namespace: XmlNamespace) -> Word {
    Word {
        name: "xml_namespace",
        arguments: vec![
            Argument::String(namespace.uri),
            Argument::String(namespace.prefix),
        ],
    }
}

/// A word without arguments.
pub(super) fn plain(name: &'static str) -> Word {
    Word {
        name,
        arguments: Vec::new(),
    }
}

/// A word with one text.
pub(super) fn with_text(name: &'static str, text: &str) -> Word {
    with_texts(name, &[text])
}

/// A word with several texts.
pub(super) fn with_texts(name: &'static str, texts: &[&str]) -> Word {
    let texts = texts.iter().map(|text| (*text).to_owned());
    Word {
        name,
        arguments: texts.map(Argument::String).collect(),
    }
}
