//! `httpHeader` and `httpPrefixHeaders` of a request.

use std::borrow::Cow;

use ::http::{HeaderMap, HeaderName, HeaderValue};

use crate::http::set_header;
use crate::protocol::base64;
use crate::protocol::error::EncodeError;
use crate::protocol::http_binding::header_list::{Quotes, join_items};
use crate::protocol::text::text;
use crate::shape::{List, Location, Map, Member, Path, Structure, Value, View};
use crate::timestamp::TimestampFormat;

/// Adds the headers that members are bound to. One that is bound by its own name wins over an entry
/// of a map of headers.
pub(super) fn push_headers(
    input: &dyn Structure,
    headers: &mut HeaderMap,
) -> Result<(), EncodeError> {
    let members = input.schema().members;
    for (index, member) in members.iter().enumerate() {
        let Location::PrefixHeaders(prefix) = member.location else {
            continue;
        };
        if let Some(View::Map(map)) = input.get(index).map(Value::view) {
            push_prefix_headers(prefix, member, map, headers)?;
        }
    }
    for (index, member) in members.iter().enumerate() {
        let Location::Header(name) = member.location else {
            continue;
        };
        if let Some(value) = input.get(index) {
            let path = Path::INPUT.member(member);
            insert(headers, name, member, value.view(), &path)?;
        }
    }
    Ok(())
}

fn push_prefix_headers(
    prefix: &str,
    member: &Member,
    map: &dyn Map,
    headers: &mut HeaderMap,
) -> Result<(), EncodeError> {
    let inner = member.inside();
    let map_path = Path::INPUT.member(member);
    for (key, value) in map.entries() {
        let path = map_path.entry(member, key);
        insert(headers, &[prefix, key].concat(), inner, value.view(), &path)?;
    }
    Ok(())
}

fn insert(
    headers: &mut HeaderMap,
    name: &str,
    member: &Member,
    view: View<'_>,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    let Some(text) = header_text(member, view, path)? else {
        return Ok(());
    };
    let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
        let reason = "is sent as a header of this name, which may have only letters, digits and \
                      some punctuation";
        return Err(EncodeError::new(path.to_string(), reason));
    };
    let Ok(mut value) = HeaderValue::from_bytes(text.as_bytes()) else {
        let reason = format!(
            "is sent in the header `{name}`, which cannot hold line breaks or control characters"
        );
        return Err(EncodeError::new(path.to_string(), reason));
    };
    value.set_sensitive(member.is_sensitive());
    set_header(headers, name, value);
    Ok(())
}

/// The header's value; `None` if the member is absent.
fn header_text<'v>(
    member: &Member,
    view: View<'v>,
    path: &Path<'_>,
) -> Result<Option<Cow<'v, str>>, EncodeError> {
    match view {
        View::List(list) => list_text(member, list, path).map(|text| Some(text.into())),
        view => item_text(member, view, path),
    }
}

fn list_text(member: &Member, list: &dyn List, path: &Path<'_>) -> Result<String, EncodeError> {
    let inner = member.inside();
    let mut quotes = Quotes::WhereNeeded;
    let mut items = Vec::with_capacity(list.len());
    for (index, item) in (0..list.len()).filter_map(|index| Some(index).zip(list.get(index))) {
        let view = item.view();
        if matches!(view, View::Timestamp(_)) {
            quotes = Quotes::Never;
        }
        items.extend(item_text(inner, view, &path.index(index))?);
    }
    Ok(join_items(items.into_iter(), quotes))
}

fn item_text<'v>(
    member: &Member,
    view: View<'v>,
    path: &Path<'_>,
) -> Result<Option<Cow<'v, str>>, EncodeError> {
    // A string of a media type may hold anything, line breaks included.
    if let (View::String(value), Some(_)) = (&view, member.media_type) {
        let mut encoded = String::new();
        base64::push_encoded(&mut encoded, value.as_bytes());
        return Ok(Some(encoded.into()));
    }
    text(member, view, TimestampFormat::HttpDate, path)
}
