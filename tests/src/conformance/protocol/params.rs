//! The `params` of a case: a value in Smithy's node form, put into a typed value or printed of one.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map as JsonMap, Value as Json, json};
use tinsmith_runtime::ByteStream;
use tinsmith_runtime::shape::{Document, Slot, Structure, Union, Value, Variant, View};
use tinsmith_runtime::timestamp::{Timestamp, TimestampFormat};

use super::decimal;

/// How blobs are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Blobs {
    /// As text, in `params`.
    Text,
    /// In base64, in the `default` trait.
    Base64,
}

/// Puts `params` into `value`; null leaves it as it is.
pub fn fill(value: &mut dyn Value, params: &Json, blobs: Blobs) {
    if params.is_null() {
        if let View::Document(_) = value.view() {
            value.slot();
        }
        return;
    }
    match value.slot() {
        Slot::Boolean(slot) => *slot = params.as_bool().expect("a boolean"),
        Slot::Byte(slot) => *slot = integer(params).try_into().expect("a byte"),
        Slot::Short(slot) => *slot = integer(params).try_into().expect("a short"),
        Slot::Integer(slot) => *slot = integer(params).try_into().expect("an integer"),
        Slot::IntEnum(slot) => slot.assign(integer(params).try_into().expect("an integer")),
        Slot::Long(slot) => *slot = integer(params),
        Slot::Float(slot) => slot.set(double(params)),
        Slot::BigInteger(slot) => *slot = params.to_string().parse().expect("an integer"),
        Slot::BigDecimal(slot) => *slot = params.to_string().parse().expect("a number"),
        Slot::String(slot) => params.as_str().expect("a string").clone_into(slot),
        Slot::Enum(slot) => slot.assign(params.as_str().expect("a string")),
        Slot::Blob(slot) => {
            let text = params.as_str().expect("a string");
            *slot = match blobs {
                Blobs::Text => text.into(),
                Blobs::Base64 => STANDARD.decode(text).expect("base64").into(),
            };
        }
        Slot::Stream(slot) => *slot = params.as_str().expect("a string").to_owned().into(),
        Slot::Events(_) => panic!("events stand beside the parameters"),
        Slot::Timestamp(slot) => *slot = timestamp(params),
        Slot::Document(slot) => *slot = document(params),
        Slot::List(list) => {
            for item in params.as_array().expect("an array") {
                fill(list.push(), item, blobs);
            }
        }
        Slot::Map(map) => {
            for (key, value) in params.as_object().expect("an object") {
                fill(map.insert(key), value, blobs);
            }
        }
        Slot::Structure(structure) => fill_structure(structure, params),
        Slot::Union(union) => fill_union(union, params),
    }
}

/// Puts `params` into the members of `structure`.
pub fn fill_structure(structure: &mut dyn Structure, params: &Json) {
    let members = structure.schema().members;
    for (name, value) in params.as_object().into_iter().flatten() {
        let index = members.iter().position(|member| member.name == name);
        let index = index.unwrap_or_else(|| panic!("no member {name}"));
        fill(
            structure.get_mut(index).expect("the member"),
            value,
            Blobs::Text,
        );
    }
}

/// Sets the member of `union` that is in `params`.
pub fn fill_union(union: &mut dyn Union, params: &Json) {
    let (name, value) = params
        .as_object()
        .and_then(|o| o.iter().next())
        .expect("a member");
    let members = union.schema().members;
    let index = members.iter().position(|member| member.name == name);
    let index = index.unwrap_or_else(|| panic!("no member {name}"));
    fill(union.select(index).expect("the member"), value, Blobs::Text);
}

fn integer(params: &Json) -> i64 {
    params.as_i64().expect("an integer")
}

fn double(params: &Json) -> f64 {
    match params.as_str() {
        Some("NaN") => f64::NAN,
        Some("Infinity") => f64::INFINITY,
        Some("-Infinity") => f64::NEG_INFINITY,
        Some(other) => panic!("no number: {other}"),
        None => params.as_f64().expect("a number"),
    }
}

/// A timestamp: text of `date-time`, or seconds.
pub(super) fn timestamp(params: &Json) -> Timestamp {
    match params.as_str() {
        Some(text) => Timestamp::parse(text, TimestampFormat::DateTime),
        None => Timestamp::parse(&params.to_string(), TimestampFormat::EpochSeconds),
    }
    .expect("a timestamp")
}

fn document(params: &Json) -> Document {
    match params {
        Json::Null => Document::Null,
        Json::Bool(value) => (*value).into(),
        Json::Number(value) => Document::Number(value.to_string().parse().expect("a number")),
        Json::String(value) => value.as_str().into(),
        Json::Array(items) => items.iter().map(document).collect::<Vec<_>>().into(),
        Json::Object(entries) => {
            let entries = entries.iter();
            let entries: BTreeMap<_, _> = entries
                .map(|(key, value)| (key.clone(), document(value)))
                .collect();
            entries.into()
        }
    }
}

/// The whole value, to compare with another and to show.
pub fn show(view: View<'_>) -> Json {
    match view {
        View::Absent => Json::Null,
        View::Boolean(value) => value.into(),
        View::Byte(value) => value.into(),
        View::Short(value) => value.into(),
        View::Integer(value) => value.into(),
        View::Long(value) => value.into(),
        // Not a number of JSON's, since NaN must equal NaN.
        View::Float(value) => format!("{value:?} as {}", value.name()).into(),
        View::BigInteger(value) => decimal::shown(value.as_str()).into(),
        View::BigDecimal(value) => decimal::shown(value.as_str()).into(),
        View::String(value) => value.into(),
        View::Enum(value) => format!("{value} as enum").into(),
        View::Blob(value) => format!("{:?} as blob", &**value).into(),
        View::Stream(value) => show_stream(&in_memory(value)),
        View::Events(_) => "events".into(),
        View::Timestamp(value) => format!("{value:?}").into(),
        View::Document(value) => format!("{value:?}").into(),
        View::List(list) => (0..list.len())
            .filter_map(|index| list.get(index))
            .map(|item| show(item.view()))
            .collect(),
        View::Map(map) => map
            .entries()
            .map(|(key, value)| (key.to_owned(), show(value.view())))
            .collect(),
        View::Structure(structure) => show_structure(structure),
        View::Union(union) => match union.variant() {
            Variant::Known(index, value) => {
                json!({ union.schema().members[index].name: show(value.view()) })
            }
            Variant::Unknown(unknown) => format!("{unknown:?}").into(),
        },
    }
}

/// What a stream holds that needs nothing to be waited for.
fn in_memory(stream: &ByteStream) -> Bytes {
    let collected = pin!(stream.clone().collect());
    match collected.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(bytes) => bytes.expect("bytes in memory"),
        Poll::Pending => panic!("the stream is not in memory"),
    }
}

/// The members of a structure that are present. An empty stream is as good as an absent one, which
/// nothing on the wire tells apart from it.
pub fn show_structure(structure: &dyn Structure) -> Json {
    let mut members = JsonMap::new();
    for (index, member) in structure.schema().members.iter().enumerate() {
        let shown = match structure.get(index).expect("the member").view() {
            View::Absent => continue,
            // A response's bytes can be read once only.
            View::Stream(stream) => match in_memory(stream) {
                bytes if bytes.is_empty() => continue,
                bytes => show_stream(&bytes),
            },
            view => show(view),
        };
        members.insert(member.name.to_owned(), shown);
    }
    members.into()
}

fn show_stream(bytes: &[u8]) -> Json {
    format!("{bytes:?} as stream").into()
}
