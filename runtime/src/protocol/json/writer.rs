//! Inputs, written into one buffer.

use std::fmt::Write;

use crate::protocol::base64;
use crate::protocol::depth::check_depth;
use crate::protocol::error::EncodeError;
use crate::protocol::http_binding::Members;
use crate::protocol::json::string::push_string;
use crate::protocol::json::{Json, PLAIN};
use crate::protocol::number::special;
use crate::shape::{Document, Float, List, Map, Member, Path, Structure, Union, Variant, View};
use crate::timestamp::{Timestamp, TimestampFormat};

/// What most inputs fit into.
const CAPACITY: usize = 1024;

impl Json {
    /// Writes a document that is the value of `member`, at `path`.
    pub(crate) fn write(
        self,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<String, EncodeError> {
        let mut out = String::with_capacity(CAPACITY);
        self.push_value(&mut out, member, view, path)?;
        Ok(out)
    }

    /// Writes a document that holds `members` of `structure`, which is the input.
    pub(crate) fn write_members(
        self,
        structure: &dyn Structure,
        members: Members,
    ) -> Result<String, EncodeError> {
        let mut out = String::with_capacity(CAPACITY);
        self.push_structure(&mut out, structure, members, &Path::INPUT)?;
        Ok(out)
    }

    fn push_value(
        self,
        out: &mut String,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        match view {
            View::List(list) => self.push_list(out, member, list, path),
            View::Map(map) => self.push_map(out, member, map, path),
            View::Structure(structure) => self.push_structure(out, structure, Members::All, path),
            View::Union(union) => self.push_union(out, union, path),
            View::Document(document) => push_document(out, document, path),
            simple => push_simple(out, member, simple, path),
        }
    }

    fn push_structure(
        self,
        out: &mut String,
        structure: &dyn Structure,
        members: Members,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        check_depth(path)?;
        let mut separator = '{';
        for (index, member) in structure.schema().members.iter().enumerate() {
            let Some(value) = structure.get(index) else {
                continue;
            };
            let view = value.view();
            if matches!(view, View::Absent) || !members.include(member) {
                continue;
            }
            out.push(separator);
            push_string(out, self.names.of(member));
            out.push(':');
            self.push_value(out, member, view, &path.member(member))?;
            separator = ',';
        }
        close(out, separator, "{}", '}');
        Ok(())
    }

    fn push_union(
        self,
        out: &mut String,
        union: &dyn Union,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        check_depth(path)?;
        match union.variant() {
            Variant::Known(index, value) => {
                let member = union.schema().members.get(index).unwrap_or(&PLAIN);
                out.push('{');
                push_string(out, self.names.of(member));
                out.push(':');
                self.push_value(out, member, value.view(), &path.member(member))?;
            }
            Variant::Unknown(unknown) if unknown.name.is_empty() => out.push('{'),
            Variant::Unknown(unknown) => {
                out.push('{');
                push_string(out, &unknown.name);
                out.push(':');
                push_document(out, &unknown.value, &path.entry(&PLAIN, &unknown.name))?;
            }
        }
        out.push('}');
        Ok(())
    }

    fn push_list(
        self,
        out: &mut String,
        member: &Member,
        list: &dyn List,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        check_depth(path)?;
        let inner = member.inside();
        let mut separator = '[';
        for index in 0..list.len() {
            let Some(item) = list.get(index) else {
                continue;
            };
            out.push(separator);
            self.push_value(out, inner, item.view(), &path.index(index))?;
            separator = ',';
        }
        close(out, separator, "[]", ']');
        Ok(())
    }

    fn push_map(
        self,
        out: &mut String,
        member: &Member,
        map: &dyn Map,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        check_depth(path)?;
        let inner = member.inside();
        let mut separator = '{';
        for (key, value) in map.entries() {
            out.push(separator);
            push_string(out, key);
            out.push(':');
            self.push_value(out, inner, value.view(), &path.entry(member, key))?;
            separator = ',';
        }
        close(out, separator, "{}", '}');
        Ok(())
    }
}

/// Ends an object or array, of which nothing is written as yet if `separator` is not a comma.
fn close(out: &mut String, separator: char, empty: &str, bracket: char) {
    if separator == ',' {
        out.push(bracket);
    } else {
        out.push_str(empty);
    }
}

#[inline(never)]
fn push_simple(
    out: &mut String,
    member: &Member,
    view: View<'_>,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    match view {
        View::Boolean(value) => out.push_str(if value { "true" } else { "false" }),
        View::Byte(value) => push_integer(out, value.into()),
        View::Short(value) => push_integer(out, value.into()),
        View::Integer(value) => push_integer(out, value.into()),
        View::Long(value) => push_integer(out, value),
        View::Float(value) => push_float(out, value),
        View::BigInteger(value) => push_digits(out, value.as_str()),
        View::BigDecimal(value) => push_digits(out, value.as_str()),
        View::String(value) | View::Enum(value) => push_string(out, value),
        View::Blob(value) => {
            out.push('"');
            base64::push_encoded(out, value);
            out.push('"');
        }
        View::Timestamp(value) => push_timestamp(out, member, value, path)?,
        View::Stream(_) | View::Events(_) => {
            let reason = "is a stream, which a JSON document cannot hold";
            return Err(EncodeError::new(path.to_string(), reason));
        }
        // An item that is absent, in a list or map. Aggregates are the caller's.
        View::Absent
        | View::Document(_)
        | View::List(_)
        | View::Map(_)
        | View::Structure(_)
        | View::Union(_) => out.push_str("null"),
    }
    Ok(())
}

fn push_integer(out: &mut String, value: i64) {
    // Writing to a `String` cannot fail.
    let _ = write!(out, "{value}");
}

fn push_float(out: &mut String, value: &dyn Float) {
    match special(value) {
        None => out.push_str(&value.to_decimal()),
        Some(special) => push_string(out, special),
    }
}

/// Writes a big number as it is, but for leading zeros, which JSON does not allow.
fn push_digits(out: &mut String, text: &str) {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text),
    };
    let trimmed = digits.trim_start_matches('0');
    out.push_str(sign);
    if !trimmed.starts_with(|first: char| first.is_ascii_digit()) {
        out.push('0');
    }
    out.push_str(trimmed);
}

fn push_timestamp(
    out: &mut String,
    member: &Member,
    value: Timestamp,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    let format = member
        .timestamp_format
        .unwrap_or(TimestampFormat::EpochSeconds);
    let text = value
        .format(format)
        .map_err(|error| EncodeError::new(path.to_string(), error.to_string()))?;
    match format {
        TimestampFormat::EpochSeconds => out.push_str(&text),
        TimestampFormat::DateTime | TimestampFormat::HttpDate => push_string(out, &text),
    }
    Ok(())
}

fn push_document(
    out: &mut String,
    document: &Document,
    path: &Path<'_>,
) -> Result<(), EncodeError> {
    match document {
        Document::List(items) => {
            check_depth(path)?;
            let mut separator = '[';
            for (index, item) in items.iter().enumerate() {
                out.push(separator);
                push_document(out, item, &path.index(index))?;
                separator = ',';
            }
            close(out, separator, "[]", ']');
        }
        Document::Map(entries) => {
            check_depth(path)?;
            let mut separator = '{';
            for (key, value) in entries {
                out.push(separator);
                push_string(out, key);
                out.push(':');
                push_document(out, value, &path.entry(&PLAIN, key))?;
                separator = ',';
            }
            close(out, separator, "{}", '}');
        }
        Document::Null => out.push_str("null"),
        Document::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        Document::Number(value) => push_digits(out, value.as_str()),
        Document::String(value) => push_string(out, value),
    }
    Ok(())
}
