//! `httpLabel`: members in the path.

use std::borrow::Cow;

use crate::client::Service;
use crate::percent::{EncodeSet, encode};
use crate::protocol::error::EncodeError;
use crate::protocol::text::text;
use crate::shape::{Location, Path, Structure};
use crate::timestamp::TimestampFormat;

/// What becomes of the segments `.` and `..` of a greedy label.
#[derive(Clone, Copy, Debug)]
pub(super) enum DotSegments {
    /// They are encoded.
    Encoded,
    /// They travel as they are: Amazon S3 takes no such steps, and knows its keys by them.
    Raw,
}

impl DotSegments {
    pub(super) const fn of(service: &Service) -> Self {
        if service.s3_signing {
            Self::Raw
        } else {
            Self::Encoded
        }
    }
}

/// Fills the labels of `pattern`, the path of the `http` trait: `{name}` with a segment, `{name+}`
/// with as many as the value has.
pub(super) fn fill_labels(
    pattern: &str,
    input: &dyn Structure,
    dots: DotSegments,
) -> Result<String, EncodeError> {
    let mut path = String::with_capacity(pattern.len() + 32);
    let mut rest = pattern;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((label, after)) = after.split_once('}') else {
            break;
        };
        path.push_str(literal);
        match label.strip_suffix('+') {
            Some(name) => {
                let value = label_value(name, input)?;
                for (index, segment) in value.split('/').enumerate() {
                    if index > 0 {
                        path.push('/');
                    }
                    match dots {
                        DotSegments::Encoded => push_segment(&mut path, segment),
                        DotSegments::Raw => push_raw_segment(&mut path, segment),
                    }
                }
            }
            None => push_segment(&mut path, &label_value(label, input)?),
        }
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// Appends a segment. `.` and `..` would be steps in the path and not names: they are encoded,
/// although Smithy leaves a point as it is, so that neither signer nor server take such a step.
fn push_segment(path: &mut String, segment: &str) {
    match segment {
        "." => path.push_str("%2E"),
        ".." => path.push_str("%2E%2E"),
        _ => push_raw_segment(path, segment),
    }
}

fn push_raw_segment(path: &mut String, segment: &str) {
    path.push_str(&encode(segment, EncodeSet::Component));
}

fn label_value<'i>(name: &str, input: &'i dyn Structure) -> Result<Cow<'i, str>, EncodeError> {
    let members = input.schema().members;
    let is_label = |location| matches!(location, Location::Label);
    let index = members
        .iter()
        .position(|member| member.name == name && is_label(member.location));
    let member = index.and_then(|index| members.get(index).zip(input.get(index)));
    let Some((member, value)) = member else {
        let reason = "is a label of the operation's URI, and no member of its input";
        return Err(EncodeError::new(name, reason));
    };
    let path = Path::INPUT.member(member);
    let text = text(member, value.view(), TimestampFormat::DateTime, &path)?;
    match text {
        Some(text) if !text.is_empty() => Ok(text),
        _ => {
            let reason = "is a part of the URL, and must not be empty";
            Err(EncodeError::new(path.to_string(), reason))
        }
    }
}
